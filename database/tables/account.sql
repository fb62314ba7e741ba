-- Accounts, their types and their trees.

CREATE TABLE IF NOT EXISTS @extschema@.account_types (
    account_type_code varchar(32) PRIMARY KEY CHECK (btrim(account_type_code) <> ''),
    description text,
    can_have_children bool NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.account_types IS 'Kinds of accounts, and which of them may have accounts below them';
COMMENT ON COLUMN @extschema@.account_types.account_type_code IS 'The code';
COMMENT ON COLUMN @extschema@.account_types.description IS 'For people';
COMMENT ON COLUMN @extschema@.account_types.can_have_children IS 'Whether accounts of this type may have accounts below them';
COMMENT ON COLUMN @extschema@.account_types.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.account_types.updated_at IS 'When the row was last changed';
CREATE OR REPLACE TRIGGER mec_guard BEFORE UPDATE OR DELETE ON @extschema@.account_types
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_account_type();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.account_types
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.account_types
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();

CREATE TABLE IF NOT EXISTS @extschema@.accounts (
    account_id uuid PRIMARY KEY,
    namespace_id varchar(64) NOT NULL DEFAULT 'default' CHECK (btrim(namespace_id) <> ''),
    account_type_code varchar(32) NOT NULL REFERENCES @extschema@.account_types,
    parent_account_id uuid REFERENCES @extschema@.accounts,
    external_id varchar(128),
    display_name varchar(255) NOT NULL,
    email varchar(255),
    status varchar(16) NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended', 'closed')),
    time_zone varchar(64) NOT NULL DEFAULT 'UTC',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT accounts_namespace_id_external_id_key UNIQUE (namespace_id, external_id)
);
COMMENT ON TABLE @extschema@.accounts IS 'Customers: users, teams and organizations, as trees of at most 8 levels';
COMMENT ON COLUMN @extschema@.accounts.account_id IS 'Filled by a trigger when omitted: a UUIDv7 whose first 8 bytes are those of the root of its tree';
COMMENT ON COLUMN @extschema@.accounts.namespace_id IS 'The namespace; of an account''s rows that of the account';
COMMENT ON COLUMN @extschema@.accounts.account_type_code IS 'Its type';
COMMENT ON COLUMN @extschema@.accounts.parent_account_id IS 'The account above it; NULL: it is the root of its tree';
COMMENT ON COLUMN @extschema@.accounts.external_id IS 'What the application calls it; unique in its namespace';
COMMENT ON COLUMN @extschema@.accounts.display_name IS 'For people';
COMMENT ON COLUMN @extschema@.accounts.email IS 'For people';
COMMENT ON COLUMN @extschema@.accounts.status IS 'active, suspended or closed; the last two deny every check of it and of those below';
COMMENT ON COLUMN @extschema@.accounts.time_zone IS 'IANA name; windows of this account''s entitlements follow it';
COMMENT ON COLUMN @extschema@.accounts.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.accounts.updated_at IS 'When the row was last changed';
-- For the children of an account, and for the foreign key when an account is deleted.
CREATE INDEX IF NOT EXISTS accounts_parent ON @extschema@.accounts (parent_account_id) WHERE parent_account_id IS NOT NULL;

CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT OR UPDATE OR DELETE ON @extschema@.accounts
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_account();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.accounts
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.accounts
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();

CREATE OR REPLACE VIEW @extschema@.v_account_hierarchy AS
WITH RECURSIVE tree AS (
    SELECT a.account_id, a.namespace_id, a.account_type_code, a.parent_account_id, a.display_name,
           a.status, a.account_id AS owner_account_id, a.display_name AS owner_display_name
    FROM @extschema@.accounts a
    WHERE a.parent_account_id IS NULL
    UNION ALL
    SELECT a.account_id, a.namespace_id, a.account_type_code, a.parent_account_id, a.display_name,
           a.status, t.owner_account_id, t.owner_display_name
    FROM tree t
    JOIN @extschema@.accounts a ON a.parent_account_id = t.account_id
)
SELECT account_id, namespace_id, account_type_code, parent_account_id, display_name, status,
       owner_account_id, owner_display_name
FROM tree;
COMMENT ON VIEW @extschema@.v_account_hierarchy IS 'Every account with the root of its tree';
