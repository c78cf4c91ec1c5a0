/* hs_error_format on one line beside snprintf of the same strings, in one run, round about. */

#define _POSIX_C_SOURCE 199309L

#include "hs_error.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 201, REPEATS = 20, MOST = 8192 };

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

static double nanoseconds(size_t (*format)(const subject *)) {
    struct timespec from, to;
    size_t i, repeat;
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (repeat = 0; repeat < REPEATS; repeat++) {
        for (i = 0; i < count; i++) {
            sink += format(&subjects[i]);
        }
    }
    clock_gettime(CLOCK_MONOTONIC, &to);
    return ((double)(to.tv_sec - from.tv_sec) * 1e9 + (double)(to.tv_nsec - from.tv_nsec)) / (double)(count * REPEATS);
}

static int by_value(const void *a, const void *b) {
    double difference = *(const double *)a - *(const double *)b;
    return difference < 0 ? -1 : difference > 0;
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
    static const struct {
        const char *name;
        size_t (*format)(const subject *);
    } ways[] = {{"hs_error_format_error", with_error}, {"hs_error_format", with_code}, {"snprintf", with_snprintf}};
    enum { WAYS = sizeof ways / sizeof *ways };
    static double times[WAYS][ROUNDS];
    size_t way, round;
    collect();
    same_line();
    for (round = 0; round < ROUNDS; round++) {
        for (way = 0; way < WAYS; way++) {
            times[way][round] = nanoseconds(ways[way].format);
        }
    }
    for (way = 0; way < WAYS; way++) {
        qsort(times[way], ROUNDS, sizeof **times, by_value);
    }
    printf("one log line of each of %zu errors, %d rounds\n", count, ROUNDS);
    for (way = 0; way < WAYS; way++) {
        const double *sorted = times[way];
        printf("%-22s median %6.1f ns, quartiles %6.1f to %6.1f, %.2f x snprintf\n", ways[way].name, sorted[ROUNDS / 2],
               sorted[ROUNDS / 4], sorted[ROUNDS * 3 / 4], sorted[ROUNDS / 2] / times[WAYS - 1][ROUNDS / 2]);
    }
    return sink == 0;
}
