#define _DEFAULT_SOURCE /* fileno, ioctl and isatty beside strict C */

#include "terminal.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { DEFAULT_WIDTH = 80, WIDEST = 100, NARROWEST = 20 };

int terminal_width(FILE *out) {
    struct winsize size;
    if (ioctl(fileno(out), TIOCGWINSZ, &size) != 0 || size.ws_col == 0) {
        return DEFAULT_WIDTH;
    }
    if (size.ws_col < NARROWEST) {
        return NARROWEST;
    }
    return size.ws_col < WIDEST ? size.ws_col : WIDEST;
}

void terminal_styled(FILE *out, terminal_style style, const char *text) {
    static const char *const codes[] = {"1", "2", "32", "31"};
    const char *no_color = getenv("NO_COLOR");
    if (isatty(fileno(out)) && (no_color == NULL || *no_color == '\0')) {
        fprintf(out, "\033[%sm%s\033[0m", codes[style], text);
    } else {
        fputs(text, out);
    }
}

/* The length of the character that starts here, and how many columns it takes. */
static size_t character(const char *text, int *columns) {
    const unsigned char *bytes = (const unsigned char *)text;
    size_t length = *bytes < 0x80 ? 1 : *bytes < 0xe0 ? 2 : *bytes < 0xf0 ? 3 : 4;
    uint32_t value = *bytes < 0x80 ? *bytes : *bytes & (0xffu >> (length + 1));
    for (size_t i = 1; i < length; i++) {
        value = value << 6 | (bytes[i] & 0x3f);
    }
    /* CJK punctuation, ideographs, Hangul and full-width forms; the catalogue has no others. */
    bool wide = (value >= 0x2e80 && value <= 0xa4cf) || (value >= 0xac00 && value <= 0xd7a3) ||
                (value >= 0xf900 && value <= 0xfaff) || (value >= 0xff00 && value <= 0xff60);
    *columns = wide ? 2 : 1;
    return length;
}

int terminal_columns(const char *text) {
    int total = 0, columns;
    while (*text != '\0') {
        text += character(text, &columns);
        total += columns;
    }
    return total;
}

/* Chinese and Japanese full stops, commas and closing brackets do not begin a line. */
static bool closes(const char *text) {
    static const char *const marks[] = {"。", "，", "、", "；", "：", "）", "”", "》", "！", "？"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (strncmp(text, marks[i], strlen(marks[i])) == 0) {
            return true;
        }
    }
    return false;
}

/* What must stay on one line: a word, or a wide character with the marks that close it. Ends before a space. */
static size_t unit(const char *text, int *columns) {
    size_t length = 0;
    *columns = 0;
    while (text[length] != '\0' && text[length] != '\n' && text[length] != ' ') {
        int width;
        size_t bytes = character(text + length, &width);
        bool starts_another = length > 0 && width == 2 && !closes(text + length);
        if (starts_another) {
            break;
        }
        length += bytes;
        *columns += width;
        if (width == 2 && !closes(text + length)) {
            break;
        }
    }
    return length;
}

/* How far the lines behind a numbered one are moved in: the width of "1. ". */
static int hanging(const char *line) {
    size_t digits = strspn(line, "0123456789");
    return digits > 0 && strncmp(line + digits, ". ", 2) == 0 ? (int)digits + 2 : 0;
}

void terminal_wrapped(FILE *out, const char *text, int indent, int width) {
    int column = indent, hang = hanging(text);
    while (*text != '\0') {
        int columns, spaces = 0;
        if (*text == '\n') {
            text++;
            hang = hanging(text);
            fprintf(out, "\n%*s", indent, "");
            column = indent;
        }
        for (; *text == ' '; text++) {
            spaces++;
        }
        size_t length = unit(text, &columns);
        if (column + spaces + columns > width && column > indent + hang) {
            fprintf(out, "\n%*s", indent + hang, "");
            column = indent + hang;
            spaces = 0;
        }
        fprintf(out, "%*s%.*s", spaces, "", (int)length, text);
        column += spaces + columns;
        text += length;
    }
    putc('\n', out);
}
