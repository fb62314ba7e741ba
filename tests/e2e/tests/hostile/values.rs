//! Values that callers send: those that make sense for an argument, and those that do not.
//!
//! Every value is an SQL expression of its type, short enough to print.

use std::collections::HashMap;

use fastrand::Rng;
use postgres::Client;

/// Values of each type that callers should not send, or rarely send.
const HOSTILE: [(&str, &[&str]); 11] = [
    (
        "numeric",
        &[
            "NULL",
            "'NaN'",
            "'Infinity'",
            "'-Infinity'",
            "0",
            "-0.0",
            "-1",
            "-0.000001",
            "1e-6",
            "1e-7",
            "1e-30",
            "1e-16383",
            "999999999999",
            "999999999999.999999",
            "999999999999.9999999",
            "1000000000000",
            "-999999999999.999999",
            "-1000000000000",
            "7.0000000000000000000",
            "1e13",
            "1e38",
            "1e131071",
            "-1e131071",
            "0.1 + 1e-20",
            "9223372036854775807",
            "170141183460469231731687303715884105727",
            "170141183460469231731687303715884105728",
        ],
    ),
    (
        "character varying",
        &[
            "NULL",
            "''",
            "' '",
            "E'\\t\\n\\r'",
            "U&'\\00A0'",
            "U&'\\2003\\3000'",
            "U&'\\200B'",
            "U&'\\FEFF'",
            "E'\\x01'",
            "repeat('x', 33)",
            "repeat('x', 65)",
            "repeat('x', 129)",
            "repeat('x', 256)",
            "repeat('x', 513)",
            "repeat(U&'\\00E9', 64)",
            "repeat(U&'\\+01F600', 255)",
            "repeat(' ', 10000000)",
            "repeat('x', 10000000)",
            "repeat('%s%n', 20)",
            "'; DROP TABLE consumption_ledger; --'",
            "''' OR ''1''=''1'",
            "'\"quoted\"'",
            "'a\\b\\'",
            "'$1'",
            "'$$'",
            "'%'",
            "'_'",
            "'NULL'",
            "'null'",
            "'{}'",
            "'[]'",
            "'../../etc/passwd'",
            "'count'",
            "'COUNT'",
            "' count'",
            "'no such thing'",
            "U&'\\202Ereversed'",
            "'e' || repeat(U&'\\0301', 60)",
            "'default'",
            "'account'",
            "'scope'",
            "'unit'",
            "'detail:'",
            "'none'",
            "'rolling_7d'",
            "'billing_cycle'",
            "'Europe/Berlin'",
            "'right/UTC'",
            "'+25:00'",
            "'<-03>3'",
            "'localtime'",
            "'pg_temp'",
        ],
    ),
    (
        "uuid",
        &[
            "NULL",
            "'00000000-0000-0000-0000-000000000000'",
            "'ffffffff-ffff-ffff-ffff-ffffffffffff'",
            "'019a0000-0000-7000-8000-000000000000'",
            "gen_random_uuid()",
        ],
    ),
    (
        "timestamp with time zone",
        &[
            "NULL",
            "'infinity'",
            "'-infinity'",
            "'4714-11-24 00:00:00+00 BC'",
            "'0001-01-01 00:00:00+00 BC'",
            "'0001-01-01 00:00:00+00'",
            "'1969-12-31 23:59:59.999999+00'",
            "'1970-01-01 00:00:00+00'",
            "'1999-12-31 23:59:59.999999+00'",
            "'294276-12-31 23:59:59.999999+00'",
            "'262143-01-01 00:00:00+00'",
            "'200000-12-31 23:59:59+00'",
            "'9999-12-31 23:59:59.999999+00'",
            "'2026-03-29 01:00:00+00'",
            "'2026-10-25 01:00:00+00'",
            "'2016-12-31 23:59:60+00'",
            "now() + interval '1 day 1 second'",
            "now() + interval '23 hours'",
            "now() - interval '50 years'",
            "now()",
        ],
    ),
    (
        "interval",
        &[
            "NULL",
            "'0'",
            "'-1 day'",
            "'1 microsecond'",
            "'1 day -24 hours'",
            "'1 month -30 days'",
            "'-1 month 31 days'",
            "'178000000 years'",
            "'-178000000 years'",
            "'2147483647 days'",
            "'2562047788:00:54.775807'",
            "'1 month 1 day 00:00:00.000001'",
            "'infinity'",
        ],
    ),
    (
        "integer",
        &[
            "NULL",
            "0",
            "-1",
            "2",
            "2147483647",
            "-2147483648",
            "5256000",
            "5256001",
        ],
    ),
    (
        "bigint",
        &[
            "NULL",
            "0",
            "-1",
            "9223372036854775807",
            "-9223372036854775808",
        ],
    ),
    ("boolean", &["NULL", "true", "false"]),
    (
        "bytea",
        &[
            "NULL",
            "''",
            "'\\x00'",
            "decode(repeat('00', 24), 'hex')",
            "decode(repeat('ff', 24), 'hex')",
            "decode(repeat('ff', 23), 'hex')",
            "decode(repeat('7f', 48), 'hex')",
            "decode(repeat('80', 2400), 'hex')",
            "convert_to(repeat('x', 10000000), 'UTF8')",
        ],
    ),
    (
        "jsonb",
        &[
            "NULL",
            "'null'",
            "'true'",
            "'0'",
            "'\"text\"'",
            "'[]'",
            "'{}'",
            "'[[]]'",
            "'[{}]'",
            "'[null, 1, \"x\"]'",
            "'{\"a\": null}'",
            "'{\"a\": 1}'",
            "'{\"a\": [1]}'",
            "'{\"a\": {\"b\": {}}}'",
            "'{\"\": \"\"}'",
            "'{\" \": \"x\"}'",
            "'{\"a\": \"1\", \"a\": \"2\"}'",
            "'{\"a\": 1e400}'",
            "'{\"a\": -1e-16383}'",
            "'1e131071'",
            "'[1e131071]'",
            "'{\"a\": \"\\\\u0000\"}'",
            "'{\"a\": \"\\ud83d\\ude00\"}'",
            "'{\"__proto__\": \"x\"}'",
            "'{\"a\": \"''; DROP TABLE accounts; --\"}'",
            "(repeat('[', 127) || repeat(']', 127))",
            "(repeat('[', 128) || repeat(']', 128))",
            "(repeat('[', 5000) || repeat(']', 5000))",
            "(repeat('{\"a\":', 5000) || '1' || repeat('}', 5000))",
            "to_jsonb(repeat('x', 10000000))",
            "jsonb_build_object(repeat('k', 65), 'v', 'k', repeat('v', 513))",
            "(SELECT jsonb_object_agg('k' || i, 'v') FROM generate_series(1, 3000) i)",
            "(SELECT jsonb_agg('{}'::jsonb) FROM generate_series(1, 3000) i)",
        ],
    ),
    (
        "uuid[]",
        &[
            "NULL",
            "'{}'",
            "'{NULL}'",
            "'{{00000000-0000-0000-0000-000000000000}}'",
        ],
    ),
];

/// The fields of the objects in an array of requests or events: the name, the argument of the
/// single call that it corresponds to, and its type.
const EVENT_FIELDS: [(&str, &str, &str); 10] = [
    ("idempotency_key", "p_idempotency_key", "character varying"),
    ("account_id", "p_account_id", "uuid"),
    ("resource_type", "p_resource_type", "character varying"),
    ("quantity", "p_quantity", "numeric"),
    ("unit_code", "p_unit_code", "character varying"),
    ("resource_scope", "p_resource_scope", "character varying"),
    ("occurred_at", "p_occurred_at", "timestamp with time zone"),
    ("period_start", "p_period_start", "timestamp with time zone"),
    ("period_end", "p_period_end", "timestamp with time zone"),
    ("details", "p_details", "jsonb"),
];
const REQUEST_FIELDS: [(&str, &str, &str); 6] = [
    ("resource_type", "p_resource_type", "character varying"),
    ("resource_scope", "p_resource_scope", "character varying"),
    ("requested_qty", "p_requested_qty", "numeric"),
    ("unit_code", "p_unit_code", "character varying"),
    ("context", "p_context", "jsonb"),
    ("at", "p_at", "timestamp with time zone"),
];

/// The hostile values that PostgreSQL itself passes to a function, by type.
pub struct Pool(HashMap<&'static str, Vec<String>>);

impl Pool {
    /// Drops the values that PostgreSQL refuses before any function sees them.
    pub fn accepted_by(session: &mut Client) -> Self {
        let typed = HOSTILE.into_iter().map(|(kind, values)| {
            let typed = values.iter().map(|value| format!("({value})::{kind}"));
            let accepted = typed.filter(|value| {
                session
                    .simple_query(&format!("SELECT {value} IS NULL"))
                    .is_ok()
            });
            (kind, accepted.collect())
        });
        let mut pools: HashMap<_, Vec<_>> = typed.collect();
        let texts = pools["character varying"].clone();
        pools.insert("text", texts);
        Self(pools)
    }

    /// Returns a random hostile value of a type.
    pub fn hostile(&self, rng: &mut Rng, kind: &str) -> String {
        let pool = self
            .0
            .get(kind)
            .unwrap_or_else(|| panic!("add values of type {kind} to HOSTILE"));
        rng.choice(pool).expect("a type has values").clone()
    }
}

/// The state of the database as a session knows it, so that many of its calls make sense.
pub struct World {
    /// The ids of existing accounts.
    pub accounts: Vec<String>,
    // The last ids in answers, by the argument that takes them.
    seen: HashMap<&'static str, Vec<String>>,
    keys: String,
    next_key: usize,
}

/// The number of ids of each sort that a session remembers.
const REMEMBERED: usize = 20;

impl World {
    /// Returns the world of a session whose keys begin with `keys`.
    pub fn new(accounts: Vec<String>, keys: String) -> Self {
        Self {
            accounts,
            seen: HashMap::new(),
            keys,
            next_key: 0,
        }
    }

    /// Remembers an id in an answer.
    pub fn learn(&mut self, column: &str, value: &str) {
        let argument = match column {
            "event_id" | "fn_meter_consumption" | "fn_commit_reservation" => "p_event_id",
            "reservation_id" => "p_reservation_id",
            "lease_id" => "p_lease_id",
            _ => return,
        };
        let seen = self.seen.entry(argument).or_default();
        seen.push(value.to_owned());
        if seen.len() > REMEMBERED {
            seen.remove(0);
        }
    }

    /// Returns a value that makes sense for an argument, or a hostile one if no such value is
    /// known.
    pub fn sensible(&mut self, rng: &mut Rng, pool: &Pool, argument: &str, kind: &str) -> String {
        let value = match argument {
            // Sometimes this is a row that another session has created.
            "p_resource_type" if rng.u32(0..6) == 0 => some("resource_type_code", "resource_types"),
            "p_window_type_code" if rng.u32(0..3) == 0 => some("window_type_code", "window_types"),
            "p_unit_code" if rng.u32(0..6) == 0 => some("unit_code", "units"),
            "p_plan_id" if rng.u32(0..4) == 0 => some("plan_id", "plans"),
            "p_account_id" => quoted(rng.choice(&self.accounts)),
            "p_event_id" | "p_reservation_id" | "p_lease_id" => {
                quoted(self.seen.get(argument).and_then(|seen| rng.choice(seen)))
            }
            "p_idempotency_key" => self.key(rng),
            "p_resource_type" => one_of(
                rng,
                &[
                    "api_requests",
                    "gpu_hours",
                    "llm_tokens",
                    "server_configs",
                    "concurrent_jobs",
                    "platform_access",
                ],
            ),
            "p_unit_code" => nullable(rng, &["requests", "hours", "tokens", "count"]),
            "p_resource_scope" => nullable(rng, &["eu", "us", "gpt"]),
            "p_quantity" if kind == "integer" => one_of(rng, &["1", "2"]),
            "p_quantity" | "p_requested_qty" | "p_actual_quantity" => {
                one_of(rng, &["1", "2.5", "0.000001", "40", "-1"])
            }
            "p_occurred_at" | "p_reference_time" | "p_at" | "p_start_date" | "p_window_anchor"
            | "p_period_end" | "p_to" | "p_window_end" => {
                format!("now() - interval '{} minutes'", rng.u32(0..100_000))
            }
            "p_from" | "p_window_start" | "p_period_start" => {
                format!("now() - interval '{} days'", rng.u32(70..400))
            }
            "p_step" => one_of(rng, &["1 day", "1 month", "06:00", "1 week"]),
            "p_window_type_code" => one_of(
                rng,
                &["calendar_month", "billing_cycle", "rolling_7d", "none"],
            ),
            "p_time_zone" => one_of(rng, &["UTC", "Europe/Berlin", "Asia/Kathmandu"]),
            "p_plan_id" => one_of(rng, &["trial-14d", "starter", "pro", "enterprise"]),
            "p_by" => one_of(rng, &["account", "scope", "unit", "job", "detail:job"]),
            "p_external_id" | "p_namespace_id" => one_of(rng, &["default", "fuzz-1", "fuzz-2"]),
            "p_session_token" => nullable(rng, &["tab-1", "tab-2"]),
            "p_ttl_minutes" | "p_extend_minutes" => one_of(rng, &["1", "60"]),
            "p_details" => nullable(rng, &[r#"{"job": "17"}"#, r#"{"job": "18", "note": ""}"#]),
            "p_context" => nullable(rng, &[r#"{"region": "eu", "seats": 3}"#, "{}"]),
            "p_parent_account_id" => quoted(rng.choice(&self.accounts)),
            "p_account_type_code" => one_of(rng, &["user", "team", "organization"]),
            "p_default_unit_code" => one_of(rng, &["requests", "hours", "tokens", "count"]),
            "p_limit_kind_code" => one_of(
                rng,
                &["cumulative", "concurrency", "inventory", "time_access"],
            ),
            "p_limit_action_code" => one_of(rng, &["block", "warn", "grace", "overage"]),
            "p_alignment" => one_of(rng, &["calendar", "anchored", "rolling", "none"]),
            "p_period_unit" => one_of(rng, &["second", "hour", "day", "week", "month", "year"]),
            "p_period_count" => one_of(rng, &["1", "7", "1000"]),
            "p_operator" => one_of(rng, &["eq", "ne", "in", "gt", "prefix", "exists"]),
            "p_condition_key" => one_of(rng, &["region", "seats", "a.b"]),
            "p_condition_value" => one_of(rng, &["eu", "3", "[1, 2]"]),
            "p_quantity_allowed" => nullable(rng, &["0", "5", "1000.5", "999999999999.999999"]),
            "p_status" => one_of(rng, &["active", "suspended"]),
            "p_limit_group" => one_of(rng, &["main", "bursts"]),
            "p_display_name" | "p_plan_name" | "p_rule_name" => self.key(rng),
            "p_effective_start" => format!("now() - interval '{} days'", rng.u32(0..400)),
            "p_effective_end" | "p_expires_at" => {
                format!("now() + interval '{} days'", rng.u32(1..400))
            }
            "p_entitlement_id" | "p_superseded_by" => some("entitlement_id", "entitlements"),
            "p_rule_id" => some("rule_id", "control_rules"),
            "p_template_id" => some("template_id", "plan_entitlement_templates"),
            "p_before" => format!("now() - interval '{} days'", rng.u32(31..60)),
            "p_limit" => one_of(rng, &["1", "10", "10000"]),
            "p_events" => return self.array(rng, pool, &EVENT_FIELDS),
            "p_requests" => return self.array(rng, pool, &REQUEST_FIELDS),
            _ => return pool.hostile(rng, kind),
        };
        format!("({value})::{kind}")
    }

    /// Returns a new key, or sometimes one that was used before.
    pub fn key(&mut self, rng: &mut Rng) -> String {
        if rng.u32(0..10) > 0 {
            self.next_key += 1;
        }
        format!("'{}-{}'", self.keys, self.next_key)
    }

    /// Returns an array of objects with these fields, mostly with sensible values.
    fn array(&mut self, rng: &mut Rng, pool: &Pool, fields: &[(&str, &str, &str)]) -> String {
        let objects: Vec<String> = (0..rng.usize(0..6))
            .map(|_| self.object(rng, pool, fields))
            .collect();
        format!("jsonb_build_array({})", objects.join(", "))
    }

    fn object(&mut self, rng: &mut Rng, pool: &Pool, fields: &[(&str, &str, &str)]) -> String {
        let bad = (rng.u32(0..3) == 0).then(|| rng.usize(0..fields.len()));
        let mut pairs = vec![];
        for (number, (field, argument, kind)) in fields.iter().enumerate() {
            let value = if bad == Some(number) {
                let other = rng.choice(["jsonb", kind]).expect("one of two");
                pool.hostile(rng, other)
            } else {
                self.sensible(rng, pool, argument, kind)
            };
            pairs.push(format!("'{field}', {value}"));
        }
        if rng.u32(0..20) == 0 {
            pairs.push("'no_such_field', 1".to_owned());
        }
        format!("jsonb_build_object({})", pairs.join(", "))
    }
}

fn quoted(id: Option<&String>) -> String {
    id.map_or("gen_random_uuid()".to_owned(), |id| format!("'{id}'"))
}

fn some(id: &str, table: &str) -> String {
    format!("(SELECT {id} FROM {table} ORDER BY random() LIMIT 1)")
}

fn one_of(rng: &mut Rng, values: &[&str]) -> String {
    format!("'{}'", rng.choice(values).expect("there are values"))
}

fn nullable(rng: &mut Rng, values: &[&str]) -> String {
    if rng.bool() {
        "NULL".to_owned()
    } else {
        one_of(rng, values)
    }
}
