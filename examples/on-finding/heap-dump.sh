#!/bin/sh
# on-finding: takes a heap dump of a process that is still there, as `watch` and `scan` leave it. HEAP_DUMPS: the directory for Java's (default /tmp).
# Node.js writes into its own directory, and has to be started with --heapsnapshot-signal=SIGUSR2: without, the signal would end it.
set -eu
pid=${FINDING_PID:?the finding is about no process}
if tr '\0' '\n' < "/proc/$pid/cmdline" | grep -q '^--heapsnapshot-signal=SIGUSR2$'; then
  kill -USR2 "$pid" && echo "Heap.*.heapsnapshot is written in $(readlink "/proc/$pid/cwd")"
elif [ "$(cat "/proc/$pid/comm")" = java ]; then
  jcmd "$pid" GC.heap_dump "${HEAP_DUMPS:-/tmp}/heap-$pid-$(date +%s).hprof"
else
  echo "pid $pid: no way to dump its heap" >&2
  exit 1
fi
