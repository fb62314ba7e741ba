-- From 1.1.0 to 1.2.0: repairs of rights, owners and bindings; limits on what a role can do to others.
--
-- New functions stand here as in database/functions.sql, which a fresh install runs; a test compares the
-- two. fn_mec_bootstrap() brings the tables up from database/schema.sql.

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
    trg_audit_entitlement, trg_apply_bindings, trg_tell_change, trg_touch
    TO mec_owner;

SELECT @extschema@.fn_mec_bootstrap();
