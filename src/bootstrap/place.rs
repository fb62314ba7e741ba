//! Opens the schema for building: its name stays fixed, and `mec_owner` may create objects in it meanwhile.

use pgrx::pg_sys::OIDOID;

use crate::error::{Error, Result};
use crate::pg::datum::Value;
use crate::pg::spi::{Db, Statement};

static COMMANDS: Statement = Statement::new(
    "SELECT quote_ident(nspname),
            format('GRANT USAGE ON SCHEMA %I TO mec_owner, mec_reader, mec_app, mec_loader, mec_admin', nspname),
            format('GRANT CREATE ON SCHEMA %I TO mec_owner', nspname),
            format('REVOKE CREATE ON SCHEMA %I FROM mec_owner', nspname),
            has_schema_privilege('mec_owner', oid, 'CREATE')
     FROM pg_namespace WHERE oid = $1",
    &[OIDOID],
);

/// The schema, open for `mec_owner`.
pub(super) struct Place {
    /// The command that revokes the right given for the build; empty where the role had the right before.
    closing: String,
}

impl Place {
    /// Gives every role of MEC the right to use the schema, and `mec_owner` the right to create in it. The
    /// grant writes the schema's catalogue row, so that the schema cannot be renamed before this transaction
    /// ends.
    ///
    /// # Errors
    /// 40001 where the schema has just been renamed.
    pub(super) fn open(db: &Db) -> Result<Self> {
        let commands = Commands::read(db)?;
        db.run_command(&commands.use_it)?;
        // Reads the name again: another schema may have had it at the time of the grant.
        Commands::read(db)?;
        if commands.may_create {
            let closing = String::new();
            return Ok(Self { closing });
        }
        db.run_command(&commands.create_in_it)?;
        Ok(Self {
            closing: commands.create_no_more,
        })
    }

    /// Restores the former right to create. After an error the rollback does so.
    pub(super) fn close(self, db: &Db) -> Result<()> {
        if self.closing.is_empty() {
            return Ok(());
        }
        db.run_command(&self.closing)
    }
}

struct Commands {
    use_it: String,
    create_in_it: String,
    create_no_more: String,
    may_create: bool,
}

impl Commands {
    fn read(db: &Db) -> Result<Self> {
        let schema = Value::Oid(db.schema().oid());
        let rows = db.write_latest(&COMMANDS, &[schema])?;
        let row = rows.first().ok_or_else(renamed)?;
        if row.get::<String>(0)? != db.schema().quoted() {
            return Err(renamed());
        }
        Ok(Self {
            use_it: row.get(1)?,
            create_in_it: row.get(2)?,
            create_no_more: row.get(3)?,
            may_create: row.get(4)?,
        })
    }
}

fn renamed() -> Error {
    Error::serialization("the schema of MEC has just been renamed")
}
