//! `cargo xtask test`: everything that the tests need, and then the tests.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::bail;

use crate::root;
use crate::tools::{self, apt, find, pip};

/// The official command line client that must work unmodified.
const COMFY_CLI: &str = "comfy-cli==1.23.0";
/// What the Python example imports; each brings a program by which it is found again.
const WEBSOCKET_CLIENT: &str = "websocket-client==1.9.2";
const REQUESTS: &str = "requests==2.34.2";
/// Clients of plain ComfyUI, which must work unmodified against native listeners.
const NATIVE_PYTHON: [&str; 4] = [
    "comfy-api-simplified==1.6.0",
    "comfykit==0.1.12",
    "comfyui-workflow-client==0.1.0",
    "comfy-mcp==0.10.0",
];
const NATIVE_NODE: [&str; 4] = [
    "@saintno/comfyui-sdk@0.3.1",
    "@stable-canvas/comfyui-client@1.5.9",
    "comfy-ui-client@0.1.2",
    "ws@8.23.0",
];
/// The official SDKs of the Comfy API v2, which must work unmodified.
const V2_PYTHON: [&str; 1] = ["comfy-sdk==0.5.0"];
const V2_NODE: [&str; 1] = ["@comfyorg/sdk@0.1.9"];
/// The official client of the Model Context Protocol, which must work unmodified.
const MCP: [&str; 1] = ["mcp==2.3.0"];
/// Makes requests from the contract that nobody would think of.
const SCHEMATHESIS: &str = "schemathesis==4.32.5";
/// An ordinary OpenAPI tool that must accept the contract.
const VALIDATOR: &str = "openapi-spec-validator==0.7.2";

pub(crate) fn run(filter: Option<&str>) -> anyhow::Result<()> {
    let mut tests = Command::new("cargo");
    tests.current_dir(root());
    let nextest = find("cargo-nextest").is_some();
    if nextest {
        tests.args(["nextest", "run", "--workspace", "--no-fail-fast"]);
        if std::env::var_os("CI").is_some() {
            tests.args(["--profile", "ci"]);
        }
    } else {
        tests.args(["test", "--workspace", "--no-fail-fast", "--bins", "--lib", "--tests"]);
    }
    tests.args(filter);
    let skipped = provide(&mut tests);
    let passed = tools::run(&mut tests);
    // nextest runs no documentation's examples.
    let documented = match filter {
        None => tools::run(Command::new("cargo").current_dir(root()).args([
            "test",
            "--workspace",
            "--doc",
            "--quiet",
        ])),
        Some(_) => Ok(()),
    };
    // What tests have measured or counted, the last line of each.
    for name in [
        "conformance",
        "conformance-native",
        "conformance-v2",
        "conformance-web",
        "schemathesis",
        "schemathesis-native",
        "schemathesis-v2",
        "streams",
        "fairness",
        "switches",
        "endurance",
        "websockets",
        "s3-memory",
    ] {
        if let Ok(report) = std::fs::read_to_string(root().join(format!("target/tmp/{name}.txt"))) {
            println!("{name}: {}", report.lines().next_back().unwrap_or_default());
        }
    }
    slowest(if std::env::var_os("CI").is_some() { "ci" } else { "default" });
    // And whole tables: how a second user fared under each attack, and who reaches what.
    for table in ["attacks", "isolation"] {
        if let Ok(table) = std::fs::read_to_string(root().join(format!("target/tmp/{table}.txt"))) {
            print!("{table}");
        }
    }
    match skipped.as_slice() {
        [] => println!("skipped: nothing"),
        skipped => println!("skipped: {}", skipped.join("; ")),
    }
    if !skipped.is_empty() && std::env::var_os("CI").is_some() {
        bail!("CI skips nothing");
    }
    passed.and(documented)
}

/// Prints the tests that took longest, as nextest wrote it down.
fn slowest(profile: &str) {
    let Ok(report) =
        std::fs::read_to_string(root().join("target/nextest").join(profile).join("junit.xml"))
    else {
        return;
    };
    let attribute = |case: &str, name: &str| {
        Some(case.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0.to_owned())
    };
    let mut times: Vec<(f64, String)> = report
        .split("<testcase")
        .skip(1)
        .filter_map(|case| Some((attribute(case, "time")?.parse().ok()?, attribute(case, "name")?)))
        .collect();
    times.sort_by(|one, other| other.0.total_cmp(&one.0));
    let shown: Vec<String> =
        times.iter().take(10).map(|(seconds, name)| format!("{name} {seconds:.0} s")).collect();
    println!("slowest of {} tests: {}", times.len(), shown.join(", "));
}

/// A Python with what the Python example imports.
fn python(folder: &Path) -> anyhow::Result<PathBuf> {
    pip(folder, "wsdump", WEBSOCKET_CLIENT)?;
    pip(folder, "normalizer", REQUESTS)?;
    Ok(folder.join("bin/python"))
}

/// Tells the tests where their programs are; returns what is not to be had, and why.
fn provide(tests: &mut Command) -> Vec<String> {
    let tools = root().join("target/test-tools");
    let mut skipped = Vec::new();
    let needs = [
        ("COMFY_CLOUD_TEST_COMFY_CLI", "the official client", pip(&tools, "comfy", COMFY_CLI)),
        ("COMFY_CLOUD_TEST_PYTHON", "the Python example", python(&tools)),
        (
            "COMFY_CLOUD_TEST_TYPESCRIPT",
            "the TypeScript example",
            tools::typescript(&tools, &root().join("examples/typescript")),
        ),
        (
            "COMFY_CLOUD_TEST_NATIVE_PYTHON",
            "the Python clients of ComfyUI",
            tools::pip_packages(&tools.join("native-python"), &NATIVE_PYTHON),
        ),
        (
            "COMFY_CLOUD_TEST_NATIVE_NODE",
            "the JavaScript clients of ComfyUI",
            tools::npm_packages(&tools.join("native-node"), &NATIVE_NODE),
        ),
        (
            "COMFY_CLOUD_TEST_V2_PYTHON",
            "the Python SDK of the v2 API",
            tools::pip_packages(&tools.join("v2-python"), &V2_PYTHON),
        ),
        (
            "COMFY_CLOUD_TEST_V2_NODE",
            "the TypeScript SDK of the v2 API",
            tools::npm_packages(&tools.join("v2-node"), &V2_NODE),
        ),
        (
            "COMFY_CLOUD_TEST_MCP_PYTHON",
            "the MCP client",
            tools::pip_packages(&tools.join("mcp-python"), &MCP),
        ),
        (
            "COMFY_CLOUD_TEST_VALIDATOR",
            "the OpenAPI validator",
            pip(&tools, "openapi-spec-validator", VALIDATOR),
        ),
        (
            "COMFY_CLOUD_TEST_SCHEMATHESIS",
            "schemathesis",
            pip(&tools, "schemathesis", SCHEMATHESIS),
        ),
        ("COMFY_CLOUD_TEST_CURL", "the tests with curl", apt("curl", &["curl"])),
        ("COMFY_CLOUD_TEST_NGINX", "nginx as a proxy", apt("nginx", &["nginx-light"])),
        ("COMFY_CLOUD_TEST_CADDY", "Caddy as a proxy", apt("caddy", &["caddy"])),
        ("COMFY_CLOUD_TEST_OPENSSL", "certificates for the proxies", apt("openssl", &["openssl"])),
        ("COMFY_CLOUD_TEST_POSTGRES", "all tests on PostgreSQL", tools::postgresql()),
        ("COMFY_CLOUD_TEST_S3", "bytes in a bucket", tools::seaweedfs()),
        (
            "COMFY_CLOUD_TEST_PGBOUNCER",
            "PgBouncer before PostgreSQL",
            apt("pgbouncer", &["pgbouncer"]),
        ),
        (
            "COMFY_CLOUD_TEST_SYSTEMD",
            "systemd's view of the unit",
            apt("systemd-analyze", &["systemd"]),
        ),
        (
            "COMFY_CLOUD_TEST_CHROMEDRIVER",
            "the reference page in Chromium",
            apt("chromedriver", &["chromium", "chromium-driver"]),
        ),
    ];
    for (variable, what, found) in needs {
        match found {
            Ok(path) => {
                tests.env(variable, path);
            }
            Err(error) => skipped.push(format!("{what} ({error:#})")),
        }
    }
    skipped
}
