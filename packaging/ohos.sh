#!/bin/sh
# Builds the library for HarmonyOS into dist/ohos/<abi>/, with whatever toolchain this machine has. With --check it only
# looks whether there is one, and prints the clang that it would link with. KITS and LANGS choose what is in the library.
#
# A compiler that has the targets is preferred: `rustup target add aarch64-unknown-linux-ohos`, and so on. Without them,
# core is built from source, for which the compiler needs its library sources: rustup's rust-src, or Debian's rust-web-src,
# which comes with rustc-web and cargo-web. Everything else is linked by a clang that knows HarmonyOS: that of the SDK
# (OHOS_NDK_HOME, OHOS_SDK_NATIVE) or one from version 16 on with lld. No SDK is needed: the library needs nobody.
set -eu
cd "$(dirname "$0")/.."

fail() {
    echo "ohos: $1" >&2
    exit 1
}

# The ABIs of an app and the targets that they are.
abis="arm64-v8a:aarch64 x86_64:x86_64 armeabi-v7a:armv7"

# A clang that links for HarmonyOS.
find_clang() {
    for clang in "${OHOS_SDK_NATIVE:-/nonexistent}/llvm/bin/clang" "${OHOS_NDK_HOME:-/nonexistent}/native/llvm/bin/clang" \
        clang clang-22 clang-21 clang-20 clang-19 clang-18 clang-17 clang-16; do
        if "$clang" --target=aarch64-linux-ohos -fuse-ld=lld -nostdlib -shared -x c /dev/null -o /dev/null 2>/dev/null; then
            echo "$clang"
            return
        fi
    done
}

has_targets() {
    for abi in $abis; do
        [ -d "$("$1" --print target-libdir --target "${abi#*:}-unknown-linux-ohos" 2>/dev/null)" ] || return 1
    done
}

has_sources() {
    [ -d "$("$1" --print sysroot 2>/dev/null)/lib/rustlib/src/rust/library/core" ]
}

clang=$(find_clang)
[ -n "$clang" ] || fail "there is no clang that links for HarmonyOS; install clang-19 and lld-19, or set OHOS_SDK_NATIVE"

std=
if has_targets "${RUSTC:-rustc}"; then
    cargo=${CARGO:-cargo} rustc=${RUSTC:-rustc}
    echo "ohos: $($rustc --version), which has the targets; $clang links" >&2
else
    std=-Zbuild-std=core
    for pair in "${CARGO:-cargo}:${RUSTC:-rustc}" "/usr/bin/cargo:/usr/bin/rustc"; do
        cargo=${pair%%:*} rustc=${pair#*:}
        has_sources "$rustc" && break
        rustc=
    done
    [ -n "$rustc" ] || fail "this compiler has no HarmonyOS targets and no library sources; do one of these:
    rustup target add aarch64-unknown-linux-ohos x86_64-unknown-linux-ohos armv7-unknown-linux-ohos
    rustup component add rust-src
    apt-get install rustc-web cargo-web rust-web-src"
    # Building core is an unstable feature, which a stable compiler has to be told to allow.
    export RUSTC_BOOTSTRAP=1
    echo "ohos: $($rustc --version), core from its sources; $clang links" >&2
fi

if [ "${1:-}" = --check ]; then
    echo "$clang"
    exit
fi

chosen=$(packaging/choice.sh flags)
packaging/choice.sh headers dist/ohos
for abi in $abis; do
    target=${abi#*:}-unknown-linux-ohos
    flags="-Clinker=$clang -Clink-arg=--target=${abi#*:}-linux-ohos -Clink-arg=-fuse-ld=lld -Clink-arg=-nostdlib"
    # The unwind tables of 32-bit ARM name a function of the unwinder, which an app may not have.
    [ "${abi#*:}" != armv7 ] || flags="$flags -Cforce-unwind-tables=no"
    RUSTC=$rustc RUSTFLAGS=$flags \
        "$cargo" build --quiet --release --package hs-error --target "$target" --target-dir target/ohos $std $chosen
    mkdir -p "dist/ohos/${abi%:*}"
    cp "target/ohos/$target/release/libhs_error.so" "target/ohos/$target/release/libhs_error.a" "dist/ohos/${abi%:*}/"
    echo "dist/ohos/${abi%:*}/libhs_error.{so,a}"
done
