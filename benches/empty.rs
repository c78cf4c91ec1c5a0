//! A library with as many bytes as ours and nothing to do, for how long loading takes: a function, constants, and the
//! pointers of a registry.

#![no_std]

use core::sync::atomic::{AtomicPtr, Ordering};

/// What the environment says, since the size is that of another library.
const SIZE: usize = {
    let (digits, mut at, mut size) = (env!("SIZE").as_bytes(), 0, 0);
    while at < digits.len() {
        size = 10 * size + (digits[at] - b'0') as usize;
        at += 1;
    }
    size
};

static BYTES: [u8; SIZE] = [1; SIZE];
static CELLS: [AtomicPtr<u8>; 16] = [const { AtomicPtr::new(core::ptr::null_mut()) }; 16];

/// A byte, or where a cell points to.
#[unsafe(no_mangle)]
pub extern "C" fn empty(index: usize) -> *const u8 {
    match CELLS.get(index) {
        Some(cell) => cell.load(Ordering::Relaxed),
        None => BYTES.as_ptr().wrapping_add(index % SIZE),
    }
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    loop {}
}
