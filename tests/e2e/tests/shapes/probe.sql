-- What the tests of this program do inside of the server, where a step costs no round trip.
CREATE SCHEMA probe;
CREATE TYPE probe.mood AS ENUM ('glad', 'sad');

-- Runs each statement by itself and undoes it; what each ended with: 00000, or an SQLSTATE and a message.
CREATE FUNCTION probe.outcomes(statements text[]) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
    statement text;
    outcomes text[] := '{}';
    outcome text;
BEGIN
    FOREACH statement IN ARRAY statements LOOP
        BEGIN
            EXECUTE statement;
            RAISE EXCEPTION 'done' USING ERRCODE = 'MEC00';
        EXCEPTION
            WHEN SQLSTATE 'MEC00' THEN outcome := '00000';
            WHEN OTHERS THEN outcome := SQLSTATE || ' ' || SQLERRM;
        END;
        outcomes := outcomes || outcome;
    END LOOP;
    RETURN outcomes;
END $$;

-- Drops what keeps the type of a column as it is: views, policies, references, defaults, indexes on expressions.
CREATE FUNCTION probe.free(relation regclass, attribute name) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    statement text;
BEGIN
    FOR statement IN
        SELECT format('DROP VIEW IF EXISTS %s CASCADE', c.oid::regclass) FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v'
        UNION ALL
        SELECT format('DROP POLICY %I ON %s', p.polname, p.polrelid::regclass) FROM pg_policy p
        UNION ALL
        SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname) FROM pg_constraint c
        WHERE c.contype = 'c' AND c.conrelid = relation OR c.contype = 'f' AND relation IN (c.conrelid, c.confrelid)
        UNION ALL
        SELECT format('DROP INDEX %s', i.indexrelid::regclass) FROM pg_index i
        WHERE i.indrelid = relation AND (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL)
        UNION ALL
        SELECT format('ALTER TABLE %s ALTER COLUMN %I DROP DEFAULT', relation, attribute)
    LOOP
        EXECUTE statement;
    END LOOP;
END $$;

-- Gives a column another type, with values that stay different where they were. Where an index of the table
-- cannot keep them apart any more, the constraints go first.
CREATE FUNCTION probe.change(relation regclass, attribute name, kind text, value text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    change text := format('ALTER TABLE %s ALTER COLUMN %I TYPE %s USING %s',
                          relation, attribute, kind, format(value, attribute));
    key name;
    old_default text := (SELECT pg_get_expr(d.adbin, d.adrelid) FROM pg_attrdef d
                         JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
                         WHERE a.attrelid = relation AND a.attname = attribute);
BEGIN
    PERFORM probe.free(relation, attribute);
    BEGIN
        EXECUTE change;
    EXCEPTION WHEN unique_violation OR check_violation OR undefined_object THEN
        FOR key IN SELECT conname FROM pg_constraint WHERE conrelid = relation AND contype IN ('p', 'u') LOOP
            EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', relation, key);
        END LOOP;
        EXECUTE change;
    END;
    -- A domain over the column's own type takes the same default.
    IF old_default IS NOT NULL AND kind = 'probe.own' THEN
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %s', relation, attribute, old_default);
    END IF;
END $$;
