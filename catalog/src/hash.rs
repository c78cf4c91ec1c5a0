//! The keys of what is looked up, and their places in a perfect hash table. The compiler of the catalogue, which makes the
//! tables, includes this very file.

/// The slot that a key has before it is displaced, from the topmost bits of its hash, and the bits below, whose lowest
/// ones are the bucket.
pub const fn place(key: u64, seed: u64, slots: usize) -> (usize, usize) {
    let hash = key.wrapping_mul(seed);
    let shift = u64::BITS - slots.trailing_zeros();
    ((hash >> shift) as usize, (hash >> (shift - 16)) as usize)
}

/// An odd number without a pattern: the bits of the golden ratio.
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// The key of a code: an `int32_t` and what is longer have the same, and the two spellings of 32 bits too.
pub const fn code_key(code: i64) -> u64 {
    code as u32 as u64
}

/// The key of a name. Eight bytes at a time, for a name is short.
pub fn name_key(name: &[u8]) -> u64 {
    name.chunks(8).fold(0, |key, chunk| {
        let word = chunk.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte));
        (key ^ word).wrapping_mul(GOLDEN).rotate_left(29)
    })
}

/// The key of a code or name in a domain, from its key in none.
pub const fn in_domain(key: u64, domain: i32) -> u64 {
    key ^ (domain as u64).wrapping_mul(GOLDEN)
}
