/* Measuring many ways of doing the same thing, round about, so that what disturbs one disturbs all. */

#ifndef TIMING_H
#define TIMING_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 101, MOST_WAYS = 16 };

/* A way: what it is called, and what does the work once and says how many nanoseconds a piece of it took. */
typedef struct {
    const char *name;
    double (*measure)(const void *work);
    const void *work;
} way;

typedef struct {
    double median, low, high;
} spread;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static int by_value(const void *a, const void *b) {
    double difference = *(const double *)a - *(const double *)b;
    return difference < 0 ? -1 : difference > 0;
}

static spread spread_of(double *times, size_t count) {
    spread result;
    qsort(times, count, sizeof *times, by_value);
    result.median = times[count / 2];
    result.low = times[count / 4];
    result.high = times[count * 3 / 4];
    return result;
}

/* Prints a row for each way: median, quartiles and how many times the first way's median it is. */
static void compare(const way *ways, size_t count, size_t rounds) {
    static double times[MOST_WAYS][ROUNDS];
    double first = 0;
    size_t i, round;
    for (round = 0; round < rounds; round++) {
        for (i = 0; i < count; i++) {
            times[i][round] = ways[i].measure(ways[i].work);
        }
    }
    for (i = 0; i < count; i++) {
        spread one = spread_of(times[i], rounds);
        first = i == 0 ? one.median : first;
        printf("| %s | %.2f | %.2f to %.2f | %.2f |\n", ways[i].name, one.median, one.low, one.high,
               one.median / first);
    }
}

static void heading(const char *title, const char *about) {
    printf("\n## %s\n\n%s\n\n| | ns, median | quartiles | x |\n|---|---|---|---|\n", title, about);
}

/* A number that follows the last one in no visible order (splitmix64). */
static uint64_t next_random(uint64_t *state) {
    uint64_t z = *state += 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

#endif
