-- Questions that have an answer whatever is stored. A code of nothing but white space cannot be
-- asked for.

SELECT count(c) FROM accounts, resource_types,
                     fn_check_entitlement(account_id, resource_type_code, p_context => '{"region": "eu"}') c
WHERE btrim(resource_type_code, E' \t\n\r\u00A0\u2003\u3000') <> '';

SELECT count(fn_explain_entitlement(account_id, resource_type_code)) FROM accounts, resource_types
WHERE btrim(resource_type_code, E' \t\n\r\u00A0\u2003\u3000') <> '';

SELECT count(fn_get_usage(account_id, resource_type_code)) FROM accounts, resource_types
WHERE btrim(resource_type_code, E' \t\n\r\u00A0\u2003\u3000') <> '';

SELECT count(e) FROM accounts, resource_types, fn_get_entitlement(account_id, resource_type_code) e
WHERE btrim(resource_type_code, E' \t\n\r\u00A0\u2003\u3000') <> '';

SELECT count(l) FROM accounts, fn_get_account_limits(account_id) l;

SELECT count(v) FROM v_usage_summary v;

SELECT count(v) FROM v_account_hierarchy v;

SELECT count(v) FROM v_active_entitlements v;

SELECT count(v) FROM v_active_leases v;

SELECT count(v) FROM v_active_reservations v;

SELECT count(v) FROM v_mec_health v;

SELECT count(fn_usage_report_html(account_id)) FROM accounts;
