//! `comfy-cloud migrate`

use anyhow::{Context, ensure};
use comfy_cloud_server::data_folder::{self, private};
use serde_json::json;

use crate::args::Migrate;
use crate::output::{self, Bar};

pub(crate) async fn run(command: Migrate) -> anyhow::Result<()> {
    let folder = command.from.canonicalize().with_context(|| format!("cannot use the folder {}", command.from.display()))?;
    let database = command.to_database.address().map_err(anyhow::Error::msg)?;
    let lock = private::options().create(true).truncate(false).write(true).open(folder.join("server.lock"))?;
    ensure!(lock.try_lock().is_ok(), "a server runs on {}; stop it first", folder.display());
    let bar = Bar::count("rows", command.json.json);
    let moved = data_folder::move_rows(&folder, &database, &|done, total| bar.set_of(done as usize, total as usize)).await;
    bar.finish();
    let moved =
        moved.with_context(|| format!("cannot move the rows of {} to the database {database} (--to-database)", folder.display()))?;
    match command.json.json {
        true => output::json(&json!({ "data_dir": folder, "database": database.to_string(), "catalogue": moved })),
        false => output::say(format_args!(
            "the rows of {} are in {database}; what it had is {} and can be removed",
            folder.display(),
            moved.display()
        )),
    }
    Ok(())
}
