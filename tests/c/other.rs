//! Somebody else's Rust library, with std and unwinding.

/// Panics, catches it and returns the number that it was given.
#[unsafe(no_mangle)]
pub extern "C" fn other_catch(number: i32) -> i32 {
    std::panic::set_hook(Box::new(|_| {}));
    let caught = std::panic::catch_unwind(|| std::panic::panic_any(number));
    caught.err().and_then(|payload| payload.downcast::<i32>().ok()).map_or(-1, |number| *number)
}
