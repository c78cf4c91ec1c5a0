/* 64 threads register tables and look codes up at once; made for the thread sanitizer. */

#include "check.h"
#include "hs_error.h"
#include <pthread.h>
#include <string.h>

enum { THREADS = 64, TABLES = 2, ROUNDS = 100 };

static hs_error_entry entries[THREADS * TABLES][2];
static hs_error_table tables[THREADS * TABLES];
static hs_error_table rivals[THREADS];
static hs_register_result results[THREADS];
static int wrong[THREADS];
static pthread_barrier_t start;

static void prepare(void) {
    int i;
    for (i = 0; i < THREADS * TABLES; i++) {
        hs_error_table table = {sizeof(hs_error_table), sizeof(hs_error_entry), 0, "app", {NULL, NULL}, NULL, 2};
        int j;
        for (j = 0; j < 2; j++) {
            entries[i][j].code = 770000000 + 1000 * i + j;
            entries[i][j].name = "APP_ERROR";
            entries[i][j].message = "An error of the app.";
        }
        tables[i] = table;
        tables[i].entries = entries[i];
        tables[i].domain = HS_DOMAIN_APP_FIRST + 1 + i;
    }
    /* Every thread also wants one and the same domain: one of them gets it. */
    for (i = 0; i < THREADS; i++) {
        rivals[i] = tables[0];
        rivals[i].domain = HS_DOMAIN_APP_FIRST;
        rivals[i].entries = NULL;
        rivals[i].count = 0;
    }
}

/* A table is seen whole or not at all. */
static int look_up(int table) {
    const hs_error *e = hs_error_find(entries[table][1].code);
    char line[256];
    if (e == NULL) {
        return 0;
    }
    hs_error_format_error(line, sizeof line, e, HS_STYLE_LINE, HS_LANG_EN);
    return hs_error_code(e) != entries[table][1].code || hs_error_domain(e) != tables[table].domain ||
           strcmp(hs_error_text(e, HS_TEXT_MESSAGE, HS_LANG_ZH), "An error of the app.") != 0 ||
           strstr(line, "APP_ERROR") == NULL;
}

static void *run(void *argument) {
    int me = (int)(size_t)argument, round, i;
    pthread_barrier_wait(&start);
    results[me] = hs_error_register(&rivals[me], NULL);
    for (round = 0; round < ROUNDS; round++) {
        if (round == me) {
            hs_error_register(&tables[me], NULL);
        }
        for (i = 0; i < THREADS * TABLES; i++) {
            wrong[me] += look_up(i);
        }
        wrong[me] += hs_error_find(1002701001) == NULL;
    }
    hs_error_register(&tables[THREADS + me], NULL);
    return NULL;
}

int main(void) {
    pthread_t threads[THREADS];
    int i, winners = 0, registered = 0;
    prepare();
    pthread_barrier_init(&start, NULL, THREADS);
    for (i = 0; i < THREADS; i++) {
        pthread_create(&threads[i], NULL, run, (void *)(size_t)i);
    }
    for (i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        CHECK(wrong[i] == 0);
        winners += results[i] == HS_REGISTER_OK;
        CHECK(results[i] == HS_REGISTER_OK || results[i] == HS_REGISTER_DOMAIN_TAKEN);
    }
    CHECK(winners == 1);
    for (i = 0; i < THREADS * TABLES; i++) {
        registered += hs_error_find(entries[i][0].code) != NULL;
    }
    /* One place went to the rivals, so one table of all did not fit. */
    CHECK(registered == HS_ERROR_TABLES_MAX - 1);
    return check_result();
}
