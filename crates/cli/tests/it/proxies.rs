//! The examples of `docs/operations.md`: both proxies are started with what stands there, and
//! systemd reads the unit.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use comfy_cloud_testkit::{ask_to_stop, external};
use futures::StreamExt;
use serde_json::Value;

use crate::events::open_socket;
use crate::{BINARY, Fixture, form};

const NAME: &str = "cloud.example.org";

/// A block of the page, in a language.
fn example(language: &str) -> String {
    let page = include_str!("../../../../docs/operations.md");
    let (_, block) = page
        .split_once(&format!("```{language}\n"))
        .unwrap_or_else(|| panic!("no example in {language}"));
    block.split("```").next().unwrap().to_owned()
}

/// A block with other values; each must have been there.
fn adapted(language: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(example(language), |block, (written, real)| {
        assert!(block.contains(written), "the example in {language} has no `{written}`");
        block.replace(written, real)
    })
}

/// A server behind a proxy that speaks TLS.
struct Proxied {
    proxy: Child,
    _folder: tempfile::TempDir,
    fixture: Fixture,
    /// Knows the proxy's certificate and where its name leads.
    http: reqwest::Client,
    url: String,
}

impl Drop for Proxied {
    fn drop(&mut self) {
        // Asked to, it ends its workers too; it may have ended already.
        let _ = ask_to_stop(self.proxy.id());
        let _ = self.proxy.wait();
    }
}

impl Proxied {
    /// Starts what `proxy` makes of a folder, the proxy's port and the server's address.
    fn start(openssl: &Path, proxy: impl FnOnce(&Path, u16, &str) -> Command) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let [certificate, key] = ["cert.pem", "key.pem"].map(|name| folder.path().join(name));
        let made = Command::new(openssl)
            .args([
                "req",
                "-x509",
                "-nodes",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:prime256v1",
                "-subj",
                "/CN=test",
                "-addext",
                "basicConstraints=critical,CA:FALSE",
            ])
            .args(["-addext", &format!("subjectAltName=DNS:{NAME}"), "-days", "1", "-keyout"])
            .arg(&key)
            .arg("-out")
            .arg(&certificate)
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let url = format!("https://{NAME}:{port}");
        let fixture = Fixture::with(&format!("public_url = {url:?}"));
        let server = fixture.server.url.trim_start_matches("http://").to_owned();
        let log = std::fs::File::create(folder.path().join("proxy.log")).unwrap();
        let mut proxy = proxy(folder.path(), port, &server)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = proxy.try_wait().unwrap();
            let log = || std::fs::read_to_string(folder.path().join("proxy.log")).unwrap();
            assert!(
                ended.is_none() && begun.elapsed() < Duration::from_secs(30),
                "the proxy does not listen: {}",
                log()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
        let authority =
            reqwest::Certificate::from_pem(&std::fs::read(&certificate).unwrap()).unwrap();
        let http = reqwest::Client::builder()
            .tls_certs_only([authority])
            .resolve(NAME, SocketAddr::from(([127, 0, 0, 1], port)))
            .http1_only()
            .build()
            .unwrap();
        Self { proxy, _folder: folder, fixture, http, url }
    }

    /// Uploads, downloads, asks for a part, and listens, all through the proxy.
    async fn works(&self) {
        let key = &self.fixture.server.key;
        let at = |path: &str| format!("{}{path}", self.url);
        // More than a proxy keeps in memory.
        let bytes: Vec<u8> = (0..5_000_000_u32).map(|n| ((n * 7) >> 3) as u8).collect();
        let uploaded = self
            .http
            .post(at("/api/assets"))
            .header("X-API-Key", key)
            .multipart(form(bytes.clone(), "large.bin"))
            .send()
            .await
            .unwrap();
        assert_eq!(uploaded.status(), 201, "{}", uploaded.text().await.unwrap());
        let asset: Value = uploaded.json().await.unwrap();
        let content = at(&format!("/api/assets/{}/content", asset["id"].as_str().unwrap()));
        let whole = self.http.get(&content).header("X-API-Key", key).send().await.unwrap();
        assert!(
            whole.url().as_str().starts_with(&self.url),
            "the signed address leads elsewhere: {}",
            whole.url()
        );
        let signed = whole.url().clone();
        assert_eq!(whole.bytes().await.unwrap(), bytes);
        let part =
            self.http.get(signed).header("Range", "bytes=1000000-1000009").send().await.unwrap();
        assert_eq!(
            (part.status().as_u16(), part.bytes().await.unwrap().as_ref()),
            (206, &bytes[1_000_000..1_000_010])
        );
        let mut socket =
            open_socket(&self.http, &at("/ws?clientId=proxied"), Some(key)).await.unwrap();
        let first = tokio::time::timeout(Duration::from_secs(10), socket.next())
            .await
            .unwrap()
            .unwrap()
            .unwrap();
        assert!(first.to_text().unwrap().contains("\"sid\":\"proxied\""), "{first}");
    }
}

fn programs(proxy: &str) -> Option<(PathBuf, PathBuf)> {
    Some((external(proxy)?, external("COMFY_CLOUD_TEST_OPENSSL")?))
}

#[tokio::test]
async fn nginx_as_the_page_sets_it_up_passes_everything_on_and_limits_requests() {
    let Some((nginx, openssl)) = programs("COMFY_CLOUD_TEST_NGINX") else { return };
    let proxied = Proxied::start(&openssl, |folder, port, server| {
        let root = folder.display();
        let example = adapted(
            "nginx",
            &[
                ("443 ssl", &format!("127.0.0.1:{port} ssl")),
                ("/etc/ssl/cloud.example.org.pem", &format!("{root}/cert.pem")),
                ("/etc/ssl/cloud.example.org.key", &format!("{root}/key.pem")),
                ("127.0.0.1:8190", server),
            ],
        );
        // What Debian's own configuration has around it.
        let around = format!(
            "daemon off; pid {root}/nginx.pid; error_log stderr; events {{ worker_connections 1024; }}
             http {{ access_log off; client_body_temp_path {root}/b; proxy_temp_path {root}/p; fastcgi_temp_path {root}/f;
             uwsgi_temp_path {root}/u; scgi_temp_path {root}/s;\n{example}\n}}"
        );
        let config = folder.join("nginx.conf");
        std::fs::write(&config, around).unwrap();
        let mut command = Command::new(nginx);
        command.arg("-c").arg(config);
        command
    });
    proxied.works().await;
    let key = &proxied.fixture.server.key;
    let asks = (0..400).map(|_| {
        proxied.http.get(format!("{}/api/user", proxied.url)).header("X-API-Key", key).send()
    });
    let answers = futures::future::try_join_all(asks).await.unwrap();
    let count = |status: u16| answers.iter().filter(|answer| answer.status() == status).count();
    assert!(
        count(200) >= 100 && count(429) > 0 && count(200) + count(429) == 400,
        "{} answered, {} refused",
        count(200),
        count(429)
    );
}

#[tokio::test]
async fn caddy_as_the_page_sets_it_up_passes_everything_on() {
    let Some((caddy, openssl)) = programs("COMFY_CLOUD_TEST_CADDY") else { return };
    let proxied = Proxied::start(&openssl, |folder, port, server| {
        let root = folder.display();
        // No certificate authority reaches a test.
        let site = format!(
            "https://{NAME}:{port} {{\n  bind 127.0.0.1\n  tls {root}/cert.pem {root}/key.pem"
        );
        let example =
            adapted("caddyfile", &[("cloud.example.org {", &site), ("127.0.0.1:8190", server)]);
        let config = folder.join("Caddyfile");
        std::fs::write(
            &config,
            format!("{{\n  admin off\n  auto_https disable_redirects\n}}\n{example}"),
        )
        .unwrap();
        let mut command = Command::new(caddy);
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(config);
        command.env("HOME", folder).env("XDG_DATA_HOME", folder).env("XDG_CONFIG_HOME", folder);
        command
    });
    proxied.works().await;
}

#[test]
fn systemd_understands_the_unit() {
    let Some(systemd) = external("COMFY_CLOUD_TEST_SYSTEMD") else { return };
    let folder = tempfile::tempdir().unwrap();
    let unit = folder.path().join("comfy-cloud.service");
    std::fs::write(&unit, adapted("ini", &[("/usr/local/bin/comfy-cloud", BINARY)])).unwrap();
    let verified = Command::new(systemd).arg("verify").arg(&unit).output().unwrap();
    let said = String::from_utf8_lossy(&verified.stderr);
    assert!(verified.status.success() && !said.contains("comfy-cloud.service"), "{said}");
}
