-- The roles of MEC. Roles belong to the cluster, not to a database: they are made where absent and
-- never changed, and a role of one of these names that could act by itself is refused.
--
--   mec_owner   owns every table and view; no one logs in as it; functions that write act as it
--   mec_reader  reads everything
--   mec_app     an application: reads, and writes only through functions
--   mec_loader  a bulk loader: also plain INSERT and COPY into the ledger
--   mec_admin   plans, rules, accounts, entitlements; and all of the above
--
-- A role that was made beforehand, by somebody with CREATEROLE, may still be in its maker's hands: by a
-- membership, by the right to grant one, by functions or settings. For mec_owner all of these are refused; only
-- superusers may be its members. Membership in the others may well be an administrator's to hand out: a warning
-- says so here, and v_mec_health as long as it is so.

DO $roles$
DECLARE
    wanted text;
    existing record;
    found text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['mec_owner', 'mec_reader', 'mec_app', 'mec_loader', 'mec_admin'] LOOP
        -- Another database of the cluster may be making it at this moment.
        BEGIN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END;
        SELECT * INTO existing FROM pg_roles WHERE rolname = wanted;
        IF existing.rolcanlogin OR existing.rolsuper OR existing.rolcreaterole OR existing.rolbypassrls
           OR existing.rolcreatedb OR existing.rolreplication THEN
            RAISE EXCEPTION USING
                ERRCODE = 'insufficient_privilege',
                MESSAGE = format('role "%s" exists and may log in, is a superuser, may create roles or databases, may replicate or bypasses row security', wanted),
                DETAIL = 'MEC grants its rights to this role, so it must be a plain group role.',
                HINT = format('Rename the role, or take these attributes from it: ALTER ROLE %I NOLOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOREPLICATION NOBYPASSRLS;', wanted);
        END IF;
        -- From PostgreSQL 16 on a role is granted to its maker WITH ADMIN OPTION.
        SELECT string_agg(quote_ident(r.rolname), ', ' ORDER BY r.rolname) INTO found
        FROM pg_roles r
        WHERE NOT r.rolsuper
          AND r.oid IN (SELECT m.member FROM pg_auth_members m
                        WHERE m.roleid = existing.oid AND (m.admin_option OR wanted = 'mec_owner'));
        IF found IS NOT NULL AND wanted = 'mec_owner' THEN
            RAISE EXCEPTION USING
                ERRCODE = 'insufficient_privilege',
                MESSAGE = format('role "mec_owner" exists, and %s may act as it or grant it', found),
                DETAIL = 'Every table of MEC belongs to this role: its members could change anything.',
                HINT = format('REVOKE mec_owner FROM %s CASCADE; or rename the role.', found);
        ELSIF found IS NOT NULL THEN
            RAISE WARNING USING
                MESSAGE = format('role "%s" exists, and %s may grant it', wanted, found),
                HINT = format('If that is not meant to be: REVOKE ADMIN OPTION FOR %I FROM %s CASCADE;', wanted, found);
        END IF;
    END LOOP;

    SELECT oid INTO existing FROM pg_roles WHERE rolname = 'mec_owner';
    SELECT string_agg(quote_ident(r.rolname), ', ' ORDER BY r.rolname) INTO found
    FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid
    WHERE m.member = existing.oid;
    IF found IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'insufficient_privilege',
            MESSAGE = format('role "mec_owner" exists and is a member of %s', found),
            DETAIL = 'The code of triggers and views of MEC would have the rights of that too.',
            HINT = format('REVOKE %s FROM mec_owner CASCADE; or rename the role.', found);
    END IF;
    IF EXISTS (SELECT FROM pg_db_role_setting WHERE setrole = existing.oid) THEN
        RAISE EXCEPTION USING
            ERRCODE = 'insufficient_privilege',
            MESSAGE = 'role "mec_owner" exists and has settings of its own',
            DETAIL = 'A role that MEC makes has none: somebody else has used this one.',
            HINT = 'ALTER ROLE mec_owner RESET ALL; and the same with IN DATABASE where they are a database''s.';
    END IF;
    -- Of this database and of the whole server; other databases have their own MEC. Tables and views beside a
    -- mec_schema are what a dropped extension left; partitions may be anywhere.
    SELECT string_agg(object, ', ') INTO found
    FROM (SELECT pg_describe_object(d.classid, d.objid, d.objsubid) AS object
          FROM pg_shdepend d
          WHERE d.refclassid = 'pg_authid'::regclass AND d.refobjid = existing.oid AND d.deptype = 'o'
            AND (d.dbid = 0 OR d.dbid = (SELECT oid FROM pg_database WHERE datname = current_database()))
            AND d.classid NOT IN ('pg_default_acl'::regclass, 'pg_statistic_ext'::regclass)
            AND NOT (d.classid = 'pg_class'::regclass AND EXISTS (
                SELECT FROM pg_class c
                WHERE c.oid = d.objid AND (c.relispartition OR EXISTS (
                    SELECT FROM pg_class s WHERE s.relnamespace = c.relnamespace AND s.relname = 'mec_schema'
                                             AND s.relowner = existing.oid))))
          ORDER BY 1 LIMIT 3) owned;
    IF found IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'insufficient_privilege',
            MESSAGE = format('role "mec_owner" exists and owns %s', found),
            DETAIL = 'What is not MEC''s must not act with the rights of the owner of its tables.',
            HINT = 'Drop them or give them to another role, or rename the role.';
    END IF;
END
$roles$;
