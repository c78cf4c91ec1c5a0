/* hs_lang_from_tag: Chinese where the language in front of the first separator is zh, English everywhere else. */

#include "fuzz.h"
#include <strings.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    input in = {data, size};
    char *tag = take_string(&in, size);
    size_t language = strcspn(tag, "-_.@");
    int is_chinese = language == 2 && strncasecmp(tag, "zh", 2) == 0;
    HOLD(hs_lang_from_tag(tag + (planted() ? strlen(tag) + 1 : 0)) == (is_chinese ? HS_LANG_ZH : HS_LANG_EN));
    free_blocks();
    return 0;
}
