/*
 * Three copies of the library in one process: the archive in the program, which shows its symbols to everybody, the
 * shared library, and that one again in a namespace of its own. They give the same answers from texts, records and
 * registries of their own.
 */

#define _GNU_SOURCE
#include "check.h"
#include "linked.h"
#include "loaded.h"

enum { COPIES = 3 };

/* Something that only one copy knows is unknown to another. */
static void check_strangers(const library *one, const library *other) {
    const hs_error *e = one->hs_error_find(201);
    CHECK(e != NULL && e != other->hs_error_find(201));
    CHECK(one->hs_error_code(e) == 201 && other->hs_error_code(e) == 0);
    CHECK(other->hs_error_domain(e) == HS_DOMAIN_NONE && other->hs_error_next(e) == NULL);
    CHECK(one->hs_error_message(201) != other->hs_error_message(201));
}

/* The copies before this one have the table, those behind it have not; then it has. */
static void check_registry(const library *copies, int at) {
    int i;
    CHECK(copies[at].hs_error_register(&APP, NULL) == HS_REGISTER_OK);
    for (i = 0; i < COPIES; i++) {
        int knows = i <= at;
        CHECK((copies[i].hs_error_find(APP_CODE) != NULL) == knows);
        CHECK(copies[i].hs_error_is_retryable(APP_CODE) == knows);
        CHECK(copies[i].hs_error_code(copies[at].hs_error_find(APP_CODE)) == (knows ? APP_CODE : 0));
    }
}

int main(int argc, char **argv) {
    library copies[COPIES];
    int i, j;
    if (argc != 2) {
        puts("usage: copies LIBRARY");
        return 1;
    }
    copies[0] = linked;
    copies[1] = loaded(dlopen(argv[1], RTLD_NOW | RTLD_GLOBAL));
    copies[2] = loaded(dlmopen(LM_ID_NEWLM, argv[1], RTLD_NOW));
    for (i = 0; i < COPIES; i++) {
        check_registry(copies, i);
    }
    for (i = 0; i < COPIES; i++) {
        CHECK(every_answer(&copies[i]) == every_answer(&copies[0]));
        for (j = 0; j < COPIES; j++) {
            if (i != j) {
                check_strangers(&copies[i], &copies[j]);
            }
        }
    }
    return check_result();
}
