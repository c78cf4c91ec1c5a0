# The commands of the project; README.md says what each is for.

CARGO ?= cargo
CC ?= cc
CFLAGS ?= -O2 -g -Wall -Wextra

RELEASE = target/release
TOOLS = --manifest-path tools/Cargo.toml --target-dir target/tools
EXPLAIN = target/explain
C_SOURCES = $(shell git ls-files '*.c' '*.cpp' '*.hpp' 'tests/**/*.h' 'examples/**/*.h')

.PHONY: all demo test bench generate lint format clean

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

# Side by side, in one run; what counts are the ratios.
bench: all
	$(CC) $(CFLAGS) -Iinclude -o target/bench-format benches/format.c \
	    -L$(RELEASE) -lhs_error -Wl,-rpath,'$$ORIGIN/release'
	target/bench-format

# Writes the derived files anew: the headers, the symbol list, the golden text.
generate:
	$(CARGO) run --quiet $(TOOLS)

lint:
	$(CARGO) fmt --all --check
	$(CARGO) fmt --manifest-path tools/Cargo.toml --check
	$(CARGO) clippy --workspace --all-targets -- -D warnings
	$(CARGO) clippy $(TOOLS) --all-targets -- -D warnings
	clang-format --dry-run -Werror $(C_SOURCES)

format:
	$(CARGO) fmt --all
	$(CARGO) fmt --manifest-path tools/Cargo.toml
	clang-format -i $(C_SOURCES)

clean:
	$(CARGO) clean
