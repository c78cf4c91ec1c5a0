#!/bin/sh
# Packs a .har, which an app takes as a dependency: the library for HarmonyOS, its headers, and the sources of the
# native module for ArkTS, which is built with the app because it needs the SDK. The same files give the same bytes,
# whenever and wherever they are packed.
#
#   har.sh FILE
#
# OHOS is the folder that packaging/ohos.sh built into. What is missing in dist/ohos is built first.
set -eu
cd "$(dirname "$0")/.."
: "${VERSION:?is set by make}" "${OHOS:?}"
# Options of tar and gzip, which would show in the bytes.
unset TAR_OPTIONS GZIP
file=$1
# What DevEco Studio builds for: the devices and their emulator.
abis="arm64-v8a x86_64"
# The time of every file. They end up in a zip, whose time begins in 1980 and knows no time zone: the second day of it.
time=${SOURCE_DATE_EPOCH:-315619200}

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
package=$tree/package
cpp=examples/napi/src/main/cpp

mkdir -p "$package/include" "$package/src/main/cpp"
cp README.md CHANGELOG.md LICENSE packaging/har/Index.ets "$package"
sed "s|@VERSION@|$VERSION|" packaging/har/oh-package.json5.in >"$package/oh-package.json5"
cp packaging/har/src/main/module.json5 "$package/src/main"
cp -R "$cpp"/*.cpp "$cpp"/*.h "$cpp/CMakeLists.txt" "$cpp/types" "$package/src/main/cpp"
for abi in $abis; do
    library=$OHOS/$abi/libhs_error.so
    [ -f "$library" ] || [ "$OHOS" != dist/ohos ] || packaging/ohos.sh
    mkdir -p "$package/libs/$abi"
    cp "$library" "$package/libs/$abi"
done

# Where not everything was built, the headers of what was stand beside it.
headers=$OHOS/include
[ -d "$headers" ] || headers=include
cp "$headers"/*.h "$headers"/*.hpp "$package/include"

# Files alone: folders have modes of their own.
(cd "$tree" && find package -type f) | LC_ALL=C sort |
    tar -C "$tree" --format=ustar --mtime="@$time" --owner=0 --group=0 --numeric-owner --mode=644 \
        --files-from=- -cf "$tree/package.tar"
mkdir -p "$(dirname "$file")"
gzip -9n <"$tree/package.tar" >"$file"
echo "$file"
