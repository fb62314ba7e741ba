//! Converts values between Rust and PostgreSQL.
#![allow(unsafe_code)]

use mec_core::decimal::Decimal;
use mec_core::jsonb;
use mec_core::numeric::Numeric;
use mec_core::time::Instant;
use mec_core::window::Step;
use pgrx::pg_sys::ffi::pg_guard_ffi_boundary;
use pgrx::{FromDatum, IntoDatum, pg_sys};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::pg::{numeric, raw, trust};

/// A value of a type that this crate exchanges with PostgreSQL.
#[derive(Clone, Debug)]
pub(crate) enum Value<'a> {
    /// NULL of any type.
    Null,
    /// `bool`
    Bool(bool),
    /// `int4`
    Int(i32),
    /// `int8`
    Long(i64),
    /// `uuid`
    Uuid(Uuid),
    /// `text`, also for a `varchar`.
    Text(&'a str),
    /// `timestamptz`
    Instant(Instant),
    /// `numeric`, shown with the decimal's own scale.
    Numeric(Decimal),
    /// `jsonb`, given as JSON text.
    Json(&'a str),
    /// `uuid[]`
    Uuids(&'a [Uuid]),
    /// `bytea`
    Bytes(&'a [u8]),
    /// `oid`
    Oid(pg_sys::Oid),
    /// An array with elements of the given type.
    Array(pg_sys::Oid, Vec<Value<'a>>),
}

impl Value<'_> {
    /// Returns the datum of the value, allocated in the current memory context; `None` for NULL.
    pub(crate) fn to_datum(&self) -> Option<pg_sys::Datum> {
        match self {
            Value::Null => None,
            Value::Bool(value) => value.into_datum(),
            Value::Int(value) => value.into_datum(),
            Value::Long(value) => value.into_datum(),
            Value::Uuid(value) => pgrx::Uuid::from_bytes(*value.as_bytes()).into_datum(),
            Value::Text(value) => Some(varlena(value.as_bytes())),
            Value::Instant(value) => Some(pg_sys::Datum::from(value.postgres_micros())),
            Value::Numeric(value) => Some(numeric::to_datum(value)),
            Value::Json(text) => Some(json_datum(text)),
            Value::Uuids(ids) => {
                let values: Vec<Value> = ids.iter().map(|id| Value::Uuid(*id)).collect();
                Some(array_datum(pg_sys::UUIDOID, &values))
            }
            Value::Bytes(bytes) => Some(varlena(bytes)),
            Value::Oid(oid) => oid.into_datum(),
            Value::Array(element, values) => Some(array_datum(*element, values)),
        }
    }
}

impl Value<'_> {
    /// Returns the text of a [`Value::Text`]; `None` for other types.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl Value<'_> {
    /// Returns the value as a column of that type and modifier stores it after an assignment; `None` for
    /// NULL.
    ///
    /// # Errors
    /// 55000 where the column has another type. PostgreSQL raises the errors of its length, its precision and
    /// the constraints of a domain.
    pub(super) fn to_column(
        &self,
        (name, kind, modifier): (&str, pg_sys::Oid, i32),
    ) -> Result<Option<pg_sys::Datum>> {
        let (mut base, mut base_modifier) = (kind, modifier);
        if !self.is_stored_as(base) {
            // SAFETY: a catalogue lookup of the type below a domain; the modifier is then the domain's.
            base = unsafe { pg_sys::getBaseTypeAndTypmod(kind, &raw mut base_modifier) };
            if !self.is_stored_as(base) {
                return Err(trust::unexpected_type(name, kind, self.kind()));
            }
        }
        let datum = self
            .to_datum()
            .map(|datum| self.fitted(datum, base, base_modifier));
        if base != kind {
            let (value, is_null) = (datum.unwrap_or(pg_sys::Datum::null()), datum.is_none());
            let (nothing, memory) = (std::ptr::null_mut(), std::ptr::null_mut());
            // SAFETY: the value is of the type below the domain.
            unsafe { pg_sys::domain_check(value, is_null, kind, nothing, memory) }
        }
        Ok(datum)
    }

    /// Returns whether a column of that type stores the value unchanged. NULL fits every type but a domain.
    fn is_stored_as(&self, kind: pg_sys::Oid) -> bool {
        match self {
            // SAFETY: a catalogue lookup; a C char is unsigned on some machines.
            Value::Null => unsafe { pg_sys::get_typtype(kind) as u8 != pg_sys::TYPTYPE_DOMAIN },
            Value::Text(_) => kind == pg_sys::TEXTOID || kind == pg_sys::VARCHAROID,
            other => other.kind() == kind,
        }
    }

    /// Returns the oid of the value's type; 0 for NULL, which fits any type.
    fn kind(&self) -> pg_sys::Oid {
        match self {
            Value::Null => pg_sys::InvalidOid,
            Value::Bool(_) => pg_sys::BOOLOID,
            Value::Int(_) => pg_sys::INT4OID,
            Value::Long(_) => pg_sys::INT8OID,
            Value::Uuid(_) => pg_sys::UUIDOID,
            Value::Text(_) => pg_sys::TEXTOID,
            Value::Instant(_) => pg_sys::TIMESTAMPTZOID,
            Value::Numeric(_) => pg_sys::NUMERICOID,
            Value::Json(_) => pg_sys::JSONBOID,
            Value::Uuids(_) => pg_sys::UUIDARRAYOID,
            Value::Bytes(_) => pg_sys::BYTEAOID,
            Value::Oid(_) => pg_sys::OIDOID,
            // SAFETY: a catalogue lookup.
            Value::Array(element, _) => unsafe { pg_sys::get_array_type(*element) },
        }
    }

    /// Returns the datum with the length or the precision that the modifier of its type demands.
    fn fitted(&self, datum: pg_sys::Datum, kind: pg_sys::Oid, modifier: i32) -> pg_sys::Datum {
        if modifier < 0 {
            return datum;
        }
        let modifier_datum = pg_sys::Datum::from(modifier);
        let is_explicit = pg_sys::Datum::from(false);
        // SAFETY: each function takes these arguments: a value of the type, the modifier, and for texts
        // whether the cast is explicit.
        unsafe {
            match kind {
                pg_sys::NUMERICOID => builtin(pg_sys::numeric, &[datum, modifier_datum]),
                pg_sys::TIMESTAMPTZOID => {
                    builtin(pg_sys::timestamptz_scale, &[datum, modifier_datum])
                }
                pg_sys::VARCHAROID if self.is_longer_than(modifier) => {
                    builtin(pg_sys::varchar, &[datum, modifier_datum, is_explicit])
                }
                _ => datum,
            }
        }
    }

    fn is_longer_than(&self, modifier: i32) -> bool {
        let most = usize::try_from(modifier)
            .unwrap_or(0)
            .saturating_sub(pg_sys::VARHDRSZ);
        self.text().is_some_and(|text| text.chars().count() > most)
    }
}

/// Returns the content of a `text`, a `bytea` or a `numeric`, valid as long as the datum's memory.
///
/// # Safety
/// `datum` is a value of such a type.
pub(super) unsafe fn bytes_of<'a>(datum: pg_sys::Datum) -> &'a [u8] {
    // SAFETY: content that is compressed or stored out of line is fetched first.
    unsafe {
        let mut value: *mut pg_sys::varlena = datum.cast_mut_ptr();
        let is_at_hand = pgrx::varatt_is_4b_u(value)
            || pgrx::varatt_is_1b(value) && !pgrx::varatt_is_1b_e(value);
        if !is_at_hand {
            value = pg_sys::pg_detoast_datum_packed(value);
        }
        pgrx::varlena::varlena_to_byte_slice(value)
    }
}

/// Returns whether a stored part of a key equals the value. It knows the types that keys are made of.
///
/// # Safety
/// `datum` is of the value's type.
pub(super) unsafe fn is_same(datum: pg_sys::Datum, value: &Value) -> bool {
    // SAFETY: the caller vouches for the type of the datum.
    unsafe {
        match (value, value.text()) {
            (_, Some(text)) => bytes_of(datum) == text.as_bytes(),
            (Value::Uuid(id), _) => *datum.cast_mut_ptr::<[u8; 16]>() == *id.as_bytes(),
            (Value::Int(number), _) => datum.value() as i32 == *number,
            (Value::Bool(truth), _) => (datum.value() & 1 == 1) == *truth,
            (Value::Instant(at), _) => datum.value().cast_signed() as i64 == at.postgres_micros(),
            _ => false,
        }
    }
}

/// Makes a `text`, a `bytea` or a `numeric` with that content, in the current memory context.
pub(super) fn varlena(content: &[u8]) -> pg_sys::Datum {
    let size = pg_sys::VARHDRSZ + content.len();
    // SAFETY: memory of that size, of which only the header and the content are written.
    unsafe {
        let memory = pg_guard_ffi_boundary(|| raw::palloc(size));
        write_at(memory.cast(), content)
    }
}

/// Like [`varlena`], in the caller's memory, which must have room for it.
pub(super) fn write_varlena(memory: &mut [u64], content: &[u8]) -> pg_sys::Datum {
    assert!(size_of_val(memory) >= pg_sys::VARHDRSZ + content.len());
    // SAFETY: there is room, and words have the alignment of such a value.
    unsafe { write_at(memory.as_mut_ptr().cast(), content) }
}

/// Writes the header and the content of a variable-length value.
///
/// # Safety
/// There is room for both, aligned.
unsafe fn write_at(value: *mut pg_sys::varlena, content: &[u8]) -> pg_sys::Datum {
    let size = i32::try_from(pg_sys::VARHDRSZ + content.len()).unwrap_or(i32::MAX);
    // SAFETY: passed on.
    unsafe {
        pgrx::varlena::set_varsize_4b(value, size);
        let start = value.cast::<u8>().add(pg_sys::VARHDRSZ);
        std::ptr::copy_nonoverlapping(content.as_ptr(), start, content.len());
    }
    pg_sys::Datum::from(value)
}

impl<'a, T> From<Option<T>> for Value<'a>
where
    Value<'a>: From<T>,
{
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Value::from)
    }
}

macro_rules! value_from {
    ($($from:ty => $variant:ident),* $(,)?) => {
        $(impl<'a> From<$from> for Value<'a> {
            fn from(value: $from) -> Self {
                Value::$variant(value)
            }
        })*
    };
}

value_from! {
    bool => Bool, i32 => Int, i64 => Long, Uuid => Uuid, &'a str => Text, Instant => Instant,
    Decimal => Numeric, &'a [Uuid] => Uuids, &'a [u8] => Bytes,
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(value: &'a String) -> Self {
        Value::Text(value)
    }
}

fn json_datum(text: &str) -> pg_sys::Datum {
    let mut terminated = Vec::with_capacity(text.len() + 1);
    terminated.extend_from_slice(text.as_bytes());
    terminated.push(0);
    // SAFETY: jsonb_in reads a C string; the text is terminated and outlives the call.
    unsafe {
        builtin(
            pg_sys::jsonb_in,
            &[pg_sys::Datum::from(terminated.as_ptr())],
        )
    }
}

fn array_datum(element: pg_sys::Oid, values: &[Value]) -> pg_sys::Datum {
    let mut nulls: Vec<bool> = Vec::with_capacity(values.len());
    let mut datums: Vec<pg_sys::Datum> = Vec::with_capacity(values.len());
    for value in values {
        let datum = value.to_datum();
        nulls.push(datum.is_none());
        datums.push(datum.unwrap_or(pg_sys::Datum::null()));
    }
    let mut length = i32::try_from(values.len()).unwrap_or(i32::MAX);
    let mut lower_bound = 1;
    let (mut width, mut by_value, mut alignment) = (0i16, false, 0 as std::ffi::c_char);
    // SAFETY: the datums are of the element type, whose layout is looked up first; the array functions copy
    // them.
    unsafe {
        pg_sys::get_typlenbyvalalign(
            element,
            &raw mut width,
            &raw mut by_value,
            &raw mut alignment,
        );
        if values.is_empty() {
            return pg_sys::Datum::from(pg_sys::construct_empty_array(element));
        }
        pg_sys::Datum::from(pg_sys::construct_md_array(
            datums.as_mut_ptr(),
            nulls.as_mut_ptr(),
            1,
            &raw mut length,
            &raw mut lower_bound,
            element,
            i32::from(width),
            by_value,
            alignment,
        ))
    }
}

/// Calls a built-in function of PostgreSQL that needs only its arguments and never returns NULL.
///
/// # Safety
/// The arguments are of the types that the function takes.
pub(super) unsafe fn builtin(
    function: unsafe fn(pg_sys::FunctionCallInfo) -> pg_sys::Datum,
    arguments: &[pg_sys::Datum],
) -> pg_sys::Datum {
    let arguments: Vec<Option<pg_sys::Datum>> = arguments.iter().copied().map(Some).collect();
    // SAFETY: passed on.
    let answer = unsafe { pgrx::direct_function_call_as_datum(function, &arguments) };
    answer.unwrap_or(pg_sys::Datum::null())
}

/// A type that can be read from a datum.
pub(crate) trait FromSql: Sized {
    /// The SQL types that it can be read from, the usual one first.
    const TYPES: &'static [pg_sys::Oid];
    /// Whether NULL is one of its values.
    const TAKES_NULL: bool = false;

    /// Reads a datum.
    ///
    /// # Errors
    /// XX000 for NULL where the type is not an `Option`; an error of the type for values that it cannot hold.
    ///
    /// # Safety
    /// `datum` is of one of [`FromSql::TYPES`], or `is_null`.
    unsafe fn from_sql(datum: pg_sys::Datum, is_null: bool) -> Result<Self>;

    /// Reads the value of a column of type `kind`. `name` is called for error messages only.
    ///
    /// # Errors
    /// 55000 where the type is another one, or the value is NULL and must not be; else as
    /// [`FromSql::from_sql`].
    ///
    /// # Safety
    /// `datum` is of the type `kind`, or `is_null`.
    #[inline]
    unsafe fn from_column(
        (datum, is_null): (pg_sys::Datum, bool),
        kind: pg_sys::Oid,
        name: impl Fn() -> String,
    ) -> Result<Self> {
        if !Self::TYPES.contains(&kind) {
            trust::require_readable(&name, kind, Self::TYPES)?;
        }
        if is_null && !Self::TAKES_NULL {
            return Err(trust::unexpected_null(&name()));
        }
        // SAFETY: the type was just compared.
        unsafe { Self::from_sql(datum, is_null) }
    }
}

fn unexpected_null() -> Error {
    Error::internal("a value that cannot be NULL is NULL")
}

macro_rules! from_sql_by_pgrx {
    ($($to:ty => $types:expr),* $(,)?) => {
        $(impl FromSql for $to {
            const TYPES: &'static [pg_sys::Oid] = &$types;

            unsafe fn from_sql(datum: pg_sys::Datum, is_null: bool) -> Result<Self> {
                // SAFETY: the caller vouches for the type of the datum.
                unsafe { <$to as FromDatum>::from_datum(datum, is_null) }.ok_or_else(unexpected_null)
            }
        })*
    };
}

from_sql_by_pgrx!(
    bool => [pg_sys::BOOLOID],
    i32 => [pg_sys::INT4OID],
    i64 => [pg_sys::INT8OID],
    String => [pg_sys::TEXTOID, pg_sys::VARCHAROID],
    Vec<u8> => [pg_sys::BYTEAOID],
    pg_sys::Oid => [pg_sys::OIDOID],
);

impl<T: FromSql> FromSql for Option<T> {
    const TYPES: &'static [pg_sys::Oid] = T::TYPES;
    const TAKES_NULL: bool = true;

    unsafe fn from_sql(datum: pg_sys::Datum, is_null: bool) -> Result<Self> {
        if is_null {
            return Ok(None);
        }
        // SAFETY: passed on.
        unsafe { T::from_sql(datum, false) }.map(Some)
    }
}

/// Read from `tid`.
impl FromSql for pg_sys::ItemPointerData {
    const TYPES: &'static [pg_sys::Oid] = &[pg_sys::TIDOID];

    unsafe fn from_sql(datum: pg_sys::Datum, is_null: bool) -> Result<Self> {
        if is_null {
            return Err(unexpected_null());
        }
        // SAFETY: the caller vouches for the type of the datum, which points to a tuple identifier.
        Ok(unsafe { *datum.cast_mut_ptr::<pg_sys::ItemPointerData>() })
    }
}

/// Read from `timestamptz`.
impl FromSql for Instant {
    const TYPES: &'static [pg_sys::Oid] = &[pg_sys::TIMESTAMPTZOID];

    unsafe fn from_sql(datum: pg_sys::Datum, is_null: bool) -> Result<Self> {
        if is_null {
            return Err(unexpected_null());
        }
        Ok(Instant::from_postgres_micros(
            datum.value().cast_signed() as i64
        ))
    }
}

/// Read from an `interval` that goes forward.
impl FromSql for Step {
    const TYPES: &'static [pg_sys::Oid] = &[pg_sys::INTERVALOID];

    unsafe fn from_sql(datum: pg_sys::Datum, is_null: bool) -> Result<Self> {
        if is_null {
            return Err(unexpected_null());
        }
        // SAFETY: the caller vouches for the type of the datum, which points to an Interval.
        let interval = unsafe { *datum.cast_mut_ptr::<pg_sys::Interval>() };
        Step::new(interval.month, interval.day, interval.time).map_err(|error| {
            Error::argument(error.to_string())
                .hint("Pass a step such as interval '1 day' or interval '1 month'.")
        })
    }
}

/// Read from `uuid`.
impl FromSql for Uuid {
    const TYPES: &'static [pg_sys::Oid] = &[pg_sys::UUIDOID];

    unsafe fn from_sql(datum: pg_sys::Datum, is_null: bool) -> Result<Self> {
        // SAFETY: the caller vouches for the type of the datum.
        unsafe { pgrx::Uuid::from_datum(datum, is_null) }
            .map(|id| Uuid::from_bytes(*id.as_bytes()))
            .ok_or_else(unexpected_null)
    }
}

/// Read from `uuid[]` without NULLs.
impl FromSql for Vec<Uuid> {
    const TYPES: &'static [pg_sys::Oid] = &[pg_sys::UUIDARRAYOID];

    unsafe fn from_sql(datum: pg_sys::Datum, is_null: bool) -> Result<Self> {
        // SAFETY: the caller vouches for the type of the datum.
        let ids = unsafe { Vec::<Option<pgrx::Uuid>>::from_datum(datum, is_null) };
        let ids = ids.ok_or_else(unexpected_null)?.into_iter();
        let ids = ids.map(|id| id.map(|id| Uuid::from_bytes(*id.as_bytes())));
        ids.collect::<Option<Self>>()
            .ok_or_else(|| Error::null("an element of an array of ids"))
    }
}

/// Read from `text[]` without NULLs.
impl FromSql for Vec<String> {
    const TYPES: &'static [pg_sys::Oid] = &[pg_sys::TEXTARRAYOID, pg_sys::VARCHARARRAYOID];

    unsafe fn from_sql(datum: pg_sys::Datum, is_null: bool) -> Result<Self> {
        // SAFETY: the caller vouches for the type of the datum.
        let texts = unsafe { Vec::<Option<String>>::from_datum(datum, is_null) };
        let texts = texts.ok_or_else(unexpected_null)?.into_iter();
        texts
            .collect::<Option<Self>>()
            .ok_or_else(|| Error::null("an element of an array of texts"))
    }
}

/// Read from any `numeric`, including NaN and infinity.
impl FromSql for Numeric {
    const TYPES: &'static [pg_sys::Oid] = &[pg_sys::NUMERICOID];

    unsafe fn from_sql(datum: pg_sys::Datum, is_null: bool) -> Result<Self> {
        if is_null {
            return Err(unexpected_null());
        }
        // SAFETY: the caller vouches for the type of the datum.
        Ok(unsafe { numeric::of_datum(datum) })
    }
}

/// Read from a `numeric` that is a number.
impl FromSql for Decimal {
    const TYPES: &'static [pg_sys::Oid] = &[pg_sys::NUMERICOID];

    unsafe fn from_sql(datum: pg_sys::Datum, is_null: bool) -> Result<Self> {
        // SAFETY: passed on.
        match unsafe { Numeric::from_sql(datum, is_null) }? {
            Numeric::Finite(value) => Ok(value),
            other => Err(
                Error::quantity(format!("a stored quantity is out of range: {other:?}"))
                    .detail("Sums hold at most 23 integer digits of base units."),
            ),
        }
    }
}

/// Read from `jsonb`.
impl FromSql for serde_json::Value {
    const TYPES: &'static [pg_sys::Oid] = &[pg_sys::JSONBOID];

    unsafe fn from_sql(datum: pg_sys::Datum, is_null: bool) -> Result<Self> {
        if is_null {
            return Err(unexpected_null());
        }
        // SAFETY: the caller vouches for the type of the datum.
        jsonb::decode(unsafe { bytes_of(datum) })
            .map_err(|refused| Error::argument(format!("a JSON value {refused}")))
    }
}

/// A row whose columns can be read by their position, counted from 0.
pub(crate) trait Columns {
    /// Returns the value of the column at that position.
    ///
    /// # Errors
    /// As [`FromSql::from_column`].
    fn get<T: FromSql>(&self, column: usize) -> Result<T>;
}
