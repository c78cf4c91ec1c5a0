#!/bin/sh
# Keeps what programs are built on in a folder: the headers, and a dump of the exported functions with their types, for
# abidiff to hold a later library against. The dump is of the library as it ships, but with debug information.
set -eu
folder=$1
cd "$(dirname "$0")/.."
mkdir -p "$folder"

CARGO_PROFILE_RELEASE_STRIP=none "${CARGO:-cargo}" build --quiet --release --package hs-error \
    --config 'profile.release.package.hs-error.debug=2' --target-dir target/abi

# A unit goes by the name of its crate: the path and the hash are those of one machine and one build.
abidw --no-show-locs --no-comp-dir-path --no-corpus-path --suppressions abi/abigail.ini \
    target/abi/release/libhs_error.so |
    sed "s|path='[^']*/@/\([a-z_]*\)[^']*'|path='\1'|" >"$folder/libhs_error.abi"
[ -s "$folder/libhs_error.abi" ]

cp include/hs_error.h include/hs_error_codes.h "$folder"
