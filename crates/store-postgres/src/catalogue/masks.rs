//! masks in PostgreSQL.
