# What there is to do here. Everything else is in scripts/ and tests/run.

.DEFAULT_GOAL := help
.PHONY: help setup build demo demo-stop test test-core test-regress test-isolation test-e2e \
	test-pg-upgrade test-docker test-matrix soak lint check-majors bench bench-soak package \
	install uninstall all clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what building and testing need, where it is missing
	@scripts/setup

build: ## Build the extension and lay it out under target/; installs what only building needs
	@scripts/setup build
	@scripts/build

demo: ## Build, meter a real trace in a throwaway server, and leave that running
	@scripts/demo start

bench: build ## Measure each workload beside its floor, and print the ratios
	@bench/run

bench-soak: build ## Mixed load for an hour: memory, bloat, slowdown (bench/soak MINUTES)
	@bench/soak

demo-stop: ## Stop the demo's server and remove it
	@scripts/demo stop

test: setup ## Run every test
	@tests/run

test-core: ## Test the core alone; needs no PostgreSQL
	@tests/run core

test-regress: setup ## SQL in, expected output beside it
	@tests/run regress

test-isolation: setup ## Permutations of concurrent sessions
	@tests/run isolation

test-e2e: setup ## Real clients: races, dumps, privileges, the SQL of the documentation
	@tests/run e2e

soak: setup ## The long sizes of the tests that have one, for an hour or two; see CONTRIBUTING.md
	@RUST_TEST_NOCAPTURE=1 MEC_FUZZ_CALLS=$${MEC_FUZZ_CALLS:-1000000} \
		MEC_TEST_SECONDS=$${MEC_TEST_SECONDS:-300} MEC_TEST_ROUNDS=$${MEC_TEST_ROUNDS:-40} \
		MEC_COLUMN_TYPES=$${MEC_COLUMN_TYPES:-13} \
		MEC_HISTORIES=$${MEC_HISTORIES:-2000} \
		tests/run e2e/hostile e2e/faults e2e/lease_churn e2e/admission e2e/usage_histories \
		e2e/shapes

test-pg-upgrade: setup ## pg_upgrade to PostgreSQL 17 with data in place; builds for it first
	@tests/run pg-upgrade

test-docker: setup ## The steps of the Dockerfile in a clean folder; builds from nothing
	@tests/run docker-build

test-matrix: setup ## Build for PostgreSQL 14 to 18 and run the tests on each; takes an hour or two
	@scripts/test-matrix

lint: setup ## Formatting, clippy, shellcheck and the English of comments and pages
	@tests/run fmt clippy shell prose

check-majors: setup ## Compile for PostgreSQL 14 to 18
	@scripts/check-majors

package: setup ## Debian packages, tarballs and PGXN's archive, under target/packages
	@scripts/package

install: ## Build it and install it into the PostgreSQL of PG_CONFIG, or below DESTDIR
	@scripts/install $(PG_CONFIG)

uninstall: ## Take those files away again; tables stay
	@scripts/install --remove $(PG_CONFIG)

# PGXN's client calls it before `install`, which builds.
all:

clean: demo-stop ## Remove what was built
	@rm -rf target
