//! Accounts and plans that most tests start with.

use postgres::Client;
use uuid::Uuid;

/// Creates an organization and returns its id.
pub fn organization(session: &mut Client, name: &str) -> Uuid {
    account(session, "organization", name)
}

/// Creates a user without a parent and returns its id.
pub fn user(session: &mut Client, name: &str) -> Uuid {
    account(session, "user", name)
}

fn account(session: &mut Client, kind: &str, name: &str) -> Uuid {
    let insert = "INSERT INTO accounts (account_type_code, display_name, external_id)
                  VALUES ($1, $2, $2) RETURNING account_id";
    session
        .query_one(insert, &[&kind, &name])
        .expect("an account is made")
        .get(0)
}

/// Gives a plan to an account, starting now. Returns the number of entitlements created.
pub fn plan(session: &mut Client, account: Uuid, plan: &str) -> i32 {
    let provision = "SELECT fn_provision_plan_entitlements($1, $2)";
    session
        .query_one(provision, &[&account, &plan])
        .expect("a plan is given")
        .get(0)
}
