//! The scripts of database/, which build the tables of MEC.
//!
//! `fn_mec_bootstrap()` runs them on a fresh installation, and again wherever tables exist already: after a
//! restored dump, an upgrade, or `DROP EXTENSION`. So each statement can be repeated. `@extschema@` stands for the
//! schema of the extension, and every other name is found in `pg_catalog`, so that functions and operators of
//! other users are never called. No column has a type of the extension, and no CHECK, index or generated column
//! calls one of its functions: `DROP EXTENSION … CASCADE` takes defaults, triggers, policies and views, and leaves
//! the data.
//!
//! Foreign keys stand where rows are few or seldom written.

/// Tables, views, triggers, rights and policies, in the order in which they are made: one file a noun, then two
/// that an auditor reads as one list each.
pub(crate) const SCHEMA: &str = concat!(
    include_str!("../database/tables/mec.sql"),
    include_str!("../database/tables/account.sql"),
    include_str!("../database/tables/unit.sql"),
    include_str!("../database/tables/resource.sql"),
    include_str!("../database/tables/limit.sql"),
    include_str!("../database/tables/window.sql"),
    include_str!("../database/tables/plan.sql"),
    include_str!("../database/tables/entitlement.sql"),
    include_str!("../database/tables/rule.sql"),
    include_str!("../database/tables/event.sql"),
    include_str!("../database/tables/archive.sql"),
    include_str!("../database/tables/usage.sql"),
    include_str!("../database/tables/gate.sql"),
    include_str!("../database/tables/lease.sql"),
    include_str!("../database/tables/reservation.sql"),
    include_str!("../database/tables/namespace.sql"),
    include_str!("../database/tables/decision.sql"),
    include_str!("../database/tables/health.sql"),
    include_str!("../database/rights.sql"),
    include_str!("../database/tenancy.sql"),
);

/// Roles, made where they are absent.
pub(crate) const ROLES: &str = include_str!("../database/roles.sql");

/// The rows that a fresh installation begins with.
pub(crate) const SEED: &str = include_str!("../database/seed.sql");

/// The functions of the extension, with their rights.
pub(crate) const FUNCTIONS: &str = include_str!("../database/functions.sql");
