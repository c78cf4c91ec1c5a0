//! How long to wait before a call is repeated: the advice of the official guides for a failing system service, which is
//! to wait a second, to double that each time, and to give up after three attempts.

use crate::entry::Entry;
use crate::kinds::Retry;

/// How often a call may be repeated.
pub const ATTEMPTS: u32 = 3;

/// The longest wait before the first repetition, in milliseconds.
const FIRST: u64 = 1000;

impl Retry {
    /// The milliseconds to wait before a repetition: `attempt` is 1 for the first one, `random` any number, which spreads
    /// the waits of many callers evenly (full jitter), and `window` the seconds that a throttled call has to wait in any
    /// case. `None` where repeating the call is no use.
    pub fn delay(self, window: u32, attempt: u32, random: u32) -> Option<u64> {
        let at_least = match self {
            Self::Backoff => 0,
            Self::Throttled => 1000 * u64::from(window),
            Self::Never | Self::AfterUserAction | Self::AfterStateChange => return None,
        };
        match attempt {
            0 => Some(0),
            1..=ATTEMPTS => Some(at_least + jitter(FIRST << (attempt - 1), random)),
            _ => None,
        }
    }
}

impl Entry {
    /// The milliseconds to wait before the call that failed with this is repeated, as [`Retry::delay`] says.
    pub fn delay(self, attempt: u32, random: u32) -> Option<u64> {
        self.retry().delay(self.window(), attempt, random)
    }
}

/// A number from 0 to `most`, both included: the greater, the greater `random`.
fn jitter(most: u64, random: u32) -> u64 {
    ((most + 1) * u64::from(random)) >> 32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_waits_double_and_end() {
        let longest = |attempt| Retry::Backoff.delay(0, attempt, u32::MAX);
        assert_eq!([0, 1, 2, 3, 4, u32::MAX].map(longest), [Some(0), Some(1000), Some(2000), Some(4000), None, None]);
    }

    #[test]
    fn jitter_spreads_evenly() {
        let of = |random| Retry::Backoff.delay(0, 1, random);
        assert_eq!(of(0), Some(0));
        assert_eq!(of(1 << 31), Some(500));
        assert!((0..1000).all(|step| of(step << 22) <= of((step + 1) << 22)));
    }

    #[test]
    fn a_throttled_call_waits_for_its_window_first() {
        assert_eq!(Retry::Throttled.delay(86_400, 1, 0), Some(86_400_000));
        assert_eq!(Retry::Throttled.delay(u32::MAX, 3, u32::MAX), Some(4_294_967_295_000 + 4000));
        assert_eq!(Retry::Throttled.delay(0, 2, u32::MAX), Some(2000));
    }

    #[test]
    fn no_other_class_is_repeated() {
        for retry in [Retry::Never, Retry::AfterUserAction, Retry::AfterStateChange] {
            assert!((0..5).all(|attempt| retry.delay(1, attempt, 7).is_none()));
        }
    }
}
