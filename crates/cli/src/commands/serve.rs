//! `comfy-cloud serve`

use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use comfy_cloud_app::Store;
use comfy_cloud_domain::{Role, Tag};
use comfy_cloud_server::data_folder::private;
use comfy_cloud_server::{Config, NativeConfig, Password, start};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;

use super::public::add_bytes;
use crate::args::{NativeListener, Serve};
use crate::output;

/// The file of the first key, where nobody looks at what is printed.
const FIRST_KEY: &str = "first-key.txt";

/// What the environment calls the password of native listeners.
const NATIVE_PASSWORD: &str = "COMFY_CLOUD_NATIVE_PASSWORD";

/// The image of the first public library; this project's own.
const WELCOME: &[u8] = include_bytes!("../../assets/welcome.png");

pub(crate) async fn run(serve: Serve) -> anyhow::Result<()> {
    let mut config = match &serve.config {
        Some(path) => Config::read(path)?,
        None => Config { data_dir: serve.data_dir.path()?, ..Config::default() },
    };
    if let Some(path) = serve.data_dir.data_dir {
        config.data_dir = path;
    }
    config.database = serve.data_dir.database.or(config.database);
    config.blobs = serve.blobs.or(config.blobs);
    if let Some(listen) = serve.listen {
        config.listen = listen;
    }
    config.workers.extend(serve.workers);
    if let Some(base_path) = serve.base_path {
        config.base_path = base_path;
    }
    config.native.extend(native(serve.native, serve.native_password_file)?);
    let data_dir = std::path::absolute(&config.data_dir).unwrap_or(config.data_dir.clone());
    let (base_path, users) = (
        config.base_path.clone(),
        config.native.iter().map(|native| native.user.clone()).collect::<Vec<_>>(),
    );
    let scheme = if config.tls_cert.is_some() { "https" } else { "http" };
    // A websocket each for very many clients; where it may not be raised, it stays as it is.
    let descriptors = rlimit::increase_nofile_limit(u64::MAX);
    // The other half is for files, the catalogue and workers.
    let connections =
        descriptors.ok().and_then(|descriptors| usize::try_from(descriptors / 2).ok());
    config.connections.max = config.connections.max.or(connections);
    // Before the address is open, so that no signal finds the server half started.
    let asked_to_stop = signals().context("cannot watch for signals")?;
    let server = start(config).await?;
    let url = format!("{scheme}://{}{base_path}", server.address());
    output::say(format_args!("comfy-cloud listens on {url}"));
    output::say(format_args!("  data       {}", data_dir.display()));
    output::say(format_args!("  reference  {url}/docs/"));
    if !server.address().ip().is_loopback() {
        output::say(format_args!(
            "  reachable from other machines: every operation on data asks for an API key"
        ));
        if scheme == "http" {
            output::say(format_args!(
                "  keys and data cross the network in the clear: set tls_cert and tls_key, or put a proxy with TLS in front"
            ));
        }
    }
    for (address, user) in server.native_addresses().into_iter().zip(users) {
        let user =
            user.map_or_else(|| "whose key is shown".to_owned(), |user| format!("as {user}"));
        output::say(format_args!("  native     {scheme}://{address}{base_path} {user}"));
    }
    if let Some(address) = server.metrics_address() {
        output::say(format_args!("  metrics    http://{address}/metrics"));
    }
    if let Some(welcome) =
        first_start(server.store(), &data_dir).await.context("cannot make the first user")?
    {
        output::say(format_args!("\n{}", welcome.text(&url)));
    } else {
        output::say(format_args!("ready"));
    }
    // An error is a watch that has ended, which it does by a panic alone.
    let _ = asked_to_stop.await;
    if !server.stop().await {
        eprintln!("some requests were not finished in time");
    }
    Ok(())
}

/// Watches for signals, on a thread of its own: whatever keeps the threads of the server busy, a
/// second signal ends the process. What is returned is ready at the first one.
fn signals() -> std::io::Result<oneshot::Receiver<()>> {
    let (first, asked_to_stop) = oneshot::channel();
    let (ready, is_ready) = std::sync::mpsc::channel();
    // The runtime lives and ends on that thread: within another one it must not be dropped.
    let watch = move || {
        let runtime = match tokio::runtime::Builder::new_current_thread().enable_io().build() {
            Ok(runtime) => runtime,
            Err(error) => return drop(ready.send(Err(error))),
        };
        runtime.block_on(async move {
            let registered = signal(SignalKind::interrupt())
                .and_then(|interrupt| Ok((interrupt, signal(SignalKind::terminate())?)));
            let (mut interrupt, mut terminate) = match registered {
                Ok(signals) => signals,
                Err(error) => return drop(ready.send(Err(error))),
            };
            let _ = ready.send(Ok(()));
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
            eprintln!("finishing the requests in flight; once more to stop at once");
            let _ = first.send(());
            tokio::select! {
                _ = interrupt.recv() => at_once(),
                _ = terminate.recv() => at_once(),
            }
        });
    };
    std::thread::Builder::new().name("signals".to_owned()).spawn(watch)?;
    is_ready.recv().unwrap_or_else(|error| Err(std::io::Error::other(error)))?;
    Ok(asked_to_stop)
}

/// The native listeners of the command line. One password opens those of one user alone; who needs
/// several writes them into the configuration.
fn native(
    listeners: Vec<NativeListener>,
    password_file: Option<PathBuf>,
) -> anyhow::Result<Vec<NativeConfig>> {
    let password = match std::env::var(NATIVE_PASSWORD) {
        Ok(password) if password_file.is_none() && !listeners.is_empty() => {
            Some(Password::new(&password).map_err(anyhow::Error::msg).context(NATIVE_PASSWORD)?)
        }
        _ => None,
    };
    let users: BTreeSet<_> =
        listeners.iter().filter_map(|listener| listener.user.as_ref()).collect();
    if (password.is_some() || password_file.is_some()) && users.len() > 1 {
        bail!(
            "one password would open the native listeners of several users; give each its own `password_file` in the configuration"
        );
    }
    let listener = |NativeListener { listen, user }: NativeListener| {
        // Where callers show keys, there is no password.
        let has_user = user.is_some();
        NativeConfig {
            listen,
            user,
            password_file: password_file.clone().filter(|_| has_user),
            password: password.clone().filter(|_| has_user),
        }
    };
    Ok(listeners.into_iter().map(listener).collect())
}

/// Ends the process where it is. What was promised is on the disk; nothing else is waited for.
fn at_once() {
    eprintln!("stopped at once");
    std::process::exit(1)
}

/// What the first start has to say.
struct Welcome {
    key: FirstKey,
    hash: String,
}

/// Where the first key is to be found.
enum FirstKey {
    /// Here: a person reads what is printed.
    Shown(String),
    /// In a file that only the server's user can read: what is printed goes into a journal.
    Kept(PathBuf),
}

/// Makes a user and a public library where there is nobody yet.
async fn first_start(store: &Store, data_dir: &Path) -> anyhow::Result<Option<Welcome>> {
    if !store.list_users().await?.is_empty() {
        return Ok(None);
    }
    let tags =
        ["welcome", "image"].map(Tag::try_from).into_iter().collect::<Result<Vec<_>, _>>()?;
    let image = add_bytes(store, WELCOME, "welcome.png", &tags).await?;
    let hash = image.asset.hash.to_string();
    if std::io::stdout().is_terminal() {
        first_admin(store).await?;
        let (_, key) = store.create_key("admin", "first", None).await?;
        return Ok(Some(Welcome { key: FirstKey::Shown(key.reveal().to_owned()), hash }));
    }
    // Before there is a user, so that a start that cannot write it is followed by another first
    // one.
    let path = data_dir.join(FIRST_KEY);
    let mut file = private::options()
        .create(true)
        .truncate(true)
        .write(true)
        .open(&path)
        .context("cannot write the first key")?;
    first_admin(store).await?;
    let (_, key) = store.create_key("admin", "first", None).await?;
    writeln!(file, "{}", key.reveal())
        .and_then(|()| file.sync_all())
        .context("cannot write the first key")?;
    Ok(Some(Welcome { key: FirstKey::Kept(path), hash }))
}

/// Makes the first user, who may administer.
async fn first_admin(store: &Store) -> comfy_cloud_domain::Result<()> {
    store.create_user("admin").await?;
    store.set_role("admin", Role::Admin).await.map(drop)
}

impl Welcome {
    fn text(&self, url: &str) -> String {
        let Self { key, hash } = self;
        let (said, key) = match key {
            FirstKey::Shown(key) => {
                (format!("The user's key, shown this once:\n\n  {key}"), key.clone())
            }
            FirstKey::Kept(path) => {
                let path = path.display();
                let quoted = path.to_string().replace('\'', r"'\''");
                (
                    format!(
                        "The user's key is in a file; read it, and remove the file:\n\n  {path}"
                    ),
                    format!("'\"$(cat '{quoted}')\"'"),
                )
            }
        };
        format!(
            "This is the first start: there is now a user `admin`, and a public library of one image.\n\
             {said}\n\n\
             Mint an asset over the image's bytes, uploading nothing (201 the first time, then 200):\n\n  \
             curl -i {url}/api/assets/from-hash -H 'X-API-Key: {key}' -H 'Content-Type: application/json' \
             -d '{{\"hash\":\"{hash}\",\"tags\":[\"input\"]}}'\n"
        )
    }
}
