/* What the test programs share: CHECK counts and names what is wrong, and the program goes on. */

#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>

static int checks;
static int failures;

#define CHECK(condition) check_that(!!(condition), #condition, __FILE__, __LINE__)

static void check_that(int holds, const char *condition, const char *file, int line) {
    checks++;
    if (!holds) {
        failures++;
        printf("%s:%d: %s\n", file, line, condition);
    }
}

/* What main returns; a program that checked nothing has failed. */
static int check_result(void) {
    printf("%d checks, %d failures\n", checks, failures);
    return failures > 0 || checks == 0;
}

#endif
