-- The roles of MEC. Roles belong to the cluster, not to a database: they are made where absent and
-- never changed, and a role of one of these names that could act by itself is refused.
--
--   mec_owner   owns every table and view; no one logs in as it; functions that write act as it
--   mec_reader  reads everything
--   mec_app     an application: reads, and writes only through functions
--   mec_loader  a bulk loader: also plain INSERT and COPY into the ledger
--   mec_admin   plans, rules, accounts, entitlements; and all of the above

DO $roles$
DECLARE
    wanted text;
    existing pg_catalog.pg_roles;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['mec_owner', 'mec_reader', 'mec_app', 'mec_loader', 'mec_admin'] LOOP
        -- Another database of the cluster may be making it at this moment.
        BEGIN
            EXECUTE pg_catalog.format('CREATE ROLE %I NOLOGIN', wanted);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END;
        SELECT * INTO existing FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) wanted;
        IF existing.rolcanlogin OR existing.rolsuper OR existing.rolcreaterole OR existing.rolbypassrls THEN
            RAISE EXCEPTION USING
                ERRCODE = 'insufficient_privilege',
                MESSAGE = pg_catalog.format('role "%s" exists and may log in, is a superuser, may create roles or bypasses row security', wanted),
                DETAIL = 'MEC grants its rights to this role, so it must be a plain group role.',
                HINT = pg_catalog.format('Rename the role, or take these attributes from it: ALTER ROLE %I NOLOGIN NOSUPERUSER NOCREATEROLE NOBYPASSRLS', wanted);
        END IF;
    END LOOP;
END
$roles$;
