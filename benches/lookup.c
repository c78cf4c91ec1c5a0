/* hs_error_message beside what an app would have instead, on the same random codes. */

#define _POSIX_C_SOURCE 199309L

#include "hs_error.h"
#include "timing.h"

enum { LENGTH = 1 << 16, RECORD = 40, EVICTED = 64 };

const char *switch_gcc(int64_t code);
const char *switch_clang(int64_t code);
const char *array_gcc(int64_t code);
const char *array_clang(int64_t code);
const char *map_message(int64_t code);
const char *phf_message(int64_t code);
const char *floor_message(int64_t index);

/* The floor: a table as large as what a lookup may touch, and a load from a place in it that is known. */
typedef struct {
    const char *message;
    char rest[RECORD - sizeof(char *)];
} floor_record;

extern floor_record floor_records[];

static int64_t known[LENGTH], unknown[LENGTH], mixed[LENGTH], indices[LENGTH];
static uintptr_t sink;

/* ---- the sequences ---- */

static void collect(void) {
    static int64_t codes[1 << 14];
    size_t count = 0, i;
    uint64_t state = 1;
    const hs_error *e = NULL;
    while ((e = hs_error_next(e)) != NULL) {
        if (hs_error_find(hs_error_code(e)) == e) {
            codes[count++] = hs_error_code(e);
        }
    }
    if (count == 0) {
        exit(1);
    }
    /* Pages that nobody has written to are all the same one. */
    memset(floor_records, 1, count * sizeof *floor_records);
    for (i = 0; i < LENGTH; i++) {
        known[i] = codes[next_random(&state) % count];
        indices[i] = (int64_t)(next_random(&state) % count);
        do {
            /* Near a code, as a code of the next version is. */
            unknown[i] = codes[next_random(&state) % count] + (int64_t)(next_random(&state) % 1000);
        } while (hs_error_find(unknown[i]) != NULL);
        mixed[i] = next_random(&state) % 2 ? known[i] : unknown[i];
    }
}

/* ---- the ways: for each a loop of its own, so that each is called as a program calls it ---- */

#define LOOPS(function)                                                                                                \
    static double throughput_##function(const void *work) {                                                            \
        const int64_t *codes = (const int64_t *)work;                                                                  \
        double start = now();                                                                                          \
        uintptr_t sum = 0;                                                                                             \
        size_t i;                                                                                                      \
        for (i = 0; i < LENGTH; i++) {                                                                                 \
            sum += (uintptr_t)function(codes[i]);                                                                      \
        }                                                                                                              \
        sink += sum;                                                                                                   \
        return (now() - start) / LENGTH;                                                                               \
    }                                                                                                                  \
    /* No address has its topmost bit set, which only the machine knows: each call waits for the one before. */        \
    static double latency_##function(const void *work) {                                                               \
        const int64_t *codes = (const int64_t *)work;                                                                  \
        double start = now();                                                                                          \
        uintptr_t last = 0;                                                                                            \
        size_t i;                                                                                                      \
        for (i = 0; i < LENGTH; i++) {                                                                                 \
            last = (uintptr_t)function(codes[i] ^ (int64_t)(last >> 63));                                              \
        }                                                                                                              \
        sink += last;                                                                                                  \
        return (now() - start) / LENGTH;                                                                               \
    }                                                                                                                  \
    static double evicted_##function(const void *work) {                                                               \
        const int64_t *codes = (const int64_t *)work;                                                                  \
        double time = 0;                                                                                               \
        size_t i;                                                                                                      \
        for (i = 0; i < EVICTED; i++) {                                                                                \
            double start;                                                                                              \
            evict();                                                                                                   \
            start = now();                                                                                             \
            sink += (uintptr_t)function(codes[i * 97]);                                                                \
            time += now() - start;                                                                                     \
        }                                                                                                              \
        return time / EVICTED;                                                                                         \
    }

/* Reads more than every cache holds. */
static void evict(void) {
    enum { SIZE = 48 << 20, LINE = 64 };
    static char *memory;
    size_t i;
    if (memory == NULL) {
        memory = (char *)malloc(SIZE);
        memset(memory, 1, SIZE);
    }
    for (i = 0; i < SIZE; i += LINE) {
        sink += (uintptr_t)memory[i];
    }
}

static inline const char *floor_inline(int64_t index) {
    return floor_records[index].message;
}

LOOPS(hs_error_message)
LOOPS(switch_gcc)
LOOPS(switch_clang)
LOOPS(array_gcc)
LOOPS(array_clang)
LOOPS(map_message)
LOOPS(phf_message)
LOOPS(floor_message)
LOOPS(floor_inline)

#define WAYS(how, codes)                                                                                               \
    {                                                                                                                  \
        {"hs_error_message", how##_hs_error_message, codes}, {"switch, gcc -O2", how##_switch_gcc, codes},             \
            {"switch, clang -O2", how##_switch_clang, codes}, {"sorted array, gcc -O2", how##_array_gcc, codes},       \
            {"sorted array, clang -O2", how##_array_clang, codes}, {"std::unordered_map", how##_map_message, codes},   \
            {"phf", how##_phf_message, codes}, {"indexed load, called", how##_floor_message, indices}, {               \
            "indexed load, inlined", how##_floor_inline, indices                                                       \
        }                                                                                                              \
    }

enum { COUNT = 9 };

static void same_answers(void) {
    size_t i;
    for (i = 0; i < LENGTH; i++) {
        const char *wanted = hs_error_message(mixed[i]);
        if (strcmp(wanted, switch_gcc(mixed[i])) != 0 || strcmp(wanted, switch_clang(mixed[i])) != 0 ||
            strcmp(wanted, array_gcc(mixed[i])) != 0 || strcmp(wanted, array_clang(mixed[i])) != 0 ||
            strcmp(wanted, map_message(mixed[i])) != 0 || strcmp(wanted, phf_message(mixed[i])) != 0) {
            fprintf(stderr, "not the same: %lld\n", (long long)mixed[i]);
            exit(1);
        }
    }
}

int main(int argc, char **argv) {
    const way of_known[] = WAYS(throughput, known), of_unknown[] = WAYS(throughput, unknown);
    const way of_mixed[] = WAYS(throughput, mixed), dependent[] = WAYS(latency, known);
    const way dependent_mixed[] = WAYS(latency, mixed), cold[] = WAYS(evicted, known);
    const char *library = argc > 1 ? argv[1] : "";
    char title[200];
    collect();
    same_answers();
#define TABLE(text, about, ways, rounds)                                                                               \
    snprintf(title, sizeof title, "%s, %s", text, library);                                                            \
    heading(title, about);                                                                                             \
    compare(ways, COUNT, rounds)
    TABLE("Known codes, one after another", "Throughput: a call need not wait for the one before.", of_known, ROUNDS);
    TABLE("Known codes, each waiting for the last", "Latency of a call, with what makes it wait.", dependent, ROUNDS);
    TABLE("Unknown codes, one after another", "Numbers near codes that are none.", of_unknown, ROUNDS);
    TABLE("Half known, half unknown, one after another", "Nobody can predict which.", of_mixed, ROUNDS);
    TABLE("Half known, half unknown, each waiting for the last", "The same, waiting.", dependent_mixed, ROUNDS);
    TABLE("Known codes, nothing in the caches", "One call, the clock's own time included.", cold, 7);
    return sink == 0;
}
