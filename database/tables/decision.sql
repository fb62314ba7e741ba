-- The log of decisions.


CREATE TABLE IF NOT EXISTS @extschema@.control_decisions_log (
    decision_id uuid PRIMARY KEY,
    namespace_id varchar(64),
    account_id uuid,
    resource_type_code varchar(64),
    resource_scope varchar(128),
    requested_quantity numeric(18,6),
    unit_code varchar(32),
    decision varchar(16),
    reason varchar(255),
    rule_id uuid,
    entitlement_id uuid,
    usage_at_decision numeric,
    limit_at_decision numeric(18,6),
    percent_used numeric(24,4),
    decided_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.control_decisions_log IS 'Decisions with what they rested on; no references, so that nothing here can fail a check or block a delete';
COMMENT ON COLUMN @extschema@.control_decisions_log.decision_id IS 'The id; ids follow time';
COMMENT ON COLUMN @extschema@.control_decisions_log.namespace_id IS 'The namespace; of an account''s rows that of the account';
COMMENT ON COLUMN @extschema@.control_decisions_log.account_id IS 'The account';
COMMENT ON COLUMN @extschema@.control_decisions_log.resource_type_code IS 'The resource type';
COMMENT ON COLUMN @extschema@.control_decisions_log.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';
COMMENT ON COLUMN @extschema@.control_decisions_log.requested_quantity IS 'What was asked for';
COMMENT ON COLUMN @extschema@.control_decisions_log.unit_code IS 'In which unit, where the request named one';
COMMENT ON COLUMN @extschema@.control_decisions_log.decision IS 'allow, warn, grace, overage or deny';
COMMENT ON COLUMN @extschema@.control_decisions_log.reason IS 'Why, for a person';
COMMENT ON COLUMN @extschema@.control_decisions_log.rule_id IS 'The rule that governs the limit that decided';
COMMENT ON COLUMN @extschema@.control_decisions_log.entitlement_id IS 'The limit that decided';
COMMENT ON COLUMN @extschema@.control_decisions_log.usage_at_decision IS 'What was used of it, in its unit';
COMMENT ON COLUMN @extschema@.control_decisions_log.limit_at_decision IS 'What it allowed; NULL: no limit';
COMMENT ON COLUMN @extschema@.control_decisions_log.percent_used IS 'The first over the second';
COMMENT ON COLUMN @extschema@.control_decisions_log.decided_at IS 'When';
-- The recent decisions of an account.
CREATE INDEX IF NOT EXISTS control_decisions_log_account ON @extschema@.control_decisions_log (account_id, decided_at);
-- Whether a check has logged the same within a minute is one look, however much else was logged.
CREATE INDEX IF NOT EXISTS control_decisions_log_same ON @extschema@.control_decisions_log
    (account_id, resource_type_code, coalesce(resource_scope, ''), decision,
     coalesce(entitlement_id, '00000000-0000-0000-0000-000000000000'), decided_at);
ALTER TABLE @extschema@.control_decisions_log ALTER COLUMN decision_id SET DEFAULT @extschema@.fn_uuid_v7();
