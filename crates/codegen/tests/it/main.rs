//! The generator on contracts that it must refuse, and on small ones that it must take.

use openapi_codegen::generate;

/// A contract around the paths and components of a case.
fn contract(rest: &str) -> String {
    format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{rest}")
}

const OK: &str = "responses: {'200': {description: ok}}";

/// A case with its abbreviations written out.
fn with(rest: &str) -> String {
    let parameter = |name: &str| format!("parameters: [{{name: {name}, in: path, required: true, schema: {{type: string}}}}]");
    rest.replace("OK", OK).replace("PX", &parameter("x")).replace("PY", &parameter("y"))
}

#[test]
fn what_cannot_be_honoured_is_refused_with_its_place_and_what_to_write() {
    let cases = [
        (
            "paths:\n  /a:\n    get:\n      operationId: a\n      responses: {'9XX': {description: e}, '200': {description: ok}}",
            7,
            "/paths/~1a/get/responses/9XX",
            "is no status",
        ),
        ("security: [{K: []}]\npaths:\n  /a:\n    get: {operationId: a, OK}", 3, "/security/0", "no security scheme `K`"),
        (
            "paths: {}\ncomponents:\n  securitySchemes:\n    M: {type: mutualTLS}",
            6,
            "/components/securitySchemes/M",
            "unknown variant `mutualTLS`",
        ),
        (
            "paths:\n  /a:\n    get:\n      operationId: a\n      parameters:\n      - {name: p, in: path, required: true, style: matrix, schema: {type: string}}\n      OK",
            8,
            "/paths/~1a/get/parameters/0/style",
            "`matrix` is not supported",
        ),
        (
            "paths:\n  /a:\n    get:\n      operationId: a\n      parameters: [{$ref: '#/components/parameters/P'}]\n      OK",
            7,
            "/paths/~1a/get/parameters/0",
            "leads nowhere",
        ),
        (
            "paths:\n  /a:\n    post:\n      OK\n      requestBody:\n        content:\n          application/json: {schema: {type: integer}}\n          application/x+json: {schema: {type: string}}",
            10,
            "/paths/~1a/post/requestBody/content/application~1x+json",
            "different schemas",
        ),
        ("paths:\n  /a:\n    get: {operationId: 5, OK}", 0, "", "not OpenAPI 3.0"),
    ];
    for (rest, line, pointer, message) in cases {
        let problems = generate(&contract(&with(rest))).unwrap_err();
        let problem = &problems.0[0];
        assert!(problem.message.contains(message), "{problems}");
        if line > 0 {
            assert_eq!((problem.line, problem.pointer.as_str()), (line, pointer), "{problems}");
        }
    }
}

#[test]
fn all_problems_are_told_at_once() {
    let paths = "paths:\n  /a:\n    get: {responses: {x: {description: e}}}\n    put: {responses: {y: {description: e}}}\n    post: {responses: {z: {description: e}}}";
    let problems = generate(&contract(&with(paths))).unwrap_err();
    assert_eq!(problems.0.len(), 3, "{problems}");
}

#[test]
fn what_hinders_nobody_is_a_warning_with_its_place() {
    let cases = [
        (
            "security: [{K: []}]\ncomponents: {securitySchemes: {K: {type: apiKey, in: header, name: k}}}\npaths:\n  /a:\n    get: {operationId: a, OK}",
            7,
            "declares no 401",
        ),
        ("paths:\n  /a:\n    get:\n      responses: {'404': {description: e}}", 6, "below 400"),
        ("paths:\n  /a/{x}:\n    get: {operationId: a, OK}", 5, "`{x}` is not among"),
        ("paths:\n  /a/{x}: {get: {PX, OK}}\n  /a/{y}: {get: {PY, OK}}", 5, "answer the same requests"),
        ("paths: {}\ncomponents: {schemas: {T: {type: string, enum: [1]}}}", 4, "`1` is one of the words of a text"),
        ("paths: {}\ncomponents:\n  schemas:\n    T: {type: object, properties: {a: {}, A: {}}}", 6, "has no Rust type"),
        ("paths:\n  /a:\n    get:\n      responses: {'200': {}}", 6, "no `description`"),
    ];
    for (rest, line, message) in cases {
        let warnings = generate(&contract(&with(rest))).unwrap().warnings;
        assert!(warnings.len() == 1 && warnings[0].line == line && warnings[0].message.contains(message), "{warnings:?}");
    }
}

#[test]
fn a_contract_of_3_1_is_taken_as_3_0_or_refused_with_what_3_0_cannot_say() {
    let schema = |text: &str| format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\ncomponents:\n  schemas:\n    T: {text}\n");
    let types = generate(&schema("{type: [object, 'null'], properties: {a: {type: [string, 'null']}, b: {const: x}}}")).unwrap().types;
    assert!(types.contains("pub struct T(pub ::std::option::Option<TValue>)") && types.contains("pub b: ::std::option::Option<TValueB>"));
    let problems = generate(&schema("{patternProperties: {'^a': {type: string}}}")).unwrap_err();
    assert_eq!((problems.0[0].line, problems.0[0].pointer.as_str()), (5, "/components/schemas/T/patternProperties"));
    let problems = generate("swagger: '2.0'\npaths: {}").unwrap_err();
    assert!(problems.to_string().contains("Swagger 2.0"), "{problems}");
}

#[test]
fn any_bytes_are_refused_and_none_panics() {
    for text in [
        "",
        "{",
        "a: &x [*x]",
        "- 1",
        "openapi: 3.2.0",
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
