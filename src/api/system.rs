//! fn_mec_roles, fn_mec_bootstrap, fn_mec_extra_grants and fn_uuid_v7: install MEC and inspect the
//! installation.

use uuid::Uuid;

use crate::bootstrap;
use crate::bootstrap::rights::{self, Extra};
use crate::error::Result;
use crate::pg::call::{Call, IntoRow, RowSet, sql_function};
use crate::pg::datum::Value;
use crate::pg::id;

sql_function!(fn_mec_roles, make_roles);
sql_function!(fn_mec_bootstrap, bootstrap_schema);
sql_function!(fn_mec_extra_grants, extra_grants);
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

/// A grant that MEC did not make.
impl IntoRow for Extra {
    fn row(&self) -> Vec<Value<'_>> {
        vec![
            Value::from(&self.object),
            Value::from(&self.grantee),
            Value::from(&self.what),
            Value::from(self.is_grantable),
        ]
    }
}

/// Works with tables of any version, because monitoring may call this during an upgrade.
fn extra_grants(call: &Call) -> Result<RowSet<Extra>> {
    rights::extra(&call.db_of_any_version()).map(RowSet)
}
