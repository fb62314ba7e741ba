//! The pages of docs/reference, generated from the catalogue of a database: comments, columns,
//! signatures and rights.

use std::collections::BTreeMap;
use std::fmt::Write;

use postgres::{Client, Row};

use crate::Database;

/// Descriptions of arguments and result columns that have the same name in several functions. Other
/// names are described in the comment of their function.
const WORDS: &[(&str, &str)] = &[
    ("p_account_id", "The account"),
    (
        "p_idempotency_key",
        "The caller's key: one event, however often it is sent",
    ),
    ("p_resource_type", "The resource type"),
    (
        "p_resource_scope",
        "The scope: a model, a region, a project; NULL: none, of reads all",
    ),
    ("p_quantity", "How much"),
    ("p_requested_qty", "How much, 0 or more"),
    (
        "p_unit_code",
        "The unit; NULL: the default unit of the resource type",
    ),
    (
        "p_context",
        "What conditions of entitlements and rules are tested against: an object",
    ),
    (
        "p_details",
        "What else is to be kept with the event: a flat object of texts",
    ),
    (
        "p_at",
        "The instant that is asked about, or at which it ends; NULL: now",
    ),
    ("p_include_children", "Whether the accounts below count too"),
    ("p_occurred_at", "When it was used; NULL: now"),
    ("p_period_start", "When the use began; informs only"),
    ("p_period_end", "When the use ended; informs only"),
    (
        "p_window_start",
        "The first instant that counts; NULL: no bound",
    ),
    (
        "p_window_end",
        "The first instant that counts no more; NULL: no bound",
    ),
    ("p_from", "The first instant"),
    ("p_to", "The first instant after the last"),
    ("p_step", "How long each interval is"),
    ("p_by", "'account', 'scope', 'unit', or the key of a detail"),
    (
        "p_partial",
        "Whether to admit what still fits where the whole does not",
    ),
    ("p_ttl_minutes", "For how many minutes it is held"),
    (
        "p_extend_minutes",
        "For how many minutes from now it is held at least",
    ),
    (
        "p_session_token",
        "The caller's name for the holder; NULL: none, of fn_release_account_leases any",
    ),
    ("p_session_metadata", "For people"),
    ("p_lease_id", "The lease"),
    ("p_reservation_id", "The reservation"),
    (
        "p_actual_quantity",
        "What was really used, 0 or more; NULL: what was held",
    ),
    ("p_event_id", "The event that was wrong"),
    ("p_reason", "Why; kept as a detail of the correction"),
    (
        "p_events",
        "An array of objects with the arguments of fn_meter_consumption, without p_",
    ),
    (
        "p_requests",
        "An array of objects with the arguments of fn_check_entitlement, without p_",
    ),
    ("p_plan_id", "The plan"),
    ("p_start_date", "From when on"),
    ("p_reference_time", "The instant that is asked about"),
    ("p_window_type_code", "The window type"),
    ("p_window_anchor", "Where windows of an anchored type begin"),
    (
        "p_time_zone",
        "An IANA zone, whose wall clock days and longer follow",
    ),
    ("p_external_id", "What the application calls it"),
    ("p_namespace_id", "The namespace"),
    ("p_before", "Rows older than this"),
    ("p_limit", "How many rows at most"),
    ("p_entries", "A column of entries"),
    (
        "decision",
        "allow, warn, grace, overage or deny; all but deny let the action through",
    ),
    ("reason", "Why, for a person"),
    (
        "entitlement_id",
        "The limit that decided; NULL, and all that follows, where none applies",
    ),
    (
        "quantity_allowed",
        "The limit, in its unit; NULL: unlimited",
    ),
    (
        "quantity_used",
        "What is used of it, with what is reserved; half up",
    ),
    (
        "quantity_remaining",
        "What is left; rounded down, so that it always fits; NULL: unlimited",
    ),
    ("percent_used", "The one over the other"),
    ("quantity_reserved", "What of it is reserved"),
    (
        "limit_kind",
        "cumulative, concurrency, inventory or time_access",
    ),
    ("rule_id", "The rule that governs it"),
    ("limit_action", "What the rule does at the limit"),
    ("window_start", "Where its window begins"),
    ("window_end", "Where its window ends"),
    ("next_reset", "When usage starts from 0 again"),
    (
        "overage_quantity",
        "How much of this request is beyond the limit",
    ),
    ("event_id", "The event; NULL where nothing was recorded"),
    ("quantity_admitted", "How much was recorded"),
    (
        "reservation_id",
        "The reservation; NULL where nothing is held",
    ),
    ("expires_at", "When it ends by itself"),
    ("success", "Whether a lease is held"),
    ("lease_id", "The lease"),
    ("account_id", "The account"),
    ("resource_type_code", "The resource type"),
    ("resource_scope", "The scope; NULL: every scope"),
    (
        "limit_group",
        "Its group: limits of different groups are independent",
    ),
    ("unit_code", "The unit of its numbers"),
    (
        "limit_kind_code",
        "cumulative, concurrency, inventory or time_access",
    ),
    ("window_type_code", "Its window type"),
    ("window_anchor", "Where its windows begin"),
    ("effective_start", "From when on it is in force"),
    ("effective_end", "From when on no more; NULL: without end"),
    ("bucket_start", "The first instant of the interval"),
    ("bucket_end", "The first instant after it"),
    ("quantity", "How much"),
    (
        "group_key",
        "What the events have in common; NULL: they do not say",
    ),
    ("event_count", "How many events"),
    ("idempotency_key", "The event's key"),
    ("status", "recorded, duplicate or rejected"),
    ("error", "Why it was rejected"),
    ("is_below", "Whether the counter is of the accounts below"),
    ("counter", "Which counter"),
    ("at", "Its instant; NULL: all time"),
    ("counted", "What it says"),
    ("expected", "What it should say"),
    ("amount", "In base units"),
    // Columns of views that no table has.
    ("account_name", "The account's name"),
    ("parent_account_id", "The account above it"),
    ("plan_name", "The plan's name"),
    ("owner_account_id", "The root of the tree"),
    ("owner_display_name", "The root's name"),
    (
        "seconds_until_expiry",
        "How long it is still held, unless it is renewed",
    ),
    ("is_archived", "Whether the event is in the archive"),
];

/// The roles whose rights the pages show.
const GROUPS: [&str; 4] = ["mec_reader", "mec_app", "mec_loader", "mec_admin"];

/// Returns every page, by file name.
pub fn pages(db: &Database) -> BTreeMap<String, String> {
    let mut session = db.connect();
    let relations = relations(&mut session);
    let functions = functions(&mut session);
    let mut pages = BTreeMap::new();
    pages.insert("README.md".to_owned(), contents(&relations, &functions));
    for relation in &relations {
        let name: String = relation.get("name");
        pages.insert(format!("{name}.md"), relation_page(&mut session, relation));
    }
    for function in &functions {
        let name: String = function.get("name");
        pages.insert(format!("{name}.md"), function_page(function));
    }
    pages
}

fn relations(session: &mut Client) -> Vec<Row> {
    let sql = "SELECT c.oid, c.relname::text AS name, c.relkind = 'v' AS is_view,
                      obj_description(c.oid, 'pg_class') AS comment
               FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
               WHERE r.rolname = 'mec_owner' AND c.relkind IN ('r', 'v')
                 AND c.relnamespace = 'public'::regnamespace
               ORDER BY c.relkind, c.relname COLLATE \"C\"";
    session.query(sql, &[]).expect("relations are listed")
}

/// Returns the functions that people call. Trigger functions are described with their tables.
fn functions(session: &mut Client) -> Vec<Row> {
    let sql = "SELECT p.proname::text AS name, obj_description(p.oid, 'pg_proc') AS comment,
                      pg_get_function_result(p.oid) AS result, p.provolatile = 'v' AS may_write,
                      ARRAY(SELECT g FROM unnest($1::text[]) g WHERE has_function_privilege(g, p.oid, 'EXECUTE')) AS roles,
                      coalesce(p.proargnames, '{}')::text[] AS names,
                      coalesce(p.proargmodes::text[], array_fill('i'::text, ARRAY[p.pronargs::int])) AS modes,
                      ARRAY(SELECT format_type(t, NULL) FROM unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) t) AS types,
                      ARRAY(SELECT pg_get_function_arg_default(p.oid, n) FROM generate_series(1, p.pronargs) n) AS defaults
               FROM pg_proc p
               JOIN pg_depend d ON d.objid = p.oid AND d.deptype = 'e' AND d.classid = 'pg_proc'::regclass
               JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'mec'
               WHERE p.prorettype <> 'trigger'::regtype AND p.proname NOT LIKE 'fn\\_mec\\_%'
               ORDER BY p.proname COLLATE \"C\"";
    let groups = GROUPS.map(str::to_owned).to_vec();
    session
        .query(sql, &[&groups])
        .expect("functions are listed")
}

fn contents(relations: &[Row], functions: &[Row]) -> String {
    let mut page = String::from(
        "# Reference\nMade from the database's own comments by `scripts/reference`; a test compares.\n",
    );
    let part = |page: &mut String, title: &str, rows: Vec<&Row>| {
        let _ = write!(page, "\n## {title}\n| | |\n|---|---|\n");
        for row in rows {
            let (name, comment): (String, String) = (row.get("name"), row.get("comment"));
            let _ = writeln!(page, "| [{name}]({name}.md) | {} |", cell(&comment));
        }
    };
    part(&mut page, "Functions", functions.iter().collect());
    let is_view = |row: &&Row| row.get::<_, bool>("is_view");
    part(
        &mut page,
        "Tables",
        relations.iter().filter(|row| !is_view(row)).collect(),
    );
    part(
        &mut page,
        "Views",
        relations.iter().filter(is_view).collect(),
    );
    page
}

fn relation_page(session: &mut Client, relation: &Row) -> String {
    let (name, comment): (String, String) = (relation.get("name"), relation.get("comment"));
    let oid: u32 = relation.get("oid");
    let mut page = format!(
        "# {name}
{}

| column | type | default | |\n|---|---|---|---|\n",
        sentence(&comment)
    );
    let sql = "SELECT a.attname::text, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                      pg_get_expr(d.adbin, d.adrelid), col_description(a.attrelid, a.attnum),
                      (SELECT string_agg(col_description(t.oid, b.attnum), '|'
                                         ORDER BY t.relname = 'accounts', t.relname COLLATE \"C\")
                       FROM pg_depend v JOIN pg_rewrite w ON w.oid = v.objid
                       JOIN pg_class t ON t.oid = v.refobjid AND t.relkind = 'r'
                       JOIN pg_attribute b ON b.attrelid = t.oid AND b.attnum = v.refobjsubid
                       WHERE w.ev_class = a.attrelid AND b.attname = a.attname)
               FROM pg_attribute a
               LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
               WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped
               ORDER BY a.attnum";
    for column in session.query(sql, &[&oid]).expect("columns are listed") {
        let (column_name, kind): (String, String) = (column.get(0), column.get(1));
        let kind = short(&kind);
        let needed = if column.get(2) { ", not null" } else { "" };
        let default: Option<String> = column.get(3);
        let inherited: Option<String> = column.get(5);
        let inherited =
            inherited.map(|texts| texts.split('|').next().unwrap_or_default().to_owned());
        let meaning = column
            .get::<_, Option<String>>(4)
            .or(inherited)
            .or_else(|| word(&column_name));
        let meaning = meaning.unwrap_or_else(|| panic!("{name}.{column_name} has no comment"));
        let default = default
            .map(|default| format!("`{default}`"))
            .unwrap_or_default();
        let _ = writeln!(
            page,
            "| {column_name} | {kind}{needed} | {} | {} |",
            cell(&default),
            cell(&meaning)
        );
    }
    list(&mut page, session, oid, "Constraints", CONSTRAINTS);
    list(&mut page, session, oid, "Indexes", INDEXES);
    list(&mut page, session, oid, "Triggers", TRIGGERS);
    list(&mut page, session, oid, "Rights", RIGHTS);
    page
}

const CONSTRAINTS: &str = "SELECT pg_get_constraintdef(oid) FROM pg_constraint
    WHERE conrelid = $1 AND contype <> 'n' ORDER BY contype <> 'p', contype, conname COLLATE \"C\"";

const INDEXES: &str = "SELECT regexp_replace(pg_get_indexdef(i.indexrelid), '^.* USING ', '')
           || CASE WHEN i.indisunique THEN ', unique' ELSE '' END
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE i.indrelid = $1 AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u'))
    ORDER BY c.relname COLLATE \"C\"";

const TRIGGERS: &str = "SELECT p.proname || ': ' || obj_description(p.oid, 'pg_proc')
    FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE t.tgrelid = $1 AND NOT t.tgisinternal GROUP BY p.oid, p.proname ORDER BY p.proname COLLATE \"C\"";

const RIGHTS: &str = "SELECT role || ': ' || string_agg(privilege, ', ' ORDER BY place)
    FROM unnest(ARRAY['mec_reader', 'mec_app', 'mec_loader', 'mec_admin']) WITH ORDINALITY AS r (role, rank),
         unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) WITH ORDINALITY AS p (privilege, place)
    WHERE has_table_privilege(role, $1::oid, privilege) GROUP BY role, rank ORDER BY rank";

fn list(page: &mut String, session: &mut Client, oid: u32, title: &str, sql: &str) {
    let rows = session.query(sql, &[&oid]).expect("the catalogue answers");
    if rows.is_empty() {
        return;
    }
    let _ = write!(page, "\n## {title}\n");
    for row in rows {
        let line: String = row.get(0);
        // The left part is code unless it is a sentence about a function or a role.
        let _ = match line.split_once(": ") {
            Some((name, rest)) => writeln!(page, "- `{name}`: {rest}"),
            None => writeln!(page, "- `{line}`"),
        };
    }
}

fn function_page(function: &Row) -> String {
    let (name, comment): (String, String) = (function.get("name"), function.get("comment"));
    let names: Vec<String> = function.get("names");
    let modes: Vec<String> = function.get("modes");
    let types: Vec<String> = function.get("types");
    let defaults: Vec<Option<String>> = function.get("defaults");
    let mut page = format!("# {name}\n{}\n", sentence(&comment));
    let mut answers = String::new();
    let mut arguments = String::new();
    for (position, argument) in names.iter().enumerate() {
        let meaning = word(argument).unwrap_or_else(|| panic!("{argument} of {name} has no words"));
        let kind = short(&types[position]);
        if modes[position] == "i" {
            let default = defaults.get(position).cloned().flatten();
            let default = default
                .map(|default| format!("`{}`", plain_default(&default)))
                .unwrap_or_default();
            let _ = writeln!(
                arguments,
                "| {argument} | {kind} | {default} | {} |",
                cell(&meaning)
            );
        } else {
            let _ = writeln!(answers, "| {argument} | {kind} | {} |", cell(&meaning));
        }
    }
    if !arguments.is_empty() {
        let _ = write!(
            page,
            "\n| argument | type | default | |\n|---|---|---|---|\n{arguments}"
        );
    }
    let result: String = function.get("result");
    if answers.is_empty() {
        let _ = write!(page, "\nReturns `{result}`.\n");
    } else {
        let many = if result.starts_with("TABLE") || result.starts_with("SETOF") {
            "rows"
        } else {
            "one row"
        };
        let _ = write!(
            page,
            "\nReturns {many}:\n\n| column | type | |\n|---|---|---|\n{answers}"
        );
    }
    let roles: Vec<String> = function.get("roles");
    let _ = write!(page, "\nMay be called by {}.", roles.join(", "));
    if !function.get::<_, bool>("may_write") {
        page.push_str(" Writes nothing.");
    }
    page.push('\n');
    page
}

/// Formats a comment as a sentence.
fn sentence(comment: &str) -> String {
    let ends = comment.ends_with(['.', '?']);
    format!("{comment}{}", if ends { "" } else { "." })
}

/// Returns the type name that people write.
fn short(kind: &str) -> String {
    let kind = kind.replace("character varying", "varchar");
    let kind = kind.replace("timestamp with time zone", "timestamptz");
    kind.replace("boolean", "bool").replace("integer", "int")
}

fn word(name: &str) -> Option<String> {
    let found = WORDS.iter().find(|(known, _)| *known == name);
    found.map(|(_, meaning)| (*meaning).to_owned())
}

/// Removes the cast from a default such as `NULL::character varying`.
fn plain_default(default: &str) -> &str {
    default.split("::").next().unwrap_or(default)
}

/// Escapes a text for a table cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
