# Runs as root in the machine of tools/vm: the built command line in cgroups of version 2. Each check leaves NAME.json (the
# report), NAME.log and NAME.exit in $SHARE; vm.test.ts reads them. Sizes leave room for the command line and its sampler,
# which live in the same group. NAME.again stands beside one that was tried a second time.
cgroups=/sys/fs/cgroup

make() { # GROUP [FILE VALUE]...
  group=$cgroups/$1
  shift
  mkdir -p "$group"
  while [ $# -gt 0 ]; do
    echo "$2" > "$group/$1"
    shift 2
  done
}

check() { # NAME GROUP COMMAND ARGUMENTS...
  name=$1 group=$2 command=$3
  shift 3
  sh -c 'echo $$ > "$0/cgroup.procs" && exec "$@"' "$cgroups/$group" \
    "$NODE" "$CLI" "$command" --json "$@" > "$SHARE/$name.json" 2> "$SHARE/$name.log"
  echo $? > "$SHARE/$name.exit"
}

hold='const kept = Buffer.alloc(100 << 20, 1); setTimeout(() => kept.length, 3000)'
# maps all that it will take before it takes any: a thread that waits at the limit inside of mmap(2) holds the lock of its
# memory, which the kernel's reaper needs (mm/oom_kill.c: oom_reap_task). It gives up after a second, which a machine that is
# emulated on busy cores is late for, and the kernel then kills the next one of the group: the command line
leak='const kept = Buffer.allocUnsafeSlow(1 << 30); let at = 0; setInterval(() => { kept.fill(1, at, (at += 4 << 20)) }, 50)'
# more than its group may keep in memory
overfill='const kept = Buffer.alloc(200 << 20, 1); setTimeout(() => kept.length, 8000)'

cd /tmp || exit 1
free > "$SHARE/free"

make limited memory.max 400M
check limit-auto limited run --interval 500ms -- "$NODE" -e "$hold"
check limit-percent limited run --interval 500ms --threshold 20% -- "$NODE" -e "$hold"

make outer memory.max 300M
echo +memory > $cgroups/outer/cgroup.subtree_control
make outer/inner memory.max 1G
check limit-above outer/inner run --interval 500ms -- "$NODE" -e "$hold"

# Once more where the kernel took the command line as well, which no program can prevent: 137, and no report. A group of its
# own each time, since counters of the kernel stay.
check_killed() { # NAME COMMAND ARGUMENTS...
  check_name=$1
  shift
  make "$check_name" memory.max 300M memory.swap.max 0
  check "$check_name" "$check_name" "$@"
  if [ "$(cat "$SHARE/$check_name.exit")" = 137 ] && [ ! -s "$SHARE/$check_name.json" ]; then
    mv "$SHARE/$check_name.log" "$SHARE/$check_name.again"
    dmesg 2> /dev/null | grep -i 'oom\|killed process' >> "$SHARE/$check_name.again"
    make "$check_name-again" memory.max 300M memory.swap.max 0
    check "$check_name" "$check_name-again" "$@"
  fi
}
check_killed oom-command run --threshold off -- "$NODE" -e "$leak"
check_killed oom-child run --threshold off -- sh -c "\"$NODE\" -e '$leak'; sleep 1; exit 0"

make swapping memory.max 190M
check swap swapping run --interval 500ms --threshold off --report-dir /tmp/swap -- "$NODE" -e "$overfill"
cp /tmp/swap/run_*/samples.ndjson "$SHARE/swap.ndjson"

# what a group held before we came: from Linux 6.12 on its peak is counted anew for us
make peaked memory.max 700M
sh -c 'echo $$ > "$0/cgroup.procs" && exec "$@"' $cgroups/peaked "$NODE" -e 'Buffer.alloc(400 << 20, 1)'
check peaked peaked run --interval 500ms --threshold off --report-dir /tmp/peaked -- "$NODE" -e 'setTimeout(() => {}, 1500)'
cp /tmp/peaked/run_*/samples.ndjson "$SHARE/peaked.ndjson"

check root . scan

# a group that the kernel kills whole, as one container: what the guard is to prevent. The first time reads node from the disk.
i=0
while [ $i -lt "${GUARD_RUNS:-2}" ]; do
  i=$((i + 1))
  make guarded$i memory.max 300M memory.swap.max 0 memory.oom.group 1
  check guard-$i guarded$i run --guard 85% --interval 500ms --threshold off -- sh -c "sleep 600 & n=\$!; \"$NODE\" -e '$leak'; echo hog \$? >&2; kill -0 \$n && echo rest lives >&2; kill \$n"
done
make unguarded memory.max 300M memory.swap.max 0 memory.oom.group 1
check unguarded unguarded run --interval 500ms --threshold off -- sh -c "\"$NODE\" -e '$leak'; echo hog \$? >&2"
# groups as Docker and kubelet name them; nobody can say who they are
id=c0ffee0000000000000000000000000000000000000000000000000000000000
pod=kubepods.slice/kubepods-burstable-pod1b2c3d4e_aaaa_bbbb_cccc_1234567890ab.slice
scope=$pod/cri-containerd-beef000000000000000000000000000000000000000000000000000000000000.scope
for parent in docker kubepods.slice "$pod"; do
  make "$parent"
  echo +memory > "$cgroups/$parent/cgroup.subtree_control"
done
make "docker/$id" memory.max 300M memory.swap.max 0
make "$pod" memory.max 400M
make "$scope" memory.max 1G
within() { # GROUP SCRIPT
  sh -c 'echo $$ > "$0/cgroup.procs" && exec "$@"' "$cgroups/$1" "$NODE" -e "$2"
}
within "docker/$id" "${hold%3000)}60000)" &
docker=$!
within "$scope" "${hold%3000)}60000)" &
pods=$!
sleep 8
check containers . scan --include 'container:*' --threshold 'container:c0ffee*: 20%'
kill $docker $pods
wait $docker $pods
check container-oom . run --scope system --include 'container:c0ffee*' --interval 500ms --threshold off --settle off -- \
  sh -c "sh -c 'echo \$\$ > $cgroups/docker/$id/cgroup.procs && exec \"\$NODE\" -e \"$leak\"'; sleep 2; exit 0"

# who may read the memory of a Go program: its own user (0), who started it (1), nobody but root (2). A sudo that starts what it
# is asked to stands in for the real one.
yama=/proc/sys/kernel/yama/ptrace_scope
if [ -x "$SHARE/keeps" ] && [ -w $yama ]; then
  mkdir /tmp/yama
  cp "$SHARE/keeps" /tmp/yama/keeps
  if [ -x "$SHARE/sudo" ]; then
    cp "$SHARE/sudo" /tmp/yama/sudo
    chown 0:0 /tmp/yama/sudo
    chmod 4755 /tmp/yama/sudo
  fi
  chmod 777 /tmp/yama
  as_user() { # NAME [FLAG]...
    name=$1
    shift
    (cd /tmp/yama && setpriv --reuid 1000 --regid 1000 --clear-groups \
      env HOME=/tmp/yama PATH="/tmp/yama:$PATH" "$NODE" "$CLI" run --json --report-dir "/tmp/yama/$name" \
      --interval 500ms --threshold off "$@" -- /tmp/yama/keeps 14 > "$SHARE/$name.json" 2> "$SHARE/$name.log")
    echo $? > "$SHARE/$name.exit"
    cp "/tmp/yama/$name/"run_*/heaps.ndjson "$SHARE/$name.heaps" 2> /dev/null
    cp "/tmp/yama/$name/"run_*/sampler.log "$SHARE/$name.sampler" 2> /dev/null
  }
  for scope in 0 1 2; do
    echo $scope > $yama
    as_user yama-$scope
  done
  as_user yama-sudo --look-inside-sudo true
  echo 0 > $yama
fi
