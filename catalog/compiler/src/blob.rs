//! All texts of the catalogue in one blob: each distinct text once, and one that ends another not at all.

use std::collections::HashMap;
use std::ops::Index;

/// A text that has been put into a [`Blob`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Symbol(usize);

/// The distinct texts, in the order in which they came.
#[derive(Default)]
pub struct Blob {
    texts: Vec<String>,
    symbols: HashMap<String, Symbol>,
}

/// The blob as bytes, and where each text begins in it.
pub struct Layout {
    /// The texts, each ended by a NUL.
    pub text: String,
    starts: Vec<usize>,
}

impl Blob {
    pub fn put(&mut self, text: &str) -> Symbol {
        if let Some(&symbol) = self.symbols.get(text) {
            return symbol;
        }
        let symbol = Symbol(self.texts.len());
        self.texts.push(text.into());
        self.symbols.insert(text.into(), symbol);
        symbol
    }

    /// Lays the texts out in the order in which they came, so that what belongs together stands together.
    pub fn layout(&self) -> Layout {
        let hosts = self.hosts();
        let mut layout = Layout { text: String::new(), starts: vec![0; self.texts.len()] };
        for (index, text) in self.texts.iter().enumerate().filter(|&(index, _)| hosts[index] == index) {
            layout.starts[index] = layout.text.len();
            layout.text.push_str(text);
            layout.text.push('\0');
        }
        for (index, &host) in hosts.iter().enumerate() {
            layout.starts[index] = layout.starts[host] + self.texts[host].len() - self.texts[index].len();
        }
        layout
    }

    /// For each text the one that holds it as its end; the text itself where there is none.
    fn hosts(&self) -> Vec<usize> {
        let backwards = |index: usize| self.texts[index].bytes().rev();
        let mut order: Vec<_> = (0..self.texts.len()).collect();
        order.sort_by(|&a, &b| backwards(b).cmp(backwards(a)));
        let mut hosts = vec![0; self.texts.len()];
        let mut host = None;
        // Read backwards, a text that ends others stands right behind the longest of them.
        for index in order {
            let held = host.filter(|&host: &usize| self.texts[host].ends_with(&self.texts[index]));
            host = held.or(Some(index));
            hosts[index] = held.unwrap_or(index);
        }
        hosts
    }
}

impl Index<Symbol> for Blob {
    type Output = str;
    fn index(&self, symbol: Symbol) -> &str {
        &self.texts[symbol.0]
    }
}

impl Layout {
    pub fn start(&self, symbol: Symbol) -> usize {
        self.starts[symbol.0]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_are_shared_and_every_text_is_found() {
        let texts = ["wörld", "hello wörld", "d", "", "hello", "d", "ld", "old"];
        let mut blob = Blob::default();
        let symbols = texts.map(|text| blob.put(text));
        let layout = blob.layout();
        assert_eq!(layout.text, "hello wörld\0hello\0old\0");
        for (text, symbol) in texts.into_iter().zip(symbols) {
            assert_eq!(layout.text[layout.start(symbol)..].split('\0').next(), Some(text));
        }
    }
}
