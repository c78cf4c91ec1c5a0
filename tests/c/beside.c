/* Uses hs_error and another Rust library, which has its own panics, in one program. */

#include "hs_error.h"
#include <stdio.h>

int other_catch(int number);

int main(void) {
    printf("caught %d: %s\n", other_catch(7), hs_error_message(7));
    return 0;
}
