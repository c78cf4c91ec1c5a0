#!/bin/sh
# What a build contains: KITS and LANGS, each a list such as "health network" and "en". Nothing chosen is everything.
# English is always there, and so are the universal codes.
#
#   choice.sh flags            prints what tells cargo
#   choice.sh headers FOLDER   puts the headers of the choice into FOLDER/include; those of everything stand in include/
set -eu
cd "$(dirname "$0")/.."
KITS=${KITS:-} LANGS=${LANGS:-}

flags() {
    [ -n "$KITS$LANGS" ] || return 0
    features=
    for kit in ${KITS:-full}; do
        case $kit in
        full | health) features=$features,$kit ;;
        *) features=$features,hs-error-catalog/$kit ;;
        esac
    done
    for lang in ${LANGS:-zh}; do
        case $lang in
        en) ;;
        zh) features=$features,zh ;;
        *)
            echo "choice.sh: LANGS: there is no language $lang, but en and zh" >&2
            exit 2
            ;;
        esac
    done
    echo "--no-default-features --features ${features#,}"
}

headers() {
    chosen=$(flags)
    if [ -z "$chosen" ]; then
        rm -rf "$1/include"
        return
    fi
    new=$1/include.new
    mkdir -p "$new"
    cp -p include/*.h include/*.hpp "$new"
    # shellcheck disable=SC2086 # The flags are words.
    "${CARGO:-cargo}" run --quiet --manifest-path tools/Cargo.toml --target-dir target/tools $chosen \
        -- codes >"$new/hs_error_codes.h"
    # What is the same stays, so that nothing is compiled anew.
    if diff -rq "$1/include" "$new" >/dev/null 2>&1; then
        rm -r "$new"
    else
        rm -rf "$1/include"
        mv "$new" "$1/include"
    fi
}

"$@"
