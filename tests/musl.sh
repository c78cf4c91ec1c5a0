#!/bin/sh
# Unpacks Debian's musl for each ABI into target/musl/<abi>/, to build and run programs as HarmonyOS has them: its C
# library is a musl. Needs apt and dpkg, and changes nothing outside target/.
set -eu
cd "$(dirname "$0")/.."

for pair in arm64-v8a:arm64 x86_64:amd64 armeabi-v7a:armel; do
    root=target/musl/${pair%:*} arch=${pair#*:}
    # The package lists of another architecture, apart from the machine's own.
    state=$PWD/target/musl/apt-$arch
    mkdir -p "$state/lists/partial" "$state/archives/partial" "$root"
    : >"$state/status"
    apt="apt-get -qq -o Acquire::Retries=3 -o APT::Architecture=$arch -o APT::Architectures=$arch -o APT::Sandbox::User=root
        -o Dir::State::Lists=$state/lists -o Dir::State::status=$state/status -o Dir::Cache=$state"
    # A mirror that is being updated may miss a list that is not needed here.
    $apt update || echo "musl.sh: $arch: going on with the lists that could be had" >&2
    (cd "$state" && $apt download musl musl-dev)
    for package in "$state"/musl*.deb; do
        dpkg -x "$package" "$root"
    done
done
