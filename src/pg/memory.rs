//! Memory contexts of PostgreSQL, and the behaviour when Rust runs out of memory.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::ffi::c_void;

use pgrx::pg_sys;

use crate::error::{Error, Result};

/// Makes a memory context with PostgreSQL's default sizes.
///
/// # Safety
/// The parent is a memory context.
pub(super) unsafe fn new_context(parent: pg_sys::MemoryContext) -> pg_sys::MemoryContext {
    // SAFETY: passed on; the name is a static string.
    unsafe {
        pg_sys::AllocSetContextCreateInternal(
            parent,
            c"mec".as_ptr(),
            pg_sys::ALLOCSET_DEFAULT_MINSIZE as usize,
            pg_sys::ALLOCSET_DEFAULT_INITSIZE as usize,
            pg_sys::ALLOCSET_DEFAULT_MAXSIZE as usize,
        )
    }
}

/// The allocator of this library. It is the system's, but ends the session where no memory is left.
///
/// Rust would abort the process, and PostgreSQL then ends the sessions of the whole server. An ordinary ERROR
/// is not possible, because an allocation must not unwind.
struct EndsTheSession;

#[global_allocator]
static ALLOCATOR: EndsTheSession = EndsTheSession;

// SAFETY: all memory comes from the system allocator; a NULL from it is never returned.
unsafe impl GlobalAlloc for EndsTheSession {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: passed on.
        given(unsafe { System.alloc(layout) }, layout.size())
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: passed on.
        unsafe { System.dealloc(memory, layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: passed on.
        given(unsafe { System.alloc_zeroed(layout) }, layout.size())
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: passed on.
        given(unsafe { System.realloc(memory, layout, size) }, size)
    }
}

fn given(memory: *mut u8, size: usize) -> *mut u8 {
    if memory.is_null() {
        end_session(size);
    }
    memory
}

unsafe extern "C-unwind" {
    /// `utils/elog.h`
    fn errstart(level: i32, domain: *const std::ffi::c_char) -> bool;
    /// `utils/elog.h`
    fn errcode(code: i32) -> i32;
    /// `utils/elog.h`
    fn errmsg(format: *const std::ffi::c_char, ...) -> i32;
    /// `utils/elog.h`; does not return from FATAL.
    fn errfinish(file: *const std::ffi::c_char, line: i32, function: *const std::ffi::c_char);
}

#[cold]
fn end_session(size: usize) -> ! {
    // SAFETY: FATAL runs the callbacks of the end of a session, which roll back its transaction, and exits
    // the process, so no Rust code runs after it. The report uses memory that PostgreSQL has set aside.
    unsafe {
        if errstart(pg_sys::FATAL as i32, std::ptr::null()) {
            errcode(pg_sys::errcodes::PgSqlErrorCode::ERRCODE_OUT_OF_MEMORY as i32);
            errmsg(c"out of memory: MEC needs %zu bytes more".as_ptr(), size);
            errfinish(c"memory.rs".as_ptr(), 0, c"mec".as_ptr());
        }
    }
    std::process::abort()
}

// Memory for the report of an error -------------------------------------------------------------------

/// What is set aside: some blocks of memory contexts. No page of it is touched, so it costs address space only.
const RESERVE: Layout = Layout::new::<[u128; 1 << 18]>();

thread_local! {
    static RESERVED: Cell<*mut u8> = const { Cell::new(std::ptr::null_mut()) };
}

unsafe extern "C-unwind" {
    /// `utils/elog.h`; never raises inside a callback.
    fn geterrcode() -> i32;
}

/// Calls a function of this library so that an error for want of memory finds some for its report.
///
/// A guard of pgrx copies the error before it takes its own place as the handler away: where there is no memory for
/// the copy, that error comes to the same guard, again and again, until PostgreSQL's stack of errors is full and the
/// whole server restarts. So memory is set aside, and given back when such an error is raised, before it is caught.
///
/// # Errors
/// 53200 where there is none to set aside.
pub(super) fn with_reserve<T>(call: impl FnOnce() -> T) -> Result<T> {
    set_aside()?;
    // SAFETY: a variable of this backend.
    let outer = unsafe { pg_sys::error_context_stack };
    let mut callback = pg_sys::ErrorContextCallback {
        previous: outer,
        callback: Some(give_back),
        arg: std::ptr::null_mut(),
    };
    // The callback is taken off the stack before it goes, also while a panic unwinds.
    let _installed = Installed { outer };
    // SAFETY: it stays in its place until `_installed` is dropped.
    unsafe { pg_sys::error_context_stack = &raw mut callback };
    Ok(call())
}

struct Installed {
    outer: *mut pg_sys::ErrorContextCallback,
}

impl Drop for Installed {
    fn drop(&mut self) {
        // SAFETY: restores what was there.
        unsafe { pg_sys::error_context_stack = self.outer };
    }
}

/// Sets the memory aside, unless it is. An error that was caught has given it back, so it is called again before work
/// that may fail alone.
pub(super) fn set_aside() -> Result<()> {
    if RESERVED.get().is_null() {
        // SAFETY: a layout of more than no bytes.
        RESERVED.set(unsafe { System.alloc(RESERVE) });
    }
    if RESERVED.get().is_null() {
        return Err(Error::no_memory("out of memory: MEC has none for a call"));
    }
    Ok(())
}

/// PostgreSQL calls it for each report, before it jumps to the handler.
unsafe extern "C-unwind" fn give_back(_: *mut c_void) {
    // SAFETY: inside a report; the memory came from the same allocator and layout.
    unsafe {
        let out_of_memory = pg_sys::errcodes::PgSqlErrorCode::ERRCODE_OUT_OF_MEMORY as i32;
        if geterrcode() == out_of_memory && !RESERVED.get().is_null() {
            System.dealloc(RESERVED.replace(std::ptr::null_mut()), RESERVE);
        }
    }
}
