-- Windows: fn_get_window_boundaries, and the events that cumulative limits count.
\pset null NULL
SET timezone = 'UTC';
INSERT INTO window_types (window_type_code, alignment, period_unit, period_count) VALUES
    ('day', 'calendar', 'day', 1), ('week', 'calendar', 'week', 1), ('quarter', 'calendar', 'quarter', 1),
    ('half_year', 'calendar', 'month', 6), ('3_days', 'calendar', 'day', 3), ('2_weeks', 'calendar', 'week', 2),
    ('5_hours', 'calendar', 'hour', 5), ('hour', 'calendar', 'hour', 1), ('anchored_day', 'anchored', 'day', 1),
    ('anchored_hour', 'anchored', 'hour', 24), ('rolling_day', 'rolling', 'day', 1), ('rolling_hour', 'rolling', 'hour', 24);

-- Calendar windows are whole units in the zone, weeks from Monday.
SELECT code, w.* FROM unnest('{calendar_month,quarter,half_year,week,day,none}'::text[]) AS code,
    fn_get_window_boundaries(code, NULL, '2026-05-15 10:00Z') AS w;
SELECT * FROM fn_get_window_boundaries('calendar_month', NULL, '2026-06-01 00:00Z', 'America/New_York');
SELECT * FROM fn_get_window_boundaries('calendar_month', NULL, '2026-06-01 04:00Z', 'America/New_York');

-- The first instant belongs to a window, the last does not.
SELECT * FROM fn_get_window_boundaries('calendar_month', NULL, '2026-04-30 23:59:59.999999Z');
SELECT * FROM fn_get_window_boundaries('calendar_month', NULL, '2026-05-01 00:00Z');

-- Blocks of days count from 1970-01-01, blocks of weeks from 1970-01-05.
SELECT code, w.*, (window_start::date - date '1970-01-01') % 3 AS rest_of_3, (window_start::date - date '1970-01-05') % 14 AS rest_of_14
FROM unnest('{3_days,2_weeks}'::text[]) AS code, fn_get_window_boundaries(code, NULL, '2026-05-15 10:00Z') AS w;
SELECT code, w.* FROM unnest('{3_days,2_weeks}'::text[]) AS code, fn_get_window_boundaries(code, NULL, '1969-12-31 10:00Z') AS w;

-- Blocks of hours count from local midnight; the last one ends at the next midnight.
SELECT at, w.*
FROM unnest('{2026-05-15 00:00Z,2026-05-15 19:59Z,2026-05-15 20:00Z}'::timestamptz[]) AS at,
     fn_get_window_boundaries('5_hours', NULL, at) AS w;

-- Days follow the wall clock across summer time, hours are elapsed time.
SELECT window_end - window_start AS length, w.* FROM fn_get_window_boundaries('day', NULL, '2026-03-29 12:00Z', 'Europe/Berlin') AS w;
SELECT window_end - window_start AS length, w.* FROM fn_get_window_boundaries('day', NULL, '2026-10-25 12:00Z', 'Europe/Berlin') AS w;
SELECT at, w.*
FROM unnest('{2026-10-25 00:30Z,2026-10-25 01:30Z}'::timestamptz[]) AS at,
     fn_get_window_boundaries('hour', NULL, at, 'Europe/Berlin') AS w;
SELECT w.* FROM fn_get_window_boundaries('anchored_hour', '2026-03-28 11:00Z', '2026-03-29 12:00Z', 'Europe/Berlin') AS w;
SELECT w.* FROM fn_get_window_boundaries('anchored_day', '2026-03-28 11:00Z', '2026-03-29 12:00Z', 'Europe/Berlin') AS w;

-- A wall-clock time that does not exist moves forward by the gap; one that exists twice is the first.
SELECT window_start FROM fn_get_window_boundaries('anchored_day', '2026-03-20 01:30Z', '2026-03-29 12:00Z', 'Europe/Berlin');
SELECT window_start FROM fn_get_window_boundaries('anchored_day', '2026-10-20 00:30Z', '2026-10-25 12:00Z', 'Europe/Berlin');
-- The boundary after a moved one has its usual time again.
SELECT window_start FROM fn_get_window_boundaries('anchored_day', '2026-03-20 01:30Z', '2026-03-30 12:00Z', 'Europe/Berlin');

-- Anniversaries are counted from the anchor itself: 31 January, 28 February, 31 March.
SELECT at, w.*
FROM unnest('{2026-01-31 09:00Z,2026-02-28 08:59:59Z,2026-02-28 09:00Z,2026-03-31 09:00Z,2025-12-31 08:00Z}'::timestamptz[]) AS at,
    fn_get_window_boundaries('billing_cycle', '2026-01-31 09:00Z', at) AS w;
SELECT window_start FROM fn_get_window_boundaries('billing_cycle', '2024-01-31 09:00Z', '2024-03-01Z');

-- Rolling windows end at the instant itself.
SELECT * FROM fn_get_window_boundaries('rolling_7d', NULL, '2026-05-15 10:00Z');
SELECT * FROM fn_get_window_boundaries('rolling_30d', NULL, '2026-03-30 10:00Z', 'Europe/Berlin');
SELECT * FROM fn_get_window_boundaries('rolling_day', NULL, '2026-03-29 12:00Z', 'Europe/Berlin');
SELECT * FROM fn_get_window_boundaries('rolling_hour', NULL, '2026-03-29 12:00Z', 'Europe/Berlin');

-- Consecutive windows meet without gap or overlap in every zone: 0 violations.
SELECT count(*) AS violations
FROM unnest('{calendar_month,week,day,hour,5_hours,3_days,billing_cycle,anchored_day}'::text[]) AS code,
     unnest('{UTC,Europe/Berlin,America/New_York,Australia/Lord_Howe,Asia/Kathmandu,Pacific/Apia}'::text[]) AS zone,
     generate_series('2011-12-25Z'::timestamptz, '2012-01-05Z', interval '7 hours') AS at,
     fn_get_window_boundaries(code, '2004-02-29 02:30Z', at, zone) AS this,
     fn_get_window_boundaries(code, '2004-02-29 02:30Z', this.window_end, zone) AS next
WHERE NOT (this.window_start <= at AND at < this.window_end AND next.window_start = this.window_end);

-- The zone is the account's, never the session's.
INSERT INTO accounts (account_type_code, display_name, external_id, time_zone) VALUES ('organization', 'Acme', 'acme', 'Asia/Tokyo');
SELECT fn_get_account_id('acme') AS acme \gset
INSERT INTO entitlements (account_id, resource_type_code, limit_kind_code, quantity_allowed, effective_start, window_type_code)
VALUES (:'acme', 'api_requests', 'cumulative', 100, '2025-01-01Z', 'day') RETURNING entitlement_id AS limit_id \gset
SET timezone = 'America/New_York';
SELECT window_start AT TIME ZONE 'UTC' AS window_start FROM fn_check_entitlement(:'acme', 'api_requests', p_at => '2025-05-15 16:00Z');
SET timezone = 'UTC';

-- Late events count in the window in which they occurred; boundaries are exact.
SELECT fn_meter_consumption('d' || n, :'acme', 'api_requests', n, p_occurred_at => at) IS NOT NULL AS metered
FROM (VALUES (1, '2025-05-14 14:59:59.999999Z'::timestamptz), (2, '2025-05-14 15:00Z'),
      (4, '2025-05-15 14:59:59.999999Z'), (8, '2025-05-15 15:00Z')) AS e (n, at);
SELECT at, quantity_used
FROM unnest('{2025-05-14 12:00Z,2025-05-15 12:00Z,2025-05-15 15:00Z,2025-05-16 15:00Z}'::timestamptz[]) AS at,
     fn_check_entitlement(:'acme', 'api_requests', p_at => at);

-- The whole window counts, including usage before the entitlement began.
UPDATE entitlements SET effective_start = '2025-05-15 10:00Z';
SELECT quantity_used FROM fn_check_entitlement(:'acme', 'api_requests', p_at => '2025-05-15 11:00Z');

-- Without an anchor, windows of a billing cycle count from effective_start.
UPDATE entitlements SET window_type_code = 'billing_cycle';
SELECT quantity_used, window_start, window_end FROM fn_check_entitlement(:'acme', 'api_requests', p_at => '2025-06-15 09:00Z');
UPDATE entitlements SET window_anchor = '2025-05-14 15:00Z';
SELECT quantity_used, window_start, window_end FROM fn_check_entitlement(:'acme', 'api_requests', p_at => '2025-06-14 14:00Z');

-- A rolling window: an event exactly as old as the window has left it, one at the instant counts, a later one
-- does not.
UPDATE accounts SET time_zone = 'UTC';
UPDATE entitlements SET window_type_code = 'rolling_day', effective_start = '2025-01-01Z';
SELECT at, quantity_used
FROM unnest('{2025-05-15 14:59:59.999999Z,2025-05-15 15:00Z,2025-05-16 14:59:59.999998Z,2025-05-16 15:00Z}'::timestamptz[]) AS at,
     fn_check_entitlement(:'acme', 'api_requests', p_at => at);

-- Without p_at, events stamped later than now count in a rolling window too.
SELECT fn_meter_consumption('ahead', :'acme', 'api_requests', 16, p_occurred_at => now() + interval '1 hour') IS NOT NULL AS metered;
SELECT quantity_used FROM fn_check_entitlement(:'acme', 'api_requests');
SELECT quantity_used FROM fn_check_entitlement(:'acme', 'api_requests', p_at => now());

-- NULL is none: all time.
UPDATE entitlements SET window_type_code = NULL;
SELECT quantity_used, window_start, window_end FROM fn_check_entitlement(:'acme', 'api_requests');

-- A window that cannot be computed is an error.
SELECT fn_get_window_boundaries('fortnight', NULL, '2026-05-15Z');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_get_window_boundaries('billing_cycle', NULL, '2026-05-15Z');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_get_window_boundaries('calendar_month', NULL, 'infinity');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_get_window_boundaries('billing_cycle', '-infinity', '2026-05-15Z');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_get_window_boundaries('calendar_month', NULL, NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT fn_get_window_boundaries('calendar_month', NULL, '2026-05-15Z', 'Mars/Phobos');
\echo :LAST_ERROR_SQLSTATE
SELECT fn_get_window_boundaries(NULL, NULL, '2026-05-15Z');
\echo :LAST_ERROR_SQLSTATE

-- A window type with a contradiction is refused, and so is an anchor that no window can be counted from.
\set VERBOSITY terse
INSERT INTO window_types (window_type_code, alignment, period_unit, period_count) VALUES ('x', 'calendar', 'day', 0);
INSERT INTO window_types (window_type_code, alignment, period_unit, period_count) VALUES ('x', 'calendar', 'fortnight', 1);
INSERT INTO window_types (window_type_code, alignment) VALUES ('x', 'rolling');
INSERT INTO window_types (window_type_code, alignment, period_unit, period_count) VALUES ('x', 'none', 'day', 1);
UPDATE entitlements SET effective_start = '-infinity';
UPDATE entitlements SET window_anchor = 'infinity';
UPDATE entitlements SET window_anchor = '250000-01-01Z';
