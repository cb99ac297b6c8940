//! What the generator takes: every construct of OpenAPI with the contract that exercises it, client
//! against server, or with what is said where it is refused.

use std::fmt::Write as _;

use anyhow::{Context, bail, ensure};
use openapi_codegen::generate;
use openapi_codegen::load::yaml_value;
use serde_json::Value;

use crate::root;

/// The contracts of which `crates/codegen-tests` runs client and server against each other.
const CONTRACTS: [&str; 9] = [
    "answers",
    "bodies",
    "comfy-api-v2",
    "parameters",
    "routes",
    "schemas",
    "security",
    "shared",
    "unions",
];

/// A construct, and whether an object of a contract, found under a key, is one.
type Construct = (&'static str, fn(&str, &Value) -> bool);

fn parameter(value: &Value, place: &str) -> bool {
    value["in"] == place && value.get("name").is_some() && value.get("schema").is_some()
}

fn responses(key: &str, value: &Value, found: impl Fn(&str) -> bool) -> bool {
    key == "responses"
        && value.as_object().is_some_and(|map| map.keys().any(|status| found(status)))
}

fn content(value: &Value, media: &str) -> bool {
    value["content"].get(media).is_some()
}

fn successes(value: &Value) -> usize {
    value.as_object().into_iter().flatten().filter(|(status, _)| status.starts_with('2')).count()
}

fn alternatives(key: &str, value: &Value) -> Vec<Value> {
    if key == "get" {
        value["security"].as_array().cloned().unwrap_or_default()
    } else {
        Vec::new()
    }
}

const WORKS: &[(&str, &[Construct])] = &[
    (
        "parameters",
        &[
            ("in the path", |_, v| parameter(v, "path")),
            ("in the query", |_, v| parameter(v, "query")),
            ("in a header", |_, v| parameter(v, "header")),
            ("in a cookie", |_, v| parameter(v, "cookie")),
            ("a list, a name an item", |_, v| {
                parameter(v, "query")
                    && v["schema"]["type"] == "array"
                    && v.get("explode").is_none()
            }),
            ("a list between commas", |_, v| {
                parameter(v, "query")
                    && v["schema"]["type"] == "array"
                    && v["explode"] == false
                    && v.get("style").is_none()
            }),
            ("`spaceDelimited`", |_, v| v["style"] == "spaceDelimited"),
            ("`pipeDelimited`", |_, v| v["style"] == "pipeDelimited"),
            ("`deepObject`", |_, v| v["style"] == "deepObject"),
            ("an object, a pair a field", |_, v| v["name"] == "spread"),
            ("an object as one text of pairs", |_, v| v["name"] == "pairs"),
            ("counts of a list, `uniqueItems`", |_, v| {
                parameter(v, "query") && v["schema"].get("uniqueItems").is_some()
            }),
            ("`content`", |_, v| v.get("in").is_some() && content(v, "application/json")),
            ("one of several plain types", |_, v| {
                v.get("in").is_some() && v["schema"].get("oneOf").is_some()
            }),
            ("defaults", |_, v| v.get("in").is_some() && v["schema"].get("default").is_some()),
            ("shared by the operations of a path", |key, v| {
                key.starts_with('/') && v.get("parameters").is_some()
            }),
        ],
    ),
    (
        "schemas",
        &[
            ("nullable", |_, v| v["nullable"] == true),
            ("formats `uuid`, `email`", |_, v| v["format"] == "email"),
            ("formats `date`, `date-time`", |_, v| v["format"] == "date"),
            ("formats `ipv4`, `int32`", |_, v| v["format"] == "ipv4"),
            ("enum of words, with odd characters", |key, _| key == "odd"),
            ("enum of numbers", |_, v| v["type"] == "integer" && v.get("enum").is_some()),
            ("enum with null", |_, v| {
                v["enum"].as_array().is_some_and(|words| words.contains(&Value::Null))
            }),
            ("`allOf`", |_, v| v.get("allOf").is_some()),
            ("`oneOf`", |_, v| v.get("oneOf").is_some() && v.get("discriminator").is_none()),
            ("`oneOf` with `discriminator`", |_, v| {
                v.get("oneOf").is_some() && v.get("discriminator").is_some()
            }),
            ("`discriminator` with `mapping`", |_, v| v["discriminator"].get("mapping").is_some()),
            ("`anyOf`", |_, v| v.get("anyOf").is_some()),
            ("`not`", |_, v| v.get("not").is_some()),
            ("`anyOf` of any text and some words", |key, _| key == "open"),
            ("`oneOf` by the one word of a property", |key, v| {
                key == "Pet" && v.get("discriminator").is_none()
            }),
            ("a base with a `discriminator`, extended by `allOf`", |_, v| {
                v.get("discriminator").is_some() && v.get("properties").is_some()
            }),
            ("properties beside `oneOf`", |_, v| {
                v.get("oneOf").is_some() && v.get("properties").is_some()
            }),
            ("`readOnly`, `writeOnly`", |_, v| v["writeOnly"] == true),
            ("absent, null, or a value", |key, _| key == "Change"),
            ("names that Rust has itself", |key, v| key == "Ok" && v.get("properties").is_some()),
            ("recursive", |key, v| key == "Tree" && v["properties"].get("children").is_some()),
            ("maps", |_, v| v["additionalProperties"].is_object()),
            ("`additionalProperties: false`", |_, v| v["additionalProperties"] == false),
            ("lengths and patterns", |_, v| v.get("minLength").is_some()),
            ("bounds, exclusive bounds, `multipleOf`", |_, v| {
                v.get("multipleOf").is_some() && v["exclusiveMinimum"] == true
            }),
            ("item counts, `uniqueItems`", |_, v| {
                v["uniqueItems"] == true && v.get("maxItems").is_some()
            }),
            ("property counts", |_, v| {
                v.get("minProperties").is_some() && v.get("maxProperties").is_some()
            }),
            ("a reference into another schema", |_, v| {
                v["$ref"].as_str().is_some_and(|r| r.contains("/properties/"))
            }),
        ],
    ),
    (
        "references to",
        &[
            ("parameters", |_, v| {
                v["$ref"].as_str().is_some_and(|r| r.starts_with("#/components/parameters/"))
            }),
            ("responses", |_, v| {
                v["$ref"].as_str().is_some_and(|r| r.starts_with("#/components/responses/"))
            }),
            ("headers", |_, v| {
                v["$ref"].as_str().is_some_and(|r| r.starts_with("#/components/headers/"))
            }),
            ("request bodies", |_, v| {
                v["$ref"].as_str().is_some_and(|r| r.starts_with("#/components/requestBodies/"))
            }),
            ("path items", |key, v| key.starts_with('/') && v.get("$ref").is_some()),
        ],
    ),
    (
        "bodies",
        &[
            ("JSON", |key, v| key == "requestBody" && content(v, "application/json")),
            ("`…+json`", |key, v| {
                key == "requestBody" && content(v, "application/vnd.thing+json")
            }),
            ("urlencoded forms", |key, v| {
                key == "requestBody" && content(v, "application/x-www-form-urlencoded")
            }),
            ("multipart forms: files, lists, values, JSON parts", |_, v| {
                v["properties"]["meta"].is_object()
            }),
            ("text", |key, v| key == "requestBody" && content(v, "text/plain")),
            ("text with rules", |_, v| {
                v["content"]["text/plain"]["schema"].get("maxLength").is_some()
            }),
            ("JSON under older names", |_, v| content(v, "application/x-amz-json-1.1")),
            ("counts of a form's parts", |_, v| v["properties"]["files"].get("maxItems").is_some()),
            ("bytes", |key, v| key == "requestBody" && content(v, "application/octet-stream")),
            ("images", |key, v| key == "requestBody" && content(v, "image/png")),
            ("several media types", |key, v| {
                key == "requestBody" && v["content"].as_object().is_some_and(|map| map.len() > 2)
            }),
            ("optional", |key, v| {
                key == "requestBody" && v.get("content").is_some() && v.get("required").is_none()
            }),
            ("of a `DELETE`", |key, v| key == "delete" && v.get("requestBody").is_some()),
        ],
    ),
    (
        "answers",
        &[
            ("several successes", |key, v| key == "responses" && successes(v) > 2),
            ("several errors", |key, v| {
                responses(key, v, |s| s == "404") && responses(key, v, |s| s == "4XX")
            }),
            ("ranges, `4XX`", |key, v| responses(key, v, |s| s == "4XX")),
            ("`default`", |key, v| responses(key, v, |s| s == "default")),
            ("headers with types", |_, v| v["headers"].is_object()),
            ("several media types", |_, v| {
                v.get("description").is_some()
                    && v["content"].as_object().is_some_and(|map| map.len() > 1)
            }),
            ("events", |_, v| content(v, "text/event-stream")),
            ("events of a type", |_, v| {
                v["content"]["text/event-stream"]["schema"].get("oneOf").is_some()
            }),
            ("lines of a type", |_, v| content(v, "application/x-ndjson")),
            ("ranges of bytes", |key, v| {
                responses(key, v, |s| s == "206") && responses(key, v, |s| s == "416")
            }),
            ("empty", |key, v| responses(key, v, |s| s == "204")),
            ("redirects", |key, v| responses(key, v, |s| s == "302")),
            ("websockets", |key, v| responses(key, v, |s| s == "101")),
            ("`HEAD`", |key, v| key == "head" && v.get("responses").is_some()),
            ("`OPTIONS`", |key, v| key == "options" && v.get("responses").is_some()),
        ],
    ),
    (
        "security",
        &[
            ("key in a header", |_, v| v["type"] == "apiKey" && v["in"] == "header"),
            ("key in the query", |_, v| v["type"] == "apiKey" && v["in"] == "query"),
            ("key in a cookie", |_, v| v["type"] == "apiKey" && v["in"] == "cookie"),
            ("basic", |_, v| v["type"] == "http" && v["scheme"] == "basic"),
            ("bearer", |_, v| v["type"] == "http" && v["scheme"] == "bearer"),
            ("other schemes of HTTP", |_, v| v["type"] == "http" && v["scheme"] == "digest"),
            ("OAuth 2, with scopes", |_, v| v["type"] == "oauth2"),
            ("OpenID Connect, with scopes", |_, v| v["type"] == "openIdConnect"),
            ("several together", |key, v| {
                alternatives(key, v).iter().any(|a| a.as_object().is_some_and(|map| map.len() > 1))
            }),
            ("one of several", |key, v| alternatives(key, v).len() > 1),
            ("optional", |key, v| {
                alternatives(key, v).iter().any(|a| a.as_object().is_some_and(|map| map.is_empty()))
            }),
            ("overridden by an operation", |key, v| key == "get" && v["security"].is_array()),
        ],
    ),
    (
        "paths and names",
        &[
            ("literal beside template", |key, v| {
                key == "paths" && v.get("/a/b").is_some() && v.get("/a/{x}").is_some()
            }),
            ("text and parameters in one segment", |key, _| key == "/files/{name}.{ext}"),
            ("operations without id", |key, v| {
                key == "get" && v.get("operationId").is_none() && v.get("responses").is_some()
            }),
            ("ids that are equal in Rust", |_, v| v["operationId"] == "get-file"),
            ("ids that are keywords", |_, v| v["operationId"] == "type"),
            ("names in any script", |key, _| key == "名前"),
            ("one name in two places", |_, v| parameter(v, "query") && v["name"] == "text"),
            ("deprecated", |_, v| v["deprecated"] == true),
            ("servers with variables", |_, v| v["variables"].is_object()),
        ],
    ),
];

/// What is told and hinders nobody.
const WARNED: &[(&str, &str)] = &[
    (
        "credentials without a 401",
        "security: [{K: []}]\ncomponents: {securitySchemes: {K: {type: http, scheme: bearer}}}\npaths: {/a: {get: {OK}}}",
    ),
    ("no success", "paths: {/a: {get: {responses: {'404': {description: e}}}}}"),
    ("a path's parameter that is not declared", "paths: {'/a/{b}': {get: {OK}}}"),
    (
        "paths that differ in names only",
        "paths: {'/a/{b}': {get: {PB, OK}}, '/a/{c}': {get: {PC, OK}}}",
    ),
    ("callbacks", "paths: {/a: {get: {callbacks: {}, OK}}}"),
    (
        "a text whose words are none",
        "paths: {}\ncomponents: {schemas: {T: {type: string, enum: [1]}}}",
    ),
    (
        "a default that is no value of its schema",
        "paths: {}\ncomponents: {schemas: {T: {type: object, properties: {a: {type: integer, default: x}}}}}",
    ),
    (
        "a pattern that is none of ECMA 262",
        "paths: {}\ncomponents: {schemas: {T: {type: string, pattern: '(?P<a>b)'}}}",
    ),
    (
        "`items` that is a list",
        "paths: {}\ncomponents: {schemas: {T: {type: array, items: [{type: string}]}}}",
    ),
    ("no `paths`", "components: {schemas: {T: {type: string}}}"),
    ("3.1: webhooks", "3.1\nwebhooks: {w: {}}"),
];

/// What is refused.
const REFUSED: &[(&str, &str)] = &[
    (
        "styles `matrix` and `label`",
        "paths: {'/{p}': {get: {parameters: [{name: p, in: path, required: true, style: label, schema: {type: string}}], OK}}}",
    ),
    ("`mutualTLS`", "paths: {}\ncomponents: {securitySchemes: {M: {type: mutualTLS}}}"),
    (
        "references to what is no file beside the contract",
        "paths: {/a: {$ref: 'https://example.org/other.yaml#/a'}}",
    ),
    (
        "two media types of JSON with different schemas",
        "paths: {/a: {post: {requestBody: {content: {application/json: {schema: {type: integer}}, application/x+json: {schema: {type: string}}}}, OK}}}",
    ),
];

fn contract(text: &str) -> String {
    let (version, rest) =
        text.strip_prefix("3.1\n").map_or(("3.0.3", text), |rest| ("3.1.0", rest));
    let parameter = |name: &str| {
        format!(
            "parameters: [{{name: {name}, in: path, required: true, schema: {{type: string}}}}]"
        )
    };
    let rest = rest
        .replace("OK", "responses: {'200': {description: ok}}")
        .replace("PB", &parameter("b"))
        .replace("PC", &parameter("c"));
    format!("openapi: {version}\ninfo: {{title: T, version: '1'}}\n{rest}\n")
}

fn has(value: &Value, key: &str, found: fn(&str, &Value) -> bool) -> bool {
    found(key, value)
        || match value {
            Value::Object(map) => map.iter().any(|(key, value)| has(value, key, found)),
            Value::Array(items) => items.iter().any(|value| has(value, "", found)),
            _ => false,
        }
}

/// The table, as Markdown.
fn table() -> anyhow::Result<String> {
    let mut contracts = Vec::new();
    for name in CONTRACTS {
        let path = root().join(format!("crates/codegen/tests/contracts/{name}.yaml"));
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("cannot read {}", path.display()))?;
        ensure!(
            generate(&text).with_context(|| name.to_owned())?.warnings.is_empty(),
            "{name} has warnings"
        );
        contracts.push((name, yaml_value(&text)?));
    }
    let mut table = "| construct | client and server | by |\n|---|---|---|\n".to_owned();
    for (group, constructs) in WORKS {
        for (name, found) in *constructs {
            let by: Vec<&str> = contracts
                .iter()
                .filter(|(_, contract)| has(contract, "", *found))
                .map(|(name, _)| *name)
                .collect();
            ensure!(!by.is_empty(), "no contract of the tests has {group}: {name}");
            writeln!(table, "| {group}: {name} | work | {} |", by.join(", "))?;
        }
    }
    for (name, text) in WARNED {
        match generate(&contract(text)).with_context(|| (*name).to_owned())?.warnings.first() {
            Some(warning) => {
                writeln!(table, "| {name} | work, with a warning | {} |", warning.message)?
            }
            None => bail!("{name}: no warning"),
        }
    }
    for (name, text) in REFUSED {
        match generate(&contract(text)) {
            Err(problems) => writeln!(table, "| {name} | refused | {} |", problems.0[0].message)?,
            Ok(_) => bail!("{name}: not refused"),
        }
    }
    Ok(table)
}

pub(crate) fn print() -> anyhow::Result<()> {
    print!("{}", table()?);
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_construct_is_exercised_or_refused() {
        super::table().expect("nothing is missing");
    }
}
