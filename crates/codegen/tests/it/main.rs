//! The generator on contracts that it must refuse, and on small ones that it must take.

use openapi_codegen::load::Document;
use openapi_codegen::{Options, Side, compile, diff, generate, generate_with};

/// A contract around the paths and components of a case.
fn contract(rest: &str) -> String {
    format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{rest}")
}

const OK: &str = "responses: {'200': {description: ok}}";

/// A case with its abbreviations written out.
fn with(rest: &str) -> String {
    let parameter = |name: &str| {
        format!(
            "parameters: [{{name: {name}, in: path, required: true, schema: {{type: string}}}}]"
        )
    };
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
        (
            "security: [{K: []}]\npaths:\n  /a:\n    get: {operationId: a, OK}",
            3,
            "/security/0",
            "no security scheme `K`",
        ),
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
        (
            "paths:\n  /a/{}:\n    get:\n      operationId: a\n      parameters:\n      - {name: y, in: path, required: true, schema: {type: string}}\n      OK",
            7,
            "/paths/~1a~1{}/get/parameters",
            "does not contain its parameter `y`",
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
        (
            "paths:\n  /a/{x}: {get: {PX, OK}}\n  /a/{y}: {get: {PY, OK}}",
            5,
            "take the same requests",
        ),
        (
            "paths: {}\ncomponents: {schemas: {T: {type: string, enum: [1]}}}",
            4,
            "`1` is one of the words of a text",
        ),
        (
            "paths: {}\ncomponents:\n  schemas:\n    T: {type: object, properties: {a: {type: integer, default: x}}}",
            6,
            "the default of `a`",
        ),
        (
            "paths: {}\ncomponents:\n  schemas:\n    T: {type: string, pattern: '(?P<a>b)'}",
            6,
            "not a regular expression of ECMA 262",
        ),
        (
            "paths: {}\ncomponents:\n  schemas:\n    T: {type: object, patternProperties: {'(?P<a>b)': {}}, additionalProperties: false}",
            6,
            "neither it nor `additionalProperties` beside it is enforced",
        ),
        ("paths:\n  /a:\n    get:\n      responses: {'200': {}}", 6, "no `description`"),
        (
            "paths: {}\ncomponents:\n  schemas:\n    T: {type: array, items: [{type: string}, {}], additionalItems: false}",
            6,
            "`prefixItems`",
        ),
        (
            "paths:\n  /a:\n    get:\n      parameters: [{name: Content-Length, in: header, schema: {type: integer}}]\n      OK",
            5,
            "HTTP's own",
        ),
        (
            "paths:\n  /a:\n    get:\n      parameters: [{name: d, in: query, schema: {type: string, format: date, default: 04/03/2001}}]\n      OK",
            6,
            "the default of `d`",
        ),
        ("components:\n  schemas:\n    T: {type: string}", 1, "`paths` is missing"),
    ];
    for (rest, line, message) in cases {
        let warnings = generate(&contract(&with(rest))).unwrap().warnings;
        assert!(
            warnings.len() == 1
                && warnings[0].line == line
                && warnings[0].message.contains(message),
            "{warnings:?}"
        );
    }
}

#[test]
fn a_contract_of_3_1_is_taken_with_what_3_0_cannot_say() {
    let schema = |text: &str| {
        format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\ncomponents:\n  schemas:\n    T: {text}\n"
        )
    };
    let types = generate(&schema(
        "{type: [object, 'null'], properties: {a: {type: [string, 'null']}, b: {const: x}}}",
    ))
    .unwrap()
    .types;
    assert!(
        types.contains("pub struct T {") && types.contains("pub b: ::std::option::Option<Tb>"),
        "{types}"
    );
    let types = generate(&schema(
        "{additionalProperties: false, patternProperties: {'^a': {type: string}}}",
    ))
    .unwrap()
    .types;
    assert!(types.contains("HashMap<::std::string::String, ::std::string::String>"), "{types}");
    let warnings = generate("openapi: 3.1.0\ninfo: {title: T, version: '1'}\nwebhooks: {w: {}}")
        .unwrap()
        .warnings;
    assert_eq!(warnings[0].pointer, "/webhooks");
    let problems = generate("swagger: '2.0'\npaths: {}").unwrap_err();
    assert!(problems.to_string().contains("Swagger 2.0"), "{problems}");
}

#[test]
fn what_is_left_as_json_is_counted_for_each_field() {
    let schemas = "T: {type: object, properties: {free: {}, list: {type: array, items: {}}, pair: {type: array, prefixItems: [{type: string}, {type: integer}]}}}";
    let generated = generate(&format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\ncomponents:\n  schemas:\n    {schemas}\n"
    ))
    .unwrap();
    assert_eq!(
        generated.left_as_json,
        ["/components/schemas/T/properties/pair"],
        "what a contract leaves free is JSON as it should be"
    );
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
    let parts =
        ["  /a:\n    get: {operationId: a, OK}\n", "  /b:\n    get: {operationId: b, OK}\n"]
            .map(|part| part.replace("OK", OK));
    let one = generate(&contract(&format!("paths:\n{}{}", parts[0], parts[1]))).unwrap();
    let other = generate(&contract(&format!("paths:\n{}{}", parts[1], parts[0]))).unwrap();
    assert_eq!((one.server, one.client, one.types), (other.server, other.client, other.types));
}

#[test]
fn an_operation_that_cannot_be_generated_is_left_out_when_the_rest_is_wanted() {
    let style = "  /b/{p}:\n    get:\n      operationId: b\n      parameters: [{name: p, in: path, required: true, style: label, schema: {type: string}}]\n      OK";
    let text = contract(&with(&format!(
        "paths:\n  /a:\n    get: {{operationId: a, tags: [x], OK}}\n{style}"
    )));
    assert!(generate(&text).is_err());
    let options = Options { skip_unsupported: true, ..Options::default() };
    let generated = generate_with(&text, &options).unwrap();
    assert!(generated.server.contains("async fn serve_a") && !generated.server.contains("serve_b"));
    assert!(
        generated.warnings[0].message.starts_with("left out: ") && generated.warnings[0].line == 9,
        "{:?}",
        generated.warnings
    );
    let options = Options { only: vec!["x".to_owned()], client_only: true, ..Options::default() };
    let generated = generate_with(&text, &options).unwrap();
    assert!(generated.client.contains("pub fn a(") && generated.server.is_empty());
    let options = Options { only: vec!["y".to_owned()], ..Options::default() };
    assert!(
        generate_with(&text, &options)
            .unwrap_err()
            .to_string()
            .contains("no operation has the id or tag `y`")
    );
}

#[test]
fn a_reference_in_an_extension_or_an_example_is_none() {
    let text = contract(
        "paths: {}\ncomponents:\n  schemas:\n    T: {type: object, x-links: {$ref: 'nowhere'}, example: {$ref: '#/gone'}, properties: {example: {$ref: '#/components/schemas/U'}}}\n    U: {type: string}\n",
    );
    let types = generate(&text).unwrap().types;
    assert!(types.contains("pub example: ::std::option::Option<U>"), "{types}");
}

#[test]
fn webhooks_and_callbacks_hinder_nobody_who_does_not_want_them() {
    // Callbacks in place and by reference, to paths in place and by reference.
    let generated = generate(include_str!("../contracts/webhooks.yaml")).unwrap();
    let warned = |what: &str| {
        generated.warnings.iter().filter(|warning| warning.message.contains(what)).count()
    };
    assert!(warned("callbacks are calls to others") == 2, "{:?}", generated.warnings);
    assert!(warned("webhooks") == 1, "{:?}", generated.warnings);
    assert!(generated.server.contains("serve_again") && !generated.server.contains("serve_done"));
}

#[test]
fn what_breaks_whom_is_said() {
    let document = |rest: &str| Document::load(&contract(&with(rest))).unwrap();
    let old = document(
        "paths:\n  /a:\n    get: {operationId: a, parameters: [{name: q, in: query, schema: {type: integer, maximum: 9}}], OK}\n  /b:\n    get: {operationId: b, OK}",
    );
    let new = document(
        "paths:\n  /a:\n    get: {operationId: a, parameters: [{name: q, in: query, required: true, schema: {type: integer, maximum: 5}}], OK}\n  /c:\n    get: {operationId: c, OK}",
    );
    let changes: Vec<(Side, String, String)> = diff(&old, &new)
        .unwrap()
        .into_iter()
        .map(|change| (change.breaks, change.operation, change.message))
        .collect();
    let expected = [
        (Side::Clients, "a", "query `q` must be given now"),
        (Side::Clients, "a", "query `q`: `maximum` was 9 and is 5"),
        (Side::Clients, "b", "is gone"),
        (Side::Servers, "c", "is new; the trait has a method more"),
    ];
    assert_eq!(
        changes,
        expected.map(|(side, operation, message)| (side, operation.to_owned(), message.to_owned()))
    );
    assert_eq!(diff(&old, &old).unwrap(), []);
}

#[test]
fn an_operation_that_moves_is_one_change_and_not_two() {
    let document = |rest: &str| Document::load(&contract(&with(rest))).unwrap();
    let path = |name: &str| {
        format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}")
    };
    let old = document(&format!(
        "paths:\n  /a/{{id}}:\n    get: {{operationId: a, parameters: [{}, {{name: q, in: query, schema: {{type: integer}}}}], OK}}\n  /b/{{id}}:\n    put: {{operationId: b, parameters: [{}], OK}}\n  /c/{{id}}:\n    get: {{operationId: c, parameters: [{}], OK}}",
        path("id"),
        path("id"),
        path("id"),
    ));
    // `a` has another path, and its place is taken; `b` has another method; `c` another variable.
    let new = document(&format!(
        "paths:\n  /v2/{{shop}}/a:\n    get: {{operationId: a, parameters: [{}, {{name: q, in: query, schema: {{type: integer, maximum: 5}}}}], OK}}\n  /a/{{id}}:\n    get: {{operationId: d, parameters: [{}], OK}}\n  /b/{{id}}:\n    patch: {{operationId: b, parameters: [{}], OK}}\n  /c/{{key}}:\n    get: {{operationId: c, parameters: [{}], OK}}",
        path("shop"),
        path("id"),
        path("id"),
        path("key"),
    ));
    let changes: Vec<(Side, String, String)> = diff(&old, &new)
        .unwrap()
        .into_iter()
        .map(|change| (change.breaks, change.operation, change.message))
        .collect();
    let expected = [
        (Side::Clients, "a", "query `q`: `maximum` is 5 now"),
        (Side::Clients, "a", "was `GET /a/{id}` and is `GET /v2/{shop}/a`"),
        (Side::Clients, "b", "was `PUT /b/{id}` and is `PATCH /b/{id}`"),
        (Side::Servers, "c", "path `id` is called `key` now"),
        (Side::Servers, "d", "is new; the trait has a method more"),
    ];
    assert_eq!(
        changes,
        expected.map(|(side, operation, message)| (side, operation.to_owned(), message.to_owned()))
    );
}

#[test]
fn files_beside_the_contract_are_parts_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write(
        "api.yaml",
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /pets:\n    $ref: 'paths.yaml#/pets'\ncomponents:\n  schemas:\n    Owner: {type: object, properties: {pet: {$ref: 'pet.yaml'}}}\n",
    );
    write(
        "paths.yaml",
        "pets:\n  get:\n    operationId: pet\n    responses:\n      '200': {description: ok, content: {application/json: {schema: {$ref: 'pet.yaml'}}}}\n",
    );
    write("pet.yaml", "type: object\nproperties:\n  name: {type: string}\n  parent: {$ref: '#'}\n");
    let path = folder.path().join("api.yaml");
    compile(&path.display().to_string(), folder.path()).unwrap();
    let types = std::fs::read_to_string(folder.path().join("types.rs")).unwrap();
    assert!(
        types.contains("pub struct Pet {") && types.contains("pub pet: ::std::option::Option<Pet>"),
        "{types}"
    );
    write(
        "bad.yaml",
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: '../gone.yaml'}}\n",
    );
    let error =
        compile(&folder.path().join("bad.yaml").display().to_string(), folder.path()).unwrap_err();
    assert!(error.to_string().contains("gone.yaml"), "{error}");
}

#[test]
fn a_contract_can_be_of_thousands_of_files_of_equal_names() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let mut fields = String::new();
    for n in 0..1200 {
        std::fs::create_dir(root.join(n.to_string())).unwrap();
        std::fs::write(
            root.join(format!("{n}/pet.yaml")),
            format!("{{type: object, properties: {{f{n}: {{type: string}}}}}}"),
        )
        .unwrap();
        fields += &format!("        p{n}: {{$ref: '{n}/pet.yaml'}}\n");
    }
    // Named as the second of the others would be.
    std::fs::write(root.join("pet2.yaml"), "{type: object, properties: {own: {type: string}}}")
        .unwrap();
    let head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    All:\n      type: object\n      properties:\n";
    std::fs::write(
        root.join("api.yaml"),
        format!("{head}{fields}        last: {{$ref: pet2.yaml}}\n"),
    )
    .unwrap();
    compile(&root.join("api.yaml").display().to_string(), root).unwrap();
    let types = std::fs::read_to_string(root.join("types.rs")).unwrap();
    assert!(["pub f0:", "pub f1199:", "pub own:"].iter().all(|field| types.contains(field)));
}

#[test]
fn a_default_that_its_own_schema_forbids_is_left_out_with_its_place() {
    let field = |rules: &str| {
        format!(
            "paths: {{}}\ncomponents:\n  schemas:\n    T: {{type: object, properties: {{a: {{type: string, {rules}}}}}}}"
        )
    };
    for rules in [
        "format: duration, default: 5s",
        "format: uri, default: here",
        "maxLength: 2, default: long",
        "pattern: '^a', default: ba",
    ] {
        let generated = generate(&contract(&field(rules))).unwrap();
        let warning = generated
            .warnings
            .iter()
            .find(|warning| warning.message.contains("the default"))
            .unwrap();
        assert!(warning.pointer.starts_with("/components/schemas/T"), "{rules}: {warning}");
        assert!(!generated.types.contains("fn t_a()"), "{rules}: {}", generated.types);
    }
    let generated = generate(&contract(&field("format: duration, default: PT5S"))).unwrap();
    assert!(!generated.warnings.iter().any(|warning| warning.message.contains("the default")));
}
