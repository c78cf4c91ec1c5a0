//! The unsafe code of the library, taken in as source: what ships is no Rust library, and Miri, which sees each access to
//! memory that is not allowed, runs nothing else.
//!
//! `make miri` has every pointer that C may pass, and buffers of many sizes, on the heap and no byte larger than promised.

#![allow(unsafe_code, non_camel_case_types, dead_code, missing_docs, clippy::missing_safety_doc)]

#[path = "../src/error.rs"]
mod error;
#[path = "../src/find.rs"]
mod find;
#[path = "../src/format.rs"]
mod format;
#[path = "../src/kinds.rs"]
mod kinds;
#[path = "../src/lang.rs"]
mod lang;
#[path = "../src/parse.rs"]
mod parse;
#[path = "../src/record.rs"]
mod record;
#[path = "../src/registry.rs"]
mod registry;
#[path = "../src/text.rs"]
mod text;
#[path = "../src/writer.rs"]
mod writer;

use error::hs_error;
use libc::c_char;
use registry::{HS_REGISTER_OK, HS_REGISTER_TEXT_NOT_UTF8, hs_error_entry, hs_error_register, hs_error_table};
use std::ffi::{CStr, CString};
use std::ptr::null;

const KNOWN: i64 = 401;

/// A C string that a read behind its NUL would leave.
fn heap(text: &str) -> CString {
    CString::new(text).expect("there is no NUL")
}

#[test]
fn texts_are_read_to_their_end() {
    let texts = ["", "4", " 0x191 ", "401", "zh", "zh-Hans", "z", "INVALID_PARAMETER", &"A".repeat(260)];
    for text in texts.map(heap) {
        let length = text.as_bytes().len();
        // Without a NUL: as many bytes as are said to be there.
        let bare: Box<[u8]> = text.as_bytes().into();
        for length in (0..=length).step_by(1 + length / 8) {
            let mut code = 0;
            // SAFETY: so many bytes are there.
            let result = unsafe { parse::hs_error_parse(bare.as_ptr().cast(), length, &mut code) };
            assert!(result == parse::HS_PARSE_OK || code == 0, "the code is left alone");
        }
        // SAFETY: the text ends with a NUL.
        let found = unsafe {
            lang::hs_lang_from_tag(text.as_ptr());
            find::hs_error_find_name(kinds::HS_DOMAIN_ANY, text.as_ptr())
        };
        assert_eq!(!found.is_null(), text.as_bytes() == b"INVALID_PARAMETER");
    }
}

#[test]
fn buffers_of_each_size_are_filled_and_left_alone_behind() {
    let error = find::hs_error_find(KNOWN);
    for style in 0..3 {
        let mut capacity = 0;
        loop {
            let mut buffer = vec![0xa5u8; capacity].into_boxed_slice();
            // SAFETY: the buffer has room for as much.
            let length = unsafe {
                format::hs_error_format_error(buffer.as_mut_ptr().cast(), capacity, error, style, kinds::HS_LANG_ZH)
            };
            assert!(capacity == 0 || CStr::from_bytes_until_nul(&buffer).is_ok_and(|text| text.to_str().is_ok()));
            if capacity > length {
                break;
            }
            // Each size at first, where most cuts are of a kind of their own.
            capacity += if capacity < 12 { 1 } else { 509 };
        }
    }
}

#[test]
fn any_pointer_stands_for_an_error() {
    let known = find::hs_error_find(KNOWN);
    let local = 0u8;
    for error in [null(), known, known.wrapping_byte_add(1), (&raw const local).cast(), std::ptr::without_provenance(8)]
    {
        let text = record::hs_error_text(error, 2, 0);
        // SAFETY: every text ends with a NUL.
        assert!(!unsafe { CStr::from_ptr(text) }.is_empty());
        assert_eq!(record::hs_error_code(error), if error == known { KNOWN } else { 0 });
        find::hs_error_next(error);
        find::hs_error_next_meaning(error);
    }
}

#[test]
fn a_table_is_read_in_place() {
    let texts = ["app", "APP_ERROR", "An error.", "\u{9519}"].map(heap).map(CString::into_raw);
    let [key, name, message, title] = texts.map(<*mut c_char>::cast_const);
    let entry = |code, name| hs_error_entry {
        code,
        name,
        message,
        title: [null(), title],
        cause: [null(); 2],
        solution: [null(); 2],
        doc_url: [null(); 2],
        retry: 1,
        category: 0,
        action: 8,
        window: 0,
    };
    let latin = CString::new([0xe4]).expect("there is no NUL").into_raw();
    let register = |entries: Vec<hs_error_entry>, domain| {
        let entries = entries.leak();
        let table = Box::leak(Box::new(hs_error_table {
            struct_size: size_of::<hs_error_table>(),
            entry_size: size_of::<hs_error_entry>(),
            domain,
            key,
            kit: [null(); 2],
            entries: entries.as_ptr(),
            count: entries.len(),
        }));
        // SAFETY: the table stays and all its texts end with a NUL.
        unsafe { hs_error_register(table, &mut 0) }
    };
    let first = kinds::HS_DOMAIN_APP_FIRST;
    assert_eq!(register(vec![entry(-770, latin)], first), HS_REGISTER_TEXT_NOT_UTF8);
    assert_eq!(register(vec![entry(-770, name), entry(-769, name)], first), HS_REGISTER_OK);
    assert_eq!(register(vec![entry(-770, name)], first + 1), HS_REGISTER_OK);
    // SAFETY: the name ends with a NUL.
    let mut error = unsafe { find::hs_error_find_name(kinds::HS_DOMAIN_ANY, name) };
    let mut walked = Vec::new();
    while !error.is_null() {
        walked.push(record::hs_error_code(error));
        // SAFETY: nothing is written to.
        assert!(unsafe { format::hs_error_format_error(std::ptr::null_mut(), 0, error, 2, 1) } > 0);
        error = find::hs_error_next(error);
    }
    assert_eq!(walked, [-770, -769, -770]);
    let meaning = find::hs_error_next_meaning(find::hs_error_find(-770));
    assert_eq!(record::hs_error_domain(meaning), first + 1);
    let between: *const hs_error = meaning.wrapping_byte_add(8);
    assert_eq!(record::hs_error_code(between), 0);
}
