//! The shop, in memory: `petstore-server [ADDRESS]`.
#![expect(clippy::print_stdout, reason = "says where it listens")]

use std::collections::{BTreeMap, btree_map::Entry};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use openapi_runtime::{AuthError, BodyStream, Context, Fault, ServerConfig};
use petstore::server::*;
use petstore::types::{Pet, Problem};

#[derive(Default)]
struct Shop(Mutex<BTreeMap<String, (Pet, Bytes)>>);

impl Shop {
    fn pets(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, (Pet, Bytes)>> {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

fn problem(message: &str) -> Problem {
    Problem { message: message.to_owned() }
}

impl Api for Shop {
    type Principal = ();

    async fn authenticate_key(&self, _: &Context, key: &str) -> Result<(), AuthError> {
        let denied = || AuthError::Denied("this is not the shop's key".to_owned());
        (key == "open sesame").then_some(()).ok_or_else(denied)
    }

    fn fault_as_problem(&self, fault: &Fault) -> Problem {
        problem(fault.message())
    }

    async fn list_pets(
        &self,
        _: &Context,
        params: ListPetsParams,
    ) -> Result<ListPetsSuccess, ListPetsError> {
        let pets = self.pets();
        let wanted = pets.values().map(|(pet, _)| pet);
        let wanted = wanted.filter(|pet| params.kind.is_none_or(|kind| kind == pet.kind));
        Ok(ListPetsSuccess::Ok(wanted.take(params.limit as usize).cloned().collect()))
    }

    async fn add_pet(&self, _: &Context, (): (), pet: Pet) -> Result<AddPetSuccess, AddPetError> {
        match self.pets().entry(pet.name.to_string()) {
            Entry::Occupied(_) => Err(AddPetError::Conflict(problem("this name is taken"))),
            Entry::Vacant(place) => {
                place.insert((pet.clone(), Bytes::new()));
                Ok(AddPetSuccess::Created(pet))
            }
        }
    }

    async fn get_photo(
        &self,
        _: &Context,
        params: GetPhotoParams,
    ) -> Result<GetPhotoSuccess, GetPhotoError> {
        match self.pets().get(&params.name) {
            Some((_, photo)) if !photo.is_empty() => Ok(GetPhotoSuccess::Ok(photo.clone().into())),
            _ => Err(GetPhotoError::NotFound(problem("there is no photo of it"))),
        }
    }

    async fn put_photo(
        &self,
        _: &Context,
        (): (),
        params: PutPhotoParams,
        photo: BodyStream,
    ) -> Result<PutPhotoSuccess, PutPhotoError> {
        let photo = photo.limited(1 << 20)?.collect().await?;
        match self.pets().get_mut(&params.name) {
            Some(place) => place.1 = photo,
            None => return Err(PutPhotoError::NotFound(problem("there is no pet of this name"))),
        }
        Ok(PutPhotoSuccess::NoContent)
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let listen = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned()).parse()?;
    let server = service(Arc::new(Shop::default()))
        .start(ServerConfig::new(listen))
        .map_err(anyhow::Error::msg)?;
    println!("listening on http://{}", server.address());
    std::future::pending().await
}
