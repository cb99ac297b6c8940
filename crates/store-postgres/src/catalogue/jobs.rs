//! jobs in PostgreSQL.
