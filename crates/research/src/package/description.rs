//! `datapackage.json`: what is in the package, for people and for programs (Frictionless Data Package 1).

use serde_json::{Value, json};

use super::{Seal, Wanted, tables};
use crate::{Column, Kind, ResearchError};

/// A table as CSV, with what stands in each column.
pub(super) fn table(wanted: &Wanted<'_>, name: &str, path: &str, seal: &Seal) -> Result<Value, ResearchError> {
    let fields: Vec<Value> =
        tables::columns(name).iter().map(|column| field(wanted, name, column)).collect::<Result<_, _>>()?;
    let mut schema = json!({ "fields": fields, "missingValues": [""] });
    let key = tables::key(name);
    if let Some(schema) = schema.as_object_mut().filter(|_| !key.is_empty()) {
        schema.insert("primaryKey".to_owned(), json!(key));
    }
    Ok(json!({
        "name": name.replace('_', "-"),
        "description": wanted.code_book.table(name)?.en,
        "profile": "tabular-data-resource",
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": seal.bytes,
        "hash": format!("sha256:{}", seal.hash),
        "schema": schema,
    }))
}

/// The same table as Parquet; its columns are those of the CSV.
pub(super) fn parquet(wanted: &Wanted<'_>, name: &str, path: &str, seal: &Seal) -> Result<Value, ResearchError> {
    Ok(json!({
        "name": format!("{}-parquet", name.replace('_', "-")),
        "description": wanted.code_book.table(name)?.en,
        "profile": "data-resource",
        "path": path,
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        // Frictionless counts no bytes of a Parquet file, and would call every count wrong.
        "nestkracht": { "bytes": seal.bytes, "hash": format!("sha256:{}", seal.hash) },
    }))
}

fn field(wanted: &Wanted<'_>, table: &str, column: &Column) -> Result<Value, ResearchError> {
    let kind = match column.kind {
        Kind::Text => "string",
        Kind::Integer => "integer",
        Kind::Number => "number",
    };
    let codes: Vec<String> = tables::codes(wanted, table, column.name)?.into_iter().map(|(code, _)| code).collect();
    let mut constraints = json!({ "required": !column.may_be_empty });
    if let Some(constraints) = constraints.as_object_mut().filter(|_| !codes.is_empty()) {
        constraints.insert("enum".to_owned(), json!(codes));
    }
    let words = wanted.code_book.column(table, column.name)?;
    Ok(json!({ "name": column.name, "type": kind, "description": words.en, "constraints": constraints }))
}

/// The package.
pub(super) fn package(wanted: &Wanted<'_>, resources: &[Value]) -> Result<Value, ResearchError> {
    let about = wanted.about;
    Ok(json!({
        "profile": "data-package",
        "name": about.name,
        "title": about.title,
        "description": format!("{} — {}", about.question, wanted.code_book.report("never")?.en),
        "version": about.on.to_string(),
        "contributors": [{ "title": about.who, "role": "author" }],
        "resources": resources,
        "nestkracht": {
            "on": about.on,
            "until": about.until,
            "k": wanted.published.settings.k,
            "l": wanted.published.settings.l,
            "code_book": "code_book.csv",
            "report": ["report.json", "report.nl.md", "report.fr.md", "report.en.md"],
        },
    }))
}
