-- Sentences that are true of every row, however it was written. Each query selects the rows that
-- break one of them.

SELECT 'the base quantity is the quantity in base units' AS sentence, e::text AS broken
FROM v_consumption e
WHERE base_quantity <> quantity * CASE unit_code WHEN 'hours' THEN 3600 WHEN 'gpu_hours' THEN 3600
                                                 WHEN 'minutes' THEN 60 WHEN 'days' THEN 86400 ELSE 1 END
UNION ALL
SELECT 'only inventory is given back, and only corrections are negative elsewhere', e::text
FROM v_consumption e JOIN resource_types USING (resource_type_code)
WHERE quantity < 0 AND NOT is_inventory AND NOT is_correction
UNION ALL
SELECT 'an event occurred between 1970 and tomorrow', e::text
FROM v_consumption e
WHERE occurred_at < '1970-01-01 00:00+00' OR occurred_at > now() + interval '1 day'
UNION ALL
SELECT 'a period is finite and does not end before it starts', e::text
FROM v_consumption e
WHERE NOT isfinite(period_start) OR NOT isfinite(period_end) OR period_end < period_start
UNION ALL
SELECT 'keys, scopes and the keys of details say something', e::text
FROM v_consumption e LEFT JOIN consumption_event_details USING (event_id)
WHERE '' IN (btrim(idempotency_key, E' \t\n\r\u00A0\u2003\u3000'),
             btrim(resource_scope, E' \t\n\r\u00A0\u2003\u3000'), btrim(detail_key, E' \t\n\r\u00A0\u2003\u3000'))
UNION ALL
SELECT 'an event belongs to its account''s namespace and tree', e::text
FROM v_consumption e LEFT JOIN v_account_hierarchy a USING (account_id)
WHERE (e.namespace_id, e.owner_account_id) IS DISTINCT FROM (a.namespace_id, a.owner_account_id)
   OR e.ancestor_ids[1] IS DISTINCT FROM a.parent_account_id
UNION ALL
SELECT 'an event''s resource type serves its namespace and allows its unit', e::text
FROM v_consumption e LEFT JOIN resource_types r USING (resource_type_code)
WHERE r.namespace_id IS NULL OR r.namespace_id NOT IN ('default', e.namespace_id)
   OR (e.unit_code <> r.default_unit_code
       AND NOT EXISTS (SELECT FROM resource_type_allowed_units u
                       WHERE (u.resource_type_code, u.unit_code) = (e.resource_type_code, e.unit_code)))
UNION ALL
SELECT 'a correction is of an event of the same account, resource, unit and instant', c::text
FROM v_consumption c LEFT JOIN v_consumption e ON e.event_id = c.corrects_event_id
WHERE c.is_correction
  AND (c.account_id, c.resource_type_code, c.resource_scope, c.unit_code, c.occurred_at, false)
      IS DISTINCT FROM (e.account_id, e.resource_type_code, e.resource_scope, e.unit_code, e.occurred_at, e.is_correction)
UNION ALL
SELECT 'corrections add up to what one of them set', e::text
FROM v_consumption e
WHERE EXISTS (SELECT FROM v_consumption c WHERE c.corrects_event_id = e.event_id)
  AND NOT EXISTS (SELECT FROM v_consumption c WHERE c.corrects_event_id = e.event_id AND c.net_quantity =
          (SELECT sum(p.quantity) FROM v_consumption p WHERE e.event_id IN (p.event_id, p.corrects_event_id)))
UNION ALL
SELECT 'what came from an admission was let through', e::text
FROM v_consumption e
WHERE decision NOT IN ('allow', 'warn', 'grace', 'overage') OR overage_quantity < 0
   OR abs(requested_quantity) < abs(quantity)
UNION ALL
SELECT 'usage is the sum of ledger and archive, to half a millionth',
       format('%s %s: %s, not %s / %s', account_id, resource_type_code, counted, expected, factor)
FROM (SELECT a.account_id, r.resource_type_code,
             fn_get_usage(a.account_id, r.resource_type_code) AS counted,
             CASE r.default_unit_code WHEN 'hours' THEN 3600 WHEN 'days' THEN 86400 ELSE 1 END AS factor,
             (SELECT coalesce(sum(e.base_quantity), 0) FROM v_consumption e
              WHERE e.resource_type_code = r.resource_type_code
                AND (e.account_id = a.account_id OR a.account_id = ANY (e.ancestor_ids))) AS expected
      FROM accounts a CROSS JOIN resource_types r) u
WHERE abs(counted * factor - expected) > 0.0000005 * factor
UNION ALL
SELECT 'a lease belongs to its account''s namespace and tree', l::text
FROM concurrency_leases l LEFT JOIN v_account_hierarchy a USING (account_id)
WHERE (l.namespace_id, l.owner_account_id) IS DISTINCT FROM (a.namespace_id, a.owner_account_id)
UNION ALL
SELECT 'a lease lasts at most ten years from its last heartbeat, or from when it was granted', l::text
FROM concurrency_leases l
WHERE expires_at NOT BETWEEN acquired_at AND coalesce(last_heartbeat, acquired_at + interval '1 hour') + interval '5256000 minutes'
UNION ALL
SELECT 'leases held stay within the limit', h::text
FROM (SELECT a.account_id, sum(l.quantity) AS held
      FROM accounts a JOIN concurrency_leases l ON a.account_id = l.account_id OR a.account_id = ANY (l.ancestor_ids)
      WHERE l.released_at IS NULL AND l.expires_at > clock_timestamp() AND l.resource_type_code = 'concurrent_jobs'
      GROUP BY 1) h
JOIN entitlements e USING (account_id)
WHERE e.limit_kind_code = 'concurrency' AND e.resource_type_code = 'concurrent_jobs' AND h.held > e.quantity_allowed
UNION ALL
SELECT 'a reservation is held or freed, and committed as an event of its account', r::text
FROM usage_reservations r LEFT JOIN v_consumption e USING (event_id)
WHERE (status = 'held') <> (freed_at IS NULL)
   OR (status = 'committed') <> (event_id IS NOT NULL)
   OR (event_id IS NOT NULL AND (e.account_id, e.resource_type_code) IS DISTINCT FROM (r.account_id, r.resource_type_code))
UNION ALL
SELECT 'an entitlement counts from an instant', e::text
FROM entitlements e
WHERE NOT isfinite(effective_start) OR NOT isfinite(window_anchor) OR effective_end <= effective_start
UNION ALL
SELECT 'what was decided is a decision', d::text
FROM control_decisions_log d
WHERE decision NOT IN ('allow', 'warn', 'grace', 'overage', 'deny')
