-- The codes of limit kinds and of the actions of rules.

CREATE TABLE IF NOT EXISTS @extschema@.limit_kinds (
    limit_kind_code varchar(32) PRIMARY KEY CHECK (btrim(limit_kind_code) <> ''),
    description text,
    created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.limit_kinds IS 'What a limit counts: cumulative, concurrency, inventory, time_access';
COMMENT ON COLUMN @extschema@.limit_kinds.limit_kind_code IS 'The code';
COMMENT ON COLUMN @extschema@.limit_kinds.description IS 'For people';
COMMENT ON COLUMN @extschema@.limit_kinds.created_at IS 'When the row was made';
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.limit_kinds
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();

CREATE TABLE IF NOT EXISTS @extschema@.limit_actions (
    limit_action_code varchar(32) PRIMARY KEY CHECK (btrim(limit_action_code) <> ''),
    description text,
    created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.limit_actions IS 'What a control rule does at the limit: block, warn, grace, overage';
COMMENT ON COLUMN @extschema@.limit_actions.limit_action_code IS 'The code';
COMMENT ON COLUMN @extschema@.limit_actions.description IS 'For people';
COMMENT ON COLUMN @extschema@.limit_actions.created_at IS 'When the row was made';
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.limit_actions
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();
