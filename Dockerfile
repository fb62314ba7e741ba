# PostgreSQL's official image with MEC. tests/e2e/tests/docker.rs compares the versions of Rust and
# PostgreSQL with those of Cargo.toml and scripts/common.sh.
ARG PG_MAJOR=15
ARG RUST_VERSION=1.95
ARG DEBIAN=bookworm

FROM rust:${RUST_VERSION}-slim-${DEBIAN} AS rust

# The build uses the image that the result runs in, so headers and libraries are those of its server.
FROM postgres:${PG_MAJOR}-${DEBIAN} AS build
COPY --from=rust /usr/local/rustup /usr/local/rustup
COPY --from=rust /usr/local/cargo /usr/local/cargo
ENV RUSTUP_HOME=/usr/local/rustup CARGO_HOME=/usr/local/cargo PATH=/usr/local/cargo/bin:$PATH
WORKDIR /mec
COPY scripts/common.sh scripts/setup scripts/
RUN scripts/setup build
COPY . .
RUN scripts/build

FROM postgres:${PG_MAJOR}-${DEBIAN}
ARG PG_MAJOR
COPY --from=build /mec/target/release/mec-pg${PG_MAJOR}/usr /usr
COPY docker/initdb.d /docker-entrypoint-initdb.d
