/*
 * hs_error_register: refuses what the header says and nothing else, for the reason and the entry that are wrong, and
 * answers for the tables that it took as they are. The input is a few tables, good where it does not say otherwise.
 */

#include "registry.h"
#include <stddef.h>

enum { TABLES = 20, ENTRIES = 5, LARGEST_ENTRY = 4096 };

/* The tables that are registered, in their order. */
static const hs_error_table *taken[HS_ERROR_TABLES_MAX];
static size_t taken_count;

/* What stands behind the last error of the catalogue. */
static const hs_error *last_of_catalogue;

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc, (void)argv;
    while (hs_error_next(last_of_catalogue) != NULL) {
        last_of_catalogue = hs_error_next(last_of_catalogue);
    }
    return 0;
}

static const hs_error_entry *entry_of(const hs_error_table *table, size_t index) {
    return (const hs_error_entry *)(const void *)((const char *)table->entries + index * table->entry_size);
}

/* A text; the default where the input has ended. */
static const char *take_text(input *in, const char *otherwise) {
    static char longest[LONGEST_NAME + 1], longer[LONGEST_NAME + 2];
    uint8_t choice = (uint8_t)take(in, 1);
    memset(longest, 'N', LONGEST_NAME);
    memset(longer, 'N', LONGEST_NAME + 1);
    switch (choice) {
    case 1:
        return NULL;
    case 2:
        return "";
    case 3:
        return longest;
    case 4:
        return longer;
    default:
        return choice < 128 ? otherwise : take_string(in, choice % 16);
    }
}

static int32_t take_kind(input *in) {
    uint8_t choice = (uint8_t)take(in, 1);
    return choice < 240 ? choice % 20 : (int32_t)take(in, 4);
}

static int64_t take_code(input *in, int64_t last) {
    uint8_t choice = (uint8_t)take(in, 1);
    return choice == 0    ? last + 1
           : choice < 32  ? (int64_t)take(in, 8)
           : choice < 64  ? INT64_C(0xffffff00) + choice
           : choice == 64 ? canonical(last)
                          : (int64_t)((uint64_t)last + (uint64_t)(choice - 72));
}

static void take_pair(input *in, const char *pair[2]) {
    pair[0] = take_text(in, NULL);
    pair[1] = take_text(in, NULL);
}

static hs_error_entry take_entry(input *in, int64_t last) {
    hs_error_entry entry = {.code = take_code(in, last)};
    entry.name = take_text(in, "NAME");
    entry.message = take_text(in, "A message.");
    take_pair(in, entry.title);
    take_pair(in, entry.cause);
    take_pair(in, entry.solution);
    take_pair(in, entry.doc_url);
    entry.retry = take_kind(in) % 6;
    entry.category = take_kind(in);
    entry.action = take_kind(in);
    return entry;
}

static size_t take_entry_size(input *in) {
    static const size_t SIZES[] = {sizeof(hs_error_entry),
                                   sizeof(hs_error_entry) + 8,
                                   sizeof(hs_error_entry) - 8,
                                   sizeof(hs_error_entry) + 4,
                                   LARGEST_ENTRY,
                                   LARGEST_ENTRY + 8,
                                   SIZE_MAX - 7,
                                   0};
    uint8_t choice = (uint8_t)take(in, 1);
    return SIZES[choice < 192 ? 0 : choice % COUNT(SIZES)];
}

/* Entries that are as many as the table says and end where their block does; none of those that cannot be meant. */
static void take_entries(input *in, hs_error_table *table) {
    uint8_t choice = (uint8_t)take(in, 1);
    int64_t last = 0;
    char *entries;
    table->entry_size = take_entry_size(in);
    table->count = choice % ENTRIES;
    if (choice >= 250) {
        table->count = SIZE_MAX / 128 + choice; /* more than there is memory for */
        table->entry_size = sizeof(hs_error_entry);
    }
    if (choice >= 240 || table->entry_size < sizeof(hs_error_entry) || table->entry_size > LARGEST_ENTRY + 8) {
        return;
    }
    entries = (char *)block(table->count * table->entry_size + 4);
    entries += take(in, 1) == 255 ? 4 : 0; /* not aligned */
    table->entries = (const hs_error_entry *)(const void *)entries;
    for (size_t i = 0; i < table->count; i++) {
        hs_error_entry entry = take_entry(in, last);
        last = entry.code;
        memcpy(entries + i * table->entry_size, &entry, sizeof entry);
    }
}

/* Some of the entries of a table that is registered. */
static void share_entries(input *in, hs_error_table *table) {
    if (taken_count > 0) {
        const hs_error_table *other = taken[take(in, 1) % taken_count];
        size_t skipped = other->count == 0 ? 0 : take(in, 1) % other->count;
        table->entry_size = other->entry_size;
        table->entries = other->count == 0 ? NULL : entry_of(other, skipped);
        table->count = other->count == 0 ? 0 : take(in, 1) % (other->count - skipped + 1);
    }
}

static hs_error_table take_table(input *in, size_t index) {
    hs_error_table table = {.struct_size = sizeof table};
    uint8_t choice = (uint8_t)take(in, 1);
    table.domain = choice < 224   ? HS_DOMAIN_APP_FIRST + (hs_domain)index
                   : choice < 240 ? HS_DOMAIN_APP_FIRST + choice % 8 - 1
                                  : (hs_domain)take(in, 4);
    table.key = take_text(in, "key");
    take_pair(in, table.kit);
    take_entries(in, &table);
    if (choice % 8 == 7) {
        share_entries(in, &table);
    }
    return table;
}

/* Whether the texts that must be there are, and which of them all is none. */
static hs_register_result wrong_texts(const char *const *required, size_t many, const char *const *others,
                                      size_t more) {
    hs_register_result result = HS_REGISTER_OK;
    for (size_t i = 0; i < many + more; i++) {
        const char *text = i < many ? required[i] : others[i - many];
        if (i < many && (text == NULL || *text == '\0')) {
            return HS_REGISTER_TEXT_MISSING;
        }
        if (text != NULL && !is_utf8(text)) {
            result = HS_REGISTER_TEXT_NOT_UTF8;
        }
    }
    return result;
}

static hs_register_result wrong_entry(const hs_error_entry *entry, const hs_error_entry *before) {
    const char *required[] = {entry->name, entry->message};
    const char *others[] = {entry->title[0],    entry->title[1],    entry->cause[0],   entry->cause[1],
                            entry->solution[0], entry->solution[1], entry->doc_url[0], entry->doc_url[1]};
    hs_register_result texts = wrong_texts(required, COUNT(required), others, COUNT(others));
    if (texts != HS_REGISTER_OK) {
        return texts;
    }
    if (strlen(entry->name) > LONGEST_NAME) {
        return HS_REGISTER_NAME_TOO_LONG;
    }
    if (entry->retry < HS_RETRY_NEVER || entry->retry > HS_RETRY_AFTER_STATE_CHANGE || entry->category < 0 ||
        entry->category > HS_CATEGORY_UNAUTHENTICATED || entry->action < HS_ACTION_NONE ||
        entry->action > HS_ACTION_CONTACT_SUPPORT) {
        return HS_REGISTER_BAD_KIND;
    }
    if (before != NULL && canonical(before->code) >= canonical(entry->code)) {
        return canonical(before->code) == canonical(entry->code) ? HS_REGISTER_DUPLICATE_CODE
                                                                 : HS_REGISTER_NOT_ASCENDING;
    }
    return HS_REGISTER_OK;
}

/* What is wrong with a table by itself. */
static hs_register_result wrong_table(const hs_error_table *table, size_t *fault) {
    size_t largest = table->entry_size == 0 ? 0 : PTRDIFF_MAX / table->entry_size;
    hs_register_result result;
    *fault = table->count;
    if (table->entry_size < sizeof(hs_error_entry) || table->entry_size > LARGEST_ENTRY || table->entry_size % 8 != 0 ||
        (uintptr_t)table->entries % 8 != 0 || table->count > largest) {
        return HS_REGISTER_BAD_SIZE;
    }
    if (table->entries == NULL && table->count > 0) {
        return HS_REGISTER_NULL;
    }
    if (table->domain < HS_DOMAIN_APP_FIRST) {
        return HS_REGISTER_BAD_DOMAIN;
    }
    result = wrong_texts(&table->key, 1, table->kit, 2);
    for (size_t i = 0; result == HS_REGISTER_OK && i < table->count; i++) {
        result = wrong_entry(entry_of(table, i), i == 0 ? NULL : entry_of(table, i - 1));
        *fault = result == HS_REGISTER_OK ? table->count : i;
    }
    return result;
}

/* What is wrong with a good table beside those that are registered: the first of them that it cannot stand beside. */
static hs_register_result wrong_beside(const hs_error_table *table) {
    uintptr_t start = (uintptr_t)table->entries, end = start + table->count * table->entry_size;
    for (size_t i = 0; i < taken_count; i++) {
        const hs_error_table *other = taken[i];
        uintptr_t other_start = (uintptr_t)other->entries;
        if (other == table) {
            return HS_REGISTER_OK;
        }
        if (other->domain == table->domain) {
            return HS_REGISTER_DOMAIN_TAKEN;
        }
        if (table->count > 0 && start < other_start + other->count * other->entry_size && other_start < end) {
            return HS_REGISTER_ENTRIES_TAKEN;
        }
    }
    return taken_count < HS_ERROR_TABLES_MAX ? HS_REGISTER_OK : HS_REGISTER_FULL;
}

static void try_table(const hs_error_table *table) {
    size_t wanted_fault, fault = 99;
    hs_register_result wanted = wrong_table(table, &wanted_fault);
    if (wanted == HS_REGISTER_OK) {
        wanted = wrong_beside(table);
    }
    HOLD(hs_error_register(table, NULL) == wanted);
    if (wanted == HS_REGISTER_OK) {
        taken[taken_count++] = table;
    }
    HOLD(hs_error_register(table, &fault) == wanted);
    HOLD(fault == (wanted == HS_REGISTER_OK ? 99 : wanted_fault));
}

/* Tables that cannot be read as a whole: of those only the size is. */
static void try_unreadable(input *in) {
    size_t fault = 99, size = take(in, 1) % sizeof(hs_error_table), said = planted() ? sizeof(hs_error_table) : size;
    char *memory = (char *)block(size < sizeof size ? sizeof size : size);
    memset(memory, 0xff, size);
    memcpy(memory, &said, sizeof said);
    HOLD(hs_error_register((const hs_error_table *)(const void *)memory, &fault) == HS_REGISTER_BAD_SIZE);
    HOLD(fault == 0);
    memory = (char *)block(sizeof(hs_error_table) + 4) + 4;
    fault = 99;
    HOLD(hs_error_register((const hs_error_table *)(const void *)memory, &fault) == HS_REGISTER_BAD_SIZE);
    HOLD(fault == 0 && hs_error_register(NULL, &fault) == HS_REGISTER_NULL && fault == 0);
}

/* A text of a pair: the other one stands in for NULL, and a third for both. */
static const char *text_of(const char *const *pair, hs_lang lang, const char *third) {
    const char *text = pair[lang] != NULL ? pair[lang] : pair[!lang];
    return text != NULL ? text : third;
}

static void check_texts(const hs_error *e, const hs_error_table *table, const hs_error_entry *entry) {
    for (hs_lang lang = HS_LANG_EN; lang <= HS_LANG_ZH; lang++) {
        HOLD(hs_error_text(e, HS_TEXT_NAME, lang) == entry->name);
        HOLD(hs_error_text(e, HS_TEXT_CONSTANT, lang) == entry->name);
        HOLD(hs_error_text(e, HS_TEXT_MESSAGE, lang) == entry->message);
        HOLD(SAME(hs_error_text(e, HS_TEXT_TITLE, lang), text_of(entry->title, lang, "")));
        HOLD(SAME(hs_error_text(e, HS_TEXT_CAUSE, lang), text_of(entry->cause, lang, "")));
        HOLD(SAME(hs_error_text(e, HS_TEXT_SOLUTION, lang), text_of(entry->solution, lang, "")));
        HOLD(SAME(hs_error_text(e, HS_TEXT_DOC_URL, lang), text_of(entry->doc_url, lang, "")));
        HOLD(SAME(hs_error_text(e, HS_TEXT_KIT, lang), text_of(table->kit, lang, table->key)));
        HOLD(hs_error_text(e, HS_TEXT_DOMAIN, lang) == table->key);
        HOLD(SAME(hs_error_text(e, HS_TEXT_MODULE, lang), ""));
    }
}

/* The first entry of a table with a name. */
static const hs_error_entry *first_named(const hs_error_table *table, const char *name) {
    size_t i = 0;
    while (!SAME(entry_of(table, i)->name, name)) {
        i++;
    }
    return entry_of(table, i);
}

static void check_entry(const hs_error *e, const hs_error_table *table, const hs_error_entry *entry) {
    const hs_error *named = hs_error_find_name(table->domain, entry->name);
    HOLD(e != NULL && hs_error_code(e) == entry->code && hs_error_domain(e) == table->domain);
    HOLD(hs_error_retry(e) == entry->retry && hs_error_action(e) == entry->action);
    HOLD(hs_error_category(e) == (entry->category == 0 ? HS_CATEGORY_UNKNOWN : entry->category));
    HOLD(hs_error_find_in(table->domain, entry->code) == e);
    HOLD(hs_error_find_in(table->domain, canonical(entry->code)) == e);
    HOLD(hs_error_text(named, HS_TEXT_MESSAGE, 0) == first_named(table, entry->name)->message);
    HOLD(hs_error_find_name(HS_DOMAIN_ANY, entry->name) != NULL);
    check_texts(e, table, entry);
}

/* The meanings of a code behind the catalogue's: one for each table that has it, in their order. */
static void check_meanings(int64_t code) {
    const hs_error *e = hs_error_find(code);
    while (e != NULL && hs_error_domain(e) < HS_DOMAIN_APP_FIRST) {
        e = hs_error_next_meaning(e);
    }
    for (size_t i = 0; i < taken_count; i++) {
        for (size_t j = 0; j < taken[i]->count; j++) {
            if (canonical(entry_of(taken[i], j)->code) == canonical(code)) {
                HOLD(e != NULL && hs_error_domain(e) == taken[i]->domain);
                e = hs_error_next_meaning(e);
            }
        }
    }
    HOLD(e == NULL);
}

/* The walk meets every entry of every registered table and no other. */
static void check_registered(void) {
    const hs_error *e = last_of_catalogue;
    for (size_t i = 0; i < taken_count; i++) {
        for (size_t j = 0; j < taken[i]->count; j++) {
            e = hs_error_next(e);
            check_entry(e, taken[i], entry_of(taken[i], j));
            check_meanings(entry_of(taken[i], j)->code);
        }
    }
    HOLD(hs_error_next(e) == NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    input in = {data, size};
    hs_error_table *tables[TABLES];
    try_unreadable(&in);
    for (size_t i = 0; i < TABLES && in.left > 0; i++) {
        tables[i] = (hs_error_table *)block(sizeof **tables);
        *tables[i] = take_table(&in, i);
        try_table(tables[i]);
    }
    check_registered();
    empty_registry();
    taken_count = 0;
    free_blocks();
    return 0;
}
