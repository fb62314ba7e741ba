//! A call of every public function, with arguments that make sense in the world of these tests.

use postgres::Client;

/// Functions that read no table, or repair them.
const WITHOUT_TABLES: [&str; 5] = [
    "fn_mec_roles",
    "fn_mec_bootstrap",
    "fn_mec_entries",
    // It reads the catalogue of PostgreSQL alone.
    "fn_mec_extra_grants",
    "fn_uuid_v7",
];

/// A call of every function that works with tables. Ids are literals, so that no call hides behind another.
pub fn all(session: &mut Client) -> Vec<String> {
    let members = "SELECT p.proname::text, coalesce(p.proargnames[1:p.pronargs], '{}')::text[]
                   FROM pg_proc p
                   JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
                   JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
                   WHERE e.extname = 'mec' AND p.prorettype <> 'trigger'::regtype
                     AND p.proname <> ALL ($1)
                   ORDER BY 1";
    let rows = session
        .query(members, &[&WITHOUT_TABLES.as_slice()])
        .unwrap();
    assert!(rows.len() > 30, "the functions were not found");
    let ids = Ids::read(session);
    rows.iter()
        .map(|row| {
            let (name, arguments): (String, Vec<String>) = (row.get(0), row.get(1));
            let arguments: Vec<String> = arguments
                .iter()
                .map(|argument| format!("{argument} => {}", ids.value(&name, argument)))
                .collect();
            format!("SELECT * FROM {name}({})", arguments.join(", "))
        })
        .collect()
}

struct Ids {
    event: String,
    lease: String,
    reservation: String,
}

impl Ids {
    fn read(session: &mut Client) -> Self {
        let mut one = |sql: &str| -> String {
            let row = session.query_one(sql, &[]).unwrap();
            format!("'{}'", row.get::<_, String>(0))
        };
        Self {
            event: one(
                "SELECT event_id::text FROM consumption_ledger WHERE idempotency_key = 'old-1'",
            ),
            lease: one("SELECT lease_id::text FROM concurrency_leases"),
            reservation: one("SELECT reservation_id::text FROM usage_reservations"),
        }
    }

    fn value(&self, function: &str, argument: &str) -> &str {
        match argument {
            "p_account_id" => "'aaaaaaaa-0000-7000-8000-000000000001'",
            "p_resource_type" if function.contains("lease") => "'concurrent_users'",
            "p_resource_type" if function == "fn_reserve" || function == "fn_consume" => {
                "'api_requests'"
            }
            "p_resource_type" => "'benchmark_runs'",
            "p_idempotency_key" => "'new'",
            "p_quantity" | "p_actual_quantity" | "p_requested_qty" => "2",
            "p_ttl_minutes" | "p_extend_minutes" => "60",
            "p_limit" => "10",
            "p_event_id" => &self.event,
            "p_lease_id" => &self.lease,
            "p_reservation_id" => &self.reservation,
            "p_session_token" if function == "fn_acquire_lease" => "'another desk'",
            "p_session_token" => "'desk'",
            "p_plan_id" => "'starter'",
            "p_external_id" => "'acme'",
            "p_namespace_id" => "'default'",
            "p_window_type_code" => "'calendar_month'",
            "p_time_zone" => "'UTC'",
            "p_include_children" => "true",
            "p_partial" => "false",
            "p_by" => "'scope'",
            "p_step" => "'1 day'",
            "p_details" => "'{\"host\": \"b2\"}'",
            "p_context" => "'{\"region\": \"eu\"}'",
            "p_from" => "now() - interval '20 days'",
            "p_at" if function == "fn_end_plan" => "now()",
            "p_to" | "p_start_date" | "p_reference_time" => "now()",
            "p_before" => "now() - interval '40 days'",
            "p_requests" => "'[{\"resource_type\": \"benchmark_runs\"}]'",
            "p_events" => {
                "'[{\"idempotency_key\": \"batch\", \"account_id\": \"aaaaaaaa-0000-7000-8000-000000000002\",
                    \"resource_type\": \"benchmark_runs\", \"quantity\": 1, \"resource_scope\": \"eu\",
                    \"details\": {\"host\": \"b3\"}}]'"
            }
            _ => "NULL",
        }
    }
}
