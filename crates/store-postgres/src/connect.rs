//! Where a database is, and the connections to it.

use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use comfy_cloud_domain::{Error, Result};
use deadpool_postgres::{
    Hook, HookError, Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime,
};
use tokio_postgres::SimpleQueryMessage;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres_rustls::MakeRustlsConnect;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use crate::catalogue::Failure;

/// The most connections of a server: databases have a hundred by default, for all who use them.
const MAX_CONNECTIONS: usize = 10;
/// How long a change or a read waits for one of them.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(10);
/// How long making a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Prepares a connection. Statements and not startup parameters, which PgBouncer refuses. A commit
/// is durable before it is acknowledged, whatever the server's own default is.
const PREPARE: &str = "
    SET statement_timeout = '15s';
    SET lock_timeout = '5s';
    SET idle_in_transaction_session_timeout = '30s';
    SET jit = off;
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';
";

/// Where a database is, and who uses it: `postgres://USER:PASSWORD@HOST:PORT/DATABASE`. The
/// password is shown to nobody.
#[derive(Clone)]
pub struct Address {
    config: tokio_postgres::Config,
    /// The certificates that are trusted beside the system's.
    root_certificate: Option<PathBuf>,
}

/// Why a text is no address of a database.
#[derive(Debug, thiserror::Error)]
pub enum BadAddress {
    /// It is none.
    #[error("an address of a database is `postgres://USER:PASSWORD@HOST:PORT/DATABASE`")]
    Scheme,
    /// A part of it cannot be used.
    #[error("a part of the address cannot be used")]
    Part(#[source] tokio_postgres::Error),
    /// A database must be named: the default is that of the user's name, which is seldom meant.
    #[error("the address names no database")]
    NoDatabase,
    /// A password has a letter that ends it.
    #[error("an `@` in a password is written as `%40`")]
    Password,
    /// A parameter has an unknown value.
    #[error("`sslmode` is `disable`, `prefer`, `require` or `verify-full`")]
    SslMode,
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Address({self})")
    }
}

/// Without the password.
impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let host = match self.config.get_hosts().first() {
            Some(Host::Tcp(name)) => name.clone(),
            Some(Host::Unix(path)) => path.display().to_string(),
            None => "localhost".to_owned(),
        };
        let port = self.config.get_ports().first().copied().unwrap_or(5432);
        write!(f, "{} at {host}:{port}", self.config.get_dbname().unwrap_or_default())
    }
}

impl FromStr for Address {
    type Err = BadAddress;

    fn from_str(text: &str) -> std::result::Result<Self, BadAddress> {
        if !text.starts_with("postgres://") && !text.starts_with("postgresql://") {
            return Err(BadAddress::Scheme);
        }
        // What the driver does not know of a libpq address.
        let (mut root_certificate, mut verify) = (None, false);
        let (front, parameters) = text.split_once('?').unwrap_or((text, ""));
        let mut kept = Vec::new();
        for parameter in parameters.split('&').filter(|parameter| !parameter.is_empty()) {
            match parameter.split_once('=') {
                Some(("sslrootcert", path)) => {
                    let decoded = url::form_urlencoded::parse(format!("p={path}").as_bytes())
                        .next()
                        .map(|(_, path)| path.into_owned());
                    root_certificate = decoded.map(PathBuf::from);
                }
                // Certificates are always verified, so that the two are the same.
                Some(("sslmode", "verify-full" | "verify-ca" | "require")) => verify = true,
                Some(("sslmode", "disable" | "prefer")) | None => kept.push(parameter),
                Some(("sslmode", _)) => return Err(BadAddress::SslMode),
                Some(_) => kept.push(parameter),
            }
        }
        let text =
            if kept.is_empty() { front.to_owned() } else { format!("{front}?{}", kept.join("&")) };
        let mut config: tokio_postgres::Config = text.parse().map_err(BadAddress::Part)?;
        // What stands behind the first `@` would be shown, and be a part of the password.
        if config
            .get_hosts()
            .iter()
            .any(|host| matches!(host, Host::Tcp(name) if name.contains('@')))
        {
            return Err(BadAddress::Password);
        }
        if config.get_dbname().is_none_or(str::is_empty) {
            return Err(BadAddress::NoDatabase);
        }
        if verify {
            config.ssl_mode(SslMode::Require);
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT_TIMEOUT);
        }
        config
            .application_name("comfy-cloud")
            .keepalives_idle(Duration::from_secs(60))
            .tcp_user_timeout(Duration::from_secs(30));
        Ok(Self { config, root_certificate })
    }
}

impl Address {
    /// The connections to the database; none is made yet.
    pub(crate) fn pool(&self) -> Result<Pool> {
        let config = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = Manager::from_config(self.config.clone(), self.tls()?, config);
        let prepare = Hook::async_fn(|client: &mut deadpool_postgres::ClientWrapper, _| {
            Box::pin(async move { client.batch_execute(PREPARE).await.map_err(HookError::Backend) })
        });
        let pool = Pool::builder(manager)
            .max_size(MAX_CONNECTIONS)
            .wait_timeout(Some(ACQUIRE_TIMEOUT))
            .create_timeout(Some(CONNECT_TIMEOUT))
            .recycle_timeout(Some(ACQUIRE_TIMEOUT))
            .runtime(Runtime::Tokio1)
            .post_create(prepare);
        pool.build().map_err(|error| Error::Catalogue(Box::new(error)))
    }

    /// TLS whose certificates are verified: by the system's authorities, and by a file of one's
    /// own.
    pub(crate) fn tls(&self) -> Result<MakeRustlsConnect> {
        let mut roots = RootCertStore::empty();
        if self.config.get_ssl_mode() != SslMode::Disable {
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        }
        if let Some(path) = &self.root_certificate {
            let unreadable = |error| Error::Io {
                action: "read the certificates of `sslrootcert`",
                source: std::io::Error::other(error),
            };
            for certificate in CertificateDer::pem_file_iter(path).map_err(unreadable)? {
                roots
                    .add(certificate.map_err(unreadable)?)
                    .map_err(|error| Error::Catalogue(Box::new(error)))?;
            }
        }
        let provider = Arc::new(tokio_rustls::rustls::crypto::aws_lc_rs::default_provider());
        let config =
            ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = config.map_err(|error| Error::Catalogue(Box::new(error)))?;
        Ok(MakeRustlsConnect::new(config.with_root_certificates(roots).with_no_client_auth()))
    }
}

/// How often it is looked at whether connections are sessions.
const LOOKS: usize = 3;
/// What is to be said of a pooler that shares sessions out by transactions.
const NO_SESSION: &str = "statements of one connection reach different sessions of the database, and what is prepared or set for one is lost: \
                          PgBouncer in front of it must be in session mode (`pool_mode = session`)";

/// Finds that each connection is a session of the database's, as prepared statements need it. A
/// pooler that gives a session to each transaction gives that of the first connection to the second
/// here, and then another one to the first.
///
/// # Errors
/// When it is not, and when the database cannot be used.
pub(crate) async fn require_sessions(pool: &Pool) -> Result<(), Failure> {
    let (one, other) = (pool.get().await?, pool.get().await?);
    for _ in 0..LOOKS {
        let before = session(&one).await?;
        other.batch_execute("BEGIN").await?;
        session(&other).await?;
        let after = session(&one).await?;
        other.batch_execute("COMMIT").await?;
        if before != after {
            return Err(Error::Catalogue(NO_SESSION.into()).into());
        }
    }
    Ok(())
}

/// Which session of the database's a statement has reached; nothing is prepared for it.
async fn session(connection: &Object) -> Result<Option<String>, Failure> {
    let found = connection.simple_query("SELECT pg_backend_pid()").await?;
    Ok(found.iter().find_map(|message| match message {
        SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
        _ => None,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_shows_no_password_and_names_a_database() {
        let address: Address =
            "postgres://me:hidden@db.example:6543/comfy?sslmode=verify-full&sslrootcert=/etc/ca%20x.pem".parse().expect("good");
        assert_eq!(address.to_string(), "comfy at db.example:6543");
        assert!(!format!("{address:?}").contains("hidden"));
        assert_eq!(address.config.get_ssl_mode(), SslMode::Require);
        assert_eq!(address.root_certificate, Some("/etc/ca x.pem".into()));
        for bad in [
            "mysql://a/b",
            "postgres://a",
            "postgres://a/b?sslmode=maybe",
            "postgres://a:b:c@d/e?port=x",
            "postgres://u:p@ss@host/db",
            "",
        ] {
            let error = bad.parse::<Address>().expect_err(bad);
            assert!(!error.to_string().contains('\n'), "{error}");
        }
    }
}
