/* hs_error_format on one line beside snprintf of the same strings, in one run, round about. */

#define _POSIX_C_SOURCE 199309L

#include "hs_error.h"
#include "timing.h"
#include <inttypes.h>

enum { REPEATS = 1, MOST = 8192 };

typedef struct {
    int64_t code;
    const hs_error *error;
    /* What snprintf is given: it need not look anything up. */
    const char *domain, *name, *title, *message, *retry, *action;
} subject;

static subject subjects[MOST];
static size_t count;
static char line[4096];
static size_t sink;

static void collect(void) {
    const hs_error *e = NULL;
    while ((e = hs_error_next(e)) != NULL && count < MOST) {
        subject s = {hs_error_code(e),
                     e,
                     hs_error_text(e, HS_TEXT_DOMAIN, HS_LANG_EN),
                     hs_error_text(e, HS_TEXT_NAME, HS_LANG_EN),
                     hs_error_text(e, HS_TEXT_TITLE, HS_LANG_EN),
                     hs_error_text(e, HS_TEXT_MESSAGE, HS_LANG_EN),
                     hs_error_text(e, HS_TEXT_RETRY, HS_LANG_EN),
                     hs_error_text(e, HS_TEXT_ACTION, HS_LANG_EN)};
        subjects[count++] = s;
    }
}

static size_t with_code(const subject *s) {
    return hs_error_format(line, sizeof line, s->code, HS_STYLE_LINE, HS_LANG_EN);
}

static size_t with_error(const subject *s) {
    return hs_error_format_error(line, sizeof line, s->error, HS_STYLE_LINE, HS_LANG_EN);
}

static size_t with_snprintf(const subject *s) {
    return (size_t)snprintf(line, sizeof line, "%" PRId64 " %s.%s: %s: %s [retry: %s, action: %s]", s->code, s->domain,
                            s->name, s->title, s->message, s->retry, s->action);
}

static double each(size_t (*format)(const subject *)) {
    double start = now();
    size_t round, i;
    for (round = 0; round < REPEATS; round++) {
        for (i = 0; i < count; i++) {
            sink += format(&subjects[i]);
        }
    }
    return (now() - start) / (double)(count * REPEATS);
}

static double code(const void *unused) {
    (void)unused;
    return each(with_code);
}

static double error(const void *unused) {
    (void)unused;
    return each(with_error);
}

static double printed(const void *unused) {
    (void)unused;
    return each(with_snprintf);
}

static void same_line(void) {
    size_t i;
    for (i = 0; i < count; i++) {
        char wanted[sizeof line];
        with_snprintf(&subjects[i]);
        strcpy(wanted, line);
        with_error(&subjects[i]);
        if (strcmp(line, wanted) != 0) {
            fprintf(stderr, "not the same:\n%s\n%s\n", line, wanted);
            exit(1);
        }
    }
}

int main(void) {
    static const way ways[] = {{"hs_error_format, lookup included", code, NULL},
                               {"hs_error_format_error", error, NULL},
                               {"snprintf", printed, NULL}};
    collect();
    same_line();
    heading("Formatting", "A log line of each error. What snprintf puts together has been looked up before.");
    compare(ways, sizeof ways / sizeof *ways, ROUNDS);
    return sink == 0;
}
