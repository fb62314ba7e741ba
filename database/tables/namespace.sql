-- Roles that are bound to namespaces.


CREATE TABLE IF NOT EXISTS @extschema@.namespace_roles (
    role_name regrole,
    namespace_id varchar(64) CHECK (btrim(namespace_id) <> ''),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (role_name, namespace_id)
);
ALTER TABLE @extschema@.namespace_roles ADD COLUMN IF NOT EXISTS bound_as varchar(64);
ALTER TABLE @extschema@.namespace_roles ADD COLUMN IF NOT EXISTS members varchar(64)[] NOT NULL DEFAULT '{}';
COMMENT ON TABLE @extschema@.namespace_roles IS 'Binds roles to namespaces: a session that has such a role sees and changes these namespaces only';
COMMENT ON COLUMN @extschema@.namespace_roles.role_name IS 'A role; those that inherit its rights are bound with it. While it is bound it has the right REFERENCES on this column, which allows nothing and keeps it from being dropped';
COMMENT ON COLUMN @extschema@.namespace_roles.namespace_id IS 'A namespace that the role may see';
COMMENT ON COLUMN @extschema@.namespace_roles.created_at IS 'When the row was made';
COMMENT ON COLUMN @extschema@.namespace_roles.bound_as IS 'The name of the role when it was bound; filled by a trigger. Where the role is gone, one of that name sees nothing';
COMMENT ON COLUMN @extschema@.namespace_roles.members IS 'The roles that had its rights when any binding was last changed, or fn_mec_bootstrap() called, and earlier ones; one that has them no more sees nothing until its name is removed here';
-- Also for rows that come by logical replication: the subscriber's role is bound with its own mark.
CREATE OR REPLACE TRIGGER mec_bind BEFORE INSERT OR UPDATE ON @extschema@.namespace_roles
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_bind_role();
ALTER TABLE @extschema@.namespace_roles ENABLE ALWAYS TRIGGER mec_bind;
CREATE OR REPLACE TRIGGER mec_unbind AFTER UPDATE OR DELETE ON @extschema@.namespace_roles
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_unbind_role();
ALTER TABLE @extschema@.namespace_roles ENABLE ALWAYS TRIGGER mec_unbind;
CREATE OR REPLACE TRIGGER mec_apply AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON @extschema@.namespace_roles
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_apply_bindings();
-- Bindings that come by logical replication come row by row, and fire only what is enabled for it.
CREATE OR REPLACE TRIGGER mec_apply_replicated AFTER INSERT OR UPDATE OR DELETE ON @extschema@.namespace_roles
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_apply_bindings();
ALTER TABLE @extschema@.namespace_roles ENABLE REPLICA TRIGGER mec_apply_replicated;
-- As on the tables of the catalogue, below: a statement that fails half-way is forgotten.
CREATE OR REPLACE TRIGGER mec_tell_before BEFORE INSERT OR UPDATE OR DELETE ON @extschema@.namespace_roles
    FOR EACH ROW EXECUTE FUNCTION @extschema@.trg_tell_change();
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.namespace_roles
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();
