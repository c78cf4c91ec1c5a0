# The commands of the project; README.md says what each is for.

CARGO ?= cargo
CC ?= cc
CFLAGS ?= -O2 -g -Wall -Wextra

KITS ?=
LANGS ?=
TARGET ?= target
RELEASE = $(TARGET)/release
TOOLS = --manifest-path tools/Cargo.toml --target-dir target/tools
EXPLAIN = target/explain
# What a compiler needs no header of another project for.
# Without the faults that are planted.
C_ANALYSED = $(shell git ls-files '*.c' ':!abi' ':!tests/c/faults.c')
CPP_ANALYSED = $(shell git ls-files '*.cpp' ':!*napi*' ':!abi')
C_INCLUDES = -Iinclude -Itests/c -Itests/cpp -Iexamples
C_SOURCES = $(shell git ls-files '*.c' '*.cpp' '*.hpp' '*.h' ':!include/*.h' ':!abi')

.PHONY: all demo test sweep fuzz bench size generate install install-ohos uninstall dist ohos har lint miri format clean abi

# Builds the library. KITS="health network" and LANGS=en leave the rest out: a kit is named by its file in catalog/data/,
# and `health` is the Health Service Kit with the Account Kit that it needs. The headers of a choice stand beside it.
all:
	flags=$$(packaging/choice.sh flags) && $(CARGO) build --release --target-dir $(TARGET) $$flags
	packaging/choice.sh headers $(RELEASE)

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

# What takes too long for every day: every integer, whose test writes the reference; each error into buffers of every size;
# and much more bad data.
sweep: all
	$(CARGO) test --test shipped -- integers
	$(CC) $(CFLAGS) -Iinclude -o target/sweep-integers tests/c/sweep.c \
	    -L$(RELEASE) -lhs_error -Wl,-rpath,'$$ORIGIN/release' -lpthread
	target/sweep-integers target/reference 1
	$(CC) $(CFLAGS) -Iinclude -o target/sweep-format tests/c/format.c \
	    -L$(RELEASE) -lhs_error -Wl,-rpath,'$$ORIGIN/release'
	target/sweep-format 1
	HS_ERROR_CASES=20 $(CARGO) test --package hs-error-compiler --test bad_data

# What `make test` does with each fuzzing target, for longer and from another start each time: so many runs of each.
FUZZ_RUNS ?= 2000000
fuzz:
	FUZZ_RUNS=$(FUZZ_RUNS) $(CARGO) test --test shipped -- fuzzing

# Side by side, in one run, into docs/performance.md; what counts are the ratios. Wants a quiet machine.
bench: all
	benches/run.sh $(RELEASE) >target/performance.md
	mv target/performance.md docs/performance.md

# What the bytes of each library are.
size: all
	tools/size.sh $(RELEASE)/libhs_error.so $(wildcard $(OHOS)/*/libhs_error.so)

# Writes the derived files anew: the headers and the symbol list.
generate:
	$(CARGO) run --quiet $(TOOLS)

# At a release: keeps its ABI in abi/<version>/, which every later library is held against.
abi:
	abi/keep.sh abi/$(VERSION)

# What `make` built goes to PREFIX, and what packaging/ohos.sh built to an app's third_party/hs_error, given as PREFIX.
# LIBDIR and INCLUDEDIR are folders below PREFIX or full paths; DESTDIR stands before all of them while a package is made.
PREFIX ?= /usr/local
LIBDIR ?= lib
INCLUDEDIR ?= include
OHOS ?= dist/ohos
VERSION := $(shell sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml)
export CARGO KITS LANGS PREFIX LIBDIR INCLUDEDIR DESTDIR RELEASE OHOS VERSION

# Nothing is built here: root need not have cargo.
install install-ohos uninstall:
	packaging/install.sh $(@:install-%=%)

# The installed tree, packed.
DIST ?= dist
ARCH ?= $(shell uname -m)
dist: all
	packaging/dist.sh $(DIST)/hs_error-$(VERSION)-$(ARCH)-linux.tar.gz

# The library for HarmonyOS, for each ABI, into dist/ohos/. The script says what it needs.
ohos:
	packaging/ohos.sh

# The dependency for DevEco Studio. Packs what packaging/ohos.sh built, and builds it where nothing is.
har:
	packaging/har.sh $(DIST)/hs_error-$(VERSION).har

lint:
	$(CARGO) fmt --all --check
	$(CARGO) fmt --manifest-path tools/Cargo.toml --check
	$(CARGO) clippy --workspace --all-targets -- -D warnings
	$(CARGO) clippy $(TOOLS) --all-targets -- -D warnings
	clang-format --dry-run -Werror $(C_SOURCES)
	clang-tidy --quiet $(C_ANALYSED) -- $(C_INCLUDES) -D_GNU_SOURCE
	clang-tidy --quiet $(CPP_ANALYSED) -- -std=c++17 $(C_INCLUDES)
	cppcheck --quiet --enable=warning,performance,portability --error-exitcode=1 $(C_INCLUDES) $(C_ANALYSED) $(CPP_ANALYSED)

# The unsafe code in an interpreter that sees each access to memory. A registered table is never freed.
miri:
	MIRIFLAGS=-Zmiri-ignore-leaks $(CARGO) +nightly miri test --test memory --target-dir target/miri

format:
	$(CARGO) fmt --all
	$(CARGO) fmt --manifest-path tools/Cargo.toml
	clang-format -i $(C_SOURCES)

clean:
	$(CARGO) clean
