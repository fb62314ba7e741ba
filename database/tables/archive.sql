-- Events that have left the ledger, and the view over both.
-- Events in the archive are found by key, by id and by the event that they correct, and seldom. Nothing relies on the
-- constraints, so an operator may partition the tables and have plain indexes on the same columns instead.

-- Events that fn_archive_ledger has moved out of the ledger, and their details. They are found by key, by
-- id and by what they correct, and seldom; nothing relies on these constraints, so an operator may
-- partition the tables and have plain indexes on the same columns instead.

CREATE TABLE IF NOT EXISTS @extschema@.consumption_ledger_archive (
    LIKE @extschema@.consumption_ledger INCLUDING COMMENTS,
    PRIMARY KEY (event_id),
    CONSTRAINT consumption_ledger_archive_key UNIQUE (account_id, idempotency_key)
);
ALTER TABLE @extschema@.consumption_ledger_archive ADD COLUMN IF NOT EXISTS asked jsonb;
COMMENT ON TABLE @extschema@.consumption_ledger_archive IS 'Events that have left the ledger; they answer as if they were still in it';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.event_id IS 'The event';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.idempotency_key IS 'The caller''s key; unique for the account';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.namespace_id IS 'The namespace; of an account''s rows that of the account';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.account_id IS 'The account';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.resource_type_code IS 'The resource type';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.resource_scope IS 'A model, a region, a project; NULL: of an entitlement or a rule every scope, else none';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.quantity IS 'How much, in unit_code; negative for what is given back or corrected';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.unit_code IS 'The unit of the quantity';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.occurred_at IS 'When it was used: the window that it counts in';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.period_start IS 'When the use began; informs only';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.period_end IS 'When the use ended; informs only';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.is_correction IS 'Whether it corrects another event';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.corrects_event_id IS 'The event that it corrects';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.owner_account_id IS 'The root of the account''s tree when the event was recorded';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.ancestor_ids IS 'The accounts above it when the event was recorded, nearest first';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.base_quantity IS 'The quantity in base units: those of the default unit''s category, else the default unit';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.decision IS 'Where the event came from an admission: its decision';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.overage_quantity IS 'Where the event came from an admission: what of it was beyond the limit, as answered: in the unit of the entitlement that decided';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.net_quantity IS 'Where the event is a correction: the net quantity of the corrected event from here on';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.requested_quantity IS 'Where the event came from fn_consume: what was asked for; more than quantity where it was admitted in part';
COMMENT ON COLUMN @extschema@.consumption_ledger_archive.asked IS 'Where a trigger of yours may have changed the event: what the call asked for, which a repeat of it is compared with';
CREATE INDEX IF NOT EXISTS consumption_ledger_archive_corrects ON @extschema@.consumption_ledger_archive (corrects_event_id)
    WHERE corrects_event_id IS NOT NULL;
CREATE OR REPLACE TRIGGER mec_append_only BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON @extschema@.consumption_ledger_archive
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_change();

CREATE TABLE IF NOT EXISTS @extschema@.consumption_event_details_archive (
    LIKE @extschema@.consumption_event_details,
    PRIMARY KEY (event_id, detail_key)
);
COMMENT ON TABLE @extschema@.consumption_event_details_archive IS 'The details of archived events';
COMMENT ON COLUMN @extschema@.consumption_event_details_archive.event_id IS 'The event';
COMMENT ON COLUMN @extschema@.consumption_event_details_archive.detail_key IS 'What it says something of';
COMMENT ON COLUMN @extschema@.consumption_event_details_archive.detail_value IS 'What it says';
COMMENT ON COLUMN @extschema@.consumption_event_details_archive.created_at IS 'When the row was made';
CREATE OR REPLACE TRIGGER mec_append_only BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON @extschema@.consumption_event_details_archive
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_change();

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
