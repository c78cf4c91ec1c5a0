//! How long to wait before a call is repeated.

use crate::error::{Error, hs_error};

/// How long to wait before a call that failed with this error is repeated, in milliseconds.
///
/// `attempt` counts the repetitions: 1 for the first, which is the second call. `random` is a random number of 32 bits,
/// which rand() does not give; it spreads the waits of many callers evenly between nothing and the longest (full
/// jitter). UINT32_MAX gives the longest.
///
/// HS_RETRY_BACKOFF: up to 1, 2 and 4 seconds before the attempts 1, 2 and 3. HS_RETRY_THROTTLED: the documented window,
/// where there is one, and the same on top of it. Attempt 0, the call itself: 0.
///
/// Returns HS_DELAY_STOP where repeating the call is no use: for every other retry class, for attempts beyond 3, for
/// NULL and for a pointer that is no error. The same arguments always give the same answer. MT-Safe, AS-Safe.
#[unsafe(no_mangle)]
pub extern "C" fn hs_error_retry_delay(error: *const hs_error, attempt: u32, random: u32) -> i64 {
    let error = Error::from_c(error).unwrap_or_else(Error::unknown);
    let delay = error.retry().delay(error.window(), attempt, random);
    // HS_DELAY_STOP: cbindgen would not put the constant of a negative number in parentheses.
    delay.and_then(|delay| i64::try_from(delay).ok()).unwrap_or(-1)
}
