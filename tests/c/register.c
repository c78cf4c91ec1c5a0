/* hs_error_register: what is refused and why, and that every function answers for what is registered. */

#include "check.h"
#include "hs_error.h"
#include <stdlib.h>
#include <string.h>

#define SAME(a, b) (strcmp((a), (b)) == 0)

enum { DOMAIN = HS_DOMAIN_APP_FIRST + 5 };

/* What a table of an app looks like. */
static const hs_error_entry ENTRIES[] = {
    {-9, "NEGATIVE", "Below nothing.", {NULL, NULL}, {NULL, NULL}, {NULL, NULL}, {NULL, NULL}, 0, 0, 0, 0},
    {201,
     "APP_DENIED",
     "Denied by the app.",
     {"Denied", "\xe6\x8b\x92\xe7\xbb\x9d"},
     {"It was late.", NULL},
     {NULL, "\xe7\xad\x89\xe5\xbe\x85"},
     {"https://example.org", NULL},
     HS_RETRY_THROTTLED,
     HS_CATEGORY_PERMISSION_DENIED,
     HS_ACTION_WAIT,
     60},
    {7000,
     "APP_BUSY",
     "Busy:\n\"quoted\" \\ and\ttabbed",
     {"Busy", NULL},
     {NULL, NULL},
     {NULL, NULL},
     {NULL, NULL},
     HS_RETRY_BACKOFF,
     HS_CATEGORY_UNAVAILABLE,
     HS_ACTION_WAIT,
     0},
};
static const hs_error_table TABLE = {
    sizeof(hs_error_table), sizeof(hs_error_entry), DOMAIN, "my_app", {"My App", NULL}, ENTRIES, 3};

static hs_error_entry entries[3];
static hs_error_table table;

/* A good table to make one mistake in. */
static void begin(void) {
    memcpy(entries, ENTRIES, sizeof entries);
    table = TABLE;
    table.entries = entries;
}

static void refused(hs_register_result reason, size_t at) {
    size_t fault = 99;
    CHECK(hs_error_register(&table, &fault) == reason);
    CHECK(fault == at);
    CHECK(hs_error_register(&table, NULL) == reason);
    CHECK(hs_error_find_in(DOMAIN, 7000) == NULL);
    CHECK(hs_error_find(7000) == NULL);
}

static void bad_tables_are_refused(void) {
    size_t fault = 99;
    char name[257];
    CHECK(hs_error_register(NULL, NULL) == HS_REGISTER_NULL);
    CHECK(hs_error_register(NULL, &fault) == HS_REGISTER_NULL && fault == 0);
    memset(name, 'N', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    begin(), entries[1].name = name, refused(HS_REGISTER_NAME_TOO_LONG, 1);
    begin(), table.entries = NULL, refused(HS_REGISTER_NULL, 3);
    begin(), table.struct_size = 0, refused(HS_REGISTER_BAD_SIZE, 0);
    begin(), table.struct_size--, refused(HS_REGISTER_BAD_SIZE, 0);
    begin(), table.entry_size -= 8, refused(HS_REGISTER_BAD_SIZE, 3);
    begin(), table.entry_size++, refused(HS_REGISTER_BAD_SIZE, 3);
    begin(), table.entry_size = (size_t)-8, refused(HS_REGISTER_BAD_SIZE, 3);
    begin(), table.entry_size = 1 << 20, refused(HS_REGISTER_BAD_SIZE, 3);
    begin(), table.count = SIZE_MAX / 8, refused(HS_REGISTER_BAD_SIZE, SIZE_MAX / 8);
    begin(), table.entries = (const hs_error_entry *)(const void *)((const char *)entries + 4);
    refused(HS_REGISTER_BAD_SIZE, 3);
    begin(), table.domain = HS_DOMAIN_NONE, refused(HS_REGISTER_BAD_DOMAIN, 3);
    begin(), table.domain = HS_DOMAIN_ANY, refused(HS_REGISTER_BAD_DOMAIN, 3);
    begin(), table.domain = 2, refused(HS_REGISTER_BAD_DOMAIN, 3);
    begin(), table.domain = HS_DOMAIN_APP_FIRST - 1, refused(HS_REGISTER_BAD_DOMAIN, 3);
    begin(), table.domain = INT32_MIN, refused(HS_REGISTER_BAD_DOMAIN, 3);
    begin(), table.key = NULL, refused(HS_REGISTER_TEXT_MISSING, 3);
    begin(), table.key = "", refused(HS_REGISTER_TEXT_MISSING, 3);
    begin(), table.key = "\xff", refused(HS_REGISTER_TEXT_NOT_UTF8, 3);
    begin(), table.kit[1] = "\xe6\x8b", refused(HS_REGISTER_TEXT_NOT_UTF8, 3);
    begin(), entries[1].name = NULL, refused(HS_REGISTER_TEXT_MISSING, 1);
    begin(), entries[2].name = "", refused(HS_REGISTER_TEXT_MISSING, 2);
    begin(), entries[0].message = NULL, refused(HS_REGISTER_TEXT_MISSING, 0);
    begin(), entries[0].message = "\xc0\x80", refused(HS_REGISTER_TEXT_NOT_UTF8, 0);
    begin(), entries[1].title[1] = "\xed\xa0\x80", refused(HS_REGISTER_TEXT_NOT_UTF8, 1);
    begin(), entries[1].cause[0] = "\xf5", refused(HS_REGISTER_TEXT_NOT_UTF8, 1);
    begin(), entries[2].solution[0] = "a\x80", refused(HS_REGISTER_TEXT_NOT_UTF8, 2);
    begin(), entries[2].doc_url[1] = "\xfe", refused(HS_REGISTER_TEXT_NOT_UTF8, 2);
    begin(), entries[1].retry = 5, refused(HS_REGISTER_BAD_KIND, 1);
    begin(), entries[1].retry = -1, refused(HS_REGISTER_BAD_KIND, 1);
    begin(), entries[1].category = 17, refused(HS_REGISTER_BAD_KIND, 1);
    begin(), entries[1].action = INT32_MAX, refused(HS_REGISTER_BAD_KIND, 1);
    begin(), entries[2].code = 201, refused(HS_REGISTER_DUPLICATE_CODE, 2);
    begin(), entries[1].code = 4294967287, refused(HS_REGISTER_DUPLICATE_CODE, 1); /* -9 as well */
    begin(), entries[2].code = 200, refused(HS_REGISTER_NOT_ASCENDING, 2);
    begin(), entries[0].code = 7001, refused(HS_REGISTER_NOT_ASCENDING, 1);
}

static void a_good_table_is_registered_once(void) {
    static hs_error_table other;
    size_t fault = 99;
    CHECK(hs_error_find_in(DOMAIN, 201) == NULL);
    CHECK(hs_error_register(&TABLE, &fault) == HS_REGISTER_OK);
    CHECK(hs_error_register(&TABLE, &fault) == HS_REGISTER_OK);
    CHECK(fault == 99);
    other = TABLE;
    CHECK(hs_error_register(&other, &fault) == HS_REGISTER_DOMAIN_TAKEN);
    CHECK(fault == 3);
    other.domain++;
    CHECK(hs_error_register(&other, NULL) == HS_REGISTER_ENTRIES_TAKEN);
    other.entries = ENTRIES + 2;
    other.count = 1;
    CHECK(hs_error_register(&other, NULL) == HS_REGISTER_ENTRIES_TAKEN);
}

static void its_errors_are_found(void) {
    const hs_error *busy = hs_error_find(7000), *denied = hs_error_find_in(DOMAIN, 201), *e;
    CHECK(busy != NULL && busy == hs_error_find_in(DOMAIN, 7000) && busy == hs_error_find_in(HS_DOMAIN_ANY, 7000));
    CHECK(busy == hs_error_find_name(HS_DOMAIN_ANY, "APP_BUSY") && busy == hs_error_find_name(DOMAIN, "APP_BUSY"));
    CHECK(hs_error_find_name(HS_DOMAIN_APP_FIRST, "APP_BUSY") == NULL && hs_error_find_name(2, "APP_BUSY") == NULL);
    CHECK(hs_error_find_in(2, 7000) == NULL && hs_error_find_in(DOMAIN, 401) == NULL);
    CHECK(hs_error_find(4294967287) == hs_error_find(-9) && hs_error_find(-9) != NULL);
    /* The catalogue's meanings come first. */
    e = hs_error_find(201);
    CHECK(hs_error_domain(e) < HS_DOMAIN_APP_FIRST);
    while (hs_error_next_meaning(e) != NULL) {
        e = hs_error_next_meaning(e);
    }
    CHECK(e == denied);
    CHECK(hs_error_is_retryable(7000) && SAME(hs_error_message(7000), ENTRIES[2].message));
    CHECK(SAME(hs_error_solution(7000), ""));
}

static void its_records_say_what_it_says(void) {
    const hs_error *denied = hs_error_find_in(DOMAIN, 201), *negative = hs_error_find(-9);
    CHECK(hs_error_code(denied) == 201 && hs_error_domain(denied) == DOMAIN);
    CHECK(hs_error_retry(denied) == HS_RETRY_THROTTLED && hs_error_action(denied) == HS_ACTION_WAIT);
    CHECK(hs_error_category(denied) == HS_CATEGORY_PERMISSION_DENIED);
    CHECK(hs_error_text(denied, HS_TEXT_TITLE, HS_LANG_EN) == ENTRIES[1].title[0]);
    CHECK(hs_error_text(denied, HS_TEXT_TITLE, HS_LANG_ZH) == ENTRIES[1].title[1]);
    CHECK(hs_error_text(denied, HS_TEXT_CAUSE, HS_LANG_ZH) == ENTRIES[1].cause[0]);
    CHECK(hs_error_text(denied, HS_TEXT_SOLUTION, HS_LANG_EN) == ENTRIES[1].solution[1]);
    CHECK(SAME(hs_error_text(denied, HS_TEXT_NAME, 0), "APP_DENIED"));
    CHECK(SAME(hs_error_text(denied, HS_TEXT_CONSTANT, 0), "APP_DENIED"));
    CHECK(SAME(hs_error_text(denied, HS_TEXT_KIT, HS_LANG_ZH), "My App"));
    CHECK(SAME(hs_error_text(denied, HS_TEXT_DOMAIN, 0), "my_app"));
    CHECK(SAME(hs_error_text(denied, HS_TEXT_DOC_URL, HS_LANG_ZH), "https://example.org"));
    CHECK(SAME(hs_error_text(denied, HS_TEXT_RETRY, 0), "throttled"));
    CHECK(SAME(hs_error_text(denied, HS_TEXT_CATEGORY, 0), "permission_denied"));
    CHECK(SAME(hs_error_text(denied, HS_TEXT_ACTION, 0), "wait"));
    CHECK(*hs_error_text(denied, HS_TEXT_RETRY_ADVICE, HS_LANG_ZH) != '\0');
    CHECK(hs_error_category(negative) == HS_CATEGORY_UNKNOWN && hs_error_retry(negative) == HS_RETRY_NEVER);
    CHECK(SAME(hs_error_text(negative, HS_TEXT_TITLE, HS_LANG_EN), ""));
    CHECK(hs_error_retry_delay(denied, 1, 0) == 60000 && hs_error_retry_delay(denied, 2, UINT32_MAX) == 62000);
    CHECK(hs_error_code((const hs_error *)((const char *)denied + 8)) == 0);
}

static void its_records_are_formatted(void) {
    char text[1024];
    hs_error_format(text, sizeof text, 7000, HS_STYLE_LINE, HS_LANG_EN);
    CHECK(SAME(text, "7000 my_app.APP_BUSY: Busy: Busy: \"quoted\" \\ and tabbed [retry: backoff, action: wait]"));
    hs_error_format(text, sizeof text, -9, HS_STYLE_LINE, HS_LANG_EN);
    CHECK(SAME(text, "-9 my_app.NEGATIVE: Below nothing. [retry: never, action: none]"));
    hs_error_format(text, sizeof text, 7000, HS_STYLE_JSON, HS_LANG_EN);
    CHECK(strstr(text, "\"message\":\"Busy:\\n\\\"quoted\\\" \\\\ and\\u0009tabbed\"") != NULL);
    hs_error_format(text, sizeof text, -9, HS_STYLE_FULL, HS_LANG_EN);
    CHECK(strncmp(text, "-9  NEGATIVE  (My App)\n\nBelow nothing.\n\nRetry\n", 46) == 0);
}

/* A later header's entry: more fields behind those that this library knows. And a table without entries in front of it.
 */
static void larger_entries_are_read_in_place(void) {
    static struct {
        hs_error_entry known;
        const char *later[3];
    } larger[3];
    static hs_error_table none, later;
    static char name[256];
    char other[sizeof name];
    const hs_error *e;
    size_t i;
    none = later = TABLE;
    none.domain = DOMAIN + 1;
    none.entries = ENTRIES + 1; /* within another table, but it takes none of them */
    none.count = 0;
    CHECK(hs_error_register(&none, NULL) == HS_REGISTER_OK);
    memset(name, 'N', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    for (i = 0; i < 3; i++) {
        larger[i].known = ENTRIES[i];
    }
    larger[0].known.code = 0xFFFF0006; /* one of the negative ones, as documented */
    larger[1].known.name = name;
    larger[1].known.retry = HS_RETRY_BACKOFF; /* whose window says nothing */
    later.domain = DOMAIN + 2;
    later.struct_size += 16;
    later.entry_size = sizeof *larger;
    later.kit[0] = NULL;
    later.entries = &larger[0].known;
    CHECK(hs_error_register(&later, NULL) == HS_REGISTER_OK);
    e = hs_error_find((int32_t)0xFFFF0006);
    CHECK(e != NULL && e == hs_error_find(0xFFFF0006) && hs_error_code(e) == 0xFFFF0006);
    CHECK(SAME(hs_error_text(e, HS_TEXT_KIT, HS_LANG_ZH), "my_app"));
    CHECK(!SAME(hs_error_text(e, HS_TEXT_RETRY_ADVICE, 0), hs_error_text(e, HS_TEXT_RETRY_ADVICE, HS_LANG_ZH)));
    e = hs_error_next(e);
    CHECK(e == hs_error_find_name(later.domain, name) && e == hs_error_find_in(later.domain, 201));
    CHECK(hs_error_retry_delay(e, 1, 0) == 0);
    e = hs_error_next(e);
    CHECK(hs_error_code(e) == 7000 && hs_error_next(e) == NULL);
    CHECK(hs_error_code((const hs_error *)((const char *)e + sizeof(hs_error_entry))) == 0);
    memcpy(other, name, sizeof other);
    other[254] = '\0';
    CHECK(hs_error_find_name(HS_DOMAIN_ANY, other) == NULL);
    CHECK(hs_error_find_name(HS_DOMAIN_NONE, "APP_BUSY") == NULL && hs_error_find_name(-1, "APP_BUSY") == NULL);
}

/* A table whose entries begin before those of another, and reach into them. */
static void tables_do_not_overlap(void) {
    static hs_error_entry three[3];
    static hs_error_table back, front;
    memcpy(three, ENTRIES, sizeof three);
    back = front = TABLE;
    back.domain = DOMAIN + 3;
    back.entries = three + 1;
    back.count = 2;
    front.domain = DOMAIN + 4;
    front.entries = three;
    front.count = 2;
    CHECK(hs_error_register(&back, NULL) == HS_REGISTER_OK);
    CHECK(hs_error_register(&front, NULL) == HS_REGISTER_ENTRIES_TAKEN);
    front.count = 1;
    CHECK(hs_error_register(&front, NULL) == HS_REGISTER_OK);
}

/* Every byte of ASCII in a text, in a line and in JSON. */
static void every_character_is_formatted(void) {
    static char message[128], line[512], wanted[1024];
    static hs_error_entry entry;
    static hs_error_table odd;
    size_t i, length = 0;
    for (i = 1; i < 128; i++) {
        message[i - 1] = (char)i;
        if (i < 32 && i != '\n') {
            length += (size_t)sprintf(wanted + length, "\\u%04x", (unsigned)i);
        } else if (i == '\n' || i == '"' || i == '\\') {
            length += (size_t)sprintf(wanted + length, "\\%c", i == '\n' ? 'n' : (int)i);
        } else {
            wanted[length++] = (char)i;
        }
    }
    entry.code = 10000000007;
    entry.name = "ODD";
    entry.message = message;
    odd = TABLE;
    odd.domain = DOMAIN + 5;
    odd.entries = &entry;
    odd.count = 1;
    CHECK(hs_error_register(&odd, NULL) == HS_REGISTER_OK);
    hs_error_format(line, sizeof line, 10000000007, HS_STYLE_LINE, HS_LANG_EN);
    CHECK(strncmp(line, "10000000007 my_app.ODD: ", 24) == 0);
    for (i = 1; i < 128; i++) {
        CHECK(line[24 + i - 1] == (i < 32 ? ' ' : (char)i));
    }
    hs_error_format(line, sizeof line, 10000000007, HS_STYLE_JSON, HS_LANG_EN);
    CHECK(strstr(line, wanted) != NULL);
    CHECK(strstr(line, "\"retryable\":false") != NULL);
    hs_error_format(line, sizeof line, 7000, HS_STYLE_JSON, HS_LANG_EN);
    CHECK(strstr(line, "\"retryable\":true") != NULL);
}

/* Fills the registry: one more table with errors, others with none, and a last one that no longer fits. */
static void a_full_registry_refuses(void) {
    static hs_error_table more[HS_ERROR_TABLES_MAX];
    const hs_error *e = NULL;
    /* TABLE, none, later, back, front, odd and cut. */
    const size_t before = 7;
    size_t i, count = 0, fault = 99;
    begin();
    for (i = 0; i < HS_ERROR_TABLES_MAX; i++) {
        more[i] = table;
        more[i].domain = (hs_domain)(HS_DOMAIN_APP_FIRST + 100 + i);
        more[i].count = i == 2 ? 3 : 0;
        /* Those in front of it point to the same entries, but take none of them. */
        more[i].entries = i <= 2 ? entries : NULL;
        CHECK(hs_error_register(&more[i], &fault) ==
              (i < HS_ERROR_TABLES_MAX - before ? HS_REGISTER_OK : HS_REGISTER_FULL));
    }
    CHECK(fault == 0);
    CHECK(hs_error_register(&TABLE, NULL) == HS_REGISTER_OK);
    while ((e = hs_error_next(e)) != NULL) {
        count += hs_error_domain(e) >= HS_DOMAIN_APP_FIRST;
        CHECK(hs_error_find_in(hs_error_domain(e), hs_error_code(e)) == e ||
              *hs_error_text(e, HS_TEXT_MODULE, 0) != '\0');
    }
    CHECK(count == 3 + 3 + 2 + 1 + 1 + 1 + 3);
    /* The same code in both tables: one meaning behind the other. */
    e = hs_error_find(7000);
    CHECK(hs_error_domain(e) == DOMAIN);
    for (count = 1; hs_error_next_meaning(e) != NULL; count++) {
        e = hs_error_next_meaning(e);
    }
    CHECK(count == 4 && hs_error_domain(e) == HS_DOMAIN_APP_FIRST + 102);
}

/* An app may use what an int32_t keeps of a code of eleven digits: the catalogue's meaning is first, the app's next. */
static void a_cut_code_has_both_meanings(void) {
    static const hs_error_entry own[] = {{1489166405,
                                          "CUT",
                                          "An error of the app.",
                                          {NULL, NULL},
                                          {NULL, NULL},
                                          {NULL, NULL},
                                          {NULL, NULL},
                                          HS_RETRY_NEVER,
                                          0,
                                          HS_ACTION_NONE,
                                          0}};
    static hs_error_table cut = {
        sizeof(hs_error_table), sizeof(hs_error_entry), HS_DOMAIN_APP_FIRST + 50, "cut", {NULL, NULL}, own, 1};
    const hs_error *e;
    CHECK(hs_error_register(&cut, NULL) == HS_REGISTER_OK);
    e = hs_error_find(1489166405);
    CHECK(hs_error_code(e) == INT64_C(10079100997));
    e = hs_error_next_meaning(e);
    CHECK(hs_error_domain(e) == HS_DOMAIN_APP_FIRST + 50 && hs_error_code(e) == 1489166405);
    CHECK(hs_error_next_meaning(e) == NULL);
}

int main(void) {
    bad_tables_are_refused();
    a_good_table_is_registered_once();
    its_errors_are_found();
    its_records_say_what_it_says();
    its_records_are_formatted();
    larger_entries_are_read_in_place();
    tables_do_not_overlap();
    every_character_is_formatted();
    a_cut_code_has_both_meanings();
    a_full_registry_refuses();
    return check_result();
}
