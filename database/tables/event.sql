-- The ledger of events and their details.
-- The ledger has no foreign key: each one would lock the row that it refers to for every event. Its triggers check
-- the references, and the referenced tables refuse to lose or rename a row that the ledger uses.


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
ALTER TABLE @extschema@.consumption_ledger ADD COLUMN IF NOT EXISTS asked jsonb;
COMMENT ON TABLE @extschema@.consumption_ledger IS 'What was used: one row an event, never updated, never deleted';
COMMENT ON COLUMN @extschema@.consumption_ledger.event_id IS 'The event';
COMMENT ON COLUMN @extschema@.consumption_ledger.idempotency_key IS 'The caller''s key; unique for the account';
COMMENT ON COLUMN @extschema@.consumption_ledger.namespace_id IS 'The namespace; of an account''s rows that of the account';
COMMENT ON COLUMN @extschema@.consumption_ledger.account_id IS 'The account';
COMMENT ON COLUMN @extschema@.consumption_ledger.resource_type_code IS 'The resource type';
COMMENT ON COLUMN @extschema@.consumption_ledger.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';
COMMENT ON COLUMN @extschema@.consumption_ledger.quantity IS 'How much, in unit_code; negative for what is given back or corrected';
COMMENT ON COLUMN @extschema@.consumption_ledger.unit_code IS 'The unit of the quantity';
COMMENT ON COLUMN @extschema@.consumption_ledger.occurred_at IS 'When it was used: the window that it counts in';
COMMENT ON COLUMN @extschema@.consumption_ledger.period_start IS 'When the use began; informs only';
COMMENT ON COLUMN @extschema@.consumption_ledger.period_end IS 'When the use ended; informs only';
COMMENT ON COLUMN @extschema@.consumption_ledger.is_correction IS 'Whether it corrects another event';
COMMENT ON COLUMN @extschema@.consumption_ledger.corrects_event_id IS 'The event that it corrects';
COMMENT ON COLUMN @extschema@.consumption_ledger.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.consumption_ledger.owner_account_id IS 'The root of the account''s tree when the event was recorded';
COMMENT ON COLUMN @extschema@.consumption_ledger.ancestor_ids IS 'The accounts above it when the event was recorded, nearest first';
COMMENT ON COLUMN @extschema@.consumption_ledger.base_quantity IS 'The quantity in base units: those of the default unit''s category, else the default unit';
COMMENT ON COLUMN @extschema@.consumption_ledger.decision IS 'Where the event came from an admission: its decision';
COMMENT ON COLUMN @extschema@.consumption_ledger.overage_quantity IS 'Where the event came from an admission: what of it was beyond the limit, as answered: in the unit of the entitlement that decided';
COMMENT ON COLUMN @extschema@.consumption_ledger.net_quantity IS 'Where the event is a correction: the net quantity of the corrected event from here on';
COMMENT ON COLUMN @extschema@.consumption_ledger.requested_quantity IS 'Where the event came from fn_consume: what was asked for; more than quantity where it was admitted in part';
COMMENT ON COLUMN @extschema@.consumption_ledger.asked IS 'Where a trigger of yours may have changed the event: what the call asked for, which a repeat of it is compared with';
-- The events of an account in an interval, for people and reports. Usage is read from counters.
CREATE INDEX IF NOT EXISTS consumption_ledger_account ON @extschema@.consumption_ledger (account_id, resource_type_code, occurred_at);
-- The corrections of an event.
CREATE INDEX IF NOT EXISTS consumption_ledger_corrects ON @extschema@.consumption_ledger (corrects_event_id)
    WHERE corrects_event_id IS NOT NULL;
ALTER TABLE @extschema@.consumption_ledger ALTER COLUMN event_id SET DEFAULT @extschema@.fn_uuid_v7();
CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT ON @extschema@.consumption_ledger
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_event();
CREATE OR REPLACE TRIGGER mec_count AFTER INSERT ON @extschema@.consumption_ledger
    REFERENCING NEW TABLE AS new_events
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_count_events();
CREATE OR REPLACE TRIGGER mec_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON @extschema@.consumption_ledger
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_change();

CREATE TABLE IF NOT EXISTS @extschema@.consumption_event_details (
    event_id uuid REFERENCES @extschema@.consumption_ledger,
    detail_key varchar(64) CHECK (btrim(detail_key) <> ''),
    detail_value varchar(512) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (event_id, detail_key)
);
COMMENT ON TABLE @extschema@.consumption_event_details IS 'What the caller said of an event: flat pairs of texts';
COMMENT ON COLUMN @extschema@.consumption_event_details.event_id IS 'The event';
COMMENT ON COLUMN @extschema@.consumption_event_details.detail_key IS 'What it says something of';
COMMENT ON COLUMN @extschema@.consumption_event_details.detail_value IS 'What it says';
COMMENT ON COLUMN @extschema@.consumption_event_details.created_at IS 'When the row was made';
CREATE OR REPLACE TRIGGER mec_guard BEFORE INSERT ON @extschema@.consumption_event_details
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_guard_detail();
CREATE OR REPLACE TRIGGER mec_check AFTER INSERT ON @extschema@.consumption_event_details
    REFERENCING NEW TABLE AS new_details
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_check_details();
-- What names a person can be erased, by a superuser: see docs/recipes.md.
CREATE OR REPLACE TRIGGER mec_append_only BEFORE UPDATE OR TRUNCATE ON @extschema@.consumption_event_details
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_change();
