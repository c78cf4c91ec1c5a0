/*
 * hs_error_format: every error, language and style into buffers of many sizes. The first argument is how far one size
 * is from the next; with 1 it is every size there is, which takes its time.
 */

#include "check.h"
#include "hs_error.h"
#include "page.h"
#include <string.h>

enum { LARGEST = 16 * 1024, HILOG_LINE = 4095, CANARY = 0x5a };

/* How far one capacity is from the next, and the first of them, which is another one for each error. */
static size_t step = 29, start = 0;

static int is_within_character(const char *text, size_t at) {
    return ((unsigned char)text[at] & 0xc0) == 0x80;
}

/* A block of its own for the address sanitizer, which does not know the page. */
static void check_heap(const hs_error *e, hs_style style, hs_lang lang, size_t capacity, const char *in_page) {
    char *buffer = (char *)malloc(capacity);
    hs_error_format_error(buffer, capacity, e, style, lang);
    CHECK(capacity == 0 || strcmp(buffer, in_page) == 0);
    free(buffer);
}

/* What a call leaves in a buffer of `capacity` bytes at the end of a page, checked against the whole text. */
static void check_capacity(const hs_error *e, hs_style style, hs_lang lang, size_t capacity, const char *whole) {
    char *buffer = page_end() - capacity;
    size_t needed = strlen(whole), kept;
    buffer[-1] = CANARY;
    memset(buffer, CANARY, capacity);
    CHECK(hs_error_format_error(buffer, capacity, e, style, lang) == needed);
    CHECK(buffer[-1] == CANARY);
    check_heap(e, style, lang, capacity, buffer);
    if (capacity == 0) {
        return;
    }
    kept = strnlen(buffer, capacity);
    CHECK(kept < capacity);
    CHECK(memcmp(buffer, whole, kept) == 0);
    CHECK(!is_within_character(whole, kept));
    if (kept < needed) {
        /* No whole character was left out that would have fitted. */
        size_t next = kept + 1;
        while (is_within_character(whole, next)) {
            next++;
        }
        CHECK(next >= capacity);
    }
}

static void check_error(const hs_error *e) {
    static char whole[LARGEST];
    hs_style style;
    hs_lang lang;
    for (style = HS_STYLE_LINE; style <= HS_STYLE_JSON; style++) {
        for (lang = HS_LANG_EN; lang <= HS_LANG_ZH; lang++) {
            size_t needed = hs_error_format_error(NULL, 0, e, style, lang), capacity;
            CHECK(needed > 0 && needed < sizeof whole);
            CHECK(hs_error_format_error(whole, sizeof whole, e, style, lang) == needed);
            CHECK(strlen(whole) == needed);
            for (capacity = start; capacity <= needed + 2; capacity += step) {
                check_capacity(e, style, lang, capacity, whole);
            }
            /* The sizes in which most can go wrong, for every error. */
            for (capacity = needed; capacity <= needed + 2; capacity++) {
                check_capacity(e, style, lang, capacity, whole);
                check_capacity(e, style, lang, needed + 2 - capacity, whole);
            }
        }
    }
}

static void every_error_in_every_size(void) {
    const hs_error *e = NULL;
    check_error(NULL);
    while ((e = hs_error_next(e)) != NULL) {
        start = start + 1 < step ? start + 1 : 0;
        check_error(e);
    }
}

static void a_line_is_one_and_fits_hilog(void) {
    const hs_error *e = NULL;
    char line[HILOG_LINE];
    while ((e = hs_error_next(e)) != NULL) {
        CHECK(hs_error_format_error(line, sizeof line, e, HS_STYLE_LINE, HS_LANG_ZH) < sizeof line);
        CHECK(strchr(line, '\n') == NULL);
        CHECK(strstr(line, hs_error_text(e, HS_TEXT_MESSAGE, 0)) != NULL);
        CHECK(strstr(line, hs_error_text(e, HS_TEXT_NAME, 0)) != NULL);
    }
}

static void check_text(int64_t code, hs_style style, hs_lang lang, const char *wanted) {
    char text[LARGEST];
    hs_error_format(text, sizeof text, code, style, lang);
    CHECK(strcmp(text, wanted) == 0);
    if (strcmp(text, wanted) != 0) {
        printf("%s\n", text);
    }
}

/* The full text, put together from the texts of an error. */
static const char *full_of(const hs_error *e) {
    static char text[LARGEST];
    const char *parts[8];
    size_t i;
    for (i = 0; i < 8; i++) {
        static const hs_text fields[] = {HS_TEXT_NAME,  HS_TEXT_KIT,      HS_TEXT_TITLE,        HS_TEXT_MESSAGE,
                                         HS_TEXT_CAUSE, HS_TEXT_SOLUTION, HS_TEXT_RETRY_ADVICE, HS_TEXT_DOC_URL};
        parts[i] = hs_error_text(e, fields[i], HS_LANG_EN);
    }
    snprintf(text, sizeof text, "%d  %s  (%s)\n%s\n\n%s\n\nCause\n%s\n\nSolution\n%s\n\nRetry\n%s\n\n%s\n",
             (int)hs_error_code(e), parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7]);
    return text;
}

static void a_bare_code_is_looked_up(void) {
    static const char line[] = "1002701001 health_service.NETWORK_UNAVAILABLE: No network connection: Network error. "
                               "The network is unavailable. [retry: backoff, action: check_network]";
    check_text(1002701001, HS_STYLE_LINE, HS_LANG_EN, line);
    check_text(1002701001, 99, 99, line);
    check_text(1002701001, -1, -1, line);
}

static void unknown_codes_show_their_number(void) {
    check_text(0, HS_STYLE_LINE, HS_LANG_EN, "0: Unknown error code");
    check_text(7, HS_STYLE_LINE, HS_LANG_EN, "7: Unknown error code");
    check_text(-1, HS_STYLE_LINE, HS_LANG_EN, "-1: Unknown error code");
    check_text(INT64_MIN, HS_STYLE_LINE, HS_LANG_EN, "-9223372036854775808: Unknown error code");
    check_text(INT64_MAX, HS_STYLE_LINE, HS_LANG_EN, "9223372036854775807: Unknown error code");
    check_text(4294967295, HS_STYLE_LINE, HS_LANG_EN, "4294967295: Unknown error code");
    check_text(7, HS_STYLE_LINE, HS_LANG_ZH, "7: \xe6\x9c\xaa\xe7\x9f\xa5\xe9\x94\x99\xe8\xaf\xaf\xe7\xa0\x81");
}

static void the_full_text_has_every_paragraph(void) {
    check_text(202, HS_STYLE_FULL, HS_LANG_EN, full_of(hs_error_find(202)));
}

static void unknown_codes_have_every_style(void) {
    char text[LARGEST];
    CHECK(hs_error_format(text, sizeof text, 7, HS_STYLE_FULL, HS_LANG_EN) == strlen(text));
    CHECK(strncmp(text, "7\nUnknown error code\n", 21) == 0);
    CHECK(hs_error_format(text, sizeof text, 7, HS_STYLE_JSON, HS_LANG_EN) == strlen(text));
    CHECK(strncmp(text, "{\"code\":7,\"known\":false,\"retryable\":false,", 42) == 0);
}

static void no_buffer_is_measured_only(void) {
    size_t needed = hs_error_format(NULL, 0, 201, HS_STYLE_FULL, HS_LANG_ZH);
    char one = CANARY;
    CHECK(needed > 100);
    CHECK(hs_error_format(&one, 0, 201, HS_STYLE_FULL, HS_LANG_ZH) == needed && one == CANARY);
    CHECK(hs_error_format(&one, 1, 201, HS_STYLE_FULL, HS_LANG_ZH) == needed && one == '\0');
    /* A NULL with a capacity is a mistake of the caller's; it is measured all the same. */
    CHECK(hs_error_format(NULL, 100, 201, HS_STYLE_FULL, HS_LANG_ZH) == needed);
}

int main(int argc, char **argv) {
    if (argc > 1) {
        step = (size_t)atoi(argv[1]);
    }
    every_error_in_every_size();
    a_line_is_one_and_fits_hilog();
    a_bare_code_is_looked_up();
    unknown_codes_show_their_number();
    the_full_text_has_every_paragraph();
    unknown_codes_have_every_style();
    no_buffer_is_measured_only();
    return check_result();
}
