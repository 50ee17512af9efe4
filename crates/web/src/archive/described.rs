//! What `dossier.json` holds, as a JSON Schema that follows from the types themselves.

use serde_json::{Map, Value, json};
use utoipa::{PartialSchema, ToSchema};

use super::TakenAlong;

/// The schema.
#[must_use]
pub(super) fn schema() -> Value {
    let mut parts = Vec::new();
    TakenAlong::schemas(&mut parts);
    let mut defined: Map<String, Value> =
        parts.into_iter().map(|(name, schema)| (name, serde_json::to_value(schema).unwrap_or_default())).collect();
    defined.values_mut().for_each(look_among_definitions);
    let mut whole = serde_json::to_value(TakenAlong::schema()).unwrap_or_default();
    look_among_definitions(&mut whole);
    if let Some(whole) = whole.as_object_mut() {
        whole.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        whole.insert("title".to_owned(), json!("Nestkracht: a dossier that a person took along"));
        whole.insert("$defs".to_owned(), Value::Object(defined));
    }
    whole
}

/// The types point at each other where the description of the API keeps them; here they stand in the same file.
fn look_among_definitions(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    Value::String(to) if name == "$ref" => *to = to.replace("#/components/schemas/", "#/$defs/"),
                    field => look_among_definitions(field),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(look_among_definitions),
        _ => {}
    }
}
