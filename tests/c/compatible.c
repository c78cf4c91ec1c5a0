/* A program that is built once and runs for years: with the header of one version and the library of another. It uses
 * each function that there is since 0.1.0, and relies on nothing but what docs/ABI.md promises. */

#include "check.h"
#include "hs_error.h"
#include <string.h>

/* A value of a kind that one side has a constant for and the other has not. */
enum { NEWER = 1000 };

static hs_error_entry entries[2];
static hs_error_table table;

/* The fields that 0.1.0 has; whatever the header has beyond them is zero. */
static void fill(void) {
    entries[0].code = 7000;
    entries[0].name = "FIRST";
    entries[0].message = "The first.";
    entries[1].code = 7001;
    entries[1].name = "SECOND";
    entries[1].message = "The second.";
    entries[1].title[HS_LANG_EN] = "Second";
    entries[1].cause[HS_LANG_EN] = "It came second.";
    entries[1].solution[HS_LANG_EN] = "Come first.";
    entries[1].doc_url[HS_LANG_EN] = "https://example.org";
    entries[1].retry = HS_RETRY_THROTTLED;
    entries[1].category = HS_CATEGORY_UNAVAILABLE;
    entries[1].action = HS_ACTION_WAIT;
    entries[1].window = 60;
    table.struct_size = sizeof table;
    table.entry_size = sizeof *entries;
    table.domain = HS_DOMAIN_APP_FIRST;
    table.key = "my_app";
    table.kit[HS_LANG_EN] = "My App";
    table.entries = entries;
    table.count = 2;
}

static int is(const hs_error *error, hs_text field, const char *text) {
    return strcmp(hs_error_text(error, field, HS_LANG_EN), text) == 0;
}

/* Each field is read from where this header puts it, in every entry. */
static void structs_are_read_as_this_header_has_them(void) {
    const hs_error *second;
    size_t fault = 99;
    fill();
    entries[1].retry = NEWER;
    CHECK(hs_error_register(&table, &fault) == HS_REGISTER_BAD_KIND && fault == 1);
    fill();
    CHECK(hs_error_register(&table, &fault) == HS_REGISTER_OK);
    second = hs_error_find_in(HS_DOMAIN_APP_FIRST, 7001);
    CHECK(second != NULL && second == hs_error_find_name(HS_DOMAIN_ANY, "SECOND"));
    CHECK(hs_error_next(hs_error_find(7000)) == second && hs_error_next_meaning(second) == NULL);
    CHECK(hs_error_code(second) == 7001 && hs_error_domain(second) == HS_DOMAIN_APP_FIRST);
    CHECK(is(second, HS_TEXT_NAME, "SECOND") && is(second, HS_TEXT_MESSAGE, "The second."));
    CHECK(is(second, HS_TEXT_TITLE, "Second") && is(second, HS_TEXT_CAUSE, "It came second."));
    CHECK(is(second, HS_TEXT_SOLUTION, "Come first.") && is(second, HS_TEXT_DOC_URL, "https://example.org"));
    CHECK(is(second, HS_TEXT_KIT, "My App") && is(second, HS_TEXT_DOMAIN, "my_app"));
    CHECK(hs_error_retry(second) == HS_RETRY_THROTTLED && hs_error_is_retryable(7001));
    CHECK(hs_error_category(second) == HS_CATEGORY_UNAVAILABLE);
    CHECK(hs_error_action(second) == HS_ACTION_WAIT);
    CHECK(hs_error_retry_delay(second, 1, 0) == 60000 && hs_error_retry_delay(NULL, 1, 0) == HS_DELAY_STOP);
}

/* What a newer header names and this library does not know has the meaning that its kind gives to any other value. */
static void kinds_that_the_library_does_not_know_are_legal(void) {
    char line[256], newer[256];
    const hs_error *error = hs_error_find(201);
    CHECK(is(error, NEWER, ""));
    CHECK(hs_error_text(error, HS_TEXT_TITLE, NEWER) == hs_error_text(error, HS_TEXT_TITLE, HS_LANG_EN));
    CHECK(hs_error_format(line, sizeof line, 201, HS_STYLE_LINE, HS_LANG_EN) < sizeof line);
    CHECK(hs_error_format_error(newer, sizeof newer, error, NEWER, NEWER) < sizeof newer);
    CHECK(strcmp(line, newer) == 0);
}

static void what_takes_no_struct_and_no_kind(void) {
    int64_t code = 0;
    CHECK(strcmp(hs_error_message(7001), "The second.") == 0);
    CHECK(strcmp(hs_error_solution(7001), "Come first.") == 0);
    CHECK(hs_error_parse(" 0xC9 ", 6, &code) == HS_PARSE_OK && code == 201);
    CHECK(hs_lang_from_tag("zh-Hans-CN") == HS_LANG_ZH);
    CHECK(hs_error_version()[0] != '\0' && hs_error_version_number() > 0);
    CHECK(hs_error_catalogue_version()[0] != '\0');
}

int main(void) {
    structs_are_read_as_this_header_has_them();
    kinds_that_the_library_does_not_know_are_legal();
    what_takes_no_struct_and_no_kind();
    return check_result();
}
