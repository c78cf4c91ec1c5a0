/* hs_error_parse: what it accepts is what a naive reader does, and nothing behind the text is read. */

#include "fuzz.h"

enum { NULL_CODE = 1, NULL_TEXT = 2, NO_LENGTH = 4 };

static int is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\v' || c == '\f' || c == '\r';
}

/* What a digit is worth in decimal or hexadecimal; -1 if it is none. */
static int digit(char c, int radix) {
    static const char DIGITS[] = "00112233445566778899aAbBcCdDeEfF";
    const char *found = memchr(DIGITS, c, 2 * (size_t)radix);
    return found == NULL ? -1 : (int)(found - DIGITS) / 2;
}

/* Counts up, in more bits than a code has, and stops counting where it no longer matters. */
static hs_parse_result naive(const char *text, int64_t *code) {
    const __int128 enough = (__int128)1 << 64;
    __int128 number = 0;
    int negative = 0, radix = 10, digits = 0;
    while (is_space(*text)) {
        text++;
    }
    if (*text == '\0') {
        return HS_PARSE_EMPTY;
    }
    if (*text == '-' || *text == '+') {
        negative = *text++ == '-';
    }
    if (text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) {
        radix = 16;
        text += 2;
    }
    for (; digit(*text, radix) >= 0; text++, digits++) {
        number = number < enough ? number * radix + digit(*text, radix) : enough;
    }
    while (is_space(*text)) {
        text++;
    }
    if (digits == 0 || *text != '\0') {
        return HS_PARSE_NOT_A_NUMBER;
    }
    number = negative ? -number : number;
    if (number < INT64_MIN || number > INT64_MAX) {
        return HS_PARSE_OUT_OF_RANGE;
    }
    *code = (int64_t)number;
    return HS_PARSE_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    input in = {data, size};
    int flags = (int)take(&in, 1);
    size_t length = in.left;
    char *text = memcpy(block(length), in.data, length);
    char *string = take_string(&in, length);
    const int64_t before = -77;
    int64_t code = before, wanted = before;
    hs_parse_result result = naive(string, &wanted);
    if (memchr(text, '\0', length) != NULL && (flags & NO_LENGTH)) {
        length = SIZE_MAX; /* the NUL ends it */
    }
    HOLD(hs_error_parse(text, length + (size_t)planted(), flags & NULL_CODE ? NULL : &code) == result);
    HOLD(code == (flags & NULL_CODE ? before : wanted));
    HOLD(!(flags & NULL_TEXT) || hs_error_parse(NULL, length, &code) == HS_PARSE_EMPTY);
    free_blocks();
    return 0;
}
