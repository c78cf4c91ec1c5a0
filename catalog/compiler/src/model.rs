//! The catalogue as it is written, before it is packed.

use crate::kinds::{Action, Category, Retry};

/// One value for each language, in the order of [`Lang`](crate::kinds::Lang).
pub type Local<T> = [T; 2];

/// The whole catalogue.
#[derive(Debug)]
pub struct Catalogue {
    /// What an unknown code is answered with.
    pub unknown: Answer,
    /// The advice of each retry class, in the order of [`Retry`].
    pub retry_advice: Vec<Local<String>>,
    /// The domains, in the order of their files.
    pub domains: Vec<Domain>,
}

/// One kit: one file, one namespace of codes.
#[derive(Debug)]
pub struct Domain {
    pub place: Place,
    pub id: i64,
    pub key: String,
    pub kit: Local<String>,
    /// The page of the official reference that every error is on that names no other, where one is known.
    pub page: Option<String>,
    pub errors: Vec<Error>,
}

/// One code of a domain.
#[derive(Debug)]
pub struct Error {
    pub place: Place,
    pub code: i64,
    /// The part of the kit that gives the code this meaning, where the kit itself gives it several.
    pub module: Option<String>,
    pub name: String,
    /// The page of the official reference, where it is not the domain's.
    pub page: Option<String>,
    pub answer: Answer,
}

/// What is said about a code.
#[derive(Debug)]
pub struct Answer {
    pub message: String,
    pub category: Category,
    pub retry: Retry,
    pub action: Action,
    /// With a throttled call: the seconds after which it may be repeated, where they are documented.
    pub window: Option<i64>,
    pub title: Local<String>,
    pub cause: Local<Vec<String>>,
    pub solution: Local<Vec<String>>,
}

/// Where something stands in the data.
#[derive(Clone, Debug)]
pub struct Place {
    pub file: String,
    pub line: usize,
}

impl Domain {
    /// What the domain's constants begin with.
    pub fn prefix(&self) -> String {
        format!("HS_{}_", self.key.to_uppercase())
    }
}
