/* Writes what an app would have instead of the library, from the library's own catalogue: a switch and a sorted array.
 */

#include "hs_error.h"
#include <inttypes.h>
#include <stdio.h>

static void quoted(const char *text) {
    putchar('"');
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        if (c < ' ' || c > '~' || c == '"' || c == '\\' || c == '?') {
            printf("\\%03o", c);
        } else {
            putchar(c);
        }
    }
    putchar('"');
}

/* What a bare code means, for each code, in ascending order. */
static void each_code(const char *before, const char *between, const char *after) {
    const hs_error *e = NULL;
    while ((e = hs_error_next(e)) != NULL) {
        if (hs_error_find(hs_error_code(e)) == e) {
            printf("%s%" PRId64 "%s", before, hs_error_code(e), between);
            quoted(hs_error_text(e, HS_TEXT_MESSAGE, HS_LANG_EN));
            puts(after);
        }
    }
}

int main(void) {
    puts("#include <stddef.h>\n#include <stdint.h>\n"
         "const char *SWITCH(int64_t code);\nconst char *SWITCH(int64_t code) {\nswitch (code) {");
    each_code("case ", ": return ", ";");
    puts("default: return \"Unknown error code.\";\n}\n}\n"
         "static const struct { int64_t code; const char *message; } SORTED[] = {");
    each_code("{", ", ", "},");
    /* Branchless: the compiler makes a conditional move of the choice. */
    puts("};\nconst char *ARRAY(int64_t code);\nconst char *ARRAY(int64_t code) {\n"
         "size_t first = 0, count = sizeof SORTED / sizeof *SORTED;\n"
         "while (count > 1) {\n"
         "size_t half = count / 2;\n"
         "first = SORTED[first + half].code <= code ? first + half : first;\n"
         "count -= half;\n"
         "}\n"
         "return SORTED[first].code == code ? SORTED[first].message : \"Unknown error code.\";\n}");
    return 0;
}
