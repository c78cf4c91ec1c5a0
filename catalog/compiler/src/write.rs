//! Writing the packed tables as Rust source.

use crate::Tables;
use crate::blob::{Layout, Symbol};
use crate::canonical::fits_32_bits;
use crate::model::Local;
use crate::pack::{Packed, PackedDomain, Record};
use crate::perfect::Perfect;
use std::fmt::Display;

/// The source of the tables, and the blob that it includes.
pub fn tables(packed: &Packed) -> Tables {
    let layout = packed.blob.layout();
    let text = |&symbol: &Symbol| offset(&layout, symbol);
    let local_text = |&symbols: &Local<Symbol>| local(&layout, symbols);
    let mut source = String::new();
    let mut table = |name, item, rows: Vec<String>| source.push_str(&self::table(name, item, &rows));
    table("DOMAINS", "DomainRecord", each(&packed.domains, |row| domain(&layout, row)));
    table("LONG", "(u16, i64)", long(&packed.records));
    table("RECORDS", "Record", each(&packed.records, |row| record(&layout, row)));
    table("MODULES", "(u16, Offset)", modules(&layout, &packed.records));
    table("PAGES", "Local", each(&packed.pages, local_text));
    table("WINDOWS", "u32", each(&packed.windows, u32::to_string));
    table("TEXT_WORDS", "Offset", each(&packed.text_words, text));
    table("RETRY_WORDS", "Offset", each(&packed.retry_words, text));
    table("RETRY_ADVICE", "Local", each(&packed.retry_advice, local_text));
    table("CATEGORY_WORDS", "Offset", each(&packed.category_words, text));
    table("ACTION_WORDS", "Offset", each(&packed.action_words, text));
    let heads = each(&packed.records, |row| head(&layout, row));
    let (of, by_code) = perfect(&packed.by_code);
    let (count, heads) = (heads.len(), heads.join(",\n"));
    source +=
        &format!("pub static CODES: Codes<{of}, {count}> = Codes {{ by_code: {by_code}, heads: [\n{heads},\n] }};\n");
    for (name, table) in [("BY_DOMAIN", &packed.by_domain), ("BY_NAME", &packed.by_name)] {
        let (of, value) = perfect(table);
        source += &format!("pub static {name}: Table<{of}> = {value};\n");
    }
    let digest = fnv1a(source.bytes().chain(layout.text.bytes()));
    source += "/// The catalogue's version, ended by a NUL.\n";
    source += &format!("pub const VERSION_Z: &str = concat!(env!(\"CARGO_PKG_VERSION\"), \"+{digest:016x}\\0\");\n");
    source += &constants(packed);
    Tables { source, text: layout.text }
}

fn each<T>(rows: &[T], write: impl Fn(&T) -> String) -> Vec<String> {
    rows.iter().map(write).collect()
}

fn table(name: &str, item: &str, rows: &[String]) -> String {
    let rows_written: String = rows.iter().map(|row| format!("{row},\n")).collect();
    format!("pub static {name}: [{item}; {}] = [\n{rows_written}];\n", rows.len())
}

fn offset(layout: &Layout, symbol: Symbol) -> String {
    format!("o({})", layout.start(symbol))
}

fn local(layout: &Layout, symbols: Local<Symbol>) -> String {
    let [en, zh] = symbols.map(|symbol| offset(layout, symbol));
    format!("[{en}, {zh}]")
}

fn domain(layout: &Layout, domain: &PackedDomain) -> String {
    let PackedDomain { id, prefix, .. } = domain;
    let key = offset(layout, domain.key_text);
    let kit = local(layout, domain.kit);
    format!("DomainRecord {{ id: Domain({id}), key: {key}, kit: {kit}, prefix: {prefix} }}")
}

fn head(layout: &Layout, Record { code, retry, message, .. }: &Record) -> String {
    format!("Head::new({code}, Retry::{retry:?}, {})", offset(layout, *message))
}

fn record(layout: &Layout, record: &Record) -> String {
    let Record { constant, domain, page, window, category, action, .. } = record;
    let ([title, title_zh], [cause, cause_zh], [solution, solution_zh]) = (record.title, record.cause, record.solution);
    let texts = [solution, solution_zh, *constant, title, title_zh, cause, cause_zh];
    let texts = texts.map(|text| offset(layout, text)).join(", ");
    format!(
        "Record {{ texts: Texts::new({window}, [{texts}]), domain: {domain}, page: {page}, \
         category: Category::{category:?}, action: Action::{action:?} }}"
    )
}

/// The few codes that need more than 32 bits, by the index of their record.
fn long(records: &[Record]) -> Vec<String> {
    let long = records.iter().enumerate().filter(|(_, record)| !fits_32_bits(record.code));
    long.map(|(index, record)| format!("({index}, {})", record.code)).collect()
}

/// The sizes and the value of a table.
fn perfect(Perfect { seed, displacements, slots }: &Perfect) -> (String, String) {
    let sizes = format!("{}, {}", slots.len(), displacements.len());
    (sizes, format!("Table {{ seed: {seed:#x}, displacements: {displacements:?}, slots: {slots:?} }}"))
}

/// The few records that name a module, by their index.
fn modules(layout: &Layout, records: &[Record]) -> Vec<String> {
    let module = |(index, record): (usize, &Record)| Some(format!("({index}, {})", offset(layout, record.module?)));
    records.iter().enumerate().filter_map(module).collect()
}

/// The domains and codes by name, for Rust.
fn constants(packed: &Packed) -> String {
    let mut domains = String::new();
    let mut codes = String::new();
    for (index, domain) in packed.domains.iter().enumerate().skip(1) {
        let kit = &packed.blob[domain.kit[0]];
        domains += &constant(kit, &domain.key.to_uppercase(), "crate::Domain", format!("crate::Domain({})", domain.id));
        codes += &format!("/// {kit}.\npub mod r#{} {{\n", domain.key);
        for record in packed.records.iter().filter(|record| record.domain == index) {
            codes += &constant(&packed.blob[record.title[0]], &record.name, "i64", record.code);
        }
        codes += "}\n";
    }
    format!(
        "/// The domains of the catalogue.\npub mod domain {{\n{domains}}}\n\
         /// The codes of the catalogue, by domain.\npub mod code {{\n{codes}}}\n"
    )
}

fn constant(about: &str, name: &str, of: &str, value: impl Display) -> String {
    format!("/// {about}.\npub const {name}: {of} = {value};\n")
}

/// A digest that is the same on every machine; it tells catalogues apart and protects nothing.
fn fnv1a(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
