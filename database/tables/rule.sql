-- Control rules and their conditions.


CREATE TABLE IF NOT EXISTS @extschema@.control_rules (
    rule_id uuid PRIMARY KEY,
    namespace_id varchar(64) NOT NULL DEFAULT 'default' CHECK (btrim(namespace_id) <> ''),
    rule_name varchar(128) NOT NULL,
    resource_type_code varchar(64) NOT NULL REFERENCES @extschema@.resource_types,
    resource_scope varchar(128) CHECK (btrim(resource_scope) <> ''),
    limit_kind_code varchar(32) NOT NULL REFERENCES @extschema@.limit_kinds,
    limit_action_code varchar(32) NOT NULL REFERENCES @extschema@.limit_actions,
    warn_at_percent numeric(5,2) CHECK (warn_at_percent >= 0 AND warn_at_percent <> 'NaN'),
    grace_quantity numeric(18,6) CHECK (grace_quantity >= 0 AND grace_quantity <> 'NaN'),
    grace_window_hours int CHECK (grace_window_hours >= 0),
    overage_multiplier numeric(8,4) CHECK (overage_multiplier >= 0 AND overage_multiplier <> 'NaN'),
    priority int NOT NULL DEFAULT 0,
    is_active bool NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT control_rules_kind CHECK (limit_kind_code IN ('cumulative', 'concurrency', 'inventory', 'time_access')),
    CONSTRAINT control_rules_action CHECK (limit_action_code IN ('block', 'warn', 'grace', 'overage')),
    CONSTRAINT control_rules_grace CHECK
        (limit_action_code <> 'grace' OR grace_quantity IS NOT NULL OR grace_window_hours IS NOT NULL)
);
COMMENT ON TABLE @extschema@.control_rules IS 'What happens at the boundary of a limit: when to warn, and block, warn, grace or overage';
COMMENT ON COLUMN @extschema@.control_rules.rule_id IS 'The rule';
COMMENT ON COLUMN @extschema@.control_rules.namespace_id IS 'The namespace; of an account''s rows that of the account';
COMMENT ON COLUMN @extschema@.control_rules.rule_name IS 'For people';
COMMENT ON COLUMN @extschema@.control_rules.resource_type_code IS 'The resource type';
COMMENT ON COLUMN @extschema@.control_rules.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';
COMMENT ON COLUMN @extschema@.control_rules.limit_kind_code IS 'What the limit counts: cumulative, concurrency, inventory or time_access';
COMMENT ON COLUMN @extschema@.control_rules.limit_action_code IS 'What happens where there is no room: block, warn, grace or overage';
COMMENT ON COLUMN @extschema@.control_rules.warn_at_percent IS 'From which usage on, in percent of the limit, a request that has room is a warning; NULL: never';
COMMENT ON COLUMN @extschema@.control_rules.grace_quantity IS 'In the unit of the entitlement that the rule is applied to';
COMMENT ON COLUMN @extschema@.control_rules.grace_window_hours IS 'How long grace lasts from the moment the limit was reached; NULL: for ever';
COMMENT ON COLUMN @extschema@.control_rules.overage_multiplier IS 'How much dearer overage is; informs only';
COMMENT ON COLUMN @extschema@.control_rules.priority IS 'The higher one wins';
COMMENT ON COLUMN @extschema@.control_rules.is_active IS 'Only active ones act';
COMMENT ON COLUMN @extschema@.control_rules.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.control_rules.updated_at IS 'When the row was last changed';
-- The rules that a check considers.
CREATE INDEX IF NOT EXISTS control_rules_resource ON @extschema@.control_rules (resource_type_code, namespace_id);
ALTER TABLE @extschema@.control_rules ALTER COLUMN rule_id SET DEFAULT @extschema@.fn_uuid_v7();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.control_rules
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.control_rules
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();
CREATE OR REPLACE TRIGGER mec_tell AFTER INSERT OR UPDATE OR DELETE ON @extschema@.control_rules
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_tell_change();
ALTER TABLE @extschema@.control_rules ENABLE ALWAYS TRIGGER mec_tell;
CREATE OR REPLACE TRIGGER mec_tell_before BEFORE INSERT OR UPDATE OR DELETE ON @extschema@.control_rules
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_tell_change();
CREATE OR REPLACE TRIGGER mec_tell_truncate AFTER TRUNCATE ON @extschema@.control_rules
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_tell_change();

CREATE TABLE IF NOT EXISTS @extschema@.control_rule_conditions (
    rule_id uuid REFERENCES @extschema@.control_rules ON DELETE CASCADE,
    condition_key varchar(64) CHECK (btrim(condition_key) <> ''),
    condition_value varchar(255),
    operator varchar(16) NOT NULL DEFAULT 'eq',
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (rule_id, condition_key),
    CONSTRAINT control_rule_conditions_operator CHECK (operator IN
        ('eq', 'ne', 'in', 'not_in', 'gt', 'gte', 'lt', 'lte', 'prefix', 'exists', 'not_exists')),
    CONSTRAINT control_rule_conditions_value CHECK
        (condition_value IS NOT NULL OR operator IN ('exists', 'not_exists'))
);
COMMENT ON TABLE @extschema@.control_rule_conditions IS 'What the context of a request must hold for a rule to match; all of them';
COMMENT ON COLUMN @extschema@.control_rule_conditions.rule_id IS 'The rule';
COMMENT ON COLUMN @extschema@.control_rule_conditions.condition_key IS 'The key in the context of a request';
COMMENT ON COLUMN @extschema@.control_rule_conditions.condition_value IS 'What it is compared with; of in and not_in, values with commas between';
COMMENT ON COLUMN @extschema@.control_rule_conditions.operator IS 'eq, ne, in, not_in, gt, gte, lt, lte, prefix, exists or not_exists';
COMMENT ON COLUMN @extschema@.control_rule_conditions.created_at IS 'When the row was made';
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.control_rule_conditions
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();
CREATE OR REPLACE TRIGGER mec_tell AFTER INSERT OR UPDATE OR DELETE ON @extschema@.control_rule_conditions
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_tell_change();
ALTER TABLE @extschema@.control_rule_conditions ENABLE ALWAYS TRIGGER mec_tell;
CREATE OR REPLACE TRIGGER mec_tell_before BEFORE INSERT OR UPDATE OR DELETE ON @extschema@.control_rule_conditions
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_tell_change();
CREATE OR REPLACE TRIGGER mec_tell_truncate AFTER TRUNCATE ON @extschema@.control_rule_conditions
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_tell_change();
