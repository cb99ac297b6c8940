//! workflows in PostgreSQL.
