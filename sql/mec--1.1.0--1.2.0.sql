-- From 1.1.0 to 1.2.0: repairs of rights, owners and bindings; limits on what a role can do to others.
--
-- New functions stand here as in database/functions.sql, which a fresh install runs; a test compares the
-- two. fn_mec_bootstrap() brings the tables up from database/schema.sql.

COMMENT ON FUNCTION @extschema@.fn_check_many IS
    'fn_check_entitlement for each element of an array, in order and in one snapshot: objects with resource_type, resource_scope, requested_qty, unit_code, context, at; at most 10,000 in 16 MiB';
COMMENT ON FUNCTION @extschema@.fn_meter_batch IS
    'Records an array of events; each is recorded, a duplicate, or rejected with its error, in input order; at most 100,000 in 64 MiB';

SELECT @extschema@.fn_mec_bootstrap();
