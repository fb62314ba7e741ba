//! fn_sees_namespace: tells which namespaces the session sees (§24).

use crate::error::Result;
use crate::pg::call::{Call, sql_function};
use crate::store::namespace;

sql_function!(fn_sees_namespace, sees_namespace);

fn sees_namespace(call: &Call) -> Result<bool> {
    let namespace_id: Option<String> = call.optional(0)?;
    namespace::is_seen(call, namespace_id.as_deref())
}
