//! Users who write: one request after the other, each entered in the ledger before it is sent.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use comfy_cloud_testkit::comfyui::one_picture;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::multipart::{Form, Part};
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};

use crate::ledger::{Facts, Known, Ledger, Submission};

/// A user, by key, with what was promised.
#[derive(Clone, Debug)]
pub(crate) struct User {
    pub(crate) http: Client,
    pub(crate) url: String,
    pub(crate) key: String,
    pub(crate) ledger: Arc<Mutex<Ledger>>,
    /// The other users' ledgers: what they keep can be referred to.
    pub(crate) others: Vec<Arc<Mutex<Ledger>>>,
}

/// Tags that come and go.
const TAGS: [&str; 6] = ["input", "portrait", "draft", "night", "final", "rain"];
/// How many contents everybody uploads.
const SHARED: u64 = 40;
/// How many files of user data there are; all are written again and again.
const FILES: u32 = 12;

/// How long a user waits after an error of the server.
const PAUSE: Duration = Duration::from_millis(20);

/// The server is gone: what was under way stays so.
#[derive(Debug)]
struct Gone;

/// What became of a request that was answered.
enum Answer {
    Done(Value),
    /// An error of the server; what it did is not known.
    Failed,
}

impl User {
    pub(crate) fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}{path}", self.url)).header("X-API-Key", &self.key)
    }

    /// Writes until the server is gone.
    pub(crate) async fn write(self, mut random: fastrand::Rng) {
        loop {
            let done = match random.u32(0..100) {
                0..25 => self.upload(&mut random).await,
                25..50 => self.mint(&mut random).await,
                50..70 => self.change_tags(&mut random).await,
                70..80 => self.delete(&mut random).await,
                80..92 => self.write_file(&mut random).await,
                92..96 => self.submit_with_key(&mut random).await,
                _ => self.submit(&mut random).await,
            };
            if done.is_err() {
                return;
            }
        }
    }

    async fn send(&self, what: &str, request: RequestBuilder) -> Result<Answer, Gone> {
        let response = request.send().await.map_err(|_| Gone)?;
        let status = response.status();
        let text = response.text().await.map_err(|_| Gone)?;
        if status.is_success() {
            self.ledger().acknowledged += 1;
            return Ok(Answer::Done(serde_json::from_str(&text).unwrap_or_default()));
        }
        {
            let mut ledger = self.ledger();
            ledger.failed += 1;
            if status != StatusCode::INTERNAL_SERVER_ERROR
                && status != StatusCode::SERVICE_UNAVAILABLE
            {
                ledger.surprises.push(format!("{what}: {status} {text}"));
            }
        }
        // A client that is told to come back later does not come at once.
        tokio::time::sleep(PAUSE).await;
        Ok(Answer::Failed)
    }

    /// Creates an asset of content that the user does not have: of what there is, there is one
    /// reference a user.
    async fn create(&self, facts: Facts, request: RequestBuilder) -> Result<(), Gone> {
        {
            let mut ledger = self.ledger();
            if ledger.holds(&facts.hash) {
                return Ok(());
            }
            ledger.creating.insert(facts.name.clone(), facts.clone());
        }
        if let Answer::Done(asset) = self.send(&facts.name, request).await? {
            let (mut ledger, found, id) = (
                self.ledger(),
                Facts::of(&asset),
                asset["id"].as_str().unwrap_or_default().to_owned(),
            );
            ledger.creating.remove(&facts.name);
            if found != facts {
                ledger.surprises.push(format!("{facts:?} was answered with {found:?}"));
            }
            ledger.touched.insert(id.clone());
            ledger.assets.insert(id, Known::new(Some(facts)));
        }
        Ok(())
    }

    async fn upload(&self, random: &mut fastrand::Rng) -> Result<(), Gone> {
        let size = if random.u32(0..10) == 0 {
            random.usize(1_000_000..4_000_000)
        } else {
            random.usize(1..64_000)
        };
        // Some contents are everybody's, so that one is stored while another deletes it.
        let shared = random.u64(0..SHARED);
        let mut content =
            if random.bool() { random.fork() } else { fastrand::Rng::with_seed(shared) };
        let mut bytes = vec![0; if random.bool() { size } else { 1000 }];
        content.fill(&mut bytes);
        let facts = Facts {
            name: name(random),
            hash: format!("blake3:{}", blake3::hash(&bytes)),
            tags: tags(random),
        };
        let list = facts.tags.iter().cloned().collect::<Vec<_>>().join(",");
        let form = Form::new()
            .text("tags", list)
            .part("file", Part::bytes(bytes).file_name(facts.name.clone()));
        self.create(facts, self.request(Method::POST, "/api/assets").multipart(form)).await
    }

    async fn mint(&self, random: &mut fastrand::Rng) -> Result<(), Gone> {
        let hash = random.choice(&self.others).and_then(|other| {
            let ledger = other.lock().unwrap_or_else(PoisonError::into_inner);
            random.choice(ledger.settled("keep")).map(|(_, facts)| facts.hash.clone())
        });
        let Some(hash) = hash else { return self.upload(random).await };
        let facts = Facts { name: name(random), hash, tags: tags(random) };
        let body = json!({ "hash": facts.hash, "name": facts.name, "tags": facts.tags });
        self.create(facts, self.request(Method::POST, "/api/assets/from-hash").json(&body)).await
    }

    /// Chooses an asset and enters what a request will make of it; both at once, so that no other
    /// request changes it meanwhile.
    fn begin(
        &self,
        random: &mut fastrand::Rng,
        start: &str,
        change: impl FnOnce(&Facts) -> Option<Facts>,
    ) -> Option<String> {
        let mut ledger = self.ledger();
        let (id, state) =
            random.choice(ledger.settled(start)).map(|(id, facts)| (id.clone(), change(facts)))?;
        ledger.touched.insert(id.clone());
        ledger.assets.get_mut(&id)?.underway = Some(state);
        Some(id)
    }

    /// Sends what was begun, and enters that it was answered.
    async fn finish(&self, id: &str, request: RequestBuilder) -> Result<(), Gone> {
        if let Answer::Done(_) = self.send(id, request).await?
            && let Some(known) = self.ledger().assets.get_mut(id)
        {
            known.acknowledge();
        }
        Ok(())
    }

    async fn change_tags(&self, random: &mut fastrand::Rng) -> Result<(), Gone> {
        let (changed, method) =
            (tags(random), if random.bool() { Method::POST } else { Method::DELETE });
        let change = |facts: &Facts| {
            let mut facts = facts.clone();
            match method {
                Method::POST => facts.tags.extend(changed.iter().cloned()),
                _ => facts.tags.retain(|tag| !changed.contains(tag)),
            }
            Some(facts)
        };
        let Some(id) = self.begin(random, "", change) else { return Ok(()) };
        let request = self
            .request(method, &format!("/api/assets/{id}/tags"))
            .json(&json!({ "tags": changed }));
        self.finish(&id, request).await
    }

    async fn delete(&self, random: &mut fastrand::Rng) -> Result<(), Gone> {
        let Some(id) = self.begin(random, "go", |_| None) else { return Ok(()) };
        let request = self.request(Method::DELETE, &format!("/api/assets/{id}"));
        self.finish(&id, request).await
    }

    async fn write_file(&self, random: &mut fastrand::Rng) -> Result<(), Gone> {
        let path = format!("workflows/{}.json", random.u32(0..FILES));
        let mut bytes = vec![0; random.usize(0..200_000)];
        random.fill(&mut bytes);
        let digest = blake3::hash(&bytes).to_string();
        {
            let mut ledger = self.ledger();
            let known = ledger.files.entry(path.clone()).or_insert_with(|| Known::new(None));
            if known.underway.is_some() {
                return Ok(());
            }
            known.underway = Some(Some(digest));
        }
        let request =
            self.request(Method::POST, &format!("{}?overwrite=true", file_path(&path))).body(bytes);
        if let Answer::Done(_) =
            self.send(&path, request.header("content-type", "application/octet-stream")).await?
            && let Some(known) = self.ledger().files.get_mut(&path)
        {
            known.acknowledge();
        }
        Ok(())
    }

    /// A request that submits a picture under a key; its job has the key as a label.
    pub(crate) fn keyed(&self, key: &str, color: u32) -> RequestBuilder {
        let body = json!({ "workflow": one_picture(color), "metadata": { "key": key } });
        self.request(Method::POST, "/api/v2/jobs").header("Idempotency-Key", key).json(&body)
    }

    /// Submits under a new key, or again under one that was acknowledged: that is the same job.
    async fn submit_with_key(&self, random: &mut fastrand::Rng) -> Result<(), Gone> {
        let (key, Submission { color, job: known, .. }) = {
            let mut ledger = self.ledger();
            let acknowledged: Vec<_> =
                ledger.keys.iter().filter(|(_, submission)| submission.job.is_some()).collect();
            match random.choice(acknowledged).filter(|_| random.bool()) {
                Some((key, submission)) => (key.clone(), submission.clone()),
                None => {
                    let new =
                        Submission { color: random.u32(0..0xff_ffff), job: None, underway: true };
                    let key = format!("{:016x}", random.u64(..));
                    ledger.keys.insert(key.clone(), new.clone());
                    ledger.submitting += 1;
                    (key, new)
                }
            }
        };
        if let Answer::Done(answer) =
            self.send("submit with a key", self.keyed(&key, color)).await?
        {
            let id = answer["id"].as_str().unwrap_or_default().to_owned();
            let mut ledger = self.ledger();
            match known {
                Some(known) if known != id => ledger
                    .surprises
                    .push(format!("the key {key} stands for {known}, and was answered with {id}")),
                Some(_) => {}
                None => {
                    ledger.submitting -= 1;
                    ledger.jobs.insert(id.clone());
                    ledger.keys.insert(key, Submission { color, job: Some(id), underway: false });
                }
            }
        }
        Ok(())
    }

    async fn submit(&self, random: &mut fastrand::Rng) -> Result<(), Gone> {
        let workflow = one_picture(random.u32(0..0xff_ffff));
        self.ledger().submitting += 1;
        if let Answer::Done(answer) = self
            .send(
                "submit",
                self.request(Method::POST, "/api/prompt").json(&json!({ "prompt": workflow })),
            )
            .await?
        {
            let mut ledger = self.ledger();
            ledger.submitting -= 1;
            ledger.jobs.insert(answer["prompt_id"].as_str().unwrap_or_default().to_owned());
        }
        Ok(())
    }
}

/// The address of a file of user data.
pub(crate) fn file_path(path: &str) -> String {
    format!("/api/userdata/{}", utf8_percent_encode(path, NON_ALPHANUMERIC))
}

/// A name that was not used before, of something that stays or that may be deleted.
fn name(random: &mut fastrand::Rng) -> String {
    let fate = if random.bool() { "keep" } else { "go" };
    format!("{fate}-{:016x}.bin", random.u64(..))
}

fn tags(random: &mut fastrand::Rng) -> BTreeSet<String> {
    let count = random.usize(1..4);
    (0..count).filter_map(|_| random.choice(TAGS)).map(str::to_owned).collect()
}
