//! Reading the files of the catalogue into the model.

use crate::fields::{Fields, Source};
use crate::kinds::{Kind, Retry};
use crate::mistake::Mistake;
use crate::model::{Answer, Catalogue, Domain, Error, Local};
use std::fs;
use std::path::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Reads `common.toml` and every `data/*.toml` below `root`.
pub fn catalogue(root: &Path) -> Result<Catalogue, Vec<Mistake>> {
    let files = data_files(root)?;
    let mut mistakes = Vec::new();
    let common = keep(open(root, "common.toml").and_then(|source| common(&source)), &mut mistakes);
    let read = |file: &String| keep(open(root, file).and_then(|source| domain(&source)), &mut mistakes);
    let domains = files.iter().filter_map(read).collect();
    match common {
        Some((unknown, retry_advice)) if mistakes.is_empty() => Ok(Catalogue { unknown, retry_advice, domains }),
        _ => Err(mistakes),
    }
}

fn keep<T>(read: Result<T, Vec<Mistake>>, mistakes: &mut Vec<Mistake>) -> Option<T> {
    read.map_err(|found| mistakes.extend(found)).ok()
}

/// The names of the data files, in an order that is the same on every machine.
fn data_files(root: &Path) -> Result<Vec<String>, Vec<Mistake>> {
    let names = fs::read_dir(root.join("data"))
        .and_then(|entries| entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect());
    let mut names: Vec<String> = names.map_err(|error| vec![whole_file("data", error)])?;
    names.retain(|name| name.ends_with(".toml"));
    names.sort();
    if names.is_empty() {
        return Err(vec![whole_file("data", "there is no .toml file")]);
    }
    Ok(names.into_iter().map(|name| format!("data/{name}")).collect())
}

fn open(root: &Path, file: &str) -> Result<Source, Vec<Mistake>> {
    let bytes = fs::read(root.join(file)).map_err(|error| vec![whole_file(file, error)])?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Source::new(file, text)),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let line = 1 + error.as_bytes()[..valid].iter().filter(|&&byte| byte == b'\n').count();
            Err(vec![Mistake { line: Some(line), ..whole_file(file, "this is not UTF-8") }])
        }
    }
}

fn whole_file(file: &str, problem: impl ToString) -> Mistake {
    Mistake {
        file: file.into(),
        line: None,
        subject: String::new(),
        field: String::new(),
        problem: problem.to_string(),
    }
}

fn parse(source: &Source) -> Result<Spanned<DeTable<'_>>, Vec<Mistake>> {
    DeTable::parse(&source.text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        vec![source.mistake(at, "", "", error.message())]
    })
}

/// The texts that belong to no kit: what an unknown code gets, and the advice of each retry class.
fn common(source: &Source) -> Result<(Answer, Vec<Local<String>>), Vec<Mistake>> {
    let root = parse(source)?;
    let mut file = Fields::new(source, "", root.span(), root.get_ref());
    let unknown = file.table("unknown", |fields| Some(answer(fields)));
    let advice =
        file.table("retry_advice", |fields| Retry::ALL.iter().map(|retry| fields.local_text(retry.word())).collect());
    match (unknown, file.finish()) {
        (Some(unknown), mistakes) if mistakes.is_empty() => Ok((unknown, advice)),
        (_, mistakes) => Err(mistakes),
    }
}

fn domain(source: &Source) -> Result<Domain, Vec<Mistake>> {
    let root = parse(source)?;
    let mut mistakes = Vec::new();
    let mut domain = None;
    let mut errors = Vec::new();
    for (name, value) in root.get_ref().iter() {
        match (name.get_ref().as_ref(), value.get_ref()) {
            ("domain", DeValue::Table(table)) => domain = Some((value.span(), table)),
            ("error", DeValue::Array(items)) => errors.extend(items.iter()),
            (other, _) => {
                let problem = "unknown; a file holds one [domain] and any number of [[error]]";
                mistakes.push(source.mistake(name.span().start, "", &other.escape_debug().to_string(), problem));
            }
        }
    }
    let errors = errors.into_iter().enumerate();
    let errors = errors.filter_map(|(index, item)| keep(error(source, index, item), &mut mistakes)).collect();
    let head = match domain {
        Some((span, table)) => keep(head(Fields::new(source, "[domain]", span, table)), &mut mistakes),
        None => {
            mistakes.push(whole_file(&source.file, "there is no [domain]"));
            None
        }
    };
    match head {
        Some(head) if mistakes.is_empty() => Ok(Domain { errors, ..head }),
        _ => Err(mistakes),
    }
}

fn head(mut fields: Fields) -> Result<Domain, Vec<Mistake>> {
    let domain = Domain {
        place: fields.place(),
        id: fields.integer("id"),
        key: fields.text("key"),
        kit: [fields.text("kit"), fields.text("kit_zh")],
        page: fields.optional_text("page"),
        errors: Vec::new(),
    };
    finished(domain, fields)
}

fn error(source: &Source, index: usize, item: &Spanned<DeValue>) -> Result<Error, Vec<Mistake>> {
    let position = format!("error {}", index + 1);
    let DeValue::Table(table) = item.get_ref() else {
        return Err(vec![source.mistake(item.span().start, &position, "", "this is not a table")]);
    };
    let code = match table.get("code").map(Spanned::get_ref) {
        Some(DeValue::Integer(code)) => code.to_string(),
        _ => position,
    };
    let mut fields = Fields::new(source, &code, item.span(), table);
    let error = Error {
        place: fields.place(),
        code: fields.integer("code"),
        module: fields.optional_text("module"),
        name: fields.text("name"),
        page: fields.optional_text("page"),
        answer: answer(&mut fields),
    };
    finished(error, fields)
}

fn answer(fields: &mut Fields) -> Answer {
    Answer {
        message: fields.text("message"),
        category: fields.kind("category"),
        retry: fields.kind("retry"),
        action: fields.kind("action"),
        window: fields.optional_integer("window"),
        title: fields.local_text("title"),
        cause: fields.local_list("cause"),
        solution: fields.local_list("solution"),
    }
}

fn finished<T>(value: T, fields: Fields) -> Result<T, Vec<Mistake>> {
    let mistakes = fields.finish();
    if mistakes.is_empty() { Ok(value) } else { Err(mistakes) }
}
