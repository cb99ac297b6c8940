//! workers in PostgreSQL.
