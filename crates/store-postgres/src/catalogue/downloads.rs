//! downloads in PostgreSQL.
