/* hs_error_retry_delay: the documented policy, and that the same arguments always give the same answer. */

#include "check.h"
#include "hs_error.h"
#include "hs_error_codes.h"

static const hs_error *backoff, *throttled, *never;

static void the_longest_waits_double_and_end(void) {
    CHECK(hs_error_retry_delay(backoff, 0, UINT32_MAX) == 0);
    CHECK(hs_error_retry_delay(backoff, 1, UINT32_MAX) == 1000);
    CHECK(hs_error_retry_delay(backoff, 2, UINT32_MAX) == 2000);
    CHECK(hs_error_retry_delay(backoff, 3, UINT32_MAX) == 4000);
    CHECK(hs_error_retry_delay(backoff, 4, UINT32_MAX) == HS_DELAY_STOP);
    CHECK(hs_error_retry_delay(backoff, UINT32_MAX, 0) == HS_DELAY_STOP);
}

static void the_random_number_spreads_the_waits(void) {
    uint32_t attempt;
    for (attempt = 1; attempt <= 3; attempt++) {
        int64_t longest = hs_error_retry_delay(backoff, attempt, UINT32_MAX), before = 0;
        uint32_t step;
        CHECK(hs_error_retry_delay(backoff, attempt, 0) == 0);
        CHECK(hs_error_retry_delay(backoff, attempt, UINT32_MAX / 2 + 1) == longest / 2);
        for (step = 0; step < 1024; step++) {
            int64_t delay = hs_error_retry_delay(backoff, attempt, step << 22);
            CHECK(delay >= before && delay <= longest);
            CHECK(delay == hs_error_retry_delay(backoff, attempt, step << 22));
            before = delay;
        }
    }
}

static void a_throttled_call_waits_for_its_window_first(void) {
    const hs_error *no_window = hs_error_find(HS_ACCOUNT_INVOICE_FREQUENT_CALLS);
    CHECK(hs_error_retry_delay(throttled, 0, 0) == 0);
    CHECK(hs_error_retry_delay(throttled, 1, 0) == 86400000);
    CHECK(hs_error_retry_delay(throttled, 1, UINT32_MAX) == 86401000);
    CHECK(hs_error_retry_delay(throttled, 3, UINT32_MAX) == 86404000);
    CHECK(hs_error_retry_delay(throttled, 4, 0) == HS_DELAY_STOP);
    CHECK(hs_error_retry(no_window) == HS_RETRY_THROTTLED);
    CHECK(hs_error_retry_delay(no_window, 2, UINT32_MAX) == 2000);
}

static void only_what_is_retryable_is_repeated(void) {
    const hs_error *e = NULL;
    while ((e = hs_error_next(e)) != NULL) {
        hs_retry retry = hs_error_retry(e);
        int repeats = retry == HS_RETRY_BACKOFF || retry == HS_RETRY_THROTTLED;
        uint32_t attempt;
        for (attempt = 0; attempt < 6; attempt++) {
            int64_t delay = hs_error_retry_delay(e, attempt, 12345);
            CHECK((delay == HS_DELAY_STOP) == (!repeats || attempt > 3));
            CHECK(delay == HS_DELAY_STOP || delay >= 0);
        }
    }
    CHECK(hs_error_retry_delay(never, 0, 0) == HS_DELAY_STOP);
    CHECK(hs_error_retry_delay(NULL, 1, 0) == HS_DELAY_STOP);
    CHECK(hs_error_retry_delay((const hs_error *)(const void *)"wild", 1, 0) == HS_DELAY_STOP);
}

int main(void) {
    backoff = hs_error_find(HS_HEALTH_SERVICE_NETWORK_UNAVAILABLE);
    throttled = hs_error_find(HS_ACCOUNT_REQUEST_RESTRICTED);
    never = hs_error_find(HS_HEALTH_SERVICE_INVALID_PARAMETER);
    the_longest_waits_double_and_end();
    the_random_number_spreads_the_waits();
    a_throttled_call_waits_for_its_window_first();
    only_what_is_retryable_is_repeated();
    return check_result();
}
