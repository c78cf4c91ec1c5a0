//! What is wrong with the data, and where.

use std::fmt;

/// One mistake in the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The file, as it is reached from the catalogue's folder.
    pub file: String,
    /// The line, where there is one to point at.
    pub line: Option<usize>,
    /// The code, `[domain]`, or whatever else the field belongs to; empty for the file as a whole.
    pub subject: String,
    /// The field, dotted as in the data; empty for the subject as a whole.
    pub field: String,
    /// What is wrong.
    pub problem: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        for part in [&self.subject, &self.field].into_iter().filter(|part| !part.is_empty()) {
            write!(f, ": {part}")?;
        }
        write!(f, ": {}", self.problem)
    }
}
