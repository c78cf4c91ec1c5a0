/* Writes every error in JSON, in every language, one object a line; then unknown codes. */

#include "hs_error.h"
#include <stdio.h>

static const int64_t UNKNOWN[] = {0, -1, INT64_MIN, INT64_MAX};

int main(void) {
    static char text[16 * 1024];
    const hs_error *e = NULL;
    size_t i;
    while ((e = hs_error_next(e)) != NULL) {
        hs_lang lang;
        for (lang = HS_LANG_EN; lang <= HS_LANG_ZH; lang++) {
            hs_error_format_error(text, sizeof text, e, HS_STYLE_JSON, lang);
            puts(text);
        }
    }
    for (i = 0; i < sizeof UNKNOWN / sizeof *UNKNOWN; i++) {
        hs_error_format(text, sizeof text, UNKNOWN[i], HS_STYLE_JSON, HS_LANG_EN);
        puts(text);
    }
    return 0;
}
