# Sourced by the scripts beside it: sets JAVA_HOME to a JDK 21 or newer, or says in one line what to install.
NEEDED=21

major() { # prints a JDK's feature release, 0 if the folder holds none
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p' | grep . || echo 0
}

newest() {
  local best=0 found="" home release
  for home in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -L "$home" ] && continue
    release=$(major "$home")
    if [ "$release" -gt "$best" ]; then best=$release found=$home; fi
  done
  [ "$best" -ge "$NEEDED" ] && echo "$found"
}

if [ "$(major "${JAVA_HOME:-/nonexistent}")" -lt "$NEEDED" ]; then
  JAVA_HOME=$(newest) || { echo "A JDK $NEEDED or newer is missing: install one (for example Temurin 25) or set JAVA_HOME to it." >&2; exit 1; }
fi
export JAVA_HOME

# From JDK 23 on, protobuf (in Tink) would have the JVM warn of how it reaches memory: nothing that the reader could mend
QUIET=()
[ "$(major "$JAVA_HOME")" -lt 23 ] || QUIET=(--sun-misc-unsafe-memory-access=allow)
