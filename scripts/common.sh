# Sourced by every script here: paths, and the way this machine runs servers.
# shellcheck shell=bash disable=SC2034

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# The major version that MEC is built for by default. PostgreSQL's images set the variable.
pg_major=${PG_MAJOR:-15}
pg_home=/usr/lib/postgresql/$pg_major
# The files that scripts/build lays out, and those that servers get: MEC_PACKAGE names another build.
built=$root/target/release/mec-pg$pg_major
package=${MEC_PACKAGE:-$built}

# pgrx's build script reads this variable, so no pgrx home is needed. Changing it compiles
# PostgreSQL's bindings again.
export PGRX_PG_CONFIG_PATH=$pg_home/bin/pg_config
export CARGO_TARGET_DIR=$root/target

# A server would show the backtraces of the extension's errors to its users.
unset RUST_BACKTRACE

# Cargo may be installed without being on the PATH of a shell that make started.
PATH=${CARGO_HOME:-$HOME/.cargo}/bin:$PATH

say() { printf '%s\n' "$*" >&2; }

die() {
    say "error: $*"
    exit 1
}

is_root() { [ "$(id -u)" = 0 ]; }

# PostgreSQL refuses to run as root, so root runs servers as the user postgres, which may not be
# able to enter the current folder.
as_postgres() {
    local become=()
    if is_root; then become=(runuser -u postgres --); fi
    (cd / && "${become[@]}" "$@")
}

# Tells whether a PgBouncer follows prepared statements from one connection to the next.
pooler_prepares() {
    local version
    version=$("$1" --version | sed -nE 's/^PgBouncer ([0-9.]+).*/\1/p')
    [ "$(printf '%s\n' 1.21 "$version" | sort -V | head -n 1)" = 1.21 ]
}
