-- From 1.1.0 to 1.2.0: repairs of rights, owners and bindings; limits on what a role can do to others.
--
-- New functions stand here as in database/functions.sql, which a fresh install runs; a test compares the
-- two. fn_mec_bootstrap() brings the tables up from database/schema.sql.

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

SELECT @extschema@.fn_mec_bootstrap();
