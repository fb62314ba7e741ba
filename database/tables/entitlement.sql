-- Entitlements, their conditions and the audit of their changes.


CREATE TABLE IF NOT EXISTS @extschema@.entitlements (
    entitlement_id uuid PRIMARY KEY,
    namespace_id varchar(64) NOT NULL,
    account_id uuid NOT NULL REFERENCES @extschema@.accounts,
    resource_type_code varchar(64) NOT NULL REFERENCES @extschema@.resource_types,
    resource_scope varchar(128) CHECK (btrim(resource_scope) <> ''),
    limit_kind_code varchar(32) NOT NULL REFERENCES @extschema@.limit_kinds,
    quantity_allowed numeric(18,6) CHECK (quantity_allowed >= 0 AND quantity_allowed <> 'NaN'),
    unit_code varchar(32) NOT NULL REFERENCES @extschema@.units,
    effective_start timestamptz NOT NULL DEFAULT now(),
    effective_end timestamptz,
    window_type_code varchar(32) REFERENCES @extschema@.window_types,
    window_anchor timestamptz,
    plan_id varchar(64) REFERENCES @extschema@.plans,
    template_id uuid REFERENCES @extschema@.plan_entitlement_templates ON DELETE SET NULL,
    priority int NOT NULL DEFAULT 0,
    status varchar(16) NOT NULL DEFAULT 'active',
    version int NOT NULL DEFAULT 1,
    superseded_by uuid REFERENCES @extschema@.entitlements,
    limit_group varchar(32) NOT NULL DEFAULT 'main' CHECK (btrim(limit_group) <> ''),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    -- A limit kind that users add to the lookup table is nothing that a check could count.
    CONSTRAINT entitlements_kind CHECK (limit_kind_code IN ('cumulative', 'concurrency', 'inventory', 'time_access')),
    CONSTRAINT entitlements_validity CHECK (effective_end > effective_start),
    -- Windows count from the anchor or else from the start: one that none can be counted from would make
    -- every check an error.
    CONSTRAINT entitlements_start CHECK (isfinite(effective_start)),
    CONSTRAINT entitlements_anchor CHECK
        (isfinite(window_anchor) AND window_anchor < timestamptz '200001-01-01 00:00:00+00')
);
COMMENT ON TABLE @extschema@.entitlements IS 'What an account may use: a limit, its window and its validity [effective_start, effective_end)';
COMMENT ON COLUMN @extschema@.entitlements.entitlement_id IS 'The entitlement';
COMMENT ON COLUMN @extschema@.entitlements.namespace_id IS 'The namespace; of an account''s rows that of the account';
COMMENT ON COLUMN @extschema@.entitlements.account_id IS 'The account';
COMMENT ON COLUMN @extschema@.entitlements.resource_type_code IS 'The resource type';
COMMENT ON COLUMN @extschema@.entitlements.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';
COMMENT ON COLUMN @extschema@.entitlements.limit_kind_code IS 'What the limit counts: cumulative, concurrency, inventory or time_access';
COMMENT ON COLUMN @extschema@.entitlements.quantity_allowed IS 'In unit_code; NULL: unlimited';
COMMENT ON COLUMN @extschema@.entitlements.unit_code IS 'The unit of the quantity';
COMMENT ON COLUMN @extschema@.entitlements.effective_start IS 'From when on it is in force';
COMMENT ON COLUMN @extschema@.entitlements.effective_end IS 'The first instant at which it is not in force any more; NULL: never';
COMMENT ON COLUMN @extschema@.entitlements.window_type_code IS 'The window that usage is counted in; NULL: none, the lifetime';
COMMENT ON COLUMN @extschema@.entitlements.window_anchor IS 'NULL: effective_start';
COMMENT ON COLUMN @extschema@.entitlements.plan_id IS 'The plan';
COMMENT ON COLUMN @extschema@.entitlements.template_id IS 'The template that it was made from';
COMMENT ON COLUMN @extschema@.entitlements.priority IS 'The higher one wins';
COMMENT ON COLUMN @extschema@.entitlements.status IS 'Only active ones act';
COMMENT ON COLUMN @extschema@.entitlements.version IS 'For the application';
COMMENT ON COLUMN @extschema@.entitlements.superseded_by IS 'For the application: the entitlement that took its place';
COMMENT ON COLUMN @extschema@.entitlements.limit_group IS 'Limits of different groups are independent: all must let a request through';
COMMENT ON COLUMN @extschema@.entitlements.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.entitlements.updated_at IS 'When the row was last changed';
-- The check reads every entitlement of an account and resource type, whatever its status, so that it
-- can say why none applies.
CREATE INDEX IF NOT EXISTS entitlements_account_resource ON @extschema@.entitlements (account_id, resource_type_code);
ALTER TABLE @extschema@.entitlements ALTER COLUMN entitlement_id SET DEFAULT @extschema@.fn_uuid_v7();
CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT OR UPDATE ON @extschema@.entitlements
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_entitlement();
CREATE OR REPLACE TRIGGER mec_audit AFTER INSERT OR UPDATE OR DELETE ON @extschema@.entitlements
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_audit_entitlement();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.entitlements
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.entitlements
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();

CREATE TABLE IF NOT EXISTS @extschema@.entitlement_conditions (
    entitlement_id uuid REFERENCES @extschema@.entitlements ON DELETE CASCADE,
    condition_key varchar(64) CHECK (btrim(condition_key) <> ''),
    condition_value varchar(255),
    operator varchar(16) NOT NULL DEFAULT 'eq',
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (entitlement_id, condition_key),
    CONSTRAINT entitlement_conditions_operator CHECK (operator IN
        ('eq', 'ne', 'in', 'not_in', 'gt', 'gte', 'lt', 'lte', 'prefix', 'exists', 'not_exists')),
    CONSTRAINT entitlement_conditions_value CHECK
        (condition_value IS NOT NULL OR operator IN ('exists', 'not_exists'))
);
COMMENT ON TABLE @extschema@.entitlement_conditions IS 'What the context of a request must hold for an entitlement to apply; all of them';
COMMENT ON COLUMN @extschema@.entitlement_conditions.entitlement_id IS 'The entitlement';
COMMENT ON COLUMN @extschema@.entitlement_conditions.condition_key IS 'The key in the context of a request';
COMMENT ON COLUMN @extschema@.entitlement_conditions.condition_value IS 'What it is compared with; of in and not_in, values with commas between';
COMMENT ON COLUMN @extschema@.entitlement_conditions.operator IS 'eq, ne, in, not_in, gt, gte, lt, lte, prefix, exists or not_exists';
COMMENT ON COLUMN @extschema@.entitlement_conditions.created_at IS 'When the row was made';
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.entitlement_conditions
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();

CREATE TABLE IF NOT EXISTS @extschema@.entitlements_audit (
    audit_id uuid PRIMARY KEY,
    entitlement_id uuid NOT NULL,
    operation varchar(16) NOT NULL CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE')),
    old_values jsonb,
    new_values jsonb,
    changed_by varchar(255) NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    changed_by_role varchar(64) NOT NULL
);
COMMENT ON TABLE @extschema@.entitlements_audit IS 'Every change of every entitlement, by whom';
COMMENT ON COLUMN @extschema@.entitlements_audit.audit_id IS 'The id; ids follow time';
COMMENT ON COLUMN @extschema@.entitlements_audit.entitlement_id IS 'The entitlement';
COMMENT ON COLUMN @extschema@.entitlements_audit.operation IS 'INSERT, UPDATE or DELETE';
COMMENT ON COLUMN @extschema@.entitlements_audit.old_values IS 'The row before; NULL for INSERT';
COMMENT ON COLUMN @extschema@.entitlements_audit.new_values IS 'The row after; NULL for DELETE';
COMMENT ON COLUMN @extschema@.entitlements_audit.changed_by IS 'mec.actor where the session sets it, else the acting role';
COMMENT ON COLUMN @extschema@.entitlements_audit.changed_at IS 'When';
COMMENT ON COLUMN @extschema@.entitlements_audit.changed_by_role IS 'The acting role';
-- The history of one entitlement, also after its deletion: no reference.
CREATE INDEX IF NOT EXISTS entitlements_audit_entitlement ON @extschema@.entitlements_audit (entitlement_id);
ALTER TABLE @extschema@.entitlements_audit ALTER COLUMN audit_id SET DEFAULT @extschema@.fn_uuid_v7();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.entitlements_audit
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();

-- Columns are listed, so that a user's own column on a table breaks no view.

CREATE OR REPLACE VIEW @extschema@.v_active_entitlements AS
SELECT e.entitlement_id, e.namespace_id, e.account_id, e.resource_type_code, e.resource_scope,
       e.limit_kind_code, e.quantity_allowed, e.unit_code, e.effective_start, e.effective_end,
       e.window_type_code, e.window_anchor, e.plan_id, e.template_id, e.priority, e.status,
       e.version, e.superseded_by, e.limit_group, e.created_at, e.updated_at,
       a.display_name AS account_name, a.parent_account_id, p.plan_name
FROM @extschema@.entitlements e
JOIN @extschema@.accounts a USING (account_id)
LEFT JOIN @extschema@.plans p ON p.plan_id = e.plan_id
WHERE e.status = 'active'
  AND e.effective_start <= greatest(now(), clock_timestamp())
  AND (e.effective_end IS NULL OR e.effective_end > greatest(now(), clock_timestamp()));
COMMENT ON VIEW @extschema@.v_active_entitlements IS 'Entitlements in force now';
