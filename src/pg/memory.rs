//! Memory contexts of PostgreSQL, and the behaviour when Rust runs out of memory.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};

use pgrx::pg_sys;

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
