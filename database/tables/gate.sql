-- The gates of admissions.


CREATE TABLE IF NOT EXISTS @extschema@.admission_gates (
    account_id uuid,
    resource_type_code varchar(64),
    resource_scope varchar(128),
    limit_group varchar(32),
    passes bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (account_id, resource_type_code, resource_scope, limit_group)
) WITH (fillfactor = 50);
COMMENT ON TABLE @extschema@.admission_gates IS 'Who is admitted to a limit updates its gate first, so that admissions to it come one after the other';
COMMENT ON COLUMN @extschema@.admission_gates.account_id IS 'The account';
COMMENT ON COLUMN @extschema@.admission_gates.resource_type_code IS 'The resource type';
COMMENT ON COLUMN @extschema@.admission_gates.resource_scope IS 'Empty: a limit over all scopes';
COMMENT ON COLUMN @extschema@.admission_gates.limit_group IS 'Limits of different groups are independent: all must let a request through';
COMMENT ON COLUMN @extschema@.admission_gates.passes IS 'How often it was passed; informs only';
CREATE OR REPLACE TRIGGER mec_no_truncate BEFORE TRUNCATE ON @extschema@.admission_gates
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.trg_refuse_truncate();
