/* Loads and unloads the library 10,000 times: each time it is as new, and the process does not grow. */

#define _GNU_SOURCE
#include "check.h"
#include "loaded.h"
#include <dirent.h>
#include <fcntl.h>
#include <sys/mman.h>

/* The kernel counts resident pages by the batch, for each processor. */
enum { ROUNDS = 10000, WARM_UP = 100, SLACK = 256 };

/* What a process has: pages of address space, pages in memory, mappings, open files. */
typedef struct {
    long size, resident, mappings, files;
} usage;

/* What cannot be measured has not stayed as it was. */
static FILE *open_file(const char *path) {
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        perror(path);
        exit(1);
    }
    return file;
}

static long count_lines(const char *path) {
    FILE *file = open_file(path);
    long count = 0;
    int c;
    while ((c = getc(file)) != EOF) {
        count += c == '\n';
    }
    fclose(file);
    return count;
}

static long count_files(void) {
    DIR *folder = opendir("/proc/self/fd");
    long count = 0;
    while (readdir(folder) != NULL) {
        count++;
    }
    closedir(folder);
    return count;
}

static usage measure(void) {
    usage now = {0, 0, 0, 0};
    FILE *file = open_file("/proc/self/statm");
    CHECK(fscanf(file, "%ld %ld", &now.size, &now.resident) == 2);
    fclose(file);
    now.mappings = count_lines("/proc/self/maps");
    now.files = count_files();
    printf("%ld pages, %ld resident, %ld mappings, %ld files\n", now.size, now.resident, now.mappings, now.files);
    return now;
}

/* A planted fault: a file that stays open and mapped. */
static void leak(const char *path) {
    CHECK(mmap(NULL, 1, PROT_READ, MAP_PRIVATE, open(path, O_RDONLY), 0) != MAP_FAILED);
}

/* Returns what every function answers. */
static uint64_t load_once(const char *path) {
    void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    library of = loaded(handle);
    uint64_t answer;
    /* No table of the time before is left. */
    CHECK(of.hs_error_find(APP_CODE) == NULL);
    answer = every_answer(&of);
    CHECK(of.hs_error_find(APP_CODE) != NULL);
    CHECK(dlclose(handle) == 0);
    CHECK(dlopen(path, RTLD_NOW | RTLD_NOLOAD) == NULL);
    return answer;
}

int main(int argc, char **argv) {
    usage before, after;
    uint64_t answer;
    int i, leaks = argc > 2 && strcmp(argv[2], "leak") == 0, rounds = leaks ? ROUNDS / 10 : ROUNDS;
    if (argc < 2) {
        puts("usage: unload LIBRARY [leak]");
        return 1;
    }
    answer = load_once(argv[1]);
    for (i = 0; i < WARM_UP; i++) {
        load_once(argv[1]);
    }
    before = measure();
    for (i = 0; i < rounds; i++) {
        CHECK(load_once(argv[1]) == answer);
        if (leaks && i % 10 == 0) {
            leak(argv[1]);
        }
    }
    after = measure();
    CHECK(after.size == before.size);
    CHECK(after.resident <= before.resident + SLACK);
    CHECK(after.mappings == before.mappings);
    CHECK(after.files == before.files);
    return check_result();
}
