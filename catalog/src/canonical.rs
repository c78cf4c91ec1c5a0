//! One code, several spellings. The compiler of the catalogue includes this very file.

/// The code that stands for all spellings of it: a value in (INT32_MAX, UINT32_MAX] and the int32 with the same bits
/// are one code.
pub const fn canonical(code: i64) -> i64 {
    if code > i32::MAX as i64 && code <= u32::MAX as i64 { code as u32 as i32 as i64 } else { code }
}

/// Whether a code is an `int32_t` or an `uint32_t`.
pub const fn fits_32_bits(code: i64) -> bool {
    i32::MIN as i64 <= code && code <= u32::MAX as i64
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn both_views_of_32_bits_are_one_code() {
        for (code, wanted) in [
            (0, 0),
            (-1, -1),
            (i64::from(u32::MAX), -1),
            (1 << 31, i64::from(i32::MIN)),
            ((1 << 31) - 1, i64::from(i32::MAX)),
            (0xFFFF_0006, -65530),
            (1 << 32, 1 << 32),
            (i64::MIN, i64::MIN),
            (i64::MAX, i64::MAX),
        ] {
            assert_eq!(canonical(code), wanted, "{code}");
        }
    }
}
