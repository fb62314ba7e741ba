//! fn_mec_roles, fn_mec_bootstrap, fn_uuid_v7.

use uuid::Uuid;

use crate::bootstrap;
use crate::error::Result;
use crate::pg::call::{Call, sql_function};
use crate::pg::id;

sql_function!(fn_mec_roles, make_roles);
sql_function!(fn_mec_bootstrap, bootstrap_schema);
sql_function!(fn_uuid_v7, uuid_v7);

fn make_roles(call: &Call) -> Result<()> {
    call.refuse_read_only()?;
    bootstrap::make_roles(&call.db_of_any_version())
}

fn bootstrap_schema(call: &Call) -> Result<String> {
    call.refuse_read_only()?;
    bootstrap::build(&call.db_of_any_version())
}

fn uuid_v7(_call: &Call) -> Result<Uuid> {
    Ok(id::generate())
}
