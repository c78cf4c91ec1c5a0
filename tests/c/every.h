/* Every function of the library, wherever it was loaded from, and all their answers as one number. */

#ifndef EVERY_H
#define EVERY_H

#include "hs_error.h"
#include <string.h>

#define EVERY_FUNCTION(DO)                                                                                             \
    DO(hs_error_action)                                                                                                \
    DO(hs_error_catalogue_version)                                                                                     \
    DO(hs_error_category)                                                                                              \
    DO(hs_error_code)                                                                                                  \
    DO(hs_error_domain)                                                                                                \
    DO(hs_error_find)                                                                                                  \
    DO(hs_error_find_in)                                                                                               \
    DO(hs_error_find_name)                                                                                             \
    DO(hs_error_format)                                                                                                \
    DO(hs_error_format_error)                                                                                          \
    DO(hs_error_is_retryable)                                                                                          \
    DO(hs_error_message)                                                                                               \
    DO(hs_error_next)                                                                                                  \
    DO(hs_error_next_meaning)                                                                                          \
    DO(hs_error_parse)                                                                                                 \
    DO(hs_error_register)                                                                                              \
    DO(hs_error_retry)                                                                                                 \
    DO(hs_error_retry_delay)                                                                                           \
    DO(hs_error_solution)                                                                                              \
    DO(hs_error_text)                                                                                                  \
    DO(hs_error_version)                                                                                               \
    DO(hs_error_version_number)                                                                                        \
    DO(hs_lang_from_tag)

typedef struct {
/* A member's name stands in no parentheses. NOLINTNEXTLINE(bugprone-macro-parentheses) */
#define MEMBER(name) __typeof__(&name) name;
    EVERY_FUNCTION(MEMBER)
#undef MEMBER
} library;

enum { APP_CODE = 770000000, APP_DOMAIN = HS_DOMAIN_APP_FIRST };

static const hs_error_entry APP_ENTRY = {APP_CODE,
                                         "APP_BUSY",
                                         "The app is busy.",
                                         {"Busy", NULL},
                                         {NULL, NULL},
                                         {"Wait.", NULL},
                                         {NULL, NULL},
                                         HS_RETRY_BACKOFF,
                                         HS_CATEGORY_UNAVAILABLE,
                                         HS_ACTION_WAIT,
                                         0};
static const hs_error_table APP = {
    sizeof(hs_error_table), sizeof(hs_error_entry), APP_DOMAIN, "my_app", {"My App", NULL}, &APP_ENTRY, 1};

static uint64_t fold(uint64_t digest, const void *bytes, size_t length) {
    size_t i;
    for (i = 0; i < length; i++) {
        digest = (digest ^ ((const unsigned char *)bytes)[i]) * UINT64_C(1099511628211);
    }
    return digest;
}

static uint64_t fold_text(uint64_t digest, const char *text) {
    return fold(digest, text, strlen(text) + 1);
}

static uint64_t fold_number(uint64_t digest, int64_t number) {
    return fold(digest, &number, sizeof number);
}

/* What is known of a record, or of what is none. */
static uint64_t fold_record(uint64_t digest, const library *of, const hs_error *e) {
    hs_text field;
    hs_style style;
    char text[1024];
    digest = fold_number(digest, of->hs_error_code(e));
    digest = fold_number(digest, of->hs_error_domain(e));
    digest = fold_number(digest, of->hs_error_retry(e));
    digest = fold_number(digest, of->hs_error_category(e));
    digest = fold_number(digest, of->hs_error_action(e));
    digest = fold_number(digest, of->hs_error_retry_delay(e, 1, UINT32_MAX));
    for (field = HS_TEXT_NAME; field <= HS_TEXT_MODULE; field++) {
        digest = fold_text(digest, of->hs_error_text(e, field, HS_LANG_EN));
        digest = fold_text(digest, of->hs_error_text(e, field, HS_LANG_ZH));
    }
    for (style = HS_STYLE_LINE; style <= HS_STYLE_JSON; style++) {
        digest = fold_number(digest, (int64_t)of->hs_error_format_error(text, sizeof text, e, style, HS_LANG_ZH));
        digest = fold_text(digest, text);
    }
    return digest;
}

/* What is known of a code. */
static uint64_t fold_code(uint64_t digest, const library *of, int64_t code) {
    const hs_error *e = of->hs_error_find(code);
    const char *name = of->hs_error_text(e, HS_TEXT_NAME, HS_LANG_EN);
    char text[1024];
    digest = fold_text(digest, of->hs_error_message(code));
    digest = fold_text(digest, of->hs_error_solution(code));
    digest = fold_number(digest, of->hs_error_is_retryable(code));
    digest = fold_number(digest, (int64_t)of->hs_error_format(text, sizeof text, code, HS_STYLE_FULL, HS_LANG_EN));
    digest = fold_text(digest, text);
    digest = fold_record(digest, of, e);
    digest = fold_number(digest, e == of->hs_error_find_in(of->hs_error_domain(e), code));
    digest = fold_number(digest, e == of->hs_error_find_name(of->hs_error_domain(e), name));
    return fold_number(digest, of->hs_error_domain(of->hs_error_next_meaning(e)));
}

/* Calls every function; a library always gives the same number, and so does each copy of it, wherever it is. */
static uint64_t every_answer(const library *of) {
    static const int64_t codes[] = {1002701001, 201, 7, -1, APP_CODE};
    uint64_t digest = UINT64_C(14695981039346656037);
    int64_t code = 0;
    size_t i;
    digest = fold_number(digest, of->hs_error_register(&APP, NULL));
    for (i = 0; i < sizeof codes / sizeof *codes; i++) {
        digest = fold_code(digest, of, codes[i]);
    }
    digest = fold_number(digest, of->hs_error_code(of->hs_error_next(of->hs_error_next(NULL))));
    digest = fold_number(digest, of->hs_error_parse(" 0xC9 ", 6, &code));
    digest = fold_number(digest, code);
    digest = fold_number(digest, of->hs_lang_from_tag("zh_CN.UTF-8"));
    digest = fold_number(digest, of->hs_error_version_number());
    digest = fold_text(digest, of->hs_error_version());
    return fold_text(digest, of->hs_error_catalogue_version());
}

#endif
