/* What a consumer builds in C: prints the version and an answer. */

#include <hs_error.h>
#include <hs_error_codes.h>
#include <stdio.h>

int main(void) {
    printf("%s: %s\n", hs_error_version(), hs_error_message(HS_HEALTH_SERVICE_NETWORK_UNAVAILABLE));
    return 0;
}
