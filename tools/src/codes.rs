//! `include/hs_error_codes.h`: a constant for each domain and each code.

use crate::domains;
use hs_error_catalog::{Domain, Entry, Lang, Text};

const HEAD: &str = "\
/*
 * The domains and codes of the hs_error catalogue, a constant for each.
 *
 * SPDX-License-Identifier: Apache-2.0
 * Made by `make generate` from catalog/data/; do not edit.
 *
 * A number never changes and is never used again. Include this file only where the names are wanted: the functions of
 * hs_error.h take any integer.
 */

#ifndef HS_ERROR_CODES_H
#define HS_ERROR_CODES_H
";

/// The header.
pub fn text() -> String {
    let sections: String = domains().iter().map(|entries| section(entries)).collect();
    format!("{HEAD}{sections}\n#endif /* HS_ERROR_CODES_H */\n")
}

fn section(entries: &[Entry]) -> String {
    let [kit, key] = [Text::Kit, Text::Domain].map(|field| entries[0].text(field, Lang::En));
    let Domain(number) = entries[0].domain();
    let head = format!("\n/* {kit} */\n#define HS_DOMAIN_{} {number}\n\n", key.to_uppercase());
    head + &entries.iter().copied().map(define).collect::<String>()
}

fn define(entry: Entry) -> String {
    // A title must not end the comment that it stands in.
    let title = entry.title(Lang::En).replace("*/", "* /");
    let constant = entry.text(Text::Constant, Lang::En);
    match entry.code() {
        // A minus sign that is not in parentheses would join whatever stands before the constant.
        code @ ..0 => format!("/* {title} */\n#define {constant} ({code})\n"),
        code => format!("/* {title} */\n#define {constant} {code}\n"),
    }
}
