/* The other functions, and catalogues of other sizes. */

#define _POSIX_C_SOURCE 199309L

#include "hs_error.h"
#include "timing.h"
#include <dlfcn.h>

enum { MOST = 1 << 14 };

typedef const char *lookup(int64_t code);

static const hs_error *errors[MOST];
static const char *names[MOST];
static size_t count;
static uintptr_t sink;

/* Every error, in no order. */
static void collect(void) {
    const hs_error *e = NULL;
    uint64_t state = 1;
    size_t i;
    while ((e = hs_error_next(e)) != NULL) {
        errors[count++] = e;
    }
    for (i = count - 1; i > 0; i--) {
        size_t other = next_random(&state) % (i + 1);
        e = errors[i];
        errors[i] = errors[other];
        errors[other] = e;
    }
    for (i = 0; i < count; i++) {
        names[i] = hs_error_text(errors[i], HS_TEXT_NAME, HS_LANG_EN);
    }
}

#define EACH(name, expression)                                                                                         \
    static double name(const void *unused) {                                                                           \
        double start = now();                                                                                          \
        size_t i;                                                                                                      \
        (void)unused;                                                                                                  \
        for (i = 0; i < count; i++) {                                                                                  \
            const hs_error *e = errors[i];                                                                             \
            (void)e;                                                                                                   \
            sink += (uintptr_t)(expression);                                                                           \
        }                                                                                                              \
        return (now() - start) / (double)count;                                                                        \
    }

EACH(message, hs_error_message(hs_error_code(e)))
EACH(find_in, hs_error_find_in(hs_error_domain(e), hs_error_code(e)))
EACH(text, hs_error_text(e, HS_TEXT_SOLUTION, HS_LANG_ZH))
EACH(any_name, hs_error_find_name(HS_DOMAIN_ANY, names[i]))
EACH(own_name, hs_error_find_name(hs_error_domain(e), names[i]))
EACH(no_name, hs_error_find_name(HS_DOMAIN_ANY, names[i] + 1))

static double walk(const void *unused) {
    double start = now();
    const hs_error *e = NULL;
    (void)unused;
    while ((e = hs_error_next(e)) != NULL) {
        sink += (uintptr_t)e;
    }
    return (now() - start) / (double)count;
}

/* ---- catalogues of other sizes ---- */

typedef struct {
    lookup *message;
    int64_t codes[MOST];
} sized;

static sized *open_sized(const char *path) {
    typedef const hs_error *walker(const hs_error *);
    typedef int64_t reader(const hs_error *);
    static const char *const symbols[] = {"hs_error_next", "hs_error_code", "hs_error_message"};
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL), *found[3];
    sized *one = (sized *)calloc(1, sizeof *one);
    walker *next;
    reader *code;
    const hs_error *e = NULL;
    uint64_t state = 1;
    size_t i, entries = 0;
    for (i = 0; i < 3; i++) {
        found[i] = dlsym(library, symbols[i]);
    }
    memcpy(&next, &found[0], sizeof next);
    memcpy(&code, &found[1], sizeof code);
    memcpy(&one->message, &found[2], sizeof one->message);
    while ((e = next(e)) != NULL) {
        one->codes[entries++] = code(e);
    }
    if (entries == 0) {
        exit(1);
    }
    for (i = entries; i < MOST; i++) {
        one->codes[i] = one->codes[next_random(&state) % entries];
    }
    memmove(one->codes, one->codes + entries, (MOST - entries) * sizeof *one->codes);
    return one;
}

static double of_size(const void *work) {
    const sized *one = (const sized *)work;
    enum { LENGTH = MOST / 2 };
    double start = now();
    size_t i;
    for (i = 0; i < LENGTH; i++) {
        sink += (uintptr_t)one->message(one->codes[i]);
    }
    return (now() - start) / LENGTH;
}

int main(int argc, char **argv) {
    static const way ways[] = {{"hs_error_message, code from the record", message, NULL},
                               {"hs_error_find_in", find_in, NULL},
                               {"hs_error_text", text, NULL},
                               {"hs_error_find_name, any domain", any_name, NULL},
                               {"hs_error_find_name, own domain", own_name, NULL},
                               {"hs_error_find_name, no such name", no_name, NULL},
                               {"hs_error_next, a whole walk", walk, NULL}};
    way sizes[MOST_WAYS];
    int i;
    collect();
    heading("Other functions",
            "Every record once, in no order; with them the reading of the record's code and domain.");
    compare(ways, sizeof ways / sizeof *ways, ROUNDS);
    for (i = 1; i + 1 < argc; i += 2) {
        sizes[i / 2].name = argv[i];
        sizes[i / 2].measure = of_size;
        sizes[i / 2].work = open_sized(argv[i + 1]);
    }
    heading("Sizes of the catalogue",
            "Known codes through a pointer to hs_error_message; it must not cost more as kits come.");
    compare(sizes, (size_t)(argc - 1) / 2, ROUNDS);
    return sink == 0;
}
