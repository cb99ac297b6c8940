//! user_files in PostgreSQL.
