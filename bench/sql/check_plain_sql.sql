-- The SQL that a user would write instead of fn_check_entitlement, on the same tables: one level,
-- no scope, one limit group, no conditions, a calendar month in UTC.
\set n random(1, 1000)
WITH asked AS (
    SELECT a.account_id, a.namespace_id FROM accounts a
    WHERE a.account_id = overlay(md5('bench' || :n) PLACING '00000000' FROM 1 FOR 8)::uuid AND a.status = 'active'
), winner AS (
    SELECT e.* FROM entitlements e JOIN asked USING (account_id)
    WHERE e.resource_type_code = 'benchmark_runs' AND e.resource_scope IS NULL AND e.status = 'active'
      AND e.effective_start <= now() AND (e.effective_end IS NULL OR e.effective_end > now())
      AND NOT EXISTS (SELECT FROM entitlement_conditions c WHERE c.entitlement_id = e.entitlement_id)
    ORDER BY e.priority DESC, e.created_at DESC, e.entitlement_id DESC LIMIT 1
), rule AS (
    SELECT r.* FROM control_rules r JOIN asked USING (namespace_id)
    WHERE r.resource_type_code = 'benchmark_runs' AND r.resource_scope IS NULL AND r.is_active
      AND r.limit_kind_code = 'cumulative'
    ORDER BY r.priority DESC, r.created_at DESC LIMIT 1
), used AS (
    SELECT coalesce((
        SELECT sum(h.total) FROM usage_history h
        WHERE h.account_id = w.account_id AND h.resource_type_code = 'benchmark_runs' AND h.resource_scope = ''
          AND h.is_below IN (false, true) AND h.level = 0 AND h.slot_start = date_trunc('month', now())), 0)
      + coalesce((
        SELECT sum(e.amount) FROM usage_live l CROSS JOIN LATERAL fn_mec_entries(l.recent) e
        WHERE l.account_id = w.account_id AND l.resource_type_code = 'benchmark_runs' AND l.resource_scope = ''
          AND l.is_below IN (false, true) AND e.at >= date_trunc('month', now())), 0) AS quantity
    FROM winner w
)
SELECT CASE WHEN w.quantity_allowed IS NULL OR u.quantity + 1 <= w.quantity_allowed
            THEN CASE WHEN 100 * u.quantity >= r.warn_at_percent * w.quantity_allowed THEN 'warn' ELSE 'allow' END
            WHEN r.limit_action_code IS NULL OR r.limit_action_code = 'block' THEN 'deny'
            ELSE r.limit_action_code END AS decision,
       w.entitlement_id, w.quantity_allowed, u.quantity, w.quantity_allowed - u.quantity AS remaining
FROM winner w CROSS JOIN used u LEFT JOIN rule r ON true;
