/* hs_error_parse: what is a code, what is none, and that nothing behind the text is read. */

#include "check.h"
#include "hs_error.h"
#include "page.h"
#include <limits.h>
#include <string.h>

typedef struct {
    const char *text;
    hs_parse_result result;
    int64_t code;
} parse_case;

static const parse_case CASES[] = {
    {"401", HS_PARSE_OK, 401},
    {" 0xC9 ", HS_PARSE_OK, 201},
    {"0Xc9", HS_PARSE_OK, 201},
    {"\t\n\v\f\r 7 \r\f\v\n\t", HS_PARSE_OK, 7},
    {"0", HS_PARSE_OK, 0},
    {"-0", HS_PARSE_OK, 0},
    {"+201", HS_PARSE_OK, 201},
    {"-201", HS_PARSE_OK, -201},
    {"-0x10", HS_PARSE_OK, -16},
    {"007", HS_PARSE_OK, 7},
    {"0000000000000000000000000000000000000000000000000401", HS_PARSE_OK, 401},
    {"12345678901", HS_PARSE_OK, 12345678901},
    {"0xFFFF0006", HS_PARSE_OK, 4294901766},
    {"9223372036854775807", HS_PARSE_OK, INT64_MAX},
    {"-9223372036854775808", HS_PARSE_OK, INT64_MIN},
    {"0x7fffffffffffffff", HS_PARSE_OK, INT64_MAX},
    {"-0x8000000000000000", HS_PARSE_OK, INT64_MIN},
    {"9223372036854775808", HS_PARSE_OUT_OF_RANGE, 0},
    {"-9223372036854775809", HS_PARSE_OUT_OF_RANGE, 0},
    {"0x8000000000000000", HS_PARSE_OUT_OF_RANGE, 0},
    {"99999999999999999999999999999999999999", HS_PARSE_OUT_OF_RANGE, 0},
    {"", HS_PARSE_EMPTY, 0},
    {" \t\n", HS_PARSE_EMPTY, 0},
    {"-", HS_PARSE_NOT_A_NUMBER, 0},
    {"+", HS_PARSE_NOT_A_NUMBER, 0},
    {"0x", HS_PARSE_NOT_A_NUMBER, 0},
    {"x9", HS_PARSE_NOT_A_NUMBER, 0},
    {"0xg", HS_PARSE_NOT_A_NUMBER, 0},
    {"--1", HS_PARSE_NOT_A_NUMBER, 0},
    {"+-1", HS_PARSE_NOT_A_NUMBER, 0},
    {"- 1", HS_PARSE_NOT_A_NUMBER, 0},
    {"4 01", HS_PARSE_NOT_A_NUMBER, 0},
    {"401x", HS_PARSE_NOT_A_NUMBER, 0},
    {"401.0", HS_PARSE_NOT_A_NUMBER, 0},
    {"4e2", HS_PARSE_NOT_A_NUMBER, 0},
    {"1_000", HS_PARSE_NOT_A_NUMBER, 0},
    {"1,000", HS_PARSE_NOT_A_NUMBER, 0},
    {"NaN", HS_PARSE_NOT_A_NUMBER, 0},
    {"\xef\xbc\x94", HS_PARSE_NOT_A_NUMBER, 0}, /* a full-width 4 */
    {"\xc2\xa0"
     "401",
     HS_PARSE_NOT_A_NUMBER, 0}, /* a no-break space */
};

/* The text stands at the very end of a page, without a NUL; one byte further on would be a fault. */
static void every_case_at_the_edge_of_memory(void) {
    size_t i;
    for (i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        size_t length = strlen(CASES[i].text);
        char *end = page_end();
        int64_t code = -77;
        memcpy(end - length, CASES[i].text, length);
        CHECK(hs_error_parse(end - length, length, &code) == CASES[i].result);
        CHECK(code == (CASES[i].result == HS_PARSE_OK ? CASES[i].code : -77));
        CHECK(hs_error_parse(end - length, length, NULL) == CASES[i].result);
        CHECK(hs_error_parse(CASES[i].text, SIZE_MAX, &code) == CASES[i].result);
    }
}

static void the_text_ends_at_its_length_or_a_nul(void) {
    int64_t code = -77;
    CHECK(hs_error_parse("401999", 3, &code) == HS_PARSE_OK && code == 401);
    CHECK(hs_error_parse("401\0999", 7, &code) == HS_PARSE_OK && code == 401);
    CHECK(hs_error_parse("401", 0, &code) == HS_PARSE_EMPTY);
    CHECK(hs_error_parse(NULL, 0, &code) == HS_PARSE_EMPTY);
    CHECK(hs_error_parse(NULL, SIZE_MAX, &code) == HS_PARSE_EMPTY);
    CHECK(hs_error_parse(NULL, 3, NULL) == HS_PARSE_EMPTY);
}

/* Every byte alone, and behind a digit. */
static void no_other_byte_is_accepted(void) {
    int byte;
    for (byte = 1; byte <= UCHAR_MAX; byte++) {
        char text[2];
        int is_digit = byte >= '0' && byte <= '9', is_space = byte == ' ' || (byte >= '\t' && byte <= '\r');
        text[0] = (char)byte;
        CHECK(hs_error_parse(text, 1, NULL) == (is_digit   ? HS_PARSE_OK
                                                : is_space ? HS_PARSE_EMPTY
                                                           : HS_PARSE_NOT_A_NUMBER));
        text[0] = '7';
        text[1] = (char)byte;
        CHECK(hs_error_parse(text, 2, NULL) == (is_digit || is_space ? HS_PARSE_OK : HS_PARSE_NOT_A_NUMBER));
    }
}

int main(void) {
    every_case_at_the_edge_of_memory();
    the_text_ends_at_its_length_or_a_nul();
    no_other_byte_is_accepted();
    return check_result();
}
