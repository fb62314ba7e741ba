-- The tables, views and triggers of MEC.
--
-- fn_mec_bootstrap() runs this file, on a fresh install and again wherever the tables are already there
-- (a restored dump, an older version, an extension that was dropped and created again), as mec_owner. It
-- puts the schema of the extension, quoted, where a statement names it, and everything else is found in
-- pg_catalog, so that functions and operators of the same names that others made are never called. Arguments of
-- the extension's functions have exactly the declared types, or are cast to them: no overload fits better.
-- Every statement can be repeated, and
-- what calls a function of the extension (defaults, triggers, policies, views) stands apart from the
-- tables: DROP EXTENSION … CASCADE takes these and leaves the data. No column has a type of the
-- extension, no CHECK, index or generated column calls one of its functions.
--
-- Foreign keys stand where rows are few or seldom written. The ledger has none, nor do leases and
-- reservations refer to resource types by one: each would lock the row it refers to for every event. Their
-- triggers check the references when a row comes in, and the referenced tables refuse to lose or rename what
-- is used (src/store/change.rs).

-- Catalogue: what can be metered, in what, over which windows -------------------------------------

CREATE TABLE IF NOT EXISTS @extschema@.mec_schema (
    is_current bool PRIMARY KEY DEFAULT true CHECK (is_current),
    schema_version varchar(32) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.mec_schema IS 'One row: the version of MEC that these tables were built or last migrated by';

CREATE TABLE IF NOT EXISTS @extschema@.account_types (
    account_type_code varchar(32) PRIMARY KEY CHECK (btrim(account_type_code) <> ''),
    description text,
    can_have_children bool NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.account_types IS 'Kinds of accounts, and which of them may have accounts below them';

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
COMMENT ON COLUMN @extschema@.accounts.time_zone IS 'IANA name; windows of this account''s entitlements follow it';
-- For the children of an account, and for the foreign key when an account is deleted.
CREATE INDEX IF NOT EXISTS accounts_parent ON @extschema@.accounts (parent_account_id) WHERE parent_account_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS @extschema@.units (
    unit_code varchar(32) PRIMARY KEY CHECK (btrim(unit_code) <> ''),
    unit_category varchar(32),
    description text,
    base_factor numeric CHECK (base_factor > 0 AND base_factor <= 1e15 AND base_factor = round(base_factor, 9)),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.units IS 'Units of measure';
COMMENT ON COLUMN @extschema@.units.base_factor IS 'How many base units of its category one such unit is; NULL: converts to nothing';

CREATE TABLE IF NOT EXISTS @extschema@.resource_types (
    resource_type_code varchar(64) PRIMARY KEY CHECK (btrim(resource_type_code) <> ''),
    namespace_id varchar(64) NOT NULL DEFAULT 'default' CHECK (btrim(namespace_id) <> ''),
    description text,
    default_unit_code varchar(32) NOT NULL REFERENCES @extschema@.units,
    is_inventory bool NOT NULL DEFAULT false,
    is_concurrency bool NOT NULL DEFAULT false,
    is_time_bound bool NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.resource_types IS 'What is metered or entitled; those of namespace ''default'' serve every namespace';

CREATE TABLE IF NOT EXISTS @extschema@.resource_type_allowed_units (
    resource_type_code varchar(64) REFERENCES @extschema@.resource_types ON DELETE CASCADE,
    unit_code varchar(32) REFERENCES @extschema@.units,
    per_default numeric CHECK (per_default > 0 AND per_default <= 1e15 AND per_default = round(per_default, 9)),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (resource_type_code, unit_code)
);
COMMENT ON TABLE @extschema@.resource_type_allowed_units IS 'The units in which a resource type may be metered and entitled, besides its default unit';
COMMENT ON COLUMN @extschema@.resource_type_allowed_units.per_default IS 'How many default units one such unit is; NULL: by the base factors';

CREATE TABLE IF NOT EXISTS @extschema@.limit_kinds (
    limit_kind_code varchar(32) PRIMARY KEY CHECK (btrim(limit_kind_code) <> ''),
    description text,
    created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.limit_kinds IS 'What a limit counts: cumulative, concurrency, inventory, time_access';

CREATE TABLE IF NOT EXISTS @extschema@.limit_actions (
    limit_action_code varchar(32) PRIMARY KEY CHECK (btrim(limit_action_code) <> ''),
    description text,
    created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.limit_actions IS 'What a control rule does at the limit: block, warn, grace, overage';

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

-- Plans -------------------------------------------------------------------------------------------

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
COMMENT ON COLUMN @extschema@.plan_entitlement_templates.quantity_allowed IS 'NULL: unlimited';
-- A plan is read as a whole.
CREATE INDEX IF NOT EXISTS plan_entitlement_templates_plan ON @extschema@.plan_entitlement_templates (plan_id);

-- Entitlements ------------------------------------------------------------------------------------

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
COMMENT ON COLUMN @extschema@.entitlements.quantity_allowed IS 'In unit_code; NULL: unlimited';
COMMENT ON COLUMN @extschema@.entitlements.window_anchor IS 'NULL: effective_start';
-- The check reads every entitlement of an account and resource type, whatever its status, so that it
-- can say why none applies.
CREATE INDEX IF NOT EXISTS entitlements_account_resource ON @extschema@.entitlements (account_id, resource_type_code);

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
COMMENT ON COLUMN @extschema@.entitlements_audit.changed_by IS 'mec.actor where the session sets it, else the acting role';
-- The history of one entitlement, also after its deletion: no reference.
CREATE INDEX IF NOT EXISTS entitlements_audit_entitlement ON @extschema@.entitlements_audit (entitlement_id);

-- Control rules -----------------------------------------------------------------------------------

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
COMMENT ON COLUMN @extschema@.control_rules.grace_quantity IS 'In the unit of the entitlement that the rule is applied to';
-- The rules that a check considers.
CREATE INDEX IF NOT EXISTS control_rules_resource ON @extschema@.control_rules (resource_type_code, namespace_id);

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

-- Usage -------------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS @extschema@.consumption_ledger (
    event_id uuid PRIMARY KEY,
    idempotency_key varchar(255) NOT NULL CHECK (btrim(idempotency_key) <> ''),
    namespace_id varchar(64) NOT NULL,
    account_id uuid NOT NULL,
    resource_type_code varchar(64) NOT NULL,
    resource_scope varchar(128) CHECK (btrim(resource_scope) <> ''),
    quantity numeric(18,6) NOT NULL CHECK (quantity <> 'NaN'),
    unit_code varchar(32) NOT NULL,
    occurred_at timestamptz NOT NULL DEFAULT now(),
    period_start timestamptz,
    period_end timestamptz,
    is_correction bool NOT NULL DEFAULT false,
    corrects_event_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    owner_account_id uuid NOT NULL,
    ancestor_ids uuid[] NOT NULL,
    base_quantity numeric NOT NULL,
    decision varchar(16),
    overage_quantity numeric(18,6),
    net_quantity numeric(18,6),
    requested_quantity numeric(18,6),
    CONSTRAINT consumption_ledger_period CHECK (period_end >= period_start),
    CONSTRAINT consumption_ledger_correction CHECK (is_correction = (corrects_event_id IS NOT NULL)),
    -- One event a key and account; also how a replay finds its event.
    CONSTRAINT consumption_ledger_key UNIQUE (account_id, idempotency_key)
);
COMMENT ON TABLE @extschema@.consumption_ledger IS 'What was used: one row an event, never updated, never deleted';
COMMENT ON COLUMN @extschema@.consumption_ledger.owner_account_id IS 'The root of the account''s tree when the event was recorded';
COMMENT ON COLUMN @extschema@.consumption_ledger.ancestor_ids IS 'The accounts above it when the event was recorded, nearest first';
COMMENT ON COLUMN @extschema@.consumption_ledger.base_quantity IS 'The quantity in base units: those of the default unit''s category, else the default unit';
COMMENT ON COLUMN @extschema@.consumption_ledger.net_quantity IS 'Where the event is a correction: the net quantity of the corrected event from here on';
COMMENT ON COLUMN @extschema@.consumption_ledger.requested_quantity IS 'Where the event came from fn_consume: what was asked for; more than quantity where it was admitted in part';
COMMENT ON COLUMN @extschema@.consumption_ledger.overage_quantity IS 'Where the event came from an admission: what of it was beyond the limit, as answered: in the unit of the entitlement that decided';
COMMENT ON COLUMN @extschema@.consumption_ledger.decision IS 'Where the event came from an admission: its decision';
-- The events of an account in an interval, for people and reports. Usage is read from counters.
CREATE INDEX IF NOT EXISTS consumption_ledger_account ON @extschema@.consumption_ledger (account_id, resource_type_code, occurred_at);
-- The corrections of an event.
CREATE INDEX IF NOT EXISTS consumption_ledger_corrects ON @extschema@.consumption_ledger (corrects_event_id)
    WHERE corrects_event_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS @extschema@.consumption_event_details (
    event_id uuid REFERENCES @extschema@.consumption_ledger,
    detail_key varchar(64) CHECK (btrim(detail_key) <> ''),
    detail_value varchar(512) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (event_id, detail_key)
);
COMMENT ON TABLE @extschema@.consumption_event_details IS 'What the caller said of an event: flat pairs of texts';

-- Events that fn_archive_ledger has moved out of the ledger, and their details. They are found by key, by
-- id and by what they correct, and seldom; nothing relies on these constraints, so an operator may
-- partition the tables and have plain indexes on the same columns instead.

CREATE TABLE IF NOT EXISTS @extschema@.consumption_ledger_archive (
    LIKE @extschema@.consumption_ledger INCLUDING COMMENTS,
    PRIMARY KEY (event_id),
    CONSTRAINT consumption_ledger_archive_key UNIQUE (account_id, idempotency_key)
);
COMMENT ON TABLE @extschema@.consumption_ledger_archive IS 'Events that have left the ledger; they answer as if they were still in it';
CREATE INDEX IF NOT EXISTS consumption_ledger_archive_corrects ON @extschema@.consumption_ledger_archive (corrects_event_id)
    WHERE corrects_event_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS @extschema@.consumption_event_details_archive (
    LIKE @extschema@.consumption_event_details,
    PRIMARY KEY (event_id, detail_key)
);
COMMENT ON TABLE @extschema@.consumption_event_details_archive IS 'The details of archived events';

ALTER TABLE @extschema@.consumption_ledger ADD COLUMN IF NOT EXISTS asked jsonb;
ALTER TABLE @extschema@.consumption_ledger_archive ADD COLUMN IF NOT EXISTS asked jsonb;
COMMENT ON COLUMN @extschema@.consumption_ledger.asked IS 'Where a trigger of yours may have changed the event: what the call asked for, which a repeat of it is compared with';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.asked IS 'Where a trigger of yours may have changed the event: what the call asked for, which a repeat of it is compared with';

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
COMMENT ON COLUMN @extschema@.usage_live.resource_scope IS 'Empty: the pool of all scopes';
COMMENT ON COLUMN @extschema@.usage_live.is_below IS 'Whether the pool counts the accounts below the account, or its own events';
COMMENT ON COLUMN @extschema@.usage_live.lane IS 'Writers that meet on a pool take different lanes; a lane''s rows are written under the lock of its live row';
COMMENT ON COLUMN @extschema@.usage_live.total IS 'In base units';
COMMENT ON COLUMN @extschema@.usage_live.recent IS 'Entries of 24 bytes: microseconds since 1970, then 10^-15 base units, both little-endian';

COMMENT ON COLUMN @extschema@.usage_live.history_version IS 'Another one whenever the lane''s rows of usage_history change; all zeros where it has none; NULL where nothing is known of them';

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
COMMENT ON COLUMN @extschema@.usage_history.level IS '0 months, 1 days, 2 hours, 3 minutes, 4 seconds, then hundredths of the one before; UTC';
COMMENT ON COLUMN @extschema@.usage_history.entries IS 'The events of the slot, as in usage_live.recent; NULL where finer slots hold them';

CREATE TABLE IF NOT EXISTS @extschema@.usage_verifications (
    is_last bool PRIMARY KEY DEFAULT true CHECK (is_last),
    verified_at timestamptz NOT NULL,
    differences bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE @extschema@.usage_verifications IS 'One row: what fn_record_verification() found the last time, for v_mec_health';
COMMENT ON COLUMN @extschema@.usage_verifications.verified_at IS 'The beginning of the transaction that compared';
COMMENT ON COLUMN @extschema@.usage_verifications.differences IS 'How many counters differed from the ledger; 0 is as it should be';

-- Admission ---------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS @extschema@.admission_gates (
    account_id uuid,
    resource_type_code varchar(64),
    resource_scope varchar(128),
    limit_group varchar(32),
    passes bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (account_id, resource_type_code, resource_scope, limit_group)
) WITH (fillfactor = 50);
COMMENT ON TABLE @extschema@.admission_gates IS 'Who is admitted to a limit updates its gate first, so that admissions to it come one after the other';
COMMENT ON COLUMN @extschema@.admission_gates.resource_scope IS 'Empty: a limit over all scopes';

-- Leases ------------------------------------------------------------------------------------------

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
COMMENT ON COLUMN @extschema@.concurrency_leases.quantity IS 'How many units of the limit the lease holds';
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

-- Reservations ------------------------------------------------------------------------------------

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
COMMENT ON COLUMN @extschema@.usage_reservations.freed_at IS 'From when on it counts no more: settled, or expired';
COMMENT ON COLUMN @extschema@.usage_reservations.event_id IS 'The event that it was committed as';
COMMENT ON COLUMN @extschema@.usage_reservations.owner_account_id IS 'The root of the account''s tree; follows the account while it is held';
COMMENT ON COLUMN @extschema@.usage_reservations.ancestor_ids IS 'The accounts above it, nearest first; follows the account while it is held';
COMMENT ON COLUMN @extschema@.usage_reservations.idempotency_key IS 'The caller''s key; with attempt unique for the account';
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

-- Tenants -----------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS @extschema@.namespace_roles (
    role_name regrole,
    namespace_id varchar(64) CHECK (btrim(namespace_id) <> ''),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (role_name, namespace_id)
);
ALTER TABLE @extschema@.namespace_roles ADD COLUMN IF NOT EXISTS bound_as varchar(64);
ALTER TABLE @extschema@.namespace_roles ADD COLUMN IF NOT EXISTS members varchar(64)[] NOT NULL DEFAULT '{}';
COMMENT ON TABLE @extschema@.namespace_roles IS 'Binds roles to namespaces: a session that has such a role sees and changes these namespaces only';
COMMENT ON COLUMN @extschema@.namespace_roles.role_name IS 'A role; those that inherit its rights are bound with it. While it is bound it has the right REFERENCES on this column, which allows nothing and keeps it from being dropped';
COMMENT ON COLUMN @extschema@.namespace_roles.bound_as IS 'The name of the role when it was bound; filled by a trigger. Where the role is gone, one of that name sees nothing';
COMMENT ON COLUMN @extschema@.namespace_roles.members IS 'The roles that had its rights since it was bound; one that has them no more sees nothing until its name is removed here';

-- The decision log --------------------------------------------------------------------------------

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
-- The recent decisions of an account.
CREATE INDEX IF NOT EXISTS control_decisions_log_account ON @extschema@.control_decisions_log (account_id, decided_at);
-- Whether a check has logged the same within a minute is one look, however much else was logged.
CREATE INDEX IF NOT EXISTS control_decisions_log_same ON @extschema@.control_decisions_log
    (account_id, resource_type_code, coalesce(resource_scope, ''), decision,
     coalesce(entitlement_id, '00000000-0000-0000-0000-000000000000'), decided_at);

-- Ids ---------------------------------------------------------------------------------------------

ALTER TABLE @extschema@.plan_entitlement_templates ALTER COLUMN template_id SET DEFAULT @extschema@.fn_uuid_v7();
ALTER TABLE @extschema@.entitlements ALTER COLUMN entitlement_id SET DEFAULT @extschema@.fn_uuid_v7();
ALTER TABLE @extschema@.entitlements_audit ALTER COLUMN audit_id SET DEFAULT @extschema@.fn_uuid_v7();
ALTER TABLE @extschema@.control_rules ALTER COLUMN rule_id SET DEFAULT @extschema@.fn_uuid_v7();
ALTER TABLE @extschema@.consumption_ledger ALTER COLUMN event_id SET DEFAULT @extschema@.fn_uuid_v7();
ALTER TABLE @extschema@.concurrency_leases ALTER COLUMN lease_id SET DEFAULT @extschema@.fn_uuid_v7();
ALTER TABLE @extschema@.usage_reservations ALTER COLUMN reservation_id SET DEFAULT @extschema@.fn_uuid_v7();
ALTER TABLE @extschema@.control_decisions_log ALTER COLUMN decision_id SET DEFAULT @extschema@.fn_uuid_v7();

-- Triggers ----------------------------------------------------------------------------------------

CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT OR UPDATE OR DELETE ON @extschema@.accounts
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_account();
CREATE OR REPLACE TRIGGER mec_guard BEFORE UPDATE OR DELETE ON @extschema@.account_types
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_account_type();
CREATE OR REPLACE TRIGGER mec_guard BEFORE UPDATE OR DELETE ON @extschema@.units
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_unit();
CREATE OR REPLACE TRIGGER mec_guard BEFORE UPDATE OR DELETE ON @extschema@.resource_types
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_resource_type();
CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT OR UPDATE OR DELETE ON @extschema@.resource_type_allowed_units
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_allowed_unit();
CREATE OR REPLACE TRIGGER mec_guard BEFORE UPDATE ON @extschema@.plans
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_plan();
CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT OR UPDATE OR DELETE ON @extschema@.plan_entitlement_templates
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_template();
CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT OR UPDATE ON @extschema@.entitlements
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_entitlement();
CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT OR UPDATE ON @extschema@.concurrency_leases
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_hold();
CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT OR UPDATE ON @extschema@.usage_reservations
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_hold();
CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT ON @extschema@.consumption_ledger
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_event();
CREATE OR REPLACE TRIGGER mec_count AFTER INSERT ON @extschema@.consumption_ledger
    REFERENCING NEW TABLE AS new_events
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_count_events();
CREATE OR REPLACE TRIGGER mec_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON @extschema@.consumption_ledger
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_change();
CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT ON @extschema@.consumption_event_details
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_detail();
CREATE OR REPLACE TRIGGER mec_check AFTER INSERT ON @extschema@.consumption_event_details
    REFERENCING NEW TABLE AS new_details
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_check_details();
-- What names a person can be erased, by a superuser: see docs/recipes.md.
CREATE OR REPLACE TRIGGER mec_append_only BEFORE UPDATE OR TRUNCATE ON @extschema@.consumption_event_details
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_change();
CREATE OR REPLACE TRIGGER mec_append_only BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON @extschema@.consumption_ledger_archive
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_change();
CREATE OR REPLACE TRIGGER mec_append_only BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON @extschema@.consumption_event_details_archive
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_change();
CREATE OR REPLACE TRIGGER mec_audit AFTER INSERT OR UPDATE OR DELETE ON @extschema@.entitlements
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_audit_entitlement();

-- Also for rows that come by logical replication: the subscriber's role is bound with its own mark.
CREATE OR REPLACE TRIGGER mec_bind BEFORE INSERT OR UPDATE ON @extschema@.namespace_roles
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_bind_role();
ALTER TABLE @extschema@.namespace_roles ENABLE ALWAYS TRIGGER mec_bind;
CREATE OR REPLACE TRIGGER mec_unbind AFTER UPDATE OR DELETE ON @extschema@.namespace_roles
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_unbind_role();
ALTER TABLE @extschema@.namespace_roles ENABLE ALWAYS TRIGGER mec_unbind;
CREATE OR REPLACE TRIGGER mec_apply AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON @extschema@.namespace_roles
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_apply_bindings();
-- Bindings that come by logical replication come row by row, and fire only what is enabled for it.
CREATE OR REPLACE TRIGGER mec_apply_replicated AFTER INSERT OR UPDATE OR DELETE ON @extschema@.namespace_roles
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_apply_bindings();
ALTER TABLE @extschema@.namespace_roles ENABLE REPLICA TRIGGER mec_apply_replicated;

-- As on the tables of the catalogue, below: a statement that fails half-way is forgotten.
CREATE OR REPLACE TRIGGER mec_tell_before BEFORE INSERT OR UPDATE OR DELETE ON @extschema@.namespace_roles
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_tell_change();

-- TRUNCATE fires no trigger of rows: it would pass by what guards, counts and audits them. The ledger, the
-- archive and their details refuse it above. The decision log does not: nothing refers to its rows, and those
-- who own it may delete them. Partitions of the archive are the operator's.
DO $truncate$
DECLARE
    home name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
                  WHERE e.extname = 'mec');
    relation text;
BEGIN
    FOREACH relation IN ARRAY ARRAY[
        'mec_schema', 'account_types', 'accounts', 'units', 'resource_types', 'resource_type_allowed_units',
        'limit_kinds', 'limit_actions', 'window_types', 'plans', 'plan_entitlement_templates', 'entitlements',
        'entitlement_conditions', 'entitlements_audit', 'control_rules', 'control_rule_conditions',
        'usage_live', 'usage_history', 'usage_verifications', 'admission_gates', 'concurrency_leases',
        'usage_reservations', 'namespace_roles'] LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON %I.%I
                        FOR EACH STATEMENT EXECUTE FUNCTION %1$I.trg_refuse_truncate()', home, relation);
    END LOOP;
END
$truncate$;

-- Sessions keep what they have read of the catalogue, and hear of every change to it: also of rows that come
-- by logical replication.
DO $tell$
DECLARE
    home name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
                  WHERE e.extname = 'mec');
    relation text;
BEGIN
    FOREACH relation IN ARRAY ARRAY['units', 'resource_types', 'resource_type_allowed_units', 'window_types',
                                    'control_rules', 'control_rule_conditions'] LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER mec_tell AFTER INSERT OR UPDATE OR DELETE ON %I.%I
                        FOR EACH ROW EXECUTE FUNCTION %1$I.trg_tell_change()', home, relation);
        EXECUTE format('ALTER TABLE %I.%I ENABLE ALWAYS TRIGGER mec_tell', home, relation);
        -- Where the statement fails half-way, no trigger after it says that what a session read in its middle is
        -- undone.
        EXECUTE format('CREATE OR REPLACE TRIGGER mec_tell_before BEFORE INSERT OR UPDATE OR DELETE ON %I.%I
                        FOR EACH ROW EXECUTE FUNCTION %1$I.trg_tell_change()', home, relation);
        EXECUTE format('CREATE OR REPLACE TRIGGER mec_tell_truncate AFTER TRUNCATE ON %I.%I
                        FOR EACH STATEMENT EXECUTE FUNCTION %1$I.trg_tell_change()', home, relation);
    END LOOP;
END
$tell$;

CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.mec_schema
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.account_types
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.accounts
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.units
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.resource_types
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.window_types
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.plans
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.plan_entitlement_templates
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.entitlements
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.control_rules
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.concurrency_leases
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();

CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.usage_reservations
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();
CREATE OR REPLACE TRIGGER mec_touch BEFORE UPDATE ON @extschema@.usage_verifications
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_touch();

-- Views -------------------------------------------------------------------------------------------
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

CREATE OR REPLACE VIEW @extschema@.v_consumption AS
SELECT event_id, idempotency_key, namespace_id, account_id, resource_type_code, resource_scope,
       quantity, unit_code, occurred_at, period_start, period_end, is_correction, corrects_event_id,
       created_at, owner_account_id, ancestor_ids, base_quantity, decision, overage_quantity,
       net_quantity, requested_quantity, false AS is_archived
FROM @extschema@.consumption_ledger
UNION ALL
SELECT event_id, idempotency_key, namespace_id, account_id, resource_type_code, resource_scope,
       quantity, unit_code, occurred_at, period_start, period_end, is_correction, corrects_event_id,
       created_at, owner_account_id, ancestor_ids, base_quantity, decision, overage_quantity,
       net_quantity, requested_quantity, true
FROM @extschema@.consumption_ledger_archive;
COMMENT ON VIEW @extschema@.v_consumption IS 'Every event ever recorded: those in the ledger and those in the archive';

CREATE OR REPLACE VIEW @extschema@.v_usage_summary AS
SELECT a.account_id, a.display_name AS account_name, a.namespace_id, l.resource_type_code,
       l.resource_scope, l.limit_group, l.limit_kind, l.unit_code, l.quantity_allowed,
       l.quantity_used, l.quantity_remaining, l.percent_used, l.quantity_reserved,
       l.window_type_code, l.window_start, l.window_end, l.next_reset, l.entitlement_id
FROM @extschema@.accounts a
CROSS JOIN LATERAL @extschema@.fn_get_account_limits(a.account_id) l
WHERE l.account_id = a.account_id;
COMMENT ON VIEW @extschema@.v_usage_summary IS 'Every account''s own limits now: allowed, used, remaining, percent, window, next reset';

-- Read every few seconds by a monitor, so that it looks at statistics, at sizes and at rows that are few: open
-- leases and reservations by their own indexes. What other sessions do is shown to roles that may see it
-- (pg_monitor).
CREATE OR REPLACE VIEW @extschema@.v_mec_health AS
WITH checks (check_name, unit, meaning) AS (VALUES
    ('counter_differences', 'counters',
     'Counters that differed from the ledger at the last fn_record_verification(); see fn_verify_usage()'),
    ('verification_age', 'seconds', 'Since the last fn_record_verification(); run it once a week or more often'),
    ('version_differs', 'yes or no',
     'Whether the tables are of another version than the functions; ALTER EXTENSION mec UPDATE'),
    ('lost_bindings', 'bindings',
     'Rows of namespace_roles whose role was dropped or lost its mark, bound roles without a row, and roles that left a bound one: they see nothing until namespace_roles says what they are'),
    ('extra_grants', 'grants',
     'Grants on the object that MEC did not make; a warning where they let change rows, go to PUBLIC or can be granted on; see fn_mec_extra_grants()'),
    ('delegated_groups', 'roles',
     'Roles besides superusers that may act as mec_owner, or may grant the group to others; a warning for mec_owner and mec_admin'),
    ('held_leases', 'leases', 'Leases held now'),
    ('expired_leases', 'leases',
     'Leases that nobody gave back; they hold nothing, the next admission to their limit marks them ended'),
    ('held_reservations', 'reservations', 'Reservations that count as used now'),
    ('expired_reservations', 'reservations',
     'Reservations that nobody settled in time: work whose usage was perhaps never metered'),
    ('oldest_gate', 'seconds',
     'How long the oldest transaction runs that has admitted something: others may wait for it'),
    ('oldest_transaction', 'seconds',
     'How long the oldest transaction runs: rows that died since then cannot be vacuumed'),
    ('oldest_snapshot', 'transactions',
     'How many transactions ago the oldest snapshot was taken, by a session, a prepared transaction or a replication slot'),
    ('dead_rows', 'rows',
     'Dead rows of a table that is updated often; more than live ones: autovacuum does not keep up'),
    ('hot_updates', 'percent',
     'Updates that touched no index; under half: a long transaction, or an index that was added'),
    ('live_rows', 'rows', 'Rows, as statistics estimate'),
    ('size', 'bytes', 'Size with indexes; see fn_archive_ledger, fn_purge_decisions, fn_purge_audit')
), relations AS MATERIALIZED (
    SELECT c.oid AS relation, c.relname::text AS name
    FROM pg_class c
    JOIN pg_extension e ON e.extnamespace = c.relnamespace
    WHERE e.extname = 'mec' AND c.relkind IN ('r', 'p') AND c.relname IN
        ('consumption_ledger', 'consumption_ledger_archive', 'usage_live', 'usage_history', 'admission_gates',
         'concurrency_leases', 'usage_reservations', 'control_decisions_log', 'entitlements_audit')
), viewer AS (
    SELECT pg_has_role('pg_read_all_stats', 'USAGE') AS sees_sessions
), sessions AS MATERIALIZED (
    SELECT a.pid, a.xact_start, a.backend_xmin
    FROM viewer v, pg_stat_activity a
    WHERE v.sees_sessions AND a.pid <> pg_backend_pid()
), marks AS MATERIALIZED (
    SELECT m.grantee
    FROM pg_extension e
    JOIN pg_class c ON c.relnamespace = e.extnamespace AND c.relname = 'namespace_roles'
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'role_name'
    CROSS JOIN LATERAL aclexplode(a.attacl) m
    WHERE e.extname = 'mec' AND m.privilege_type = 'REFERENCES' AND m.grantee <> 0
), bindings AS (
    SELECT (SELECT count(*) FROM @extschema@.namespace_roles b
            FULL JOIN marks m ON m.grantee = b.role_name::oid
            WHERE b.role_name IS NULL OR m.grantee IS NULL)
           + (SELECT count(*) FROM @extschema@.namespace_roles b
              CROSS JOIN LATERAL unnest(b.members) AS n (name)
              JOIN pg_roles was ON was.rolname = n.name AND NOT was.rolsuper
              WHERE NOT EXISTS (SELECT FROM @extschema@.namespace_roles o
                                JOIN pg_roles r ON r.oid = o.role_name::oid
                                JOIN marks m ON m.grantee = r.oid
                                WHERE pg_has_role(was.oid, r.oid, 'USAGE'))) AS lost
), leases AS (
    SELECT count(*) FILTER (WHERE expires_at > clock_timestamp()
                              AND acquired_at <= greatest(clock_timestamp(), created_at)) AS held,
           count(*) FILTER (WHERE expires_at <= clock_timestamp()) AS expired
    FROM @extschema@.concurrency_leases WHERE released_at IS NULL
), reservations AS (
    SELECT count(*) FILTER (WHERE expires_at > clock_timestamp()
                              AND reserved_at <= greatest(clock_timestamp(), created_at)) AS held,
           count(*) FILTER (WHERE expires_at <= clock_timestamp()) AS expired
    FROM @extschema@.usage_reservations WHERE freed_at IS NULL
), gates AS (
    SELECT extract(epoch FROM clock_timestamp() - min(s.xact_start)) AS seconds
    FROM pg_locks l
    JOIN relations r ON r.relation = l.relation AND r.name = 'admission_gates'
    JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
    JOIN sessions s ON s.pid = l.pid
    WHERE l.granted AND l.mode = 'RowExclusiveLock'
), transactions AS (
    SELECT extract(epoch FROM clock_timestamp() - min(xact_start)) AS seconds FROM sessions
), snapshots AS (
    SELECT max(age(x.xmin)) AS transactions
    FROM (SELECT s.backend_xmin AS xmin FROM sessions s
          UNION ALL SELECT p.transaction AS xmin FROM pg_prepared_xacts p
          UNION ALL SELECT l.xmin AS xmin FROM pg_replication_slots l) x
), extra AS MATERIALIZED (
    SELECT g.object_name, count(*) AS grants,
           bool_or(g.privilege NOT IN ('SELECT', 'EXECUTE') AND g.privilege NOT LIKE 'SELECT (%'
                   OR g.grantee = 'PUBLIC' OR g.is_grantable) AS is_bad
    FROM @extschema@.fn_mec_extra_grants() g
    GROUP BY g.object_name
), delegated AS MATERIALIZED (
    SELECT g.rolname::text AS name, count(DISTINCT m.member) AS members
    FROM pg_roles g
    JOIN pg_auth_members m ON m.roleid = g.oid AND (m.admin_option OR g.rolname = 'mec_owner')
    JOIN pg_roles r ON r.oid = m.member AND NOT r.rolsuper
    WHERE g.rolname IN ('mec_owner', 'mec_reader', 'mec_app', 'mec_loader', 'mec_admin')
    GROUP BY g.rolname
), found AS (
    SELECT 'counter_differences' AS check_name, NULL::text AS object_name,
           max(differences)::numeric AS value, max(differences) > 0 AS is_bad
    FROM @extschema@.usage_verifications
    UNION ALL
    SELECT 'verification_age' AS check_name, NULL::text AS object_name,
           extract(epoch FROM now() - max(verified_at)) AS value, max(verified_at) < now() - interval '7 days' AS is_bad
    FROM @extschema@.usage_verifications
    UNION ALL
    SELECT 'version_differs' AS check_name, NULL::text AS object_name,
           (s.schema_version <> e.extversion)::int AS value, s.schema_version <> e.extversion AS is_bad
    FROM @extschema@.mec_schema s, pg_extension e WHERE e.extname = 'mec'
    UNION ALL
    SELECT 'lost_bindings' AS check_name, NULL::text AS object_name, lost AS value, lost > 0 AS is_bad FROM bindings
    UNION ALL
    SELECT 'extra_grants' AS check_name, object_name, grants AS value, is_bad FROM extra
    UNION ALL
    SELECT 'extra_grants' AS check_name, NULL::text AS object_name, 0 AS value, false AS is_bad
    WHERE NOT EXISTS (SELECT FROM extra)
    UNION ALL
    SELECT 'delegated_groups' AS check_name, name AS object_name, members AS value,
           name IN ('mec_owner', 'mec_admin') AS is_bad
    FROM delegated
    UNION ALL
    SELECT 'delegated_groups' AS check_name, NULL::text AS object_name, 0 AS value, false AS is_bad
    WHERE NOT EXISTS (SELECT FROM delegated)
    UNION ALL
    SELECT 'held_leases' AS check_name, NULL::text AS object_name, held AS value, false AS is_bad FROM leases
    UNION ALL
    SELECT 'expired_leases' AS check_name, NULL::text AS object_name, expired AS value, expired > 10000 AS is_bad
    FROM leases
    UNION ALL
    SELECT 'held_reservations' AS check_name, NULL::text AS object_name, held AS value, false AS is_bad
    FROM reservations
    UNION ALL
    SELECT 'expired_reservations' AS check_name, NULL::text AS object_name, expired AS value, expired > 10000 AS is_bad
    FROM reservations
    UNION ALL
    SELECT 'oldest_gate' AS check_name, NULL::text AS object_name,
           CASE WHEN sees_sessions THEN coalesce(seconds, 0) END AS value, seconds > 5 AS is_bad
    FROM viewer, gates
    UNION ALL
    SELECT 'oldest_transaction' AS check_name, NULL::text AS object_name,
           CASE WHEN sees_sessions THEN coalesce(seconds, 0) END AS value, seconds > 900 AS is_bad
    FROM viewer, transactions
    UNION ALL
    SELECT 'oldest_snapshot' AS check_name, NULL::text AS object_name,
           CASE WHEN sees_sessions THEN coalesce(transactions, 0) END AS value, transactions > 10000000 AS is_bad
    FROM viewer, snapshots
    UNION ALL
    SELECT 'dead_rows' AS check_name, name AS object_name, pg_stat_get_dead_tuples(relation) AS value,
           pg_stat_get_dead_tuples(relation) > greatest(10000, pg_stat_get_live_tuples(relation)) AS is_bad
    FROM relations
    WHERE name IN ('usage_live', 'usage_history', 'admission_gates', 'concurrency_leases', 'usage_reservations')
    UNION ALL
    SELECT 'hot_updates' AS check_name, name AS object_name,
           round(100.0 * pg_stat_get_tuples_hot_updated(relation) / nullif(pg_stat_get_tuples_updated(relation), 0), 1) AS value,
           pg_stat_get_tuples_updated(relation) > 10000
               AND pg_stat_get_tuples_hot_updated(relation) * 2 < pg_stat_get_tuples_updated(relation) AS is_bad
    FROM relations WHERE name IN ('usage_live', 'admission_gates', 'concurrency_leases')
    UNION ALL
    SELECT 'live_rows' AS check_name, name AS object_name, pg_stat_get_live_tuples(relation) AS value, false AS is_bad
    FROM relations
    UNION ALL
    SELECT 'size' AS check_name, name AS object_name,
           coalesce((SELECT sum(pg_total_relation_size(p.relid)) FROM pg_partition_tree(relation) p),
                    pg_total_relation_size(relation)) AS value, false AS is_bad
    FROM relations
)
SELECT f.check_name, f.object_name, f.value, c.unit,
       CASE WHEN f.value IS NULL THEN 'unknown' WHEN f.is_bad THEN 'warn' ELSE 'ok' END AS status, c.meaning
FROM found f
JOIN checks c ON c.check_name = f.check_name
WHERE @extschema@.fn_sees_namespace(NULL::varchar);
COMMENT ON VIEW @extschema@.v_mec_health IS
    'How MEC is doing, one row a check: value, unit, ok, warn or unknown, and what it means; cheap enough for a monitor. No row for roles bound to namespaces';
COMMENT ON COLUMN @extschema@.v_mec_health.object_name IS 'The table, view, function or role, where it is about one';

-- Rights ------------------------------------------------------------------------------------------
-- Every group reads. Nothing else is granted to anybody: what default privileges give to others is taken away
-- (src/bootstrap/rights.rs), which reads the statements here.

GRANT SELECT ON
    @extschema@.mec_schema, @extschema@.account_types, @extschema@.accounts, @extschema@.units,
    @extschema@.resource_types, @extschema@.resource_type_allowed_units, @extschema@.limit_kinds,
    @extschema@.limit_actions, @extschema@.window_types, @extschema@.plans,
    @extschema@.plan_entitlement_templates, @extschema@.entitlements, @extschema@.entitlement_conditions,
    @extschema@.entitlements_audit, @extschema@.control_rules, @extschema@.control_rule_conditions,
    @extschema@.consumption_ledger, @extschema@.consumption_event_details,
    @extschema@.consumption_ledger_archive, @extschema@.consumption_event_details_archive,
    @extschema@.usage_live, @extschema@.usage_history, @extschema@.usage_verifications,
    @extschema@.admission_gates, @extschema@.concurrency_leases, @extschema@.usage_reservations,
    @extschema@.control_decisions_log, @extschema@.namespace_roles, @extschema@.v_active_entitlements,
    @extschema@.v_active_leases, @extschema@.v_active_reservations, @extschema@.v_account_hierarchy,
    @extschema@.v_consumption, @extschema@.v_usage_summary, @extschema@.v_mec_health
    TO mec_reader, mec_app, mec_loader, mec_admin;
-- Administrators edit the catalogue, accounts, plans, entitlements, rules and bindings by plain SQL.
GRANT INSERT, UPDATE, DELETE ON
    @extschema@.account_types, @extschema@.accounts, @extschema@.units, @extschema@.resource_types,
    @extschema@.resource_type_allowed_units, @extschema@.limit_kinds, @extschema@.limit_actions,
    @extschema@.window_types, @extschema@.plans, @extschema@.plan_entitlement_templates,
    @extschema@.entitlements, @extschema@.entitlement_conditions, @extschema@.control_rules,
    @extschema@.control_rule_conditions, @extschema@.namespace_roles
    TO mec_admin;
-- Leases end, and stay as history.
GRANT INSERT, UPDATE ON @extschema@.concurrency_leases TO mec_admin;
-- The ledger grows by INSERT and COPY; what is in it stays.
GRANT INSERT ON @extschema@.consumption_ledger, @extschema@.consumption_event_details TO mec_loader, mec_admin;

-- What columns say ----------------------------------------------------------------------------------
-- The words of docs/reference: of a column of one table, and of columns that mean the same wherever they
-- stand. What is said beside its table above stays.

DO $columns$
DECLARE
    home oid := (SELECT extnamespace FROM pg_extension WHERE extname = 'mec');
    word record;
BEGIN
    FOR word IN
        WITH words (relation, attribute, meaning) AS (VALUES
            (NULL, 'account_id', 'The account'),
            (NULL, 'namespace_id', 'The namespace; of an account''s rows that of the account'),
            (NULL, 'resource_type_code', 'The resource type'),
            (NULL, 'resource_scope', 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none'),
            (NULL, 'unit_code', 'The unit of the quantity'),
            (NULL, 'limit_kind_code', 'What the limit counts: cumulative, concurrency, inventory or time_access'),
            (NULL, 'limit_group', 'Limits of different groups are independent: all must let a request through'),
            (NULL, 'window_type_code', 'The window that usage is counted in; NULL: none, the lifetime'),
            (NULL, 'plan_id', 'The plan'),
            (NULL, 'priority', 'The higher one wins'),
            (NULL, 'description', 'For people'),
            (NULL, 'idempotency_key', 'The caller''s key; unique for the account'),
            (NULL, 'event_id', 'The event'),
            (NULL, 'rule_id', 'The rule'),
            (NULL, 'entitlement_id', 'The entitlement'),
            (NULL, 'condition_key', 'The key in the context of a request'),
            (NULL, 'condition_value', 'What it is compared with; of in and not_in, values with commas between'),
            (NULL, 'operator', 'eq, ne, in, not_in, gt, gte, lt, lte, prefix, exists or not_exists'),
            (NULL, 'detail_key', 'What it says something of'),
            (NULL, 'detail_value', 'What it says'),
            (NULL, 'is_below', 'Whether the pool counts the accounts below the account, or its own events'),
            (NULL, 'lane', 'As in usage_live'),
            (NULL, 'total', 'In base units'),
            (NULL, 'created_at', 'When the row was made'),
            (NULL, 'updated_at', 'When the row was last changed'),
            ('mec_schema', 'is_current', 'Always true: there is one row'),
            ('mec_schema', 'schema_version', 'The version of the tables'),
            ('account_types', 'account_type_code', 'The code'),
            ('account_types', 'can_have_children', 'Whether accounts of this type may have accounts below them'),
            ('accounts', 'account_type_code', 'Its type'),
            ('accounts', 'parent_account_id', 'The account above it; NULL: it is the root of its tree'),
            ('accounts', 'external_id', 'What the application calls it; unique in its namespace'),
            ('accounts', 'display_name', 'For people'),
            ('accounts', 'email', 'For people'),
            ('accounts', 'status', 'active, suspended or closed; the last two deny every check of it and of those below'),
            ('units', 'unit_code', 'The code'),
            ('units', 'unit_category', 'Units of one category convert into each other by their base factors'),
            ('resource_types', 'resource_type_code', 'The code'),
            ('resource_types', 'default_unit_code', 'The unit of reads, and of calls that name none'),
            ('resource_types', 'is_inventory', 'Whether it is owned and given back: negative quantities are allowed'),
            ('resource_types', 'is_concurrency', 'Whether it is held by leases; informs only'),
            ('resource_types', 'is_time_bound', 'Whether it is access for a time; informs only'),
            ('resource_type_allowed_units', 'unit_code', 'The unit'),
            ('limit_kinds', 'limit_kind_code', 'The code'),
            ('limit_actions', 'limit_action_code', 'The code'),
            ('window_types', 'window_type_code', 'The code'),
            ('window_types', 'alignment', 'calendar, anchored, rolling or none'),
            ('window_types', 'period_unit', 'The unit of the period, from second to year'),
            ('window_types', 'period_count', 'How many of them a window is long'),
            ('plans', 'plan_id', 'The code'),
            ('plans', 'plan_name', 'For people'),
            ('plans', 'is_trial', 'Whether entitlements end after trial_days where their template says nothing'),
            ('plans', 'trial_days', 'Calendar days of the account''s zone'),
            ('plans', 'external_id', 'What a billing system calls it'),
            ('plans', 'status', 'Only active ones can be given'),
            ('plan_entitlement_templates', 'template_id', 'The id'),
            ('plan_entitlement_templates', 'duration_days', 'How long the entitlement lasts, in calendar days of the account''s zone; NULL: as long as the trial, else without end'),
            ('entitlements', 'effective_start', 'From when on it is in force'),
            ('entitlements', 'effective_end', 'The first instant at which it is not in force any more; NULL: never'),
            ('entitlements', 'template_id', 'The template that it was made from'),
            ('entitlements', 'status', 'Only active ones act'),
            ('entitlements', 'version', 'For the application'),
            ('entitlements', 'superseded_by', 'For the application: the entitlement that took its place'),
            ('entitlements_audit', 'audit_id', 'The id; ids follow time'),
            ('entitlements_audit', 'operation', 'INSERT, UPDATE or DELETE'),
            ('entitlements_audit', 'old_values', 'The row before; NULL for INSERT'),
            ('entitlements_audit', 'new_values', 'The row after; NULL for DELETE'),
            ('entitlements_audit', 'changed_at', 'When'),
            ('entitlements_audit', 'changed_by_role', 'The acting role'),
            ('control_rules', 'rule_name', 'For people'),
            ('control_rules', 'limit_action_code', 'What happens where there is no room: block, warn, grace or overage'),
            ('control_rules', 'warn_at_percent', 'From which usage on, in percent of the limit, a request that has room is a warning; NULL: never'),
            ('control_rules', 'grace_window_hours', 'How long grace lasts from the moment the limit was reached; NULL: for ever'),
            ('control_rules', 'overage_multiplier', 'How much dearer overage is; informs only'),
            ('control_rules', 'is_active', 'Only active ones act'),
            ('consumption_ledger', 'quantity', 'How much, in unit_code; negative for what is given back or corrected'),
            ('consumption_ledger', 'occurred_at', 'When it was used: the window that it counts in'),
            ('consumption_ledger', 'period_start', 'When the use began; informs only'),
            ('consumption_ledger', 'period_end', 'When the use ended; informs only'),
            ('consumption_ledger', 'is_correction', 'Whether it corrects another event'),
            ('consumption_ledger', 'corrects_event_id', 'The event that it corrects'),
            ('usage_history', 'slot_start', 'The first instant of the slot'),
            ('usage_verifications', 'is_last', 'Always true: there is one row'),
            ('admission_gates', 'passes', 'How often it was passed; informs only'),
            ('concurrency_leases', 'lease_id', 'The id'),
            ('concurrency_leases', 'acquired_at', 'From when on it is held'),
            ('concurrency_leases', 'expires_at', 'The first instant at which it is not held any more, unless a heartbeat moves it'),
            ('concurrency_leases', 'last_heartbeat', 'When it was last renewed'),
            ('concurrency_leases', 'released_at', 'When it was given back, or found expired'),
            ('concurrency_leases', 'session_token', 'The caller''s name for the holder: the same again returns the same lease'),
            ('concurrency_leases', 'session_metadata', 'For people'),
            ('usage_reservations', 'reservation_id', 'The id'),
            ('usage_reservations', 'quantity', 'How much is held, in unit_code'),
            ('usage_reservations', 'base_quantity', 'The same in base units'),
            ('usage_reservations', 'reserved_at', 'From when on it counts'),
            ('usage_reservations', 'expires_at', 'The first instant at which it counts no more'),
            ('usage_reservations', 'status', 'held, expired, committed or released'),
            ('usage_reservations', 'decision', 'What the admission decided'),
            ('usage_reservations', 'overage_quantity', 'What of it was beyond the limit'),
            ('namespace_roles', 'namespace_id', 'A namespace that the role may see'),
            ('control_decisions_log', 'decision_id', 'The id; ids follow time'),
            ('control_decisions_log', 'requested_quantity', 'What was asked for'),
            ('control_decisions_log', 'unit_code', 'In which unit, where the request named one'),
            ('control_decisions_log', 'decision', 'allow, warn, grace, overage or deny'),
            ('control_decisions_log', 'reason', 'Why, for a person'),
            ('control_decisions_log', 'rule_id', 'The rule that governs the limit that decided'),
            ('control_decisions_log', 'entitlement_id', 'The limit that decided'),
            ('control_decisions_log', 'usage_at_decision', 'What was used of it, in its unit'),
            ('control_decisions_log', 'limit_at_decision', 'What it allowed; NULL: no limit'),
            ('control_decisions_log', 'percent_used', 'The first over the second'),
            ('control_decisions_log', 'decided_at', 'When'),
            ('v_mec_health', 'check_name', 'What is looked at'),
            ('v_mec_health', 'value', 'What was found; NULL: unknown'),
            ('v_mec_health', 'unit', 'The unit of the value'),
            ('v_mec_health', 'status', 'ok, warn, or unknown: not yet, or not for this role to see'),
            ('v_mec_health', 'meaning', 'What it says, and what to do')
        )
        SELECT c.oid::regclass AS relation, a.attname, coalesce(own.meaning, shared.meaning) AS meaning
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        JOIN pg_roles r ON r.oid = c.relowner AND r.rolname = 'mec_owner'
        LEFT JOIN words own ON own.relation = regexp_replace(c.relname, '_archive$', '') AND own.attribute = a.attname
        LEFT JOIN words shared ON shared.relation IS NULL AND shared.attribute = a.attname
        WHERE c.relnamespace = home AND (own.meaning IS NOT NULL OR shared.meaning IS NOT NULL AND c.relkind IN ('r', 'p'))
          AND col_description(c.oid, a.attnum) IS NULL
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', word.relation, word.attname, word.meaning);
    END LOOP;
END
$columns$;

-- Namespaces as tenants ---------------------------------------------------------------------------
-- What a session sees whose roles are bound by namespace_roles. Every table has the policies, but row
-- security is switched on (src/store/namespace.rs) only when the first binding comes: until then it
-- costs nothing. Where a table names its namespace the policies hold for mec_owner too, so for every
-- function that acts as it: they go by who the session is, not by who the code acts as.
--
-- They restrict what other policies let through: those of users, where there are any, else everything.
-- fn_sees_namespace(NULL) is true for sessions that are bound to none.

DO $policies$
DECLARE
    home name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
                  WHERE e.extname = 'mec');
    own text := '%1$I.fn_sees_namespace(namespace_id)';
    or_shared text := ' OR namespace_id = ''default''';
    unbound text := '%1$I.fn_sees_namespace(NULL::varchar)';
    by_account text := 'EXISTS (SELECT FROM %1$I.accounts a WHERE a.account_id = %2$I.account_id)';
    by_plan text := 'EXISTS (SELECT FROM %1$I.plans p WHERE p.plan_id = %2$I.plan_id';
    by_resource text := 'EXISTS (SELECT FROM %1$I.resource_types r
                                 WHERE r.resource_type_code = %2$I.resource_type_code';
    by_rule text := 'EXISTS (SELECT FROM %1$I.control_rules r WHERE r.rule_id = %2$I.rule_id';
    policy record;
    place text;
    changes text;
BEGIN
    FOR policy IN SELECT * FROM (VALUES
        -- relation, what a session may change, what it may read where that is more, whether it binds the owner
        ('accounts', own, NULL, true),
        ('entitlements', own, NULL, true),
        ('consumption_ledger', own, NULL, true),
        ('consumption_ledger_archive', own, NULL, true),
        ('concurrency_leases', own, NULL, true),
        ('usage_reservations', own, NULL, true),
        ('control_decisions_log', own, NULL, false),
        ('plans', own, own || or_shared, true),
        ('resource_types', own, own || or_shared, true),
        -- A foreign key is checked past row security: without the reference a bound session could learn
        -- which resource types other namespaces have. Those of entitlements are checked by their trigger.
        ('control_rules', own || ' AND (' || unbound || ' OR ' || by_resource || '))', own || or_shared, true),
        ('entitlements_audit',
         '%1$I.fn_sees_namespace((coalesce(new_values, old_values) ->> ''namespace_id'')::varchar)', NULL, false),
        ('entitlement_conditions',
         'EXISTS (SELECT FROM %1$I.entitlements e WHERE e.entitlement_id = %2$I.entitlement_id)', NULL, false),
        ('consumption_event_details',
         'EXISTS (SELECT FROM %1$I.consumption_ledger l WHERE l.event_id = %2$I.event_id)', NULL, false),
        ('consumption_event_details_archive',
         'EXISTS (SELECT FROM %1$I.consumption_ledger_archive l WHERE l.event_id = %2$I.event_id)', NULL, false),
        ('usage_live', by_account, NULL, false),
        ('usage_history', by_account, NULL, false),
        ('admission_gates', by_account, NULL, false),
        ('usage_verifications', unbound, NULL, false),
        ('plan_entitlement_templates',
         by_plan || ' AND %1$I.fn_sees_namespace(p.namespace_id))', by_plan || ')', false),
        ('resource_type_allowed_units',
         by_resource || ' AND %1$I.fn_sees_namespace(r.namespace_id))', by_resource || ')', false),
        ('control_rule_conditions',
         by_rule || ' AND %1$I.fn_sees_namespace(r.namespace_id))', by_rule || ')', false),
        ('account_types', unbound, 'true', false),
        ('units', unbound, 'true', false),
        ('limit_kinds', unbound, 'true', false),
        ('limit_actions', unbound, 'true', false),
        ('window_types', unbound, 'true', false),
        ('mec_schema', unbound, 'true', false),
        ('namespace_roles', unbound, own, false)
    ) AS p (relation, changes, reads, binds_owner) LOOP
        place := format('%I.%I', home, policy.relation);
        changes := format(policy.changes, home, policy.relation);
        EXECUTE format('DROP POLICY IF EXISTS mec_everything ON %1$s; DROP POLICY IF EXISTS mec_namespace ON %1$s;
                        DROP POLICY IF EXISTS mec_namespace_insert ON %1$s;
                        DROP POLICY IF EXISTS mec_namespace_update ON %1$s;
                        DROP POLICY IF EXISTS mec_namespace_delete ON %1$s', place);
        IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = place::regclass AND polpermissive) THEN
            -- Always true, and gone with the function: without the extension nothing is let through.
            EXECUTE format('CREATE POLICY mec_everything ON %s USING (%I.fn_sees_namespace(NULL::varchar) IS NOT NULL)',
                           place, home);
        END IF;
        IF policy.reads IS NULL THEN
            EXECUTE format('CREATE POLICY mec_namespace ON %s AS RESTRICTIVE USING (%s)', place, changes);
        ELSE
            EXECUTE format('CREATE POLICY mec_namespace ON %s AS RESTRICTIVE FOR SELECT USING (%s)', place,
                           format(policy.reads, home, policy.relation));
            EXECUTE format('CREATE POLICY mec_namespace_insert ON %1$s AS RESTRICTIVE FOR INSERT WITH CHECK (%2$s);
                            CREATE POLICY mec_namespace_update ON %1$s AS RESTRICTIVE FOR UPDATE USING (%2$s);
                            CREATE POLICY mec_namespace_delete ON %1$s AS RESTRICTIVE FOR DELETE USING (%2$s)',
                           place, changes);
        END IF;
        IF policy.binds_owner THEN
            EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', place);
        END IF;
    END LOOP;
END
$policies$;

-- Bindings themselves are kept from bound sessions from the start.
ALTER TABLE @extschema@.namespace_roles ENABLE ROW LEVEL SECURITY;
