/* Planted faults: a tool that does not find the one that it is for sees nothing, and its silence means nothing. */

#include "hs_error.h"
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The library is told of more memory than there is. */
static void overflow(void) {
    char *buffer = (char *)malloc(10);
    hs_error_format(buffer, 100, 201, HS_STYLE_LINE, HS_LANG_EN);
    printf("nobody noticed: %s\n", buffer);
    free(buffer);
}

/* The library is told of more text than has been written. */
static void uninitialised(void) {
    char *text = (char *)malloc(10);
    text[0] = '7';
    printf("parsed %d\n", hs_error_parse(text, 10, NULL));
    free(text);
}

static hs_error_entry entry = {
    770000000, "APP_ERROR", "An error of the app.", {NULL, NULL}, {NULL, NULL}, {NULL, NULL}, {NULL, NULL}, 0, 0, 0, 0};
static hs_error_table table = {
    sizeof(hs_error_table), sizeof(hs_error_entry), HS_DOMAIN_APP_FIRST, "app", {NULL, NULL}, &entry, 1};

static void *change(void *argument) {
    entry.retry = HS_RETRY_BACKOFF;
    return argument;
}

/* A registered table changes while the library reads it, against the rule. */
static void race(void) {
    pthread_t thread;
    hs_error_register(&table, NULL);
    pthread_create(&thread, NULL, change, NULL);
    printf("read %d\n", hs_error_retry(hs_error_find(entry.code)));
    pthread_join(thread, NULL);
}

/* The program itself does what C does not define. */
static void undefined(void) {
    volatile int32_t code = INT32_MAX;
    code = code + 1;
    puts(hs_error_message(code));
}

int main(int argc, char **argv) {
    static const struct {
        const char *name;
        void (*commit)(void);
    } faults[] = {{"overflow", overflow}, {"uninitialised", uninitialised}, {"race", race}, {"undefined", undefined}};
    size_t i;
    for (i = 0; argc > 1 && i < sizeof faults / sizeof *faults; i++) {
        if (strcmp(argv[1], faults[i].name) == 0) {
            faults[i].commit();
        }
    }
    return 0;
}
