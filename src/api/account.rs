//! fn_get_owner_account_id and fn_get_account_id: find an account's owner, and an account by its external
//! id.

use mec_core::text::Field;
use uuid::Uuid;

use super::input;
use crate::error::Result;
use crate::pg::call::{Call, sql_function};
use crate::store::account::{self, Lineage};

sql_function!(fn_get_owner_account_id, owner_account_id);
sql_function!(fn_get_account_id, account_id);

fn owner_account_id(call: &Call) -> Result<Option<Uuid>> {
    let account_id = call.required(0, "p_account_id")?;
    let lineage = Lineage::read(&call.db()?, account_id)?;
    Ok(lineage.map(|lineage| lineage.owner()))
}

fn account_id(call: &Call) -> Result<Option<Uuid>> {
    let external = input::required_text(call, 0, "p_external_id", Field::EXTERNAL_ID)?;
    let namespace = input::required_text(call, 1, "p_namespace_id", Field::NAMESPACE)?;
    account::by_external_id(&call.db()?, &external, &namespace)
}
