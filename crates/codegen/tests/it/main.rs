//! The generator on contracts that it must refuse, and on small ones that it must take.

use openapi_codegen::generate;

/// A contract around the paths and components of a case.
fn contract(rest: &str) -> String {
    format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{rest}")
}

const OK: &str = "responses: {'200': {description: ok}}";

#[test]
fn what_cannot_be_honoured_is_refused_with_its_place_and_what_to_write() {
    let cases = [
        ("paths:\n  /a:\n    get: {responses: {'200': {description: ok}}}", 5, "/paths/~1a/get", "no `operationId`"),
        (
            "paths:\n  /a:\n    get: {operationId: a, OK}\n  /b:\n    get: {operationId: A, OK}",
            7,
            "/paths/~1b/get/operationId",
            "same name",
        ),
        ("paths:\n  /a/{x}:\n    get: {operationId: a, OK}", 5, "/paths/~1a~1{x}/get", "`{x}` is not among"),
        (
            "paths:\n  /a:\n    get:\n      operationId: a\n      responses: {'4XX': {description: e}, '200': {description: ok}}",
            7,
            "/paths/~1a/get/responses/4XX",
            "not one status",
        ),
        (
            "paths:\n  /a:\n    get:\n      operationId: a\n      responses: {'404': {description: e}}",
            7,
            "/paths/~1a/get/responses",
            "below 400",
        ),
        (
            "security: [{K: []}]\ncomponents: {securitySchemes: {K: {type: apiKey, in: header, name: k}}}\npaths:\n  /a:\n    get: {operationId: a, OK}",
            7,
            "/paths/~1a/get/responses",
            "declares no 401",
        ),
        ("security: [{K: []}]\npaths:\n  /a:\n    get: {operationId: a, OK}", 3, "/security/0", "no security scheme `K`"),
        (
            "paths:\n  /a:\n    get:\n      operationId: a\n      parameters: [{name: p, in: query, schema: {type: object}}]\n      OK",
            7,
            "/paths/~1a/get/parameters/0/schema",
            "not a plain value",
        ),
        (
            "paths:\n  /a:\n    get:\n      operationId: a\n      parameters: [{$ref: '#/components/parameters/P'}]\n      OK",
            7,
            "/paths/~1a/get/parameters/0",
            "leads nowhere",
        ),
        (
            "paths:\n  /a:\n    post:\n      operationId: a\n      OK\n      requestBody:\n        content: {application/x-www-form-urlencoded: {schema: {type: object}}}",
            9,
            "/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded",
            "not supported",
        ),
        ("paths:\n  /a:\n    get: {operationId: 5, OK}", 0, "", "not OpenAPI 3.0"),
    ];
    for (rest, line, pointer, message) in cases {
        let problems = generate(&contract(&rest.replace("OK", OK))).unwrap_err();
        let problem = &problems.0[0];
        assert!(problem.message.contains(message), "{problems}");
        if line > 0 {
            assert_eq!((problem.line, problem.pointer.as_str()), (line, pointer), "{problems}");
        }
    }
}

#[test]
fn all_problems_are_told_at_once() {
    let problems =
        generate(&contract(&"paths:\n  /a:\n    get: {OK}\n    put: {OK}\n  /{b}:\n    get: {operationId: b, OK}".replace("OK", OK)))
            .unwrap_err();
    assert_eq!(problems.0.len(), 3, "{problems}");
}

#[test]
fn any_bytes_are_refused_and_none_panics() {
    for text in [
        "",
        "{",
        "a: &x [*x]",
        "- 1",
        "openapi: 3.1.0",
        "openapi: 3.0.3",
        "\u{0}",
        "a: b: c",
        "? [x]\n: 1",
        "openapi: 3.0.3\npaths: 5",
        "!!binary x",
    ] {
        assert!(generate(text).is_err(), "{text:?}");
    }
}

#[test]
fn the_order_of_the_contract_does_not_change_the_code() {
    let parts = ["  /a:\n    get: {operationId: a, OK}\n", "  /b:\n    get: {operationId: b, OK}\n"].map(|part| part.replace("OK", OK));
    let one = generate(&contract(&format!("paths:\n{}{}", parts[0], parts[1]))).unwrap();
    let other = generate(&contract(&format!("paths:\n{}{}", parts[1], parts[0]))).unwrap();
    assert_eq!((one.server, one.client, one.types), (other.server, other.client, other.types));
}
