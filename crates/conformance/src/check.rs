//! A response against its declaration.

use reqwest::Response;
use reqwest::header::CONTENT_TYPE;
use serde_json::Value;

use crate::contract::Contract;

/// Says in what a response is not as declared.
pub(crate) async fn check(
    contract: &Contract,
    operation: &str,
    status: u16,
    response: Response,
) -> Result<(), String> {
    let declared = contract.response(operation, status).ok_or("it is not declared")?;
    let found = response.status().as_u16();
    let (headers, head) = (
        response.headers().clone(),
        contract.operation(operation).is_some_and(|operation| operation.method == "HEAD"),
    );
    if status == 101 && found == 101 {
        // What comes now are frames.
        return Ok(());
    }
    let bytes =
        response.bytes().await.map_err(|error| format!("the body cannot be read: {error}"))?;
    if found != status {
        return Err(format!(
            "the status is {found}; the body is {}",
            String::from_utf8_lossy(&bytes[..bytes.len().min(300)])
        ));
    }
    if let Some(missing) = declared.headers.iter().find(|name| !headers.contains_key(name.as_str()))
    {
        return Err(format!("the header `{missing}` is missing"));
    }
    if !headers.contains_key("x-request-id") {
        return Err("the header `x-request-id` is missing".to_owned());
    }
    if head || declared.contents.is_empty() {
        return if bytes.is_empty() {
            Ok(())
        } else {
            Err(format!("a body of {} bytes where none is declared", bytes.len()))
        };
    }
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    let Some((media, schema)) =
        declared.contents.iter().find(|(media, _)| media == essence || media == "*/*")
    else {
        let media: Vec<&str> = declared.contents.iter().map(|(media, _)| media.as_str()).collect();
        return Err(format!("the media type is `{kind}`, not `{}`", media.join("` or `")));
    };
    if media != "application/json" {
        return if bytes.is_empty() { Err("the body is empty".to_owned()) } else { Ok(()) };
    }
    let value: Value =
        serde_json::from_slice(&bytes).map_err(|error| format!("the body is not JSON: {error}"))?;
    let validator = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .build(schema);
    let validator = validator.map_err(|error| format!("the schema cannot be used: {error}"))?;
    validator
        .validate(&value)
        .map_err(|error| format!("the body at `{}`: {error}", error.instance_path()))
}
