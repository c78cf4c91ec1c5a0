#!/bin/sh
# Packs the installed tree into a .tar.gz: the same bytes whenever and wherever the same sources are packed.
#
#   dist.sh FILE
set -eu
cd "$(dirname "$0")/.."
# Options of tar and gzip, which would show in the bytes.
unset TAR_OPTIONS GZIP
file=$1
name=$(basename "$file" .tar.gz)
# The time of every file: the one that is asked for, that of the last commit, or none.
time=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
DESTDIR=$tree/$name PREFIX=/ LIBDIR=lib INCLUDEDIR=include packaging/install.sh install
tar -C "$tree" --format=ustar --sort=name --mtime="@$time" --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX \
    -cf "$tree/$name.tar" "$name"
mkdir -p "$(dirname "$file")"
gzip -9n <"$tree/$name.tar" >"$file"
echo "$file"
