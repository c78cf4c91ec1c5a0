/* Children of a process whose threads are in the middle of calls: each has the library to itself and as it was. */

#define _GNU_SOURCE
#include "check.h"
#include "linked.h"
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

enum { THREADS = 4, CHILDREN = 50, SECONDS = 5, ENTRIES = 1000, OWN_CODE = APP_CODE + 1 };

static uint64_t expected;
/* What a child registers, and what the parent's threads try to register in a domain that is taken. */
static hs_error_table many;
static int stop;

/* Looks up and formats. */
static void *call_all(void *wrong) {
    while (!__atomic_load_n(&stop, __ATOMIC_RELAXED)) {
        *(int *)wrong += every_answer(&linked) != expected;
    }
    return NULL;
}

/* Nearly always in the middle of a registration, which is refused in the end. */
static void *register_all(void *wrong) {
    hs_error_table rival = many;
    rival.domain = APP_DOMAIN;
    while (!__atomic_load_n(&stop, __ATOMIC_RELAXED)) {
        *(int *)wrong += hs_error_register(&rival, NULL) != HS_REGISTER_DOMAIN_TAKEN;
    }
    return NULL;
}

/* What a child finds; it may also register what the parent then does not have. */
static int child(void) {
    /* A call that waits for a thread of the parent never ends. */
    alarm(SECONDS);
    return every_answer(&linked) == expected && hs_error_find(OWN_CODE) == NULL &&
           hs_error_register(&many, NULL) == HS_REGISTER_OK && hs_error_find(OWN_CODE) != NULL &&
           every_answer(&linked) == expected;
}

static void check_child(void) {
    int status = -1;
    pid_t pid = fork();
    if (pid == 0) {
        _exit(child() ? 0 : 1);
    }
    CHECK(waitpid(pid, &status, 0) == pid && status == 0);
    CHECK(hs_error_find(OWN_CODE) == NULL);
}

int main(void) {
    static hs_error_entry entries[ENTRIES];
    static int wrong[THREADS];
    pthread_t threads[THREADS];
    int i;
    for (i = 0; i < ENTRIES; i++) {
        entries[i] = APP_ENTRY;
        entries[i].code = OWN_CODE + i;
    }
    many = APP;
    many.domain = APP_DOMAIN + 1;
    many.entries = entries;
    many.count = ENTRIES;
    expected = every_answer(&linked);
    for (i = 0; i < THREADS; i++) {
        CHECK(pthread_create(&threads[i], NULL, i % 2 == 0 ? call_all : register_all, &wrong[i]) == 0);
    }
    /* Each child that hangs takes its time; one is enough. */
    for (i = 0; i < CHILDREN && failures == 0; i++) {
        check_child();
    }
    __atomic_store_n(&stop, 1, __ATOMIC_RELAXED);
    for (i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        CHECK(wrong[i] == 0);
    }
    return check_result();
}
