//! `comfy-cloud migrate`

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail, ensure};
use comfy_cloud_server::data_folder::{self, Address, BytesReport, private};
use serde_json::{Value, json};

use crate::args::Migrate;
use crate::output::{self, Bar};

pub(crate) async fn run(command: Migrate) -> anyhow::Result<()> {
    let address = |url: &comfy_cloud_server::DatabaseUrl| url.address().map_err(anyhow::Error::msg);
    let database = command.database.as_ref().map(address).transpose()?;
    let to_database = command.to_database.as_ref().map(address).transpose()?;
    ensure!(
        command.to.is_some() || command.to_blobs.is_some() || to_database.is_some(),
        "say where to: --to-database URL, --to-blobs URL, or --to DIR to bring everything back"
    );
    let Some(folder) = command.from.as_ref().or(command.to.as_ref()) else {
        bail!("name a data folder: --from DIR, or --to DIR")
    };
    let folder = folder
        .canonicalize()
        .with_context(|| format!("cannot use the folder {}", folder.display()))?;
    let lock = private::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join("server.lock"))?;
    let is_free = lock.try_lock().is_ok();
    let quiet = command.json.json;
    let mut done = json!({ "data_dir": folder });
    if command.to.is_some() {
        bytes_back(&folder, database.as_ref(), is_free, quiet, &mut done).await?;
        if let Some(database) = &database {
            require_free(&folder, is_free)?;
            rows_back(&folder, database, quiet).await?;
            done["from_database"] = json!(database.to_string());
            report(
                quiet,
                format_args!(
                    "the rows of {database} are in {}, and the database is no longer used",
                    folder.display()
                ),
            );
        }
    }
    if let Some(url) = &command.to_blobs {
        bytes_to(&folder, database.as_ref(), url, is_free, quiet, &mut done).await?;
    }
    if let Some(to_database) = &to_database {
        ensure!(
            database.is_none(),
            "the rows are in a database already (--database, COMFY_CLOUD_DATABASE); bring them back first: --to DIR"
        );
        require_free(&folder, is_free)?;
        let bar = Bar::count("rows", quiet);
        let moved = data_folder::move_rows(&folder, to_database, &|done, total| {
            bar.set_of(done as usize, total as usize)
        })
        .await;
        bar.finish();
        let moved = moved.with_context(|| {
            format!(
                "cannot move the rows of {} to the database {to_database} (--to-database)",
                folder.display()
            )
        })?;
        done["database"] = json!(to_database.to_string());
        done["catalogue"] = json!(moved);
        report(
            quiet,
            format_args!(
                "the rows of {} are in {to_database}; what it had is {} and can be removed",
                folder.display(),
                moved.display()
            ),
        );
    }
    if quiet {
        output::json(&done);
    }
    Ok(())
}

fn report(quiet: bool, text: std::fmt::Arguments<'_>) {
    if !quiet {
        output::say(text);
    }
}

fn require_free(folder: &Path, is_free: bool) -> anyhow::Result<()> {
    ensure!(is_free, "a server runs on {}; stop it first", folder.display());
    Ok(())
}

async fn bytes_to(
    folder: &Path,
    database: Option<&Address>,
    url: &str,
    is_free: bool,
    quiet: bool,
    done: &mut Value,
) -> anyhow::Result<()> {
    let bar = Bar::count("blobs", quiet);
    let moved = data_folder::move_bytes(folder, database, url, is_free, &|done, total| {
        bar.set_of(done, total)
    })
    .await;
    bar.finish();
    let moved = moved.with_context(|| {
        format!("cannot move the bytes of {} to {url} (--to-blobs)", folder.display())
    })?;
    say_bytes(&moved, folder, url, quiet, done)?;
    report(
        quiet,
        format_args!("{} is not used any more and can be removed", folder.join("blobs").display()),
    );
    Ok(())
}

async fn bytes_back(
    folder: &Path,
    database: Option<&Address>,
    is_free: bool,
    quiet: bool,
    done: &mut Value,
) -> anyhow::Result<()> {
    let bar = Bar::count("blobs", quiet);
    let moved = data_folder::move_bytes_back(folder, database, is_free, &|done, total| {
        bar.set_of(done, total)
    })
    .await;
    bar.finish();
    let moved = moved.with_context(|| format!("cannot move bytes back to {}", folder.display()))?;
    say_bytes(&moved, folder, &folder.display().to_string(), quiet, done)
}

fn say_bytes(
    moved: &BytesReport,
    folder: &Path,
    place: &str,
    quiet: bool,
    done: &mut Value,
) -> anyhow::Result<()> {
    moved.findings.iter().for_each(|finding| report(quiet, format_args!("not moved: {finding}")));
    ensure!(
        moved.findings.is_empty(),
        "{} blobs are missing or damaged where they are, and so nothing is moved; `store check --deep` shows them. First: {}",
        moved.findings.len(),
        moved.findings[0]
    );
    let size = output::size(moved.copied_bytes.cast_signed());
    ensure!(
        moved.is_moved,
        "{} blobs ({size}) were copied to {place}, {} are there now; a server runs on {}: stop it, and run this again to end the move",
        moved.copied_blobs,
        moved.blobs,
        folder.display()
    );
    done["bytes"] = json!({ "place": place, "copied_blobs": moved.copied_blobs, "copied_bytes": moved.copied_bytes });
    report(
        quiet,
        format_args!(
            "all bytes are in {place}: {} blobs ({size}) were copied now",
            moved.copied_blobs
        ),
    );
    Ok(())
}

async fn rows_back(folder: &Path, database: &Address, quiet: bool) -> anyhow::Result<()> {
    let bar = Arc::new(Bar::count("rows", quiet));
    let shown = Arc::clone(&bar);
    let moved = data_folder::move_rows_back(
        folder,
        database,
        Arc::new(move |done, total| shown.set_of(done as usize, total as usize)),
    )
    .await;
    if let Some(bar) = Arc::into_inner(bar) {
        bar.finish();
    }
    moved.with_context(|| {
        format!(
            "cannot move the rows of the database {database} (--database) back to {}",
            folder.display()
        )
    })
}
