-- From 1.0.0 to 1.1.0: namespaces as tenants, the archive of the ledger, retention of the logs, reports.
--
-- New functions stand here as in database/functions.sql, which a fresh install runs; a test compares the
-- two. The last script of an upgrade brings the tables up from database/schema.sql, by fn_mec_bootstrap().

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

-- Namespaces as tenants ---------------------------------------------------------------------------

CREATE FUNCTION fn_sees_namespace(p_namespace_id varchar) RETURNS bool
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_sees_namespace';
COMMENT ON FUNCTION fn_sees_namespace IS
    'Whether the session sees a namespace: all of them unless namespace_roles binds one of its roles; of NULL, whether it sees all';

CREATE FUNCTION trg_apply_bindings() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_apply_bindings';
COMMENT ON FUNCTION trg_apply_bindings IS 'Makes a change of namespace_roles take effect in every session';

CREATE FUNCTION trg_tell_change() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_tell_change';
COMMENT ON FUNCTION trg_tell_change IS 'Tells every session that a table of the catalogue has changed';
COMMENT ON FUNCTION trg_refuse_change IS 'Keeps the ledger and its archive append-only';

-- Seeing it ---------------------------------------------------------------------------------------

CREATE FUNCTION fn_usage_report_html(
    p_account_id uuid, p_from timestamptz = NULL, p_to timestamptz = NULL)
    RETURNS text
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_usage_report_html';
COMMENT ON FUNCTION fn_usage_report_html IS
    'One self-contained HTML page: limits, usage by day, totals by scope and recent decisions in [p_from, p_to), by default the last 30 days; NULL for an unknown account';

CREATE FUNCTION fn_record_verification() RETURNS int
    LANGUAGE c AS 'MODULE_PATHNAME', 'fn_record_verification';
COMMENT ON FUNCTION fn_record_verification IS
    'Runs fn_verify_usage() and keeps when, and how many counters differed, for v_mec_health; that many';

REVOKE ALL ON FUNCTION
    fn_archive_ledger, fn_purge_decisions, fn_purge_audit, trg_apply_bindings, trg_tell_change,
    fn_sees_namespace, fn_usage_report_html, fn_record_verification
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fn_record_verification, fn_archive_ledger, fn_purge_decisions, fn_purge_audit TO mec_admin;
GRANT EXECUTE ON FUNCTION fn_usage_report_html TO mec_reader, mec_app, mec_loader, mec_admin;
GRANT EXECUTE ON FUNCTION fn_sees_namespace TO mec_reader, mec_app, mec_loader, mec_admin, mec_owner;
