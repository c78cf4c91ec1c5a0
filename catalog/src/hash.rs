//! The keys of what is looked up, and their places in a perfect hash table. The compiler of the catalogue, which makes the
//! tables, includes this very file.

/// The bucket of a key, from the topmost bits of its hash, and the bits below, whose lowest ones, once they have been
/// displaced, are its slot. There is a bucket for every four slots.
#[inline]
pub const fn place(key: u64, seed: u64, slots: usize) -> (usize, usize) {
    let hash = key.wrapping_mul(seed);
    let of_bucket = u64::BITS - (slots / 4).trailing_zeros();
    ((hash >> of_bucket) as usize, (hash >> (of_bucket - slots.trailing_zeros())) as usize)
}

/// An odd number without a pattern: the bits of the golden ratio.
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// The key of a code: an `int32_t` and what is longer have the same, and the two spellings of 32 bits too.
pub const fn code_key(code: i64) -> u64 {
    code as u32 as u64
}

/// The key of a name. Eight bytes at a time, for a name is short.
pub fn name_key(name: &[u8]) -> u64 {
    let mix = |key: u64, word: u64| (key ^ word).wrapping_mul(GOLDEN).rotate_left(29);
    let word = |bytes: &[u8]| bytes.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte));
    let words = name.chunks_exact(8);
    let rest = word(words.remainder());
    mix(words.map(word).fold(0, mix), rest)
}

/// The key of a code or name in a domain, from its key in none.
pub const fn in_domain(key: u64, domain: i32) -> u64 {
    key ^ (domain as u64).wrapping_mul(GOLDEN)
}
