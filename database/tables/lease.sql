-- Leases: held units of concurrency limits.


CREATE TABLE IF NOT EXISTS @extschema@.concurrency_leases (
    lease_id uuid PRIMARY KEY,
    namespace_id varchar(64) NOT NULL,
    account_id uuid NOT NULL REFERENCES @extschema@.accounts,
    resource_type_code varchar(64) NOT NULL,
    resource_scope varchar(128) CHECK (btrim(resource_scope) <> ''),
    acquired_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL CHECK (isfinite(expires_at)),
    last_heartbeat timestamptz,
    released_at timestamptz,
    session_token varchar(255) CHECK (btrim(session_token) <> ''),
    session_metadata varchar(512),
    quantity int NOT NULL DEFAULT 1 CHECK (quantity > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    owner_account_id uuid NOT NULL,
    ancestor_ids uuid[] NOT NULL
);
-- A foreign key would lock the row of resource_types for each lease, which whoever edits it could hold up.
ALTER TABLE @extschema@.concurrency_leases DROP CONSTRAINT IF EXISTS concurrency_leases_resource_type_code_fkey;
COMMENT ON TABLE @extschema@.concurrency_leases IS 'Held units of concurrency limits (floating licences); held while not released and before expires_at';
COMMENT ON COLUMN @extschema@.concurrency_leases.lease_id IS 'The id';
COMMENT ON COLUMN @extschema@.concurrency_leases.namespace_id IS 'The namespace; of an account''s rows that of the account';
COMMENT ON COLUMN @extschema@.concurrency_leases.account_id IS 'The account';
COMMENT ON COLUMN @extschema@.concurrency_leases.resource_type_code IS 'The resource type';
COMMENT ON COLUMN @extschema@.concurrency_leases.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';
COMMENT ON COLUMN @extschema@.concurrency_leases.acquired_at IS 'From when on it is held';
COMMENT ON COLUMN @extschema@.concurrency_leases.expires_at IS 'The first instant at which it is not held any more, unless a heartbeat moves it';
COMMENT ON COLUMN @extschema@.concurrency_leases.last_heartbeat IS 'When it was last renewed';
COMMENT ON COLUMN @extschema@.concurrency_leases.released_at IS 'When it was given back, or found expired';
COMMENT ON COLUMN @extschema@.concurrency_leases.session_token IS 'The caller''s name for the holder: the same again returns the same lease';
COMMENT ON COLUMN @extschema@.concurrency_leases.session_metadata IS 'For people';
COMMENT ON COLUMN @extschema@.concurrency_leases.quantity IS 'How many units of the limit the lease holds';
COMMENT ON COLUMN @extschema@.concurrency_leases.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.concurrency_leases.updated_at IS 'When the row was last changed';
COMMENT ON COLUMN @extschema@.concurrency_leases.owner_account_id IS 'The root of the account''s tree; follows the account while the lease is held';
COMMENT ON COLUMN @extschema@.concurrency_leases.ancestor_ids IS 'The accounts above it, nearest first; follows the account while the lease is held';
-- Leases held in a tree, now (released_at IS NULL) or at an instant. A heartbeat touches none of its
-- columns, so it stays a HOT update.
CREATE INDEX IF NOT EXISTS concurrency_leases_held ON @extschema@.concurrency_leases
    (owner_account_id, resource_type_code, released_at);
-- One held lease a session token.
CREATE UNIQUE INDEX IF NOT EXISTS concurrency_leases_token ON @extschema@.concurrency_leases
    (account_id, resource_type_code, coalesce(resource_scope, ''), session_token)
    WHERE released_at IS NULL AND session_token IS NOT NULL;
-- Leases that nobody has ended, few beside those that are history. A heartbeat leaves its columns alone too.
CREATE INDEX IF NOT EXISTS concurrency_leases_open ON @extschema@.concurrency_leases (acquired_at)
    WHERE released_at IS NULL;
ALTER TABLE @extschema@.concurrency_leases ALTER COLUMN lease_id SET DEFAULT @extschema@.fn_uuid_v7();
CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT OR UPDATE ON @extschema@.concurrency_leases
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_hold();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.concurrency_leases
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.concurrency_leases
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();

CREATE OR REPLACE VIEW @extschema@.v_active_leases AS
SELECT l.lease_id, l.namespace_id, l.account_id, l.resource_type_code, l.resource_scope,
       l.acquired_at, l.expires_at, l.last_heartbeat, l.released_at, l.session_token,
       l.session_metadata, l.quantity, l.created_at, l.updated_at, l.owner_account_id, l.ancestor_ids,
       a.display_name AS account_name,
       extract(epoch FROM l.expires_at - clock_timestamp()) AS seconds_until_expiry
FROM @extschema@.concurrency_leases l
JOIN @extschema@.accounts a USING (account_id)
WHERE l.released_at IS NULL AND l.expires_at > clock_timestamp()
  AND l.acquired_at <= greatest(clock_timestamp(), l.created_at);
COMMENT ON VIEW @extschema@.v_active_leases IS 'Leases held now';
