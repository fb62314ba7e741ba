-- Units of measure.
--
-- Sessions cache units, resource types, allowed units, window types, rules and their conditions. mec_tell announces
-- each change of them to all sessions, also a change that comes by logical replication. mec_tell_before makes the
-- session itself forget a row that it read in the middle of a statement that then fails.

CREATE TABLE IF NOT EXISTS @extschema@.units (
    unit_code varchar(32) PRIMARY KEY CHECK (btrim(unit_code) <> ''),
    unit_category varchar(32),
    description text,
    base_factor numeric CHECK (base_factor > 0 AND base_factor <= 1e15 AND base_factor = round(base_factor, 9)),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.units IS 'Units of measure';
COMMENT ON COLUMN @extschema@.units.unit_code IS 'The code';
COMMENT ON COLUMN @extschema@.units.unit_category IS 'Units of one category convert into each other by their base factors';
COMMENT ON COLUMN @extschema@.units.description IS 'For people';
COMMENT ON COLUMN @extschema@.units.base_factor IS 'How many base units of its category one such unit is; NULL: converts to nothing';
COMMENT ON COLUMN @extschema@.units.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.units.updated_at IS 'When the row was last changed';
CREATE OR REPLACE TRIGGER mec_guard BEFORE UPDATE OR DELETE ON @extschema@.units
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_unit();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.units
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.units
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();
CREATE OR REPLACE TRIGGER mec_tell AFTER INSERT OR UPDATE OR DELETE ON @extschema@.units
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_tell_change();
ALTER TABLE @extschema@.units ENABLE ALWAYS TRIGGER mec_tell;
CREATE OR REPLACE TRIGGER mec_tell_before BEFORE INSERT OR UPDATE OR DELETE ON @extschema@.units
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_tell_change();
CREATE OR REPLACE TRIGGER mec_tell_truncate AFTER TRUNCATE ON @extschema@.units
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_tell_change();
