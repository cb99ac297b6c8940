//! Adds a cat with a photo and shows the shop: `petstore-client URL`.
#![expect(clippy::print_stdout, reason = "shows the shop")]

use futures::TryStreamExt;
use petstore::client::{Client, Credentials};
use petstore::types::{Kind, Pet};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let url = std::env::args().nth(1).unwrap_or_else(|| "http://127.0.0.1:8080".to_owned());
    let client =
        Client::with_credentials(&url, Credentials { key: Some("open sesame".to_owned()) })?;
    client.add_pet().body(Pet { name: "Tom".parse()?, kind: Kind::Cat }).send().await?;
    client.put_photo().name("Tom").body("a photo").send().await?;
    for pet in client.list_pets().kind(Kind::Cat).send().await?.into_inner() {
        let photo = client.get_photo().name(pet.name.to_string()).send().await?;
        let photo: Vec<_> = photo.into_inner().into_inner().try_collect().await?;
        println!("{} the {}, photo of {} bytes", *pet.name, pet.kind, photo.concat().len());
    }
    Ok(())
}
