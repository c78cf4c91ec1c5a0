//! Writing text into a buffer that may be too small.

use libc::c_char;

/// Which bytes of a text cannot stand as they are: those below a limit, and two more if they are not 0. Each eight times over,
/// so that eight bytes are looked at in one go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Escape {
    limit: u64,
    one: u64,
    other: u64,
}

/// Where a number is taken apart: what is above and what is below fits ten digits each.
const TEN_DIGITS: u64 = 10_000_000_000;

/// A 1 in each of eight bytes.
const ONES: u64 = u64::MAX / 255;

/// A buffer that is being filled. What does not fit is counted and left out, from the first character on that does not.
pub struct Writer {
    buffer: *mut u8,
    /// How many bytes may stand before the NUL.
    room: usize,
    written: usize,
    /// How many bytes have been left out.
    lost: usize,
    terminates: bool,
}

impl Writer {
    /// # Safety
    /// `buffer` is NULL or has room for `capacity` bytes.
    pub unsafe fn new(buffer: *mut c_char, capacity: usize) -> Self {
        let terminates = !buffer.is_null() && capacity > 0;
        let room = if terminates { capacity - 1 } else { 0 };
        Self { buffer: buffer.cast(), room, written: 0, lost: 0, terminates }
    }

    /// Ends the text with a NUL; returns how long it is, or would be.
    pub fn finish(self) -> usize {
        if self.terminates {
            // SAFETY: `written` is at most `room`, which is less than the capacity.
            unsafe { self.buffer.add(self.written).write(0) };
        }
        self.written + self.lost
    }

    /// Adds a text, which ends at its first NUL if it has one.
    pub fn put(&mut self, text: &[u8], escape: Escape) {
        let rest = self.put_chunks(text, escape);
        if rest.first().is_some_and(|&byte| byte != 0) {
            self.put_rest(rest, escape);
        }
    }

    /// Adds a text that begins with a byte of concern, or whose chunks do not fit.
    #[cold]
    fn put_rest(&mut self, text: &[u8], escape: Escape) {
        let mut rest = text;
        while let [byte, behind @ ..] = rest {
            match *byte {
                0 => return,
                byte if escape.concerns(byte) => self.put_instead(byte, escape),
                byte => self.put_byte(byte),
            }
            rest = self.put_chunks(behind, escape);
        }
    }

    /// Adds eight bytes at a time for as long as they fit and can stand as they are; returns what is left of the text.
    #[inline(always)]
    fn put_chunks<'a>(&mut self, text: &'a [u8], escape: Escape) -> &'a [u8] {
        let fits = text.len().min(self.room - self.written);
        let chunks = text.get(..fits).unwrap_or_default().chunks_exact(8);
        let mut done = 0;
        for chunk in chunks.filter_map(<[u8]>::first_chunk::<8>) {
            let plain = escape.plain(*chunk);
            // SAFETY: there is room for the whole chunk. What is written of it beyond its plain bytes stands behind the
            // text, where the next bytes go.
            unsafe { self.buffer.add(self.written + done).cast::<[u8; 8]>().write_unaligned(*chunk) };
            done += plain;
            if plain < chunk.len() {
                break;
            }
        }
        self.written += done;
        text.get(done..).unwrap_or_default()
    }

    fn put_byte(&mut self, byte: u8) {
        if self.written < self.room {
            // SAFETY: `room` is less than the capacity.
            unsafe { self.buffer.add(self.written).write(byte) };
            self.written += 1;
            return;
        }
        if self.lost == 0 {
            self.cut(byte);
        }
        self.lost += 1;
    }

    /// Leaves out what has been written of the character that this byte belongs to, and makes sure that nothing is written
    /// behind the gap.
    fn cut(&mut self, byte: u8) {
        let mut first = byte;
        while first & 0xc0 == 0x80 && self.written > 0 {
            self.written -= 1;
            self.lost += 1;
            // SAFETY: this byte has been written.
            first = unsafe { self.buffer.add(self.written).read() };
        }
        self.room = self.written;
    }

    fn put_instead(&mut self, byte: u8, escape: Escape) {
        let hex = |nibble: u8| if nibble < 10 { b'0' + nibble } else { b'a' - 10 + nibble };
        let instead = match byte {
            _ if escape == Escape::LINE => [b' ', 0, 0, 0, 0, 0, 0, 0],
            b'"' | b'\\' => [b'\\', byte, 0, 0, 0, 0, 0, 0],
            b'\n' => [b'\\', b'n', 0, 0, 0, 0, 0, 0],
            _ => [b'\\', b'u', b'0', b'0', hex(byte >> 4), hex(byte & 15), 0, 0],
        };
        self.put(&instead, Escape::NOTHING);
    }

    /// Adds a number in decimal.
    pub fn put_number(&mut self, number: i64) {
        if number < 0 {
            self.put_byte(b'-');
        }
        let number = number.unsigned_abs();
        let (high, low) = (number / TEN_DIGITS, number % TEN_DIGITS);
        if high > 0 {
            self.put_digits(high, 1);
        }
        self.put_digits(low, if high > 0 { 10 } else { 1 });
    }

    /// Adds a number of up to ten digits, of which at least so many are written.
    fn put_digits(&mut self, number: u64, least: usize) {
        // Small enough to be filled without a call of memset; NULs behind the digits, so that they are put as a chunk.
        let mut digits = [0; 16];
        let (mut rest, mut first) = (number, 10);
        for digit in digits.iter_mut().take(10).rev() {
            *digit = b'0' + (rest % 10) as u8;
            rest /= 10;
            first -= 1;
            if rest == 0 && first + least <= 10 {
                break;
            }
        }
        self.put(digits.get(first..).unwrap_or_default(), Escape::NOTHING);
    }
}

/// A short text with NULs behind it, so that it is put as one chunk.
pub const fn short(text: &str) -> [u8; 16] {
    let mut padded = [0; 16];
    let mut at = 0;
    while at < text.len() {
        padded[at] = text.as_bytes()[at];
        at += 1;
    }
    padded
}

impl Escape {
    /// Every byte stands as it is, but for the NUL, which ends a text.
    pub const NOTHING: Self = Self::of(1, 0, 0);
    /// Control characters of ASCII but for DEL, such as those that break a line, become spaces.
    pub const LINE: Self = Self::of(b' ', 0, 0);
    /// What JSON does not allow in a string becomes an escape sequence.
    pub const JSON: Self = Self::of(b' ', b'"', b'\\');

    const fn of(limit: u8, one: u8, other: u8) -> Self {
        Self { limit: ONES * limit as u64, one: ONES * one as u64, other: ONES * other as u64 }
    }

    /// How many bytes from the first on can stand as they are.
    #[inline(always)]
    fn plain(self, chunk: [u8; 8]) -> usize {
        let bytes = u64::from_le_bytes(chunk);
        // Sets the high bit of each byte that is less, and perhaps of some above the lowest of those: that one is exact.
        let less = |bytes: u64, limit: u64| bytes.wrapping_sub(limit) & !bytes;
        let mut found = less(bytes, self.limit);
        if self.one != 0 {
            found |= less(bytes ^ self.one, ONES) | less(bytes ^ self.other, ONES);
        }
        (found & (ONES << 7)).trailing_zeros() as usize / 8
    }

    fn concerns(self, byte: u8) -> bool {
        byte < self.limit as u8 || byte == self.one as u8 || byte == self.other as u8
    }
}
