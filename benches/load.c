/* What it takes to load the library, and what of it is touched. */

#define _DEFAULT_SOURCE

#include "hs_error.h"
#include "timing.h"
#include <dlfcn.h>
#include <sys/resource.h>

enum { LOADS = 20 };

typedef const char *lookup(int64_t code);

static void *open_library(const char *path) {
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        exit(1);
    }
    return library;
}

/* dlsym gives a pointer to an object, which a function's cannot be made of by a cast. */
static lookup *message_of(void *library) {
    void *symbol = dlsym(library, "hs_error_message");
    lookup *function;
    memcpy(&function, &symbol, sizeof function);
    return function;
}

static double only_open(const void *path) {
    double time = 0;
    int i;
    for (i = 0; i < LOADS; i++) {
        double start = now();
        void *library = open_library((const char *)path);
        time += now() - start;
        dlclose(library);
    }
    return time / LOADS;
}

static double open_ask_close(const void *path) {
    double start = now();
    int i;
    for (i = 0; i < LOADS; i++) {
        void *library = open_library((const char *)path);
        message_of(library)(1002701001);
        dlclose(library);
    }
    return (now() - start) / LOADS;
}

static double first_call(const void *path) {
    double time = 0;
    int i;
    for (i = 0; i < LOADS; i++) {
        void *library = open_library((const char *)path);
        lookup *message = message_of(library);
        double start = now();
        message(1002701001);
        time += now() - start;
        dlclose(library);
    }
    return time / LOADS;
}

static long faults(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_minflt;
}

/* The pages that the first call, and the first look at its text, bring into the process. */
static void pages(const char *path) {
    lookup *message = message_of(open_library(path));
    long before = faults(), called, read;
    const char *text = message(1002701001);
    called = faults();
    putchar(*text == '\0' ? ' ' : '\n');
    read = faults();
    printf("The first call brings %ld pages into the process, and its text %ld more.\n", called - before,
           read - called);
}

int main(int argc, char **argv) {
    way ways[4];
    if (argc != 3) {
        return 2;
    }
    ways[0].name = "dlopen of the library";
    ways[1].name = "dlopen of an empty one of that size";
    ways[2].name = "first call after dlopen";
    ways[3].name = "dlopen, first call, dlclose";
    ways[0].measure = ways[1].measure = only_open;
    ways[2].measure = first_call;
    ways[3].measure = open_ask_close;
    ways[0].work = ways[2].work = ways[3].work = argv[1];
    ways[1].work = argv[2];
    heading("Loading", "The file is in the system's cache.");
    compare(ways, 4, ROUNDS);
    pages(argv[1]);
    return 0;
}
