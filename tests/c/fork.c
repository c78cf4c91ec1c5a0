/* Children of a process whose threads are in the middle of calls: each has the library to itself and as it was. */

#define _GNU_SOURCE
#include "check.h"
#include "linked.h"
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

enum { THREADS = 4, CHILDREN = 50, SECONDS = 10, OWN_CODE = APP_CODE + 1 };

static uint64_t expected;
static hs_error_table own;
static int stop;

/* Looks up, formats and is refused a registration until told to stop. */
static void *call_all(void *argument) {
    hs_error_table rival = APP;
    size_t wrong = 0;
    while (!__atomic_load_n(&stop, __ATOMIC_RELAXED)) {
        wrong += every_answer(&linked) != expected;
        wrong += hs_error_register(&rival, NULL) != HS_REGISTER_DOMAIN_TAKEN;
    }
    (void)argument;
    return (void *)wrong;
}

/* What a child finds; it may also register what the parent then does not have. */
static int child(void) {
    /* A call that waits for a thread of the parent never ends. */
    alarm(SECONDS);
    return every_answer(&linked) == expected && hs_error_find(OWN_CODE) == NULL &&
           hs_error_register(&own, NULL) == HS_REGISTER_OK && hs_error_find(OWN_CODE) != NULL &&
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
    static hs_error_entry entry;
    pthread_t threads[THREADS];
    void *wrong = NULL;
    int i;
    entry = APP_ENTRY;
    entry.code = OWN_CODE;
    own = APP;
    own.domain = APP_DOMAIN + 1;
    own.entries = &entry;
    expected = every_answer(&linked);
    for (i = 0; i < THREADS; i++) {
        CHECK(pthread_create(&threads[i], NULL, call_all, NULL) == 0);
    }
    for (i = 0; i < CHILDREN; i++) {
        check_child();
    }
    __atomic_store_n(&stop, 1, __ATOMIC_RELAXED);
    for (i = 0; i < THREADS; i++) {
        pthread_join(threads[i], &wrong);
        CHECK(wrong == NULL);
    }
    return check_result();
}
