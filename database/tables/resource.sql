-- Resource types and the units that they allow.

CREATE TABLE IF NOT EXISTS @extschema@.resource_types (
    resource_type_code varchar(64) PRIMARY KEY CHECK (btrim(resource_type_code) <> ''),
    namespace_id varchar(64) NOT NULL DEFAULT 'default' CHECK (btrim(namespace_id) <> ''),
    description text,
    default_unit_code varchar(32) NOT NULL REFERENCES @extschema@.units,
    is_inventory bool NOT NULL DEFAULT false,
    is_concurrency bool NOT NULL DEFAULT false,
    is_time_bound bool NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.resource_types IS 'What is metered or entitled; those of namespace ''default'' serve every namespace';
COMMENT ON COLUMN @extschema@.resource_types.resource_type_code IS 'The code';
COMMENT ON COLUMN @extschema@.resource_types.namespace_id IS 'The namespace; of an account''s rows that of the account';
COMMENT ON COLUMN @extschema@.resource_types.description IS 'For people';
COMMENT ON COLUMN @extschema@.resource_types.default_unit_code IS 'The unit of reads, and of calls that name none';
COMMENT ON COLUMN @extschema@.resource_types.is_inventory IS 'Whether it is owned and given back: negative quantities are allowed';
COMMENT ON COLUMN @extschema@.resource_types.is_concurrency IS 'Whether it is held by leases; informs only';
COMMENT ON COLUMN @extschema@.resource_types.is_time_bound IS 'Whether it is access for a time; informs only';
COMMENT ON COLUMN @extschema@.resource_types.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.resource_types.updated_at IS 'When the row was last changed';
CREATE OR REPLACE TRIGGER mec_guard BEFORE UPDATE OR DELETE ON @extschema@.resource_types
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_resource_type();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.resource_types
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.resource_types
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();
CREATE OR REPLACE TRIGGER mec_tell AFTER INSERT OR UPDATE OR DELETE ON @extschema@.resource_types
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_tell_change();
ALTER TABLE @extschema@.resource_types ENABLE ALWAYS TRIGGER mec_tell;
CREATE OR REPLACE TRIGGER mec_tell_before BEFORE INSERT OR UPDATE OR DELETE ON @extschema@.resource_types
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_tell_change();
CREATE OR REPLACE TRIGGER mec_tell_truncate AFTER TRUNCATE ON @extschema@.resource_types
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_tell_change();

CREATE TABLE IF NOT EXISTS @extschema@.resource_type_allowed_units (
    resource_type_code varchar(64) REFERENCES @extschema@.resource_types ON DELETE CASCADE,
    unit_code varchar(32) REFERENCES @extschema@.units,
    per_default numeric CHECK (per_default > 0 AND per_default <= 1e15 AND per_default = round(per_default, 9)),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (resource_type_code, unit_code)
);
COMMENT ON TABLE @extschema@.resource_type_allowed_units IS 'The units in which a resource type may be metered and entitled, besides its default unit';
COMMENT ON COLUMN @extschema@.resource_type_allowed_units.resource_type_code IS 'The resource type';
COMMENT ON COLUMN @extschema@.resource_type_allowed_units.unit_code IS 'The unit';
COMMENT ON COLUMN @extschema@.resource_type_allowed_units.per_default IS 'How many default units one such unit is; NULL: by the base factors';
COMMENT ON COLUMN @extschema@.resource_type_allowed_units.created_at IS 'When the row was made';
CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT OR UPDATE OR DELETE ON @extschema@.resource_type_allowed_units
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_allowed_unit();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.resource_type_allowed_units
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();
CREATE OR REPLACE TRIGGER mec_tell AFTER INSERT OR UPDATE OR DELETE ON @extschema@.resource_type_allowed_units
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_tell_change();
ALTER TABLE @extschema@.resource_type_allowed_units ENABLE ALWAYS TRIGGER mec_tell;
CREATE OR REPLACE TRIGGER mec_tell_before BEFORE INSERT OR UPDATE OR DELETE ON @extschema@.resource_type_allowed_units
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_tell_change();
CREATE OR REPLACE TRIGGER mec_tell_truncate AFTER TRUNCATE ON @extschema@.resource_type_allowed_units
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_tell_change();
