-- The functions of MEC: their names, arguments and rights. Each is written in Rust (src/api/); the
-- extension owns the functions and nothing else, see tables/ for the tables.

-- Roles first, since every function is granted to some of them.
CREATE FUNCTION fn_mec_roles() RETURNS void
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_mec_roles';
COMMENT ON FUNCTION fn_mec_roles() IS 'Makes the roles of MEC where they are absent';
REVOKE ALL ON FUNCTION fn_mec_roles() FROM PUBLIC;
SELECT @extschema@.fn_mec_roles();

-- Checks ------------------------------------------------------------------------------------------

CREATE FUNCTION fn_check_entitlement(
    p_account_id uuid, p_resource_type varchar, p_resource_scope varchar = NULL,
    p_requested_qty numeric = 1, p_unit_code varchar = NULL, p_context jsonb = NULL,
    p_at timestamptz = NULL,
    OUT decision text, OUT reason text, OUT entitlement_id uuid, OUT quantity_allowed numeric,
    OUT quantity_used numeric, OUT quantity_remaining numeric, OUT percent_used numeric,
    OUT limit_kind text, OUT rule_id uuid, OUT limit_action text, OUT window_start timestamptz,
    OUT window_end timestamptz, OUT overage_quantity numeric, OUT quantity_reserved numeric)
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_check_entitlement';
COMMENT ON FUNCTION fn_check_entitlement IS
    'May this account use this much of this resource now? One row: the decision, its reason and the figures it rests on';

CREATE FUNCTION fn_check_many(p_account_id uuid, p_requests jsonb)
    RETURNS TABLE (
    decision text, reason text, entitlement_id uuid, quantity_allowed numeric,
    quantity_used numeric, quantity_remaining numeric, percent_used numeric,
    limit_kind text, rule_id uuid, limit_action text, window_start timestamptz,
    window_end timestamptz, overage_quantity numeric, quantity_reserved numeric)
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_check_many';
COMMENT ON FUNCTION fn_check_many IS
    'fn_check_entitlement for each element of an array, in order and in one snapshot: objects with resource_type, resource_scope, requested_qty, unit_code, context, at; at most 10,000 in 16 MiB';

CREATE FUNCTION fn_explain_entitlement(
    p_account_id uuid, p_resource_type varchar, p_resource_scope varchar = NULL,
    p_requested_qty numeric = 1, p_unit_code varchar = NULL, p_context jsonb = NULL,
    p_at timestamptz = NULL)
    RETURNS jsonb
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_explain_entitlement';
COMMENT ON FUNCTION fn_explain_entitlement IS
    'Why fn_check_entitlement answers what it does: every level, candidate, window, rule and sum, and what would change it';

CREATE FUNCTION fn_get_entitlement(
    p_account_id uuid, p_resource_type varchar, p_resource_scope varchar = NULL,
    p_reference_time timestamptz = pg_catalog.now())
    RETURNS TABLE (
        entitlement_id uuid, quantity_allowed numeric, unit_code text, limit_kind_code text,
        window_type_code text, window_anchor timestamptz, effective_start timestamptz,
        effective_end timestamptz)
    LANGUAGE c STABLE ROWS 1 AS 'MODULE_PATHNAME', 'fn_get_entitlement';
COMMENT ON FUNCTION fn_get_entitlement IS
    'The entitlement that applies: nearest level first, limit group main first; no row where there is none';

CREATE FUNCTION fn_get_account_limits(p_account_id uuid)
    RETURNS TABLE (
        resource_type_code text, resource_scope text, limit_group text, account_id uuid,
        entitlement_id uuid, limit_kind text, unit_code text, quantity_allowed numeric,
        quantity_used numeric, quantity_remaining numeric, percent_used numeric,
        quantity_reserved numeric, limit_action text, window_type_code text,
        window_start timestamptz, window_end timestamptz, next_reset timestamptz)
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_get_account_limits';
COMMENT ON FUNCTION fn_get_account_limits IS
    'Every limit that the account lives under now, its own and those of the accounts above it (account_id says whose)';

-- Usage -------------------------------------------------------------------------------------------

CREATE FUNCTION fn_get_usage(
    p_account_id uuid, p_resource_type varchar, p_resource_scope varchar = NULL,
    p_window_start timestamptz = NULL, p_window_end timestamptz = NULL,
    p_include_children bool = true)
    RETURNS numeric
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_get_usage';
COMMENT ON FUNCTION fn_get_usage IS
    'Usage in [start, end), either NULL: no bound, in the default unit of the resource type; 0 for what is unknown';

CREATE FUNCTION fn_get_inventory_count(
    p_account_id uuid, p_resource_type varchar, p_resource_scope varchar = NULL,
    p_include_children bool = true)
    RETURNS numeric
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_get_inventory_count';
COMMENT ON FUNCTION fn_get_inventory_count IS
    'How many are owned now: the sum of all events ever, in the default unit; 0 for what is unknown';

CREATE FUNCTION fn_get_active_lease_count(
    p_account_id uuid, p_resource_type varchar, p_resource_scope varchar = NULL,
    p_include_children bool = true)
    RETURNS int
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_get_active_lease_count';
COMMENT ON FUNCTION fn_get_active_lease_count IS
    'How many units are held by leases now (a lease of quantity 2 counts 2); 0 for what is unknown';

CREATE FUNCTION fn_usage_series(
    p_account_id uuid, p_resource_type varchar, p_resource_scope varchar, p_from timestamptz,
    p_to timestamptz, p_step interval, p_include_children bool = true)
    RETURNS TABLE (bucket_start timestamptz, bucket_end timestamptz, quantity numeric)
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_usage_series';
COMMENT ON FUNCTION fn_usage_series IS
    'Usage of every step from p_from to p_to, in the account''s zone and the default unit, empty steps included';

CREATE FUNCTION fn_usage_breakdown(
    p_account_id uuid, p_resource_type varchar, p_from timestamptz, p_to timestamptz, p_by text)
    RETURNS TABLE (group_key text, quantity numeric, event_count bigint)
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_usage_breakdown';
COMMENT ON FUNCTION fn_usage_breakdown IS
    'Usage in [p_from, p_to) by ''account'' (itself and each child with all below), ''scope'', ''unit'', or the key of a detail';

CREATE FUNCTION fn_usage_report_html(
    p_account_id uuid, p_from timestamptz = NULL, p_to timestamptz = NULL)
    RETURNS text
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_usage_report_html';
COMMENT ON FUNCTION fn_usage_report_html IS
    'One self-contained HTML page: limits, usage by day, totals by scope and recent decisions in [p_from, p_to), by default the last 30 days; NULL for an unknown account';

CREATE FUNCTION fn_meter_consumption(
    p_idempotency_key varchar, p_account_id uuid, p_resource_type varchar, p_quantity numeric,
    p_unit_code varchar = NULL, p_resource_scope varchar = NULL, p_occurred_at timestamptz = NULL,
    p_period_start timestamptz = NULL, p_period_end timestamptz = NULL, p_details jsonb = NULL)
    RETURNS uuid
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_meter_consumption';
COMMENT ON FUNCTION fn_meter_consumption IS
    'Records what was used and returns the event''s id; the same key with the same content again returns the first id';

CREATE FUNCTION fn_meter_batch(p_events jsonb)
    RETURNS TABLE (idempotency_key text, event_id uuid, status text, error text)
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_meter_batch';
COMMENT ON FUNCTION fn_meter_batch IS
    'Records an array of events; each is recorded, a duplicate, or rejected with its error, in input order; at most 100,000 in 64 MiB';

CREATE FUNCTION fn_correct_consumption(
    p_idempotency_key varchar, p_event_id uuid, p_quantity numeric, p_reason text = NULL)
    RETURNS uuid
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_correct_consumption';
COMMENT ON FUNCTION fn_correct_consumption IS
    'Appends the correction that makes the net quantity of an event p_quantity, at the event''s own instant; 0 voids it';

CREATE FUNCTION fn_consume(
    p_idempotency_key varchar, p_account_id uuid, p_resource_type varchar, p_quantity numeric = 1,
    p_unit_code varchar = NULL, p_resource_scope varchar = NULL, p_details jsonb = NULL,
    p_context jsonb = NULL, p_partial bool = false,
    OUT decision text, OUT reason text, OUT entitlement_id uuid, OUT quantity_allowed numeric,
    OUT quantity_used numeric, OUT quantity_remaining numeric, OUT percent_used numeric,
    OUT limit_kind text, OUT rule_id uuid, OUT limit_action text, OUT window_start timestamptz,
    OUT window_end timestamptz, OUT overage_quantity numeric, OUT quantity_reserved numeric,
    OUT event_id uuid, OUT quantity_admitted numeric)
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_consume';
COMMENT ON FUNCTION fn_consume IS
    'Checks and meters in one step: exactly what the limits admit, whoever races; a denied call records nothing';

-- Reservations ------------------------------------------------------------------------------------

CREATE FUNCTION fn_reserve(
    p_idempotency_key varchar, p_account_id uuid, p_resource_type varchar, p_quantity numeric,
    p_unit_code varchar = NULL, p_resource_scope varchar = NULL, p_ttl_minutes int = 15,
    p_context jsonb = NULL,
    OUT decision text, OUT reason text, OUT entitlement_id uuid, OUT quantity_allowed numeric,
    OUT quantity_used numeric, OUT quantity_remaining numeric, OUT percent_used numeric,
    OUT limit_kind text, OUT rule_id uuid, OUT limit_action text, OUT window_start timestamptz,
    OUT window_end timestamptz, OUT overage_quantity numeric, OUT quantity_reserved numeric,
    OUT reservation_id uuid, OUT expires_at timestamptz)
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_reserve';
COMMENT ON FUNCTION fn_reserve IS
    'Holds a quantity for work whose size is known afterwards; it counts as used until settled or expired. A key whose reservation was released or has expired reserves again';

CREATE FUNCTION fn_commit_reservation(
    p_reservation_id uuid, p_actual_quantity numeric = NULL, p_details jsonb = NULL)
    RETURNS uuid
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_commit_reservation';
COMMENT ON FUNCTION fn_commit_reservation IS
    'Meters what was really used (NULL: what was held), also more than was held and after expiry; the event''s id';

CREATE FUNCTION fn_release_reservation(p_reservation_id uuid) RETURNS bool
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_release_reservation';
COMMENT ON FUNCTION fn_release_reservation IS 'Gives a reservation back; false where it is not held any more';

-- Counters ----------------------------------------------------------------------------------------

CREATE FUNCTION fn_mec_entries(p_entries bytea) RETURNS TABLE (at timestamptz, amount numeric)
    LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE ROWS 32 AS 'MODULE_PATHNAME', 'fn_mec_entries';
COMMENT ON FUNCTION fn_mec_entries IS
    'What a column of entries in usage_live or usage_history holds: instants and amounts in base units';

CREATE FUNCTION fn_verify_usage()
    RETURNS TABLE (
        account_id uuid, resource_type_code text, resource_scope text, is_below bool, counter text,
        at timestamptz, counted numeric, expected numeric)
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_verify_usage';
COMMENT ON FUNCTION fn_verify_usage IS
    'Every counter that differs from the ledger or from the counters below it; no row is as it should be';

CREATE FUNCTION fn_record_verification() RETURNS int
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_record_verification';
COMMENT ON FUNCTION fn_record_verification IS
    'Runs fn_verify_usage() and keeps when, and how many counters differed, for v_mec_health; that many';

CREATE FUNCTION fn_rebuild_usage(p_account_id uuid = NULL) RETURNS int
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_rebuild_usage';
COMMENT ON FUNCTION fn_rebuild_usage IS
    'Makes the counters that fn_verify_usage() would return anew from the ledger, beside writers; how many pools';

-- Growth ------------------------------------------------------------------------------------------

CREATE FUNCTION fn_archive_ledger(p_before timestamptz, p_limit int = 10000) RETURNS int
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_archive_ledger';
COMMENT ON FUNCTION fn_archive_ledger IS
    'Moves at most p_limit events that occurred before an instant, with their details and corrections, from the ledger to the archive; how many. Call until 0';

CREATE FUNCTION fn_purge_decisions(p_before timestamptz, p_limit int = 10000) RETURNS int
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_purge_decisions';
COMMENT ON FUNCTION fn_purge_decisions IS
    'Deletes at most p_limit decisions from control_decisions_log that are older than an instant; how many. Call until 0';

CREATE FUNCTION fn_purge_audit(p_before timestamptz, p_limit int = 10000) RETURNS int
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_purge_audit';
COMMENT ON FUNCTION fn_purge_audit IS
    'Deletes at most p_limit rows from entitlements_audit that are older than an instant; how many. Call until 0';

-- Windows -----------------------------------------------------------------------------------------

CREATE FUNCTION fn_get_window_boundaries(
    p_window_type_code varchar, p_window_anchor timestamptz,
    p_reference_time timestamptz = pg_catalog.now(), p_time_zone varchar = 'UTC',
    OUT window_start timestamptz, OUT window_end timestamptz)
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_get_window_boundaries';
COMMENT ON FUNCTION fn_get_window_boundaries IS
    'The window of a type that contains an instant: [start, end), of a rolling type (start, end]';

-- Leases ------------------------------------------------------------------------------------------

CREATE FUNCTION fn_acquire_lease(
    p_account_id uuid, p_resource_type varchar, p_resource_scope varchar = NULL,
    p_session_token varchar = NULL, p_ttl_minutes int = 60, p_session_metadata varchar = NULL,
    p_context jsonb = NULL, p_quantity int = 1,
    OUT success bool, OUT lease_id uuid, OUT decision text, OUT reason text,
    OUT expires_at timestamptz)
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_acquire_lease';
COMMENT ON FUNCTION fn_acquire_lease IS
    'Takes units of a concurrency limit for p_ttl_minutes, on any decision but deny; the same session_token again renews its lease';

CREATE FUNCTION fn_release_lease(p_lease_id uuid) RETURNS bool
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_release_lease';
COMMENT ON FUNCTION fn_release_lease IS 'Gives a lease back; false where it is not held any more';

CREATE FUNCTION fn_heartbeat_lease(p_lease_id uuid, p_extend_minutes int = 60) RETURNS bool
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_heartbeat_lease';
COMMENT ON FUNCTION fn_heartbeat_lease IS
    'Keeps a lease for at least p_extend_minutes from now; false where it is not held any more';

CREATE FUNCTION fn_release_account_leases(
    p_account_id uuid, p_resource_type varchar = NULL, p_session_token varchar = NULL)
    RETURNS int
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_release_account_leases';
COMMENT ON FUNCTION fn_release_account_leases IS
    'Gives back the leases an account holds: all, or those of a resource type or of a session; how many';

-- Plans -------------------------------------------------------------------------------------------

CREATE FUNCTION fn_provision_plan_entitlements(
    p_account_id uuid, p_plan_id varchar, p_start_date timestamptz = pg_catalog.now())
    RETURNS int
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_provision_plan_entitlements';
COMMENT ON FUNCTION fn_provision_plan_entitlements IS
    'Gives an account the entitlements of a plan; the count created, 0 where it has the plan already';

CREATE FUNCTION fn_end_plan(p_account_id uuid, p_plan_id varchar, p_at timestamptz = pg_catalog.now())
    RETURNS int
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_end_plan';
COMMENT ON FUNCTION fn_end_plan IS 'Ends the plan''s entitlements of an account at an instant; how many';

-- Accounts ----------------------------------------------------------------------------------------

CREATE FUNCTION fn_get_owner_account_id(p_account_id uuid) RETURNS uuid
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_get_owner_account_id';
COMMENT ON FUNCTION fn_get_owner_account_id IS 'The root of the account''s tree; NULL for an unknown account';

CREATE FUNCTION fn_get_account_id(p_external_id varchar, p_namespace_id varchar = 'default') RETURNS uuid
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_get_account_id';
COMMENT ON FUNCTION fn_get_account_id IS 'The account with that external id in its namespace; NULL for an unknown one';

-- Namespaces as tenants ---------------------------------------------------------------------------

CREATE FUNCTION fn_sees_namespace(p_namespace_id varchar) RETURNS bool
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_sees_namespace';
COMMENT ON FUNCTION fn_sees_namespace IS
    'Whether the session sees a namespace: all of them unless namespace_roles binds one of its roles; of NULL, whether it sees all';

-- Ids ---------------------------------------------------------------------------------------------

CREATE FUNCTION fn_uuid_v7() RETURNS uuid
    LANGUAGE c PARALLEL SAFE AS 'MODULE_PATHNAME', 'fn_uuid_v7';
COMMENT ON FUNCTION fn_uuid_v7 IS 'A new UUIDv7 (RFC 9562), increasing within a session';

-- Triggers: what each does is said beside its code in src/trigger/. ---------------------------------

CREATE FUNCTION trg_guard_account() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_guard_account';
COMMENT ON FUNCTION trg_guard_account IS 'Fills ids; refuses cycles, wrong parents, more than 8 levels, and the loss of what the ledger refers to';
CREATE FUNCTION trg_guard_account_type() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_guard_account_type';
COMMENT ON FUNCTION trg_guard_account_type IS 'Refuses to take children away from types whose accounts have some';
CREATE FUNCTION trg_guard_unit() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_guard_unit';
COMMENT ON FUNCTION trg_guard_unit IS 'Freezes the factor of a unit that has been used';
CREATE FUNCTION trg_guard_resource_type() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_guard_resource_type';
COMMENT ON FUNCTION trg_guard_resource_type IS 'Freezes the code and default unit of a resource type that has been used';
CREATE FUNCTION trg_guard_allowed_unit() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_guard_allowed_unit';
COMMENT ON FUNCTION trg_guard_allowed_unit IS 'Refuses units that cannot be converted; freezes the factors of a resource type that has been used';
CREATE FUNCTION trg_guard_plan() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_guard_plan';
COMMENT ON FUNCTION trg_guard_plan IS 'Keeps a plan where it is that other namespaces were given';
CREATE FUNCTION trg_guard_template() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_guard_template';
COMMENT ON FUNCTION trg_guard_template IS 'Fills the unit; refuses units and resource types that the plan cannot use, and the loss of what gave entitlements to other namespaces';
CREATE FUNCTION trg_guard_entitlement() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_guard_entitlement';
COMMENT ON FUNCTION trg_guard_entitlement IS 'Fills namespace and unit; refuses what the account cannot use';
CREATE FUNCTION trg_guard_hold() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_guard_hold';
COMMENT ON FUNCTION trg_guard_hold IS 'Fills namespace, owner and ancestors of a lease or reservation';
CREATE FUNCTION trg_guard_event() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_guard_event';
COMMENT ON FUNCTION trg_guard_event IS 'Holds plain INSERT and COPY into the ledger to the rules of fn_meter_consumption, and fills what they leave out';
CREATE FUNCTION trg_count_events() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_count_events';
COMMENT ON FUNCTION trg_count_events IS 'Counts events that plain INSERT or COPY wrote to the ledger';
CREATE FUNCTION trg_refuse_change() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_refuse_change';
COMMENT ON FUNCTION trg_refuse_change IS 'Keeps the ledger and its archive append-only';
CREATE FUNCTION trg_guard_detail() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_guard_detail';
COMMENT ON FUNCTION trg_guard_detail IS 'Sets created_at of the details of events';
CREATE FUNCTION trg_check_details() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_check_details';
COMMENT ON FUNCTION trg_check_details IS 'Refuses details of events that other transactions have recorded';
CREATE FUNCTION trg_refuse_truncate() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_refuse_truncate';
COMMENT ON FUNCTION trg_refuse_truncate IS 'Refuses TRUNCATE, which fires no trigger of rows';
CREATE FUNCTION trg_audit_entitlement() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_audit_entitlement';
COMMENT ON FUNCTION trg_audit_entitlement IS 'Writes a row of entitlements_audit';
CREATE FUNCTION trg_apply_bindings() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_apply_bindings';
COMMENT ON FUNCTION trg_apply_bindings IS 'Makes a change of namespace_roles take effect in every session';
CREATE FUNCTION trg_bind_role() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_bind_role';
COMMENT ON FUNCTION trg_bind_role IS 'Writes down the name and the members of a role that is bound, and keeps it from being dropped';
CREATE FUNCTION trg_unbind_role() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_unbind_role';
COMMENT ON FUNCTION trg_unbind_role IS 'Lets a role be dropped that is bound no more';
CREATE FUNCTION trg_tell_change() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_tell_change';
COMMENT ON FUNCTION trg_tell_change IS 'Tells every session that a table of the catalogue has changed';
CREATE FUNCTION trg_touch() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_touch';
COMMENT ON FUNCTION trg_touch IS 'Sets updated_at';

-- Rights ------------------------------------------------------------------------------------------
-- Nobody but the owner by default; then each group what its work needs.

REVOKE ALL ON FUNCTION
    fn_check_many, fn_explain_entitlement, fn_consume, fn_reserve, fn_commit_reservation,
    fn_release_reservation, fn_release_account_leases, fn_end_plan, fn_check_entitlement, fn_get_entitlement, fn_get_usage, fn_get_inventory_count,
    fn_get_active_lease_count, fn_get_account_limits, fn_usage_series, fn_usage_breakdown,
    fn_usage_report_html, fn_mec_entries, fn_verify_usage, fn_record_verification, fn_rebuild_usage, fn_archive_ledger, fn_purge_decisions,
    fn_purge_audit, fn_meter_consumption, fn_meter_batch, fn_correct_consumption, fn_get_window_boundaries, fn_acquire_lease,
    fn_release_lease, fn_heartbeat_lease, fn_provision_plan_entitlements, fn_get_owner_account_id,
    fn_get_account_id, fn_uuid_v7, trg_guard_account, trg_guard_account_type, trg_guard_unit,
    trg_guard_resource_type, trg_guard_allowed_unit, trg_guard_template, trg_guard_entitlement,
    trg_guard_hold, trg_guard_event, trg_count_events, trg_refuse_change, trg_audit_entitlement, trg_apply_bindings,
    trg_tell_change, trg_touch, fn_sees_namespace, trg_guard_detail, trg_check_details, trg_refuse_truncate,
    trg_guard_plan, trg_bind_role, trg_unbind_role
    FROM PUBLIC;

GRANT EXECUTE ON FUNCTION
    fn_check_many, fn_explain_entitlement, fn_check_entitlement, fn_get_entitlement, fn_get_usage, fn_get_inventory_count,
    fn_get_active_lease_count, fn_get_account_limits, fn_usage_series, fn_usage_breakdown,
    fn_usage_report_html, fn_mec_entries, fn_verify_usage, fn_get_window_boundaries, fn_get_owner_account_id,
    fn_get_account_id
    TO mec_reader, mec_app, mec_loader, mec_admin;

GRANT EXECUTE ON FUNCTION
    fn_meter_consumption, fn_meter_batch, fn_correct_consumption
    TO mec_app, mec_loader, mec_admin;

GRANT EXECUTE ON FUNCTION
    fn_consume, fn_reserve, fn_commit_reservation, fn_release_reservation, fn_acquire_lease,
    fn_release_lease, fn_heartbeat_lease, fn_provision_plan_entitlements, fn_end_plan
    TO mec_app, mec_admin;

GRANT EXECUTE ON FUNCTION
    fn_record_verification, fn_rebuild_usage, fn_archive_ledger, fn_purge_decisions, fn_purge_audit,
    fn_release_account_leases
    TO mec_admin;

-- Column defaults are evaluated with the rights of whoever inserts, policies with those of whoever reads
-- (the owner where they bind it); counters are unpacked with those of whoever verifies or rebuilds.
GRANT EXECUTE ON FUNCTION fn_uuid_v7, fn_mec_entries, fn_sees_namespace TO mec_reader, mec_app, mec_loader, mec_admin, mec_owner;

-- What makes the tables acts as their owner, and binds triggers to these.
GRANT EXECUTE ON FUNCTION
    trg_guard_account, trg_guard_account_type, trg_guard_unit, trg_guard_resource_type, trg_guard_allowed_unit,
    trg_guard_template, trg_guard_entitlement, trg_guard_hold, trg_guard_event, trg_count_events, trg_refuse_change,
    trg_audit_entitlement, trg_apply_bindings, trg_tell_change, trg_touch,
    trg_guard_detail, trg_check_details, trg_refuse_truncate, trg_guard_plan, trg_bind_role,
    trg_unbind_role
    TO mec_owner;

-- The system itself -------------------------------------------------------------------------------

CREATE FUNCTION fn_mec_extra_grants()
    RETURNS TABLE (object_name text, grantee text, privilege text, is_grantable bool)
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_mec_extra_grants';
COMMENT ON FUNCTION fn_mec_extra_grants IS
    'Grants on tables, views, columns and functions of MEC that MEC did not make; an empty result means that all rights are as installed';
REVOKE ALL ON FUNCTION fn_mec_extra_grants FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fn_mec_extra_grants TO mec_reader, mec_app, mec_loader, mec_admin;

CREATE FUNCTION fn_mec_bootstrap() RETURNS text
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_mec_bootstrap';
COMMENT ON FUNCTION fn_mec_bootstrap() IS
    'Builds the tables, views and triggers of MEC in the schema of the extension, or completes those that are there; says what it did';
REVOKE ALL ON FUNCTION fn_mec_bootstrap() FROM PUBLIC;

SELECT @extschema@.fn_mec_bootstrap();
