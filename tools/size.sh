#!/bin/sh
# Prints what the bytes of each library are, beside the bytes of the texts themselves.
#
#   size.sh LIBRARY...
set -eu
cd "$(dirname "$0")/.."
texts=$("${CARGO:-cargo}" run --quiet --manifest-path tools/Cargo.toml --target-dir target/tools -- texts)
echo "$texts"
stored=$(echo "$texts" | awk '/^stored/ { print $2 + 0 }')
entries=$(echo "$texts" | awk '/^entries/ { print $2 + 0 }')

# section FILE NAME
section() {
    readelf -SW "$1" | sed 's/^ *\[ *[0-9]*\] *//' | awk -v name="$2" '$1 == name { print "0x" $5 }'
}

for library in "$@"; do
    [ -f "$library" ] || continue
    size=$(stat -c %s "$library")
    constants=$(($(section "$library" .rodata)))
    code=$(($(section "$library" .text)))
    unwind=$(($(section "$library" .eh_frame) + $(section "$library" .eh_frame_hdr)))
    tables=$((constants - stored))
    echo
    echo "$library: $size bytes"
    echo "  texts    $stored"
    echo "  tables   $tables, $((tables * 10 / entries / 10)).$((tables * 10 / entries % 10)) an entry"
    echo "  code     $code"
    echo "  unwind   $unwind"
    echo "  ELF      $((size - constants - code - unwind))"
done
