/* Setting text for a terminal: its width, its colours, and lines that break between words. */

#ifndef TERMINAL_H
#define TERMINAL_H

#include <stdbool.h>
#include <stdio.h>

typedef enum { STYLE_BOLD, STYLE_DIM, STYLE_GOOD, STYLE_BAD } terminal_style;

/* How many columns a line may have: those of the terminal, at most 100; 80 where there is none. */
int terminal_width(FILE *out);

/* Prints a text in a style; plainly where `out` is no terminal or NO_COLOR is set. */
void terminal_styled(FILE *out, terminal_style style, const char *text);

/* Prints a UTF-8 text line by line, each behind `indent` columns and broken at `width`. The first line begins where the
   cursor is, which is taken to be column `indent`. The lines of a numbered list hang behind their numbers. */
void terminal_wrapped(FILE *out, const char *text, int indent, int width);

/* How many columns a UTF-8 text takes; those of East Asian scripts take two each. */
int terminal_columns(const char *text);

#endif
