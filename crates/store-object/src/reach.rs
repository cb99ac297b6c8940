//! From the address of a bucket to clients of it.

use std::sync::Arc;
use std::time::Duration;

use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::azure::MicrosoftAzureBuilder;
use object_store::client::{HttpClient, HttpConnector, ReqwestConnector};
use object_store::gcp::GoogleCloudStorageBuilder;
use object_store::multipart::MultipartStore;
use object_store::path::Path;
use object_store::signer::Signer;
use object_store::{BackoffConfig, ClientOptions, ObjectStore, ObjectStoreScheme, RetryConfig};
use url::Url;

use crate::{OpenError, Redirect, Settings};

/// How long requests of one kind are tried.
#[derive(Clone, Copy)]
struct Patience {
    /// For how long a request is tried again that the endpoint refuses for the moment.
    retry: Duration,
    /// How often, at the most.
    retries: usize,
    /// For how long nothing may come of a response. The time that a request takes to be sent
    /// counts.
    stall: Duration,
    connect: Duration,
}

/// At the start somebody waits to be told what is wrong.
const OPENING: Patience = Patience {
    retry: Duration::from_secs(4),
    retries: 2,
    stall: Duration::from_secs(5),
    connect: Duration::from_secs(3),
};
/// A reader waits for its first byte.
const READING: Patience = Patience {
    retry: Duration::from_secs(15),
    retries: 5,
    stall: Duration::from_secs(10),
    connect: Duration::from_secs(5),
};
/// A part of several megabytes may have to go through a slow line.
const WRITING: Patience = Patience {
    retry: Duration::from_secs(45),
    retries: 6,
    stall: Duration::from_secs(40),
    connect: Duration::from_secs(5),
};
const LONGEST_PAUSE: Duration = Duration::from_secs(4);
/// The variables that name an endpoint.
const ENDPOINTS: [&str; 4] =
    ["AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL", "AWS_ENDPOINT", "AZURE_ENDPOINT"];

/// Clients of a bucket.
pub(crate) struct Reached {
    /// For the first look, which does not take long.
    pub(crate) opener: Arc<dyn ObjectStore>,
    pub(crate) reader: Arc<dyn ObjectStore>,
    pub(crate) writer: Arc<dyn ObjectStore>,
    pub(crate) multipart: Arc<dyn MultipartStore>,
    /// Who signs addresses for clients, where they are to read from the endpoint themselves.
    pub(crate) public: Option<Arc<dyn Signer>>,
    /// Who signs and sends requests of S3 that the library has no words for.
    pub(crate) own: Option<Own>,
    /// What all names of objects begin with.
    pub(crate) prefix: Path,
}

/// How requests of our own are made.
pub(crate) struct Own {
    pub(crate) signer: Arc<dyn Signer>,
    pub(crate) client: HttpClient,
}

/// Makes the clients; sends nothing.
pub(crate) fn reach(settings: &Settings) -> Result<Reached, OpenError> {
    let address = settings.url.as_str();
    // What stands before an `@` may be a password.
    let not_one = || {
        OpenError::Address(
            address
                .rsplit_once('@')
                .map_or_else(|| address.to_owned(), |(_, rest)| format!("***@{rest}")),
        )
    };
    let url = Url::parse(address).map_err(|_| not_one())?;
    // Credentials in an address would be shown wherever it is.
    if !url.username().is_empty()
        || url.password().is_some()
        || url.query().is_some()
        || url.fragment().is_some()
    {
        return Err(not_one());
    }
    if url.host_str().is_none_or(str::is_empty) {
        return Err(not_one());
    }
    let (scheme, prefix) = ObjectStoreScheme::parse(&url).map_err(|_| not_one())?;
    let environment = OpenError::Environment;
    match scheme {
        ObjectStoreScheme::AmazonS3 if url.scheme() == "s3" => {
            let build = |patience| s3(settings, patience, None).map_err(environment);
            let (reader, writer) = (Arc::new(build(READING)?), Arc::new(build(WRITING)?));
            let public: Option<Arc<dyn Signer>> = match &settings.redirect {
                Redirect::Never => None,
                Redirect::SameEndpoint => Some(Arc::clone(&reader) as _),
                Redirect::Public(endpoint) => {
                    Some(Arc::new(s3(settings, READING, Some(endpoint)).map_err(environment)?))
                }
            };
            let client = ReqwestConnector::default()
                .connect(&client(READING, settings.environment.is_plain()))
                .map_err(environment)?;
            let own = Some(Own { signer: Arc::clone(&reader) as _, client });
            Ok(Reached {
                opener: Arc::new(build(OPENING)?),
                reader,
                multipart: Arc::clone(&writer) as _,
                writer,
                public,
                own,
                prefix,
            })
        }
        _ if settings.redirect != Redirect::Never => Err(OpenError::NoRedirect),
        ObjectStoreScheme::GoogleCloudStorage if url.scheme() == "gs" => {
            let build = |patience: Patience| {
                let named = settings
                    .environment
                    .named("GOOGLE_")
                    .filter_map(|(name, value)| Some((name.parse().ok()?, value)));
                let builder = named
                    .fold(GoogleCloudStorageBuilder::new(), |builder, (key, value)| {
                        builder.with_config(key, value)
                    });
                let options = client(patience, settings.environment.is_plain());
                builder
                    .with_url(address)
                    .with_retry(patience.retry())
                    .with_client_options(options)
                    .build()
                    .map_err(environment)
            };
            Ok(plainly(build(OPENING)?, build(READING)?, build(WRITING)?, prefix))
        }
        ObjectStoreScheme::MicrosoftAzure if url.scheme() == "az" => {
            let build = |patience: Patience| {
                let named = settings
                    .environment
                    .named("AZURE_")
                    .filter_map(|(name, value)| Some((name.parse().ok()?, value)));
                let builder = named.fold(MicrosoftAzureBuilder::new(), |builder, (key, value)| {
                    builder.with_config(key, value)
                });
                let options = client(patience, settings.environment.is_plain());
                builder
                    .with_url(address)
                    .with_retry(patience.retry())
                    .with_client_options(options)
                    .build()
                    .map_err(environment)
            };
            Ok(plainly(build(OPENING)?, build(READING)?, build(WRITING)?, prefix))
        }
        _ => Err(not_one()),
    }
}

fn plainly<S: ObjectStore + MultipartStore>(
    opener: S,
    reader: S,
    writer: S,
    prefix: Path,
) -> Reached {
    let writer = Arc::new(writer);
    let multipart = Arc::clone(&writer) as _;
    Reached {
        opener: Arc::new(opener),
        reader: Arc::new(reader),
        writer,
        multipart,
        public: None,
        own: None,
        prefix,
    }
}

fn s3(
    settings: &Settings,
    patience: Patience,
    endpoint: Option<&str>,
) -> object_store::Result<object_store::aws::AmazonS3> {
    let plain = endpoint.map_or_else(
        || settings.environment.is_plain(),
        |endpoint| endpoint.starts_with("http://"),
    );
    let named = settings
        .environment
        .named("AWS_")
        .filter_map(|(name, value)| Some((name.parse().ok()?, value)));
    let mut builder =
        named.fold(AmazonS3Builder::new(), |builder, (key, value)| builder.with_config(key, value));
    if let Some(endpoint) = endpoint {
        builder =
            builder.with_endpoint(endpoint).with_config(AmazonS3ConfigKey::S3Endpoint, endpoint);
    }
    // TLS says whether the bytes have arrived as they were; without it their hash is signed.
    let builder =
        builder.with_url(&settings.url).with_retry(patience.retry()).with_unsigned_payload(!plain);
    builder.with_client_options(client(patience, plain)).build()
}

/// Variables of the environment. They print as nothing, since they have credentials.
#[derive(Clone, Default)]
pub struct Environment(Vec<(String, String)>);

impl Environment {
    /// The environment of this process.
    #[must_use]
    pub fn of_process() -> Self {
        std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect()
    }

    /// The variables whose names begin so, with names in lower case.
    fn named(&self, start: &'static str) -> impl Iterator<Item = (String, &str)> {
        self.0
            .iter()
            .filter(move |(name, _)| name.starts_with(start))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.as_str()))
    }

    /// Whether an endpoint is named that speaks HTTP without TLS.
    fn is_plain(&self) -> bool {
        let endpoint =
            ENDPOINTS.iter().find_map(|endpoint| self.0.iter().find(|(name, _)| name == endpoint));
        endpoint.is_some_and(|(_, endpoint)| endpoint.starts_with("http://"))
    }
}

impl FromIterator<(String, String)> for Environment {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(variables: T) -> Self {
        Self(variables.into_iter().collect())
    }
}

impl std::fmt::Debug for Environment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Environment(***)")
    }
}

/// A response may take as long as its reader; only silence ends it.
fn client(patience: Patience, allow_http: bool) -> ClientOptions {
    let options = ClientOptions::new().with_timeout_disabled().with_allow_http(allow_http);
    options.with_read_timeout(patience.stall).with_connect_timeout(patience.connect)
}

impl Patience {
    fn retry(self) -> RetryConfig {
        let backoff = BackoffConfig { max_backoff: LONGEST_PAUSE, ..BackoffConfig::default() };
        RetryConfig { max_retries: self.retries, retry_timeout: self.retry, backoff }
    }
}
