#!/bin/sh
# Puts what was built into the tree below PREFIX, or takes it away again; `make` says where with the variables below.
#
#   install.sh install     the libraries for this machine, for CMake and pkg-config
#   install.sh ohos        the libraries for HarmonyOS, for CMake: what an app unpacks to third_party/hs_error
#   install.sh uninstall   removes what `install` put there
#
# packaging/cmake/hs_error-config.cmake.in draws the tree.
set -eu
cd "$(dirname "$0")/.."
: "${VERSION:?is set by make}" "${PREFIX:?}" "${LIBDIR:?}" "${INCLUDEDIR:?}" "${RELEASE:?}" "${OHOS:?}"
action=$1

# A path that is not absolute is one below the prefix, as CMake has it.
absolute() {
    case $1 in /*) realpath -ms "$1" ;; *) realpath -ms "$PREFIX/$1" ;; esac
}
PREFIX=$(realpath -ms "$PREFIX")
LIBDIR=$(absolute "$LIBDIR")
INCLUDEDIR=$(absolute "$INCLUDEDIR")
DOCDIR=$PREFIX/share/doc/hs_error

# Where the tree is written to, which need not be where it will lie.
root=$(realpath -ms "${DESTDIR:-/}")
root=${root%/}

# place MODE FILE FOLDER
place() {
    if [ "$action" = uninstall ]; then
        rm -f "$root$3/${2##*/}"
    else
        install -D -m "$1" "$2" "$root$3/${2##*/}"
    fi
}

# Fills in a template. Its paths are relative to where it goes to, so that the tree may be moved.
# fill TEMPLATE FOLDER
fill() {
    file=$root$2/$(basename "$1" .in)
    if [ "$action" = uninstall ]; then
        rm -f "$file"
        return
    fi
    mkdir -p "$root$2"
    sed -e "s|@VERSION@|$VERSION|" \
        -e "s|@PREFIX@|$(realpath -ms --relative-to="$2" "$PREFIX")|" \
        -e "s|@INCLUDEDIR@|$(realpath -ms --relative-to="$2" "$INCLUDEDIR")|" "$1" >"$file"
    chmod 644 "$file"
}

# libraries FROM TO
libraries() {
    if [ "$action" != uninstall ] && [ ! -f "$1/libhs_error.so" ]; then
        echo "install.sh: there is no $1/libhs_error.so; build it first" >&2
        exit 1
    fi
    place 755 "$1/libhs_error.so" "$2"
    place 644 "$1/libhs_error.a" "$2"
}

# Where not everything was built, the headers of what was stand beside it.
case $action in ohos) headers=$OHOS/include ;; *) headers=$RELEASE/include ;; esac
[ -d "$headers" ] || headers=include

case $action in
install | uninstall)
    libraries "$RELEASE" "$LIBDIR"
    fill packaging/hs_error.pc.in "$LIBDIR/pkgconfig"
    ;;
ohos)
    for library in "$OHOS"/*/libhs_error.so; do
        folder=${library%/*}
        libraries "$folder" "$PREFIX/libs/${folder##*/}"
    done
    ;;
*)
    echo "install.sh: what is $action?" >&2
    exit 2
    ;;
esac
for header in "$headers"/*; do
    place 644 "$header" "$INCLUDEDIR"
done
for template in packaging/cmake/*.in; do
    fill "$template" "$LIBDIR/cmake/hs_error"
done
for file in README.md CHANGELOG.md LICENSE packaging/hs_error.cdx.json; do
    place 644 "$file" "$DOCDIR"
done

if [ "$action" = uninstall ]; then
    rmdir "$root$LIBDIR/cmake/hs_error" "$root$DOCDIR" 2>/dev/null || true
fi
