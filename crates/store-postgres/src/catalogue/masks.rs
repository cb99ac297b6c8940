//! Layers of masked images in PostgreSQL.

use std::sync::Arc;

use async_trait::async_trait;
use comfy_cloud_domain::{Blake3, MaskLayer, Principal, Result};
use comfy_cloud_ports::catalogue::MaskLayers;

use super::failure::Outcome;
use super::list::plain;
use super::{Postgres, execute, micros, now, query, unreadable};

#[async_trait]
impl MaskLayers for Postgres {
    async fn note_mask_layer(
        &self,
        principal: &Principal,
        group: &str,
        layer: MaskLayer,
    ) -> Result<()> {
        let (user, new) = (principal.user(), Arc::new((plain(group), layer)));
        self.change_as(principal, move |db| {
            let new = Arc::clone(&new);
            Box::pin(async move {
                let (group, layer) = &*new;
                let sql = "INSERT INTO mask_layers (owner, part_of, layer, hash, name, created_at) VALUES ($1, $2, $3, $4, $5, $6)
                           ON CONFLICT (owner, part_of, layer) DO UPDATE
                           SET hash = excluded.hash, name = excluded.name, created_at = excluded.created_at";
                let hash = layer.hash.as_bytes().as_slice();
                execute(db, sql, &[&user, group, &layer.layer, &hash, &layer.name, &micros(now())]).await?;
                Ok(())
            })
        })
        .await
    }

    async fn mask_layers(
        &self,
        principal: &Principal,
        hash: Blake3,
    ) -> Result<Option<(String, Vec<MaskLayer>)>> {
        let sql = "SELECT part_of, layer, hash, name FROM mask_layers WHERE owner = $1 AND part_of =
                       (SELECT part_of FROM mask_layers WHERE owner = $1 AND hash = $2 ORDER BY created_at DESC LIMIT 1)
                   ORDER BY layer";
        let found =
            query(&self.reader().await?, sql, &[&principal.user(), &hash.as_bytes().as_slice()])
                .await?;
        let Some(first) = found.first() else { return Ok(None) };
        let read = || -> Outcome<_> {
            let group: String = first.try_get(0)?;
            let layer = |row: &tokio_postgres::Row| -> Outcome<MaskLayer> {
                let layer: String = row.try_get(1)?;
                let hash = <[u8; 32]>::try_from(row.try_get::<_, &[u8]>(2)?)
                    .map_err(|error| unreadable(("mask layer", &layer, "hash"), error))?;
                Ok(MaskLayer { layer, hash: Blake3::from_bytes(hash), name: row.try_get(3)? })
            };
            let layers = found.iter().map(layer).collect::<Outcome<_>>()?;
            Ok((group, layers))
        };
        Ok(Some(read()?))
    }
}
