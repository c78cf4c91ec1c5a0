#!/bin/sh
# Builds and runs every benchmark, side by side in one run, and prints the results as docs/performance.md.
#
#   run.sh RELEASE    RELEASE is the folder that `make` built the libraries into
set -eu
cd "$(dirname "$0")/.."
release=$(realpath "$1")
out=target/bench
mkdir -p "$out"
exec 3>&1 1>&2

: "${GCC:=gcc}" "${CLANG:=clang}" "${GXX:=g++}" "${CARGO:=cargo}"
link="-L$release -lhs_error -Wl,-rpath,$release"
compile() { "$GCC" -O2 -Iinclude "$@"; }

# shellcheck disable=SC2086 # Flags are words.
build() {
    compile -o "$out/rivals" benches/rivals.c $link
    "$out/rivals" >"$out/rivals.c"
    "$GCC" -O2 -fPIC -c -DSWITCH=switch_gcc -DARRAY=array_gcc -o "$out/gcc.o" "$out/rivals.c"
    "$CLANG" -O2 -fPIC -c -DSWITCH=switch_clang -DARRAY=array_clang -o "$out/clang.o" "$out/rivals.c"
    "$GXX" -O2 -std=c++17 -Iinclude -c -o "$out/map.o" benches/map.cpp
    "$CARGO" build --release --quiet --manifest-path benches/phf/Cargo.toml --target-dir "$out/phf"
    compile -shared -fPIC -o "$out/libfloor.so" benches/floor.c
    compile -c -o "$out/lookup.o" benches/lookup.c
    rivals="$out/lookup.o $out/gcc.o $out/clang.o $out/map.o $out/phf/release/libphf_rival.a"
    rivals="$rivals -L$out -lfloor -Wl,-rpath,$(realpath "$out")"
    "$GXX" -o "$out/lookup-shared" $rivals $link
    "$GXX" -o "$out/lookup-static" $rivals "$release/libhs_error.a"
    compile -o "$out/others" benches/others.c $link
    compile -o "$out/load" benches/load.c
    compile -o "$out/format" benches/format.c $link
    compile -o "$out/count" benches/count.c $link
}

# Libraries with fewer entries, and one that is as large and has nothing in it.
others() {
    for choice in "24:wear_engine drm" "240:ability core_file share ui_design pdf"; do
        make -s all "KITS=${choice#*:}" "TARGET=$out/${choice%%:*}"
    done
    size=$(stat -c %s "$release/libhs_error.so")
    SIZE=$((size - 16000)) "${RUSTC:-rustc}" --edition 2024 --crate-type cdylib -o "$out/libempty.so" \
        -Copt-level=s -Cpanic=abort -Cstrip=symbols -Clink-arg=-nostartfiles -Clink-arg=-Wl,-z,now,-z,relro \
        -Clink-arg=-Wl,--hash-style=both -Clink-arg=-Wl,--build-id benches/empty.rs
}

machine() {
    cpu=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)
    echo "<!-- Made by \`make bench\`; do not edit. -->"
    echo
    echo "# Performance"
    echo
    echo "What a lookup costs, beside what an app would have instead: the same catalogue, the same random codes, one run,"
    echo "round about. Nanoseconds are those of one machine; what counts are the ratios, to the first row of each table."
    echo
    echo "$cpu, $(uname -sm); $($GCC --version | head -1); $($CLANG --version | head -1);"
    echo "$(${RUSTC:-rustc} --version)."
}

# What callgrind counts for a thousand calls more; the same on every machine of the kind.
instructions() {
    counted() {
        valgrind --tool=callgrind --callgrind-out-file=/dev/null "$out/count" "$1" "$2" 2>&1 | sed -n 's/.*Collected : //p'
    }
    echo
    echo "## Instructions"
    echo
    echo "From the call to the return, the jump into the shared library included, as callgrind counts them on $(uname -m)."
    echo
    echo "| call | instructions |"
    echo "|---|---|"
    "$out/count" | while IFS=: read -r number name; do
        all=$(($(counted "$number" 2000) - $(counted "$number" 1000)))
        none=$(($(counted 0 2000) - $(counted 0 1000)))
        [ "$number" = 0 ] || echo "| $name | $(((all - none) / 1000)) |"
    done
}

build
others
{
    machine
    "$out/lookup-shared" "shared library"
    "$out/lookup-static" "static library"
    "$out/others" "24 entries" "$out/24/release/libhs_error.so" "240 entries" "$out/240/release/libhs_error.so" \
        "every entry" "$release/libhs_error.so"
    "$out/format"
    "$out/load" "$release/libhs_error.so" "$(realpath "$out/libempty.so")"
    instructions
} >&3
