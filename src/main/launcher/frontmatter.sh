#!/bin/sh
# The frontmatter command in one file: a jar follows this script, and since a zip file is read from its end, Java takes both
# for the jar.
#
#   JAVA_HOME                  the Java to use, 17 or newer; without it, the one on the PATH
#   FRONTMATTER_JAVA_OPTIONS   more options for java, parted by spaces
#   FRONTMATTER_CLASS_PATH     jars and folders with records for --record, parted by colons
#   FRONTMATTER_CACHE=off      keeps no archive of loaded classes; nor does it where CI is set

fail() {
    printf 'frontmatter: %s\n' "$1" >&2
    exit 2
}

# Java

if [ -n "${JAVA_HOME-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, and there is no bin/java in it"
else
    java=$(command -v java) || fail 'Java 17 or newer is needed: put it on the PATH, or set JAVA_HOME'
fi

# A JDK names its version in a file, which is read faster than a JVM starts.
target=$java
links=0
while [ -L "$target" ] && [ "$links" -lt 16 ]; do
    link=$(readlink "$target")
    case $link in
        /*) target=$link ;;
        *) target=${target%/*}/$link ;;
    esac
    links=$((links + 1))
done
release=${target%/*}/../release
version=
if [ -r "$release" ]; then
    while IFS='=' read -r key value; do
        if [ "$key" = JAVA_VERSION ]; then
            version=${value#\"}
            version=${version%%\"*}
            break
        fi
    done <"$release"
fi
if [ -z "$version" ]; then
    version=$("$java" -version 2>&1 | sed -n 's/^.*version "\([^"]*\)".*$/\1/p')
fi
case ${version%%[!0-9]*} in
    '') fail "Java 17 or newer is needed, and $java does not run" ;;
    ? | 1[0-6]) fail "Java 17 or newer is needed, found $version: $java" ;;
esac

# This file

self=$0
case $self in
    */*) ;;
    *) self=$(command -v -- "$self") || fail "cannot find $0 on the PATH" ;;
esac

# A short run does not earn back what the second compiler and threads of a collector cost.
options='-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn32m -XX:-UsePerfData -Xshare:auto -Xlog:disable'
# One thread of the first compiler costs less than two that wait for each other. A second compiler, if asked for, needs more.
case ${FRONTMATTER_JAVA_OPTIONS-} in
    *Tiered* | *Compiler*) ;;
    *) options="$options -XX:CICompilerCount=1 -XX:-UseDynamicNumberOfCompilerThreads" ;;
esac

# A language server runs for hours: it is to stay small.
[ "${1-}" != lsp ] || options="$options -Xmx192m"

# The archive of loaded classes. Java trusts it as it trusts code, so it lies where nobody else may write.

is_private() {
    [ -d "$1" ] && [ -O "$1" ] || return 1
    case $(ls -ldnL -- "$1" 2>/dev/null) in
        ?????w* | ????????w*) return 1 ;;
    esac
}

# Takes the size and time of a file, by which java tells files apart, too. A colon would part two archives.
look_at() {
    # shellcheck disable=SC2046
    set -- $(LC_ALL=C ls -lnL -- "$1" 2>/dev/null)
    size=${5-}
    time=${6-}${7-}${8-}
    case $time in
        *:*) time=${time%%:*}.${time#*:} ;;
    esac
}

# Runs the command over a small site of its own, and keeps the classes that it loaded. The size in its name tells an archive
# that is whole from one that is not, which would crash some versions of Java.
make_archive() {
    part=$base.$$
    # shellcheck disable=SC2086
    "$java" $options "-XX:ArchiveClassesAtExit=$part" -cp "$self" dev.frontmatter.cli.Rehearsal </dev/null >/dev/null 2>&1
    look_at "$part"
    if [ "${size:-0}" -gt 0 ] && mv -f -- "$part" "$base-$size.jsa" 2>/dev/null; then
        archive=$base-$size.jsa
    else
        # Not every Java can: it is tried once.
        { rm -f -- "$part"; : >"$base.none"; } 2>/dev/null
    fi
    find "$folder" -name '*.*' -mtime +30 -exec rm -f -- {} + 2>/dev/null
}

archive=
cache=
case ${XDG_CACHE_HOME-} in
    /*) cache=$XDG_CACHE_HOME ;;
    *) case ${HOME-} in
        /*) cache=$HOME/.cache ;;
    esac ;;
esac
case $cache in
    *:*) cache= ;; # A colon parts two archives.
esac
if [ -n "$cache" ] && [ "${FRONTMATTER_CACHE-}" != off ]; then
    folder=$cache/frontmatter
    [ -d "$folder" ] || (umask 077 && mkdir -p -- "$folder") 2>/dev/null
    if is_private "$cache" && is_private "$folder"; then
        look_at "$self"
        base=$folder/$version-$size-$time
        for found in "$base"-*.jsa; do
            if [ -f "$found" ] && [ -O "$found" ]; then
                look_at "$found"
                [ "$found" != "$base-$size.jsa" ] || archive=$found
            fi
        done
        if [ -z "$archive" ] && [ -w "$folder" ] && [ ! -e "$base.none" ] && [ -z "${CI-}" ]; then
            make_archive
        fi
    fi
fi

# Without a UTF-8 locale Java cannot write the names of all files.
case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
    *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

# shellcheck disable=SC2086
if [ -n "${FRONTMATTER_CLASS_PATH-}" ]; then
    exec "$java" $options ${archive:+"-XX:SharedArchiveFile=$archive"} ${FRONTMATTER_JAVA_OPTIONS-} \
        -cp "$self:$FRONTMATTER_CLASS_PATH" dev.frontmatter.cli.Main "$@"
else
    exec "$java" $options ${archive:+"-XX:SharedArchiveFile=$archive"} ${FRONTMATTER_JAVA_OPTIONS-} -jar "$self" "$@"
fi
exit 2
