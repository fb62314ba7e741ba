-- Counters: sums that are derived from the ledger.
-- See docs/internals.md. Functions alone write and read these tables; fn_verify_usage() compares them with the ledger,
-- fn_rebuild_usage() computes them again. No index holds a column that an update touches, and pages keep room, so that
-- updates stay HOT.

-- Counters, derived from the ledger: see docs/internals.md. Both tables are written and read by
-- functions only; fn_verify_usage() compares them with the ledger, fn_rebuild_usage() makes them anew.
-- No index holds a column that an update touches, and pages keep room, so that updates stay HOT.

CREATE TABLE IF NOT EXISTS @extschema@.usage_live (
    account_id uuid,
    resource_type_code varchar(64),
    resource_scope varchar(128),
    is_below bool,
    lane int,
    total numeric NOT NULL,
    recent bytea NOT NULL,
    PRIMARY KEY (account_id, resource_type_code, resource_scope, is_below, lane)
) WITH (fillfactor = 50);
ALTER TABLE @extschema@.usage_live ADD COLUMN IF NOT EXISTS history_version uuid;
ALTER TABLE @extschema@.usage_live ALTER COLUMN recent SET STORAGE EXTERNAL;
COMMENT ON TABLE @extschema@.usage_live IS 'Per pool and lane: the sum of all events, and the recent ones that usage_history does not hold yet';
COMMENT ON COLUMN @extschema@.usage_live.account_id IS 'The account';
COMMENT ON COLUMN @extschema@.usage_live.resource_type_code IS 'The resource type';
COMMENT ON COLUMN @extschema@.usage_live.resource_scope IS 'Empty: the pool of all scopes';
COMMENT ON COLUMN @extschema@.usage_live.is_below IS 'Whether the pool counts the accounts below the account, or its own events';
COMMENT ON COLUMN @extschema@.usage_live.lane IS 'Writers that meet on a pool take different lanes; a lane''s rows are written under the lock of its live row';
COMMENT ON COLUMN @extschema@.usage_live.total IS 'In base units';
COMMENT ON COLUMN @extschema@.usage_live.recent IS 'Entries of 24 bytes: microseconds since 1970, then 10^-15 base units, both little-endian';
COMMENT ON COLUMN @extschema@.usage_live.history_version IS 'Another one whenever the lane''s rows of usage_history change; all zeros where it has none; NULL where nothing is known of them';
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.usage_live
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();

CREATE TABLE IF NOT EXISTS @extschema@.usage_history (
    account_id uuid,
    resource_type_code varchar(64),
    resource_scope varchar(128),
    is_below bool,
    level int,
    slot_start timestamptz,
    lane int,
    total numeric NOT NULL,
    entries bytea,
    PRIMARY KEY (account_id, resource_type_code, resource_scope, is_below, level, slot_start, lane)
) WITH (fillfactor = 80);
ALTER TABLE @extschema@.usage_history ALTER COLUMN entries SET STORAGE EXTERNAL;
COMMENT ON TABLE @extschema@.usage_history IS 'Per pool and lane: sums of months, days, hours and finer slots';
COMMENT ON COLUMN @extschema@.usage_history.account_id IS 'The account';
COMMENT ON COLUMN @extschema@.usage_history.resource_type_code IS 'The resource type';
COMMENT ON COLUMN @extschema@.usage_history.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';
COMMENT ON COLUMN @extschema@.usage_history.is_below IS 'Whether the pool counts the accounts below the account, or its own events';
COMMENT ON COLUMN @extschema@.usage_history.level IS '0 months, 1 days, 2 hours, 3 minutes, 4 seconds, then hundredths of the one before; UTC';
COMMENT ON COLUMN @extschema@.usage_history.slot_start IS 'The first instant of the slot';
COMMENT ON COLUMN @extschema@.usage_history.lane IS 'As in usage_live';
COMMENT ON COLUMN @extschema@.usage_history.total IS 'In base units';
COMMENT ON COLUMN @extschema@.usage_history.entries IS 'The events of the slot, as in usage_live.recent; NULL where finer slots hold them';
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.usage_history
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();

CREATE TABLE IF NOT EXISTS @extschema@.usage_verifications (
    is_last bool PRIMARY KEY DEFAULT true CHECK (is_last),
    verified_at timestamptz NOT NULL,
    differences bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.usage_verifications IS 'One row: what fn_record_verification() found the last time, for v_mec_health';
COMMENT ON COLUMN @extschema@.usage_verifications.is_last IS 'Always true: there is one row';
COMMENT ON COLUMN @extschema@.usage_verifications.verified_at IS 'The beginning of the transaction that compared';
COMMENT ON COLUMN @extschema@.usage_verifications.differences IS 'How many counters differed from the ledger; 0 is as it should be';
COMMENT ON COLUMN @extschema@.usage_verifications.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.usage_verifications.updated_at IS 'When the row was last changed';
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.usage_verifications
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.usage_verifications
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();

CREATE OR REPLACE VIEW @extschema@.v_usage_summary AS
SELECT a.account_id, a.display_name AS account_name, a.namespace_id, l.resource_type_code,
       l.resource_scope, l.limit_group, l.limit_kind, l.unit_code, l.quantity_allowed,
       l.quantity_used, l.quantity_remaining, l.percent_used, l.quantity_reserved,
       l.window_type_code, l.window_start, l.window_end, l.next_reset, l.entitlement_id
FROM @extschema@.accounts a
CROSS JOIN LATERAL @extschema@.fn_get_account_limits(a.account_id) l
WHERE l.account_id = a.account_id;
COMMENT ON VIEW @extschema@.v_usage_summary IS 'Every account''s own limits now: allowed, used, remaining, percent, window, next reset';
