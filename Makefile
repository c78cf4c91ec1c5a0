# The commands of the project; README.md says what each is for.

CARGO ?= cargo
CC ?= cc
CFLAGS ?= -O2 -g -Wall -Wextra

RELEASE = target/release
EXPLAIN = target/explain
C_SOURCES = $(wildcard examples/*.[ch] examples/*.cpp tests/c/*.[ch])

.PHONY: all demo test generate lint format clean

all:
	$(CARGO) build --release

# Explains real codes: one that a retry helps, one with two meanings, one by name and in Chinese.
demo: $(EXPLAIN)
	$(EXPLAIN) --lang en 1002701001 0xC9
	@echo
	$(EXPLAIN) --lang zh ACCOUNT_NOT_LOGGED_IN

$(EXPLAIN): all examples/explain.c examples/terminal.c examples/terminal.h
	$(CC) $(CFLAGS) -Iinclude -o $@ examples/explain.c examples/terminal.c \
	    -L$(RELEASE) -lhs_error -Wl,-rpath,'$$ORIGIN/release'

# Everything but long sweeps. Tests whose tools are missing are skipped and counted; with CI set they fail.
test:
	$(CARGO) test --workspace

# Writes the derived files anew: the headers, the symbol list, the golden text.
generate:
	$(CARGO) run --quiet --package hs-error-tools --bin generate

lint:
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-targets -- -D warnings
	clang-format --dry-run -Werror $(C_SOURCES)

format:
	$(CARGO) fmt --all
	clang-format -i $(C_SOURCES)

clean:
	$(CARGO) clean
