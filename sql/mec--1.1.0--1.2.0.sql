-- From 1.1.0 to 1.2.0: repairs of rights, owners and bindings; limits on what a role can do to others.
--
-- New functions stand here as in database/functions.sql, which a fresh install runs; a test compares the
-- two. fn_mec_bootstrap() brings the tables up from database/schema.sql.

COMMENT ON FUNCTION fn_reserve IS
    'Holds a quantity for work whose size is known afterwards; it counts as used until settled or expired. A key whose reservation was released or has expired reserves again';

SELECT @extschema@.fn_mec_bootstrap();
