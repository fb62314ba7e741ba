-- From 1.1.0 to 1.2.0: repairs of rights, owners and bindings; limits on what a role can do to others.
--
-- New functions stand here as in database/functions.sql, which a fresh install runs; a test compares the
-- two. fn_mec_bootstrap() brings the tables up from database/tables.

-- What the tables refuse ---------------------------------------------------------------------------

CREATE FUNCTION trg_guard_detail() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_guard_detail';
COMMENT ON FUNCTION trg_guard_detail IS 'Sets created_at of the details of events';
CREATE FUNCTION trg_check_details() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_check_details';
COMMENT ON FUNCTION trg_check_details IS 'Refuses details of events that other transactions have recorded';
CREATE FUNCTION trg_refuse_truncate() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_refuse_truncate';
COMMENT ON FUNCTION trg_refuse_truncate IS 'Refuses TRUNCATE, which fires no trigger of rows';
REVOKE ALL ON FUNCTION trg_guard_detail, trg_check_details, trg_refuse_truncate FROM PUBLIC;
COMMENT ON FUNCTION fn_reserve IS
    'Holds a quantity for work whose size is known afterwards; it counts as used until settled or expired. A key whose reservation was released or has expired reserves again';
CREATE FUNCTION trg_guard_plan() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_guard_plan';
COMMENT ON FUNCTION trg_guard_plan IS 'Keeps a plan where it is that other namespaces were given';
CREATE FUNCTION trg_bind_role() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_bind_role';
COMMENT ON FUNCTION trg_bind_role IS 'Writes down the name and the members of a role that is bound, and keeps it from being dropped';
CREATE FUNCTION trg_unbind_role() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_unbind_role';
COMMENT ON FUNCTION trg_unbind_role IS 'Lets a role be dropped that is bound no more';
REVOKE ALL ON FUNCTION trg_guard_plan, trg_bind_role, trg_unbind_role FROM PUBLIC;
COMMENT ON FUNCTION trg_guard_template IS 'Fills the unit; refuses units and resource types that the plan cannot use, and the loss of what gave entitlements to other namespaces';
CREATE FUNCTION fn_mec_extra_grants()
    RETURNS TABLE (object_name text, grantee text, privilege text, is_grantable bool)
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_mec_extra_grants';
COMMENT ON FUNCTION fn_mec_extra_grants IS
    'Grants on tables, views, columns and functions of MEC that MEC did not make; an empty result means that all rights are as installed';
REVOKE ALL ON FUNCTION fn_mec_extra_grants FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fn_mec_extra_grants TO mec_reader, mec_app, mec_loader, mec_admin;

-- What makes the tables acts as their owner, and binds triggers to these.
GRANT EXECUTE ON FUNCTION
    trg_guard_account, trg_guard_account_type, trg_guard_unit, trg_guard_resource_type, trg_guard_allowed_unit,
    trg_guard_template, trg_guard_entitlement, trg_guard_hold, trg_guard_event, trg_count_events, trg_refuse_change,
    trg_audit_entitlement, trg_apply_bindings, trg_tell_change, trg_touch,
    trg_guard_detail, trg_check_details, trg_refuse_truncate, trg_guard_plan, trg_bind_role,
    trg_unbind_role
    TO mec_owner;
COMMENT ON FUNCTION @extschema@.fn_check_many IS
    'fn_check_entitlement for each element of an array, in order and in one snapshot: objects with resource_type, resource_scope, requested_qty, unit_code, context, at; at most 10,000 in 16 MiB';
COMMENT ON FUNCTION @extschema@.fn_meter_batch IS
    'Records an array of events; each is recorded, a duplicate, or rejected with its error, in input order; at most 100,000 in 64 MiB';

SELECT @extschema@.fn_mec_bootstrap();
