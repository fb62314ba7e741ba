-- The version of the tables.
--
-- Each table refuses TRUNCATE, by mec_no_truncate or mec_append_only: it fires no trigger of rows, so it would pass by
-- the triggers that guard, count and audit them. Two exceptions: the decision log, to whose rows nothing refers, and
-- partitions of the archive, which are the operator's.


-- The tables, views and triggers of MEC.
--
-- fn_mec_bootstrap() runs this file, on a fresh install and again wherever the tables are already there
-- (a restored dump, an older version, an extension that was dropped and created again), as mec_owner. It
-- puts the schema of the extension, quoted, where a statement names it, and everything else is found in
-- pg_catalog, so that functions and operators of the same names that others made are never called. Arguments of
-- the extension's functions have exactly the declared types, or are cast to them: no overload fits better.
-- Every statement can be repeated, and
-- what calls a function of the extension (defaults, triggers, policies, views) stands apart from the
-- tables: DROP EXTENSION … CASCADE takes these and leaves the data. No column has a type of the
-- extension, no CHECK, index or generated column calls one of its functions.
--
-- Foreign keys stand where rows are few or seldom written. The ledger has none, nor do leases and
-- reservations refer to resource types by one: each would lock the row it refers to for every event. Their
-- triggers check the references when a row comes in, and the referenced tables refuse to lose or rename what
-- is used (src/store/change.rs).
CREATE TABLE IF NOT EXISTS @extschema@.mec_schema (
    is_current bool PRIMARY KEY DEFAULT true CHECK (is_current),
    schema_version varchar(32) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.mec_schema IS 'One row: the version of MEC that these tables were built or last migrated by';
COMMENT ON COLUMN @extschema@.mec_schema.is_current IS 'Always true: there is one row';
COMMENT ON COLUMN @extschema@.mec_schema.schema_version IS 'The version of the tables';
COMMENT ON COLUMN @extschema@.mec_schema.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.mec_schema.updated_at IS 'When the row was last changed';
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.mec_schema
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.mec_schema
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();
