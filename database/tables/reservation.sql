-- Reservations: quantities that are held for work of unknown size.


CREATE TABLE IF NOT EXISTS @extschema@.usage_reservations (
    reservation_id uuid PRIMARY KEY,
    idempotency_key varchar(255) NOT NULL CHECK (btrim(idempotency_key) <> ''),
    namespace_id varchar(64) NOT NULL,
    account_id uuid NOT NULL REFERENCES @extschema@.accounts,
    resource_type_code varchar(64) NOT NULL,
    resource_scope varchar(128) CHECK (btrim(resource_scope) <> ''),
    quantity numeric(18,6) NOT NULL CHECK (quantity > 0 AND quantity <> 'NaN'),
    unit_code varchar(32) NOT NULL REFERENCES @extschema@.units,
    base_quantity numeric NOT NULL,
    reserved_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    freed_at timestamptz,
    status varchar(16) NOT NULL DEFAULT 'held' CHECK (status IN ('held', 'expired', 'committed', 'released')),
    event_id uuid,
    decision varchar(16) NOT NULL,
    overage_quantity numeric(18,6),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    owner_account_id uuid NOT NULL,
    ancestor_ids uuid[] NOT NULL
);
ALTER TABLE @extschema@.usage_reservations ADD COLUMN IF NOT EXISTS attempt int NOT NULL DEFAULT 1 CHECK (attempt > 0);
-- Up to 1.1 a key stood for one reservation for ever.
ALTER TABLE @extschema@.usage_reservations DROP CONSTRAINT IF EXISTS usage_reservations_key;
ALTER TABLE @extschema@.usage_reservations DROP CONSTRAINT IF EXISTS usage_reservations_resource_type_code_fkey;
COMMENT ON TABLE @extschema@.usage_reservations IS 'Quantities held for work whose size is known afterwards; count as used until settled or expired';
COMMENT ON COLUMN @extschema@.usage_reservations.reservation_id IS 'The id';
COMMENT ON COLUMN @extschema@.usage_reservations.idempotency_key IS 'The caller''s key; with attempt unique for the account';
COMMENT ON COLUMN @extschema@.usage_reservations.namespace_id IS 'The namespace; of an account''s rows that of the account';
COMMENT ON COLUMN @extschema@.usage_reservations.account_id IS 'The account';
COMMENT ON COLUMN @extschema@.usage_reservations.resource_type_code IS 'The resource type';
COMMENT ON COLUMN @extschema@.usage_reservations.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';
COMMENT ON COLUMN @extschema@.usage_reservations.quantity IS 'How much is held, in unit_code';
COMMENT ON COLUMN @extschema@.usage_reservations.unit_code IS 'The unit of the quantity';
COMMENT ON COLUMN @extschema@.usage_reservations.base_quantity IS 'The same in base units';
COMMENT ON COLUMN @extschema@.usage_reservations.reserved_at IS 'From when on it counts';
COMMENT ON COLUMN @extschema@.usage_reservations.expires_at IS 'The first instant at which it counts no more';
COMMENT ON COLUMN @extschema@.usage_reservations.freed_at IS 'From when on it counts no more: settled, or expired';
COMMENT ON COLUMN @extschema@.usage_reservations.status IS 'held, expired, committed or released';
COMMENT ON COLUMN @extschema@.usage_reservations.event_id IS 'The event that it was committed as';
COMMENT ON COLUMN @extschema@.usage_reservations.decision IS 'What the admission decided';
COMMENT ON COLUMN @extschema@.usage_reservations.overage_quantity IS 'What of it was beyond the limit';
COMMENT ON COLUMN @extschema@.usage_reservations.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.usage_reservations.updated_at IS 'When the row was last changed';
COMMENT ON COLUMN @extschema@.usage_reservations.owner_account_id IS 'The root of the account''s tree; follows the account while it is held';
COMMENT ON COLUMN @extschema@.usage_reservations.ancestor_ids IS 'The accounts above it, nearest first; follows the account while it is held';
COMMENT ON COLUMN @extschema@.usage_reservations.attempt IS 'Which reservation under the key it is: a key whose reservation was released or has expired reserves again';
-- One reservation a key, account and attempt; also how a replay finds what its key stands for.
CREATE UNIQUE INDEX IF NOT EXISTS usage_reservations_attempt ON @extschema@.usage_reservations
    (account_id, idempotency_key, attempt);
-- Reservations held in a tree, now (freed_at IS NULL) or at an instant.
CREATE INDEX IF NOT EXISTS usage_reservations_held ON @extschema@.usage_reservations
    (owner_account_id, resource_type_code, freed_at);
-- Reservations that nobody has settled, few beside those that are history.
CREATE INDEX IF NOT EXISTS usage_reservations_open ON @extschema@.usage_reservations (expires_at)
    WHERE freed_at IS NULL;
ALTER TABLE @extschema@.usage_reservations ALTER COLUMN reservation_id SET DEFAULT @extschema@.fn_uuid_v7();
CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT OR UPDATE ON @extschema@.usage_reservations
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_hold();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.usage_reservations
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.usage_reservations
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();

CREATE OR REPLACE VIEW @extschema@.v_active_reservations AS
SELECT r.reservation_id, r.idempotency_key, r.namespace_id, r.account_id, r.resource_type_code,
       r.resource_scope, r.quantity, r.unit_code, r.base_quantity, r.reserved_at, r.expires_at,
       r.decision, r.overage_quantity, r.created_at, r.updated_at, r.owner_account_id,
       r.ancestor_ids, a.display_name AS account_name,
       extract(epoch FROM r.expires_at - clock_timestamp()) AS seconds_until_expiry
FROM @extschema@.usage_reservations r
JOIN @extschema@.accounts a USING (account_id)
WHERE r.freed_at IS NULL AND r.expires_at > clock_timestamp()
  AND r.reserved_at <= greatest(clock_timestamp(), r.created_at);
COMMENT ON VIEW @extschema@.v_active_reservations IS 'Reservations that count as used now';
