/*
 * What is said about every integer, held against what the data says. The first argument is the reference that
 * tests/shipped/integers.rs writes; the second is how far one value is from the next: with 1 it is every int32_t and
 * every uint32_t there is, which takes its time.
 */

#define _GNU_SOURCE
#include "hs_error.h"
#include <inttypes.h>
#include <link.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { THREADS_MAX = 64, ROWS_MAX = 1 << 16, REFERENCE_MAX = 1 << 24, SHOWN = 5, AROUND = 1 << 16 };

/* What the library says about a value. */
typedef struct {
    const char *message, *solution;
    const hs_error *error;
    bool is_retryable;
} answer;

/* What it should say, and the answer that has been found to be that. */
typedef struct {
    int64_t value, code;
    int domain, is_retryable;
    const char *message, *solution;
    answer right;
} row;

/* Values to ask for, and how many were answered wrong. No other range has its rows at the same time. */
typedef struct {
    int64_t first;
    uint64_t step, count, wrong;
    row unknown;
} range;

/* The first row is for every value that has none of its own; the others ascend. */
static row rows[ROWS_MAX];
static size_t row_count;
static struct dl_phdr_info library;

/* Remembers the object that has the library's code. */
static int find_library(struct dl_phdr_info *object, size_t size, void *code) {
    size_t i;
    (void)size;
    for (i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *segment = &object->dlpi_phdr[i];
        if (segment->p_type == PT_LOAD && (uintptr_t)code - (object->dlpi_addr + segment->p_vaddr) < segment->p_memsz) {
            library = *object;
            return 1;
        }
    }
    return 0;
}

/* How many bytes of the library's read-only memory there are from an address on. */
static size_t own_bytes(const void *address) {
    size_t i;
    for (i = 0; i < library.dlpi_phnum; i++) {
        const ElfW(Phdr) *segment = &library.dlpi_phdr[i];
        uintptr_t distance = (uintptr_t)address - (library.dlpi_addr + segment->p_vaddr);
        if (segment->p_type == PT_LOAD && !(segment->p_flags & PF_W) && distance < segment->p_memsz) {
            return segment->p_memsz - distance;
        }
    }
    return 0;
}

/* The reference is UTF-8, and so is what equals it. */
static bool is_own_text(const char *text, const char *wanted) {
    size_t bytes = own_bytes(text);
    return bytes > 0 && memchr(text, '\0', bytes) != NULL && strcmp(text, wanted) == 0;
}

static bool is_right(answer given, const row *wanted) {
    bool is_known = wanted->domain != HS_DOMAIN_NONE;
    return is_own_text(given.message, wanted->message) && is_own_text(given.solution, wanted->solution) &&
           given.is_retryable == wanted->is_retryable && (given.error != NULL) == is_known &&
           (own_bytes(given.error) > 0) == is_known && hs_error_code(given.error) == wanted->code &&
           hs_error_domain(given.error) == wanted->domain;
}

/* All of it is constant: an answer that has been right once is right again. */
static bool check(int64_t value, row *wanted) {
    const answer given = {hs_error_message(value), hs_error_solution(value), hs_error_find(value),
                          hs_error_is_retryable(value)};
    const answer *right = &wanted->right;
    if (given.message == right->message && given.solution == right->solution && given.error == right->error &&
        given.is_retryable == right->is_retryable) {
        return true;
    }
    if (is_right(given, wanted)) {
        wanted->right = given;
        return true;
    }
    return false;
}

/* The first row whose value is no less. */
static row *row_from(int64_t value) {
    size_t low = 1, high = row_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (rows[middle].value < value) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return rows + low;
}

static void *check_range(void *argument) {
    range *range = argument;
    row *next = row_from(range->first), *end = rows + row_count;
    uint64_t i;
    range->unknown = rows[0];
    for (i = 0; i < range->count; i++) {
        int64_t value = range->first + (int64_t)(i * range->step);
        while (next < end && next->value < value) {
            next++;
        }
        row *wanted = next < end && next->value == value ? next : &range->unknown;
        if (!check(value, wanted) && range->wrong++ < SHOWN) {
            printf("%" PRId64 ": not \"%s\", or not what belongs to it\n", value, wanted->message);
        }
    }
    return NULL;
}

static int report(const char *what, uint64_t count, uint64_t wrong) {
    printf("%" PRIu64 " of %" PRIu64 " %s right\n", count - wrong, count, what);
    return wrong > 0 || count == 0;
}

/* The span of values behind the first, on every processor. */
static int sweep(const char *what, int64_t first, uint64_t span, uint64_t step) {
    static range ranges[THREADS_MAX];
    pthread_t threads[THREADS_MAX];
    const long processors = sysconf(_SC_NPROCESSORS_ONLN);
    const uint64_t parts = processors > 0 && processors < THREADS_MAX ? (uint64_t)processors : 1;
    const uint64_t count = (span + step - 1) / step;
    uint64_t i, wrong = 0;
    for (i = 0; i < parts; i++) {
        const uint64_t begin = count * i / parts, end = count * (i + 1) / parts;
        const range part = {.first = first + (int64_t)(begin * step), .step = step, .count = end - begin};
        ranges[i] = part;
        if (pthread_create(&threads[i], NULL, check_range, &ranges[i]) != 0) {
            abort();
        }
    }
    for (i = 0; i < parts; i++) {
        pthread_join(threads[i], NULL);
        wrong += ranges[i].wrong;
    }
    return report(what, count, wrong);
}

/* Adds what came of the values from one to another to a total. */
static void check_between(int64_t first, int64_t last, range *total) {
    range range = {.first = first, .step = 1, .count = (uint64_t)last - (uint64_t)first + 1};
    check_range(&range);
    total->count += range.count;
    total->wrong += range.wrong;
}

/* Where an answer is most likely to be another one's: beside each known code and a bit away from it, and at the edges
 * of the integers. */
static int check_edges(void) {
    const int64_t above = (int64_t)1 << 32;
    range total = {.count = 0};
    size_t i;
    int bit;
    for (i = 0; i < row_count; i++) {
        const int64_t value = rows[i].value, around = value > UINT32_MAX ? AROUND : 2;
        check_between(value - around, value + around, &total);
        check_between(-value - 2, -value + 2, &total);
        for (bit = 0; bit < 64; bit++) {
            const int64_t other = (int64_t)((uint64_t)value ^ (uint64_t)1 << bit);
            check_between(other, other, &total);
        }
    }
    check_between(INT64_MIN, INT64_MIN + AROUND, &total);
    check_between(INT64_MAX - AROUND, INT64_MAX, &total);
    check_between(INT32_MIN - (int64_t)AROUND, INT32_MIN + (int64_t)AROUND, &total);
    check_between(INT32_MAX - (int64_t)AROUND, INT32_MAX + (int64_t)AROUND, &total);
    check_between(above - AROUND, above + AROUND, &total);
    return report("values at the edges", total.count, total.wrong);
}

/* Each row is three strings: its numbers, the message and the solution. */
static bool load(const char *path) {
    static char text[REFERENCE_MAX];
    FILE *file = fopen(path, "rb");
    const char *at = text, *end;
    if (file == NULL) {
        return false;
    }
    end = text + fread(text, 1, sizeof text, file);
    fclose(file);
    for (; at < end && row_count < ROWS_MAX; row_count++) {
        row *row = &rows[row_count];
        if (sscanf(at, "%" SCNd64 " %" SCNd64 " %d %d", &row->value, &row->code, &row->domain, &row->is_retryable) !=
            4) {
            return false;
        }
        row->message = at + strlen(at) + 1;
        row->solution = row->message + strlen(row->message) + 1;
        /* Nothing that the library can return. */
        row->right.message = row->message;
        at = row->solution + strlen(row->solution) + 1;
    }
    return row_count > 1 && at == end;
}

int main(int argc, char **argv) {
    const uint64_t step = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    if (argc < 2 || step == 0 || !load(argv[1]) || !dl_iterate_phdr(find_library, (void *)hs_error_message)) {
        fputs("there is no reference, or no library\n", stderr);
        return 2;
    }
    return check_edges() | sweep("int32_t values", INT32_MIN, (uint64_t)1 << 32, step) |
           sweep("uint32_t values above them", (int64_t)INT32_MAX + 1, (uint64_t)1 << 31, step);
}
