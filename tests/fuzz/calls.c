/*
 * Any functions in any order, with any numbers, with pointers that earlier calls returned, that are no error or NULL,
 * and with any capacities. Nothing faults, no text is missing, and a pointer is an error if and only if the library
 * gave it.
 */

#include "records.h"
#include "registry.h"
#include <errno.h>

enum { KEPT = 8, LONGEST_TEXT = 40 };

static const hs_error_entry ENTRIES[] = {{.code = -3, .name = "BELOW", .message = "Below nothing."},
                                         {.code = 201, .name = "DENIED", .message = "Denied by the app."},
                                         {.code = 7000, .name = "BUSY", .message = "Busy.", .retry = HS_RETRY_BACKOFF},
                                         {.code = 201, .name = "DENIED", .message = "Denied again."}};

#define TABLE(number, first, many)                                                                                     \
    {                                                                                                                  \
        .struct_size = sizeof(hs_error_table), .entry_size = sizeof(hs_error_entry),                                   \
        .domain = HS_DOMAIN_APP_FIRST + (number), .key = "app", .entries = ENTRIES + (first), .count = (many)          \
    }

/* The last two can be registered only if none before them is. */
static const hs_error_table TABLES[] = {TABLE(0, 0, 3), TABLE(1, 3, 1), TABLE(2, 0, 0), TABLE(0, 1, 1), TABLE(4, 2, 1)};

/* The errors of the tables that are registered. */
static const hs_error *registered[COUNT(ENTRIES)];
static size_t registered_count;

/* Pointers to call with. */
static const hs_error *kept[KEPT];

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc, (void)argv;
    load_records();
    for (size_t i = 1; i < record_count; i++) {
        HOLD((uintptr_t)records[i - 1] < (uintptr_t)records[i]);
    }
    return 0;
}

static int compare(const void *key, const void *record) {
    uintptr_t one = (uintptr_t)key, other = (uintptr_t) * (const hs_error *const *)record;
    return (one > other) - (one < other);
}

static int is_error(const hs_error *e) {
    for (size_t i = 0; i < registered_count; i++) {
        if (registered[i] == e) {
            return 1;
        }
    }
    return e != NULL && bsearch(e, records, record_count, sizeof *records, compare) != NULL;
}

static int64_t take_code(input *in) {
    uint8_t choice = (uint8_t)take(in, 1);
    return choice < 64    ? hs_error_code(records[take(in, 2) % record_count])
           : choice < 128 ? ENTRIES[choice % COUNT(ENTRIES)].code
                          : (int64_t)take(in, choice % 8 + 1);
}

/* Any integer for a domain or a kind, most often one that means something. */
static int32_t take_kind(input *in) {
    uint8_t choice = (uint8_t)take(in, 1);
    return choice < 128 ? choice : choice < 192 ? HS_DOMAIN_APP_FIRST + choice % 8 : (int32_t)take(in, choice % 4 + 1);
}

static const char *take_text(input *in) {
    uint8_t choice = (uint8_t)take(in, 1);
    return choice < 16   ? NULL
           : choice < 64 ? hs_error_text(records[take(in, 2) % record_count], HS_TEXT_NAME, HS_LANG_EN)
           : choice < 96 ? ENTRIES[choice % COUNT(ENTRIES)].name
                         : take_string(in, choice % LONGEST_TEXT);
}

/* A pointer that is no error, unless it hits one: any number, or a place beside an error or the entries of a table. */
static const hs_error *take_wild(const hs_error *e, input *in) {
    const char *near = take(in, 1) % 2 == 0 ? (const char *)e : (const char *)ENTRIES;
    uint8_t choice = (uint8_t)take(in, 1);
    return choice < 16    ? NULL
           : choice < 128 ? (const hs_error *)(uintptr_t)take(in, 8)
                          : (const hs_error *)((uintptr_t)near + (uintptr_t)(choice - 192));
}

/* What the library returns is an error, and NULL nothing. */
static const hs_error *given(const hs_error *e) {
    HOLD(e == NULL || is_error(e));
    return e;
}

static void check_string(const char *text) {
    HOLD(text != NULL && is_utf8(text));
}

/* The meanings of its code in its domain lead to an error. */
static void check_found(const hs_error *e) {
    const hs_error *found = hs_error_find_in(hs_error_domain(e), hs_error_code(e));
    while (found != e) {
        HOLD(given(found) != NULL);
        found = hs_error_next_meaning(found);
    }
}

static void read_record(const hs_error *e, input *in) {
    hs_text field = take_kind(in);
    hs_lang lang = take_kind(in);
    const char *text = hs_error_text(e, field, lang);
    uint32_t attempt = (uint32_t)take(in, 1), random = (uint32_t)take(in, 4);
    int64_t delay = hs_error_retry_delay(e, attempt, random);
    int repeats = hs_error_retry(e) == HS_RETRY_BACKOFF || hs_error_retry(e) == HS_RETRY_THROTTLED;
    check_string(text);
    HOLD((delay == HS_DELAY_STOP) == (!repeats || attempt > 3) && delay >= HS_DELAY_STOP);
    HOLD(given(hs_error_next(e)) == NULL || e == NULL || is_error(e));
    HOLD(given(hs_error_next_meaning(e)) == NULL || is_error(e));
    if (is_error(e)) {
        check_found(e);
        return;
    }
    HOLD(hs_error_code(e) == 0 && hs_error_domain(e) == HS_DOMAIN_NONE && hs_error_retry(e) == HS_RETRY_NEVER);
    HOLD(hs_error_category(e) == HS_CATEGORY_UNKNOWN && hs_error_action(e) == HS_ACTION_NONE);
    HOLD(SAME(text, hs_error_text(NULL, field, lang)));
}

static void answer(int64_t code) {
    const hs_error *e = given(hs_error_find(code));
    hs_retry retry = hs_error_retry(e);
    HOLD(SAME(hs_error_message(code), hs_error_text(e, HS_TEXT_MESSAGE, HS_LANG_EN)));
    HOLD(SAME(hs_error_solution(code), hs_error_text(e, HS_TEXT_SOLUTION, HS_LANG_EN)));
    HOLD(hs_error_is_retryable(code) == (retry == HS_RETRY_BACKOFF || retry == HS_RETRY_THROTTLED));
    HOLD(hs_error_find(canonical(code)) == e && hs_error_find_in(HS_DOMAIN_ANY, code) == e);
}

static void format(const hs_error *e, input *in) {
    size_t capacity = take(in, 2) % 2048;
    char *buffer = take(in, 1) < 32 ? NULL : block(capacity);
    hs_style style = take_kind(in);
    hs_lang lang = take_kind(in);
    size_t said = capacity + (size_t)planted();
    size_t length = take(in, 1) % 2 == 0 ? hs_error_format_error(buffer, said, e, style, lang)
                                         : hs_error_format(buffer, said, take_code(in), style, lang);
    HOLD(length > 0);
    HOLD(buffer == NULL || capacity == 0 || strlen(buffer) == length ||
         (strlen(buffer) < length && length >= capacity));
    HOLD(buffer == NULL || capacity == 0 || is_utf8(buffer));
}

static void register_table(const hs_error_table *table) {
    int is_new = hs_error_find_in(table->domain, table->entries->code) == NULL;
    if (hs_error_register(table, NULL) == HS_REGISTER_OK && is_new) {
        for (size_t i = 0; i < table->count; i++) {
            HOLD(registered_count < COUNT(registered));
            registered[registered_count++] = hs_error_find_in(table->domain, table->entries[i].code);
        }
    }
}

static void call(input *in) {
    uint8_t function = (uint8_t)take(in, 1);
    const hs_error *e = kept[take(in, 1) % KEPT], **to = &kept[function / 16 % KEPT];
    int64_t code = 0;
    const char *text;
    switch (function % 16) {
    case 0:
        *to = given(hs_error_find(take_code(in)));
        break;
    case 1:
        code = take_code(in);
        *to = given(hs_error_find_in(take_kind(in), code));
        break;
    case 2:
        text = take_text(in);
        *to = given(hs_error_find_name(take_kind(in), text));
        HOLD(*to == NULL || SAME(hs_error_text(*to, HS_TEXT_NAME, 0), text));
        break;
    case 3:
        *to = given(hs_error_next(e));
        break;
    case 4:
        *to = given(hs_error_next_meaning(e));
        break;
    case 5:
        *to = take_wild(e, in);
        break;
    case 6:
        register_table(&TABLES[take(in, 1) % COUNT(TABLES)]);
        break;
    case 7:
        text = take_text(in);
        HOLD(hs_lang_from_tag(text) == HS_LANG_EN || strncasecmp(text, "zh", 2) == 0);
        break;
    case 8:
        text = take_text(in);
        hs_error_parse(text, text == NULL ? take(in, 8) : strlen(text), take(in, 1) % 2 == 0 ? NULL : &code);
        answer(code);
        break;
    case 9:
        check_string(hs_error_version());
        check_string(hs_error_catalogue_version());
        HOLD(hs_error_version_number() == HS_ERROR_VERSION_NUMBER);
        break;
    case 10:
    case 11:
        answer(take_code(in));
        break;
    case 12:
    case 13:
        format(e, in);
        break;
    default:
        read_record(e, in);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    input in = {data, size};
    memset(kept, 0, sizeof kept);
    errno = EDOM;
    while (in.left > 0) {
        call(&in);
        HOLD(errno == EDOM);
        free_blocks();
    }
    empty_registry();
    registered_count = 0;
    return 0;
}
