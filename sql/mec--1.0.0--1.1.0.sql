-- From 1.0.0 to 1.1.0: namespaces as tenants.
--
-- New functions stand here as in database/functions.sql, which a fresh install runs; a test compares the
-- two. The tables are brought up by fn_mec_bootstrap(), from database/schema.sql.

-- Namespaces as tenants ---------------------------------------------------------------------------

CREATE FUNCTION fn_sees_namespace(p_namespace_id varchar) RETURNS bool
    LANGUAGE c STABLE AS 'MODULE_PATHNAME', 'fn_sees_namespace';
COMMENT ON FUNCTION fn_sees_namespace IS
    'Whether the session sees a namespace: all of them unless namespace_roles binds one of its roles; of NULL, whether it sees all';

CREATE FUNCTION trg_apply_bindings() RETURNS trigger
    LANGUAGE c AS 'MODULE_PATHNAME', 'trg_apply_bindings';
COMMENT ON FUNCTION trg_apply_bindings IS 'Makes a change of namespace_roles take effect in every session';

REVOKE ALL ON FUNCTION trg_apply_bindings, fn_sees_namespace FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fn_sees_namespace TO mec_reader, mec_app, mec_loader, mec_admin, mec_owner;

SELECT @extschema@.fn_mec_bootstrap();
