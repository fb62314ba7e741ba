-- Window types.

CREATE TABLE IF NOT EXISTS @extschema@.window_types (
    window_type_code varchar(32) PRIMARY KEY CHECK (btrim(window_type_code) <> ''),
    description text,
    alignment varchar(16) NOT NULL CHECK (alignment IN ('calendar', 'anchored', 'rolling', 'none')),
    period_unit varchar(16) CHECK (period_unit IN ('second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year')),
    period_count int,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT window_types_period CHECK (
        CASE WHEN alignment = 'none' THEN period_unit IS NULL AND period_count IS NULL
             ELSE period_unit IS NOT NULL AND period_count IS NOT NULL END),
    -- About 1,000 years at most, whatever the unit.
    CONSTRAINT window_types_count CHECK (period_count BETWEEN 1 AND
        CASE period_unit WHEN 'year' THEN 1000 WHEN 'quarter' THEN 4000 WHEN 'month' THEN 12000
             WHEN 'week' THEN 52177 WHEN 'day' THEN 365242 WHEN 'hour' THEN 8765820
             WHEN 'minute' THEN 525949200 ELSE 2147483647 END)
);
COMMENT ON TABLE @extschema@.window_types IS 'Windows of cumulative limits; a new kind of window is a row here';
COMMENT ON COLUMN @extschema@.window_types.window_type_code IS 'The code';
COMMENT ON COLUMN @extschema@.window_types.description IS 'For people';
COMMENT ON COLUMN @extschema@.window_types.alignment IS 'calendar, anchored, rolling or none';
COMMENT ON COLUMN @extschema@.window_types.period_unit IS 'The unit of the period, from second to year';
COMMENT ON COLUMN @extschema@.window_types.period_count IS 'How many of them a window is long';
COMMENT ON COLUMN @extschema@.window_types.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.window_types.updated_at IS 'When the row was last changed';
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.window_types
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.window_types
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();
CREATE OR REPLACE TRIGGER mec_tell AFTER INSERT OR UPDATE OR DELETE ON @extschema@.window_types
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_tell_change();
ALTER TABLE @extschema@.window_types ENABLE ALWAYS TRIGGER mec_tell;
CREATE OR REPLACE TRIGGER mec_tell_before BEFORE INSERT OR UPDATE OR DELETE ON @extschema@.window_types
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_tell_change();
CREATE OR REPLACE TRIGGER mec_tell_truncate AFTER TRUNCATE ON @extschema@.window_types
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_tell_change();
