/* Calls a function as often as it is told, for callgrind to count the instructions: count NUMBER TIMES. Without
   arguments it lists the calls by their numbers; the first is none. */

#include "hs_error.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

/* The compiler knows neither what goes in nor that nobody looks at what comes out. */
static volatile uintptr_t sink;
static volatile int64_t known = 1002701001, unknown = 1002701000, database = 14800011, network = 2300028, invalid = 401;

#define CALLS                                                                                                          \
    CALL(0, "nothing", known)                                                                                          \
    CALL(1, "hs_error_message, known", hs_error_message(known))                                                        \
    CALL(2, "hs_error_message, unknown", hs_error_message(unknown))                                                    \
    CALL(3, "hs_error_solution, known", hs_error_solution(database))                                                   \
    CALL(4, "hs_error_is_retryable, known", hs_error_is_retryable(network))                                            \
    CALL(5, "hs_error_find, known", hs_error_find(known))                                                              \
    CALL(6, "hs_error_find, unknown", hs_error_find(unknown))                                                          \
    CALL(7, "hs_error_find_in, the last of ten meanings", hs_error_find_in(88, invalid))                               \
    CALL(8, "hs_error_find_name, any domain", hs_error_find_name(1, "NETWORK_UNAVAILABLE"))                            \
    CALL(9, "hs_error_text, a Chinese solution", hs_error_text(record, HS_TEXT_SOLUTION, HS_LANG_ZH))                  \
    CALL(10, "hs_error_retry", hs_error_retry(record))

int main(int argc, char **argv) {
    const hs_error *record = hs_error_find(1002701001);
    long call = argc == 3 ? atol(argv[1]) : -1, times = argc == 3 ? atol(argv[2]) : 0, i;
    switch (call) {
#define CALL(number, name, expression)                                                                                 \
    case number:                                                                                                       \
        for (i = 0; i < times; i++) {                                                                                  \
            sink = (uintptr_t)(expression);                                                                            \
        }                                                                                                              \
        break;
        CALLS
#undef CALL
    default:
#define CALL(number, name, expression) printf("%d:%s\n", number, name);
        CALLS
#undef CALL
    }
    return 0;
}
