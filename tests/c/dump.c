/* Writes the whole catalogue through the C ABI, as tests/shipped/golden.rs does through the Rust API. */

#include "hs_error.h"
#include <stdio.h>
#include <string.h>

static const char *const FIELDS[] = {"name", "constant", "message", "title",    "cause",  "solution",     "doc_url",
                                     "kit",  "domain",   "retry",   "category", "action", "retry_advice", "module"};

static void dump_text(const char *field, const char *suffix, const char *text) {
    printf("%s%s:%s", field, suffix, *text ? " " : "");
    for (; *text; text++) {
        putchar(*text);
        if (*text == '\n') {
            fputs("    ", stdout);
        }
    }
    putchar('\n');
}

static void dump(const hs_error *e) {
    hs_text field;
    hs_lang lang;
    char line[4096];
    printf("%lld domain=%d retry=%d category=%d action=%d retryable=%d delay=%d\n", (long long)hs_error_code(e),
           hs_error_domain(e), hs_error_retry(e), hs_error_category(e), hs_error_action(e),
           hs_error_retry(e) == HS_RETRY_BACKOFF || hs_error_retry(e) == HS_RETRY_THROTTLED,
           (int)hs_error_retry_delay(e, 1, UINT32_MAX));
    for (field = HS_TEXT_NAME; field <= HS_TEXT_MODULE; field++) {
        const char *en = hs_error_text(e, field, HS_LANG_EN);
        const char *zh = hs_error_text(e, field, HS_LANG_ZH);
        dump_text(FIELDS[field], "", en);
        if (strcmp(en, zh) != 0) {
            dump_text(FIELDS[field], ".zh", zh);
        }
    }
    for (lang = HS_LANG_EN; lang <= HS_LANG_ZH; lang++) {
        hs_error_format_error(line, sizeof line, e, HS_STYLE_LINE, lang);
        puts(line);
    }
    putchar('\n');
}

int main(void) {
    const hs_error *e = NULL;
    dump(NULL);
    while ((e = hs_error_next(e)) != NULL) {
        dump(e);
    }
    return 0;
}
