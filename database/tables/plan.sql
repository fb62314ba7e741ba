-- Plans and the entitlements that they give.


CREATE TABLE IF NOT EXISTS @extschema@.plans (
    plan_id varchar(64) PRIMARY KEY CHECK (btrim(plan_id) <> ''),
    namespace_id varchar(64) NOT NULL DEFAULT 'default' CHECK (btrim(namespace_id) <> ''),
    plan_name varchar(128) NOT NULL,
    description text,
    is_trial bool NOT NULL DEFAULT false,
    trial_days int CHECK (trial_days BETWEEN 1 AND 36500),
    external_id varchar(128),
    status varchar(16) NOT NULL DEFAULT 'active',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.plans IS 'Named sets of entitlement templates; those of namespace ''default'' serve every namespace';
COMMENT ON COLUMN @extschema@.plans.plan_id IS 'The code';
COMMENT ON COLUMN @extschema@.plans.namespace_id IS 'The namespace; of an account''s rows that of the account';
COMMENT ON COLUMN @extschema@.plans.plan_name IS 'For people';
COMMENT ON COLUMN @extschema@.plans.description IS 'For people';
COMMENT ON COLUMN @extschema@.plans.is_trial IS 'Whether entitlements end after trial_days where their template says nothing';
COMMENT ON COLUMN @extschema@.plans.trial_days IS 'Calendar days of the account''s zone';
COMMENT ON COLUMN @extschema@.plans.external_id IS 'What a billing system calls it';
COMMENT ON COLUMN @extschema@.plans.status IS 'Only active ones can be given';
COMMENT ON COLUMN @extschema@.plans.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.plans.updated_at IS 'When the row was last changed';
CREATE OR REPLACE TRIGGER mec_guard BEFORE UPDATE ON @extschema@.plans
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_plan();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.plans
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.plans
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();

CREATE TABLE IF NOT EXISTS @extschema@.plan_entitlement_templates (
    template_id uuid PRIMARY KEY,
    plan_id varchar(64) NOT NULL REFERENCES @extschema@.plans ON DELETE CASCADE,
    resource_type_code varchar(64) NOT NULL REFERENCES @extschema@.resource_types,
    resource_scope varchar(128) CHECK (btrim(resource_scope) <> ''),
    limit_kind_code varchar(32) NOT NULL REFERENCES @extschema@.limit_kinds,
    quantity_allowed numeric(18,6) CHECK (quantity_allowed >= 0 AND quantity_allowed <> 'NaN'),
    unit_code varchar(32) REFERENCES @extschema@.units,
    window_type_code varchar(32) REFERENCES @extschema@.window_types,
    duration_days int CHECK (duration_days BETWEEN 1 AND 36500),
    limit_group varchar(32) NOT NULL DEFAULT 'main' CHECK (btrim(limit_group) <> ''),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT plan_entitlement_templates_kind CHECK
        (limit_kind_code IN ('cumulative', 'concurrency', 'inventory', 'time_access'))
);
COMMENT ON TABLE @extschema@.plan_entitlement_templates IS 'The entitlements that a plan gives to an account';
COMMENT ON COLUMN @extschema@.plan_entitlement_templates.template_id IS 'The id';
COMMENT ON COLUMN @extschema@.plan_entitlement_templates.plan_id IS 'The plan';
COMMENT ON COLUMN @extschema@.plan_entitlement_templates.resource_type_code IS 'The resource type';
COMMENT ON COLUMN @extschema@.plan_entitlement_templates.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';
COMMENT ON COLUMN @extschema@.plan_entitlement_templates.limit_kind_code IS 'What the limit counts: cumulative, concurrency, inventory or time_access';
COMMENT ON COLUMN @extschema@.plan_entitlement_templates.quantity_allowed IS 'NULL: unlimited';
COMMENT ON COLUMN @extschema@.plan_entitlement_templates.unit_code IS 'The unit of the quantity';
COMMENT ON COLUMN @extschema@.plan_entitlement_templates.window_type_code IS 'The window that usage is counted in; NULL: none, the lifetime';
COMMENT ON COLUMN @extschema@.plan_entitlement_templates.duration_days IS 'How long the entitlement lasts, in calendar days of the account''s zone; NULL: as long as the trial, else without end';
COMMENT ON COLUMN @extschema@.plan_entitlement_templates.limit_group IS 'Limits of different groups are independent: all must let a request through';
COMMENT ON COLUMN @extschema@.plan_entitlement_templates.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.plan_entitlement_templates.updated_at IS 'When the row was last changed';
-- A plan is read as a whole.
CREATE INDEX IF NOT EXISTS plan_entitlement_templates_plan ON @extschema@.plan_entitlement_templates (plan_id);

ALTER TABLE @extschema@.plan_entitlement_templates ALTER COLUMN template_id SET DEFAULT @extschema@.fn_uuid_v7();
CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT OR UPDATE OR DELETE ON @extschema@.plan_entitlement_templates
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_template();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.plan_entitlement_templates
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.plan_entitlement_templates
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();
