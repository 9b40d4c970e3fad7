# The kernel's record of each process that ends, a line each, until stdin ends:
#   ready                                   the records are at hand, and mean what we take them for
#   no REASON                               they are not
#   exit PID PPID UID KIB AGE_MS COMM_HEX   PID ended; KIB: its high-water mark of resident memory
#   task PID PPID ...                      the same of a task that may be a thread: a kernel before
#                                           version 12 of taskstats (Linux 5.19) does not say
#   lost                                    some did not reach us
# [UID]: only of processes of that user. Taskstats over generic netlink (Documentation/accounting/
# taskstats.rst, include/uapi/linux/taskstats.h); Node reaches no netlink. Needs CAP_NET_ADMIN, and
# the first user and PID namespace. No module is used but those of perl-base.
use strict;
use warnings;
use Errno qw(ENOBUFS EAGAIN EINTR);
use Fcntl qw(F_GETFL F_SETFL O_NONBLOCK);

my ($own) = @ARGV;
$| = 1;
$SIG{PIPE} = 'DEFAULT';
# a terminal's keys are for the command; whoever started us closes our stdin
$SIG{$_} = sub { } for qw(INT TERM HUP QUIT);

my ($NETLINK, $RAW, $GENERIC, $SOL_SOCKET) = (16, 3, 16, 1);
my ($SO_RCVBUF, $SO_RCVBUFFORCE) = (8, 33);
my ($CONTROL, $GETFAMILY, $FAMILY_NAME, $FAMILY_ID) = (16, 3, 2, 1);
my ($TASKSTATS_GET, $REGISTER_CPUMASK) = (1, 3);
my ($STATS, $AGGR_PID) = (3, 4);
# of struct taskstats; the check below tells whether they hold here
my %AT = (comm => 80, uid => 120, pid => 128, ppid => 132, elapsed => 144, hiwater => 200,
  tgid => 368, together => 376);
my $WITH_TGID = 12;
my %WHY = (1 => 'they need root (CAP_NET_ADMIN)', 22 => 'only the first PID namespace is told');
my ($AT_ONCE, $LAST_REPORTS) = (256, 64);
my $CHECK_KIB = 12 * 1024;
my $SLACK_KIB = 1024;

sub refuse { print "no $_[0]\n"; exit 0 }

socket(my $socket, $NETLINK, $RAW, $GENERIC) or refuse("no netlink: $!");
# a build ends a thousand processes in a moment; beyond net.core.rmem_max where we may
setsockopt($socket, $SOL_SOCKET, $SO_RCVBUFFORCE, pack('i', 8 << 20))
  or setsockopt($socket, $SOL_SOCKET, $SO_RCVBUF, pack('i', 8 << 20));
bind($socket, pack('S S L L', $NETLINK, 0, 0, 0)) or refuse("no netlink: $!");
my $sequence = 0;
my $buffer;

my $family = family();
my $cpus = read_line('/sys/devices/system/cpu/possible');
ask($family, $TASKSTATS_GET, $REGISTER_CPUMASK, "$cpus\0");
my $denied = acknowledged();
refuse($WHY{$denied} || "the kernel refuses: errno $denied") if $denied;

fcntl($_, F_SETFL, fcntl($_, F_GETFL, 0) | O_NONBLOCK) for $socket, *STDIN;
check();
print "ready\n";

my ($waiting, $bits) = ('', '');
vec($bits, fileno(STDIN), 1) = 1;
vec($bits, fileno($socket), 1) = 1;
while (1) {
  next if select($waiting = $bits, undef, undef, undef) < 0;
  report() if vec($waiting, fileno($socket), 1);
  next if !vec($waiting, fileno(STDIN), 1);
  my $got = sysread(STDIN, my $word, 64);
  last if defined $got ? $got == 0 : ($! != EAGAIN && $! != EINTR);
}
# what ended before stdin did; where more ends all the time it is not waited for
for (1 .. $LAST_REPORTS) { last if report() < $AT_ONCE }

# Prints what has come, so much at once; returns how many messages that were.
sub report {
  my ($lines, $count) = ('', 0);
  while ($count < $AT_ONCE && defined(my $records = receive())) {
    $count++;
    for my $record (@$records) {
      if ($record->{lost}) { $lines .= "lost\n" }
      elsif (!defined $own || $record->{uid} == $own) {
        $lines .= sprintf("%s %d %d %d %d %d %s\n", $record->{grouped} ? 'exit' : 'task',
          @$record{qw(tgid ppid uid kib ms)}, unpack('H*', $record->{comm}));
      }
    }
  }
  print $lines if $lines ne '';
  return $count;
}

# The records of one message; undef where no message is there.
sub receive {
  my $sender = recv($socket, $buffer, 65536, 0);
  if (!defined $sender) { return $! == ENOBUFS ? [{ lost => 1 }] : undef }
  my @records;
  for (my $at = 0; $at + 16 <= length $buffer;) {
    my ($length, $type) = unpack('L S', substr($buffer, $at, 6));
    last if $length < 16 || $at + $length > length $buffer;
    push @records, records_of(substr($buffer, $at + 20, $length - 20)) if $type == $family && $length > 20;
    $at += ($length + 3) & ~3;
  }
  return \@records;
}

# A thread's own end is none of its process: its leader's record counts, and the one of the last.
sub records_of {
  my %top = attributes($_[0]);
  my $task = $top{$AGGR_PID} or return ();
  my $stats = { attributes($task) }->{$STATS};
  return () if !defined $stats || length $stats < $AT{hiwater} + 8;
  my $version = unpack('S', $stats);
  my $pid = unpack('L', substr($stats, $AT{pid}, 4));
  my $is_grouped = $version >= $WITH_TGID && length $stats >= $AT{together} + 8;
  my $tgid = $is_grouped ? unpack('L', substr($stats, $AT{tgid}, 4)) : $pid;
  my $is_last = exists $top{5};
  return () if $pid != $tgid && !$is_last;
  my $kib = unpack('Q', substr($stats, $AT{hiwater}, 8));
  return () if $kib == 0; # a kernel thread
  return {
    tgid => $tgid,
    ppid => unpack('L', substr($stats, $AT{ppid}, 4)),
    uid => unpack('L', substr($stats, $AT{uid}, 4)),
    kib => $kib,
    ms => int(unpack('Q', substr($stats, $AT{$is_grouped ? 'together' : 'elapsed'}, 8)) / 1000),
    comm => unpack('Z32', substr($stats, $AT{comm}, 32)),
    version => $version,
    grouped => $is_grouped,
  };
}

sub attributes {
  my ($text) = @_;
  my %found;
  for (my $at = 0; $at + 4 <= length $text;) {
    my ($length, $type) = unpack('S S', substr($text, $at, 4));
    last if $length < 4 || $at + $length > length $text;
    $found{ $type & 0x3fff } = substr($text, $at + 4, $length - 4);
    $at += ($length + 3) & ~3;
  }
  return %found;
}

# The structure has grown in its middle before (version 15): a child of known size tells.
sub check {
  pipe(my $from, my $to) or refuse("no pipe: $!");
  my $child = fork();
  refuse("no fork: $!") if !defined $child;
  if ($child == 0) {
    my $block = 'x' x ($CHECK_KIB * 1024);
    my ($mark) = slurp("/proc/$$/status") =~ /^VmHWM:\s*(\d+)/m;
    syswrite($to, defined $mark ? $mark : 0);
    kill 'KILL', $$;
  }
  close $to;
  sysread($from, my $mark, 32);
  waitpid($child, 0);
  my $until = time + 2;
  while (time <= $until) {
    my $waiting = '';
    vec($waiting, fileno($socket), 1) = 1;
    select($waiting, undef, undef, 0.5) or next;
    for my $record (@{ receive() || [] }) {
      next if $record->{lost} || $record->{tgid} != $child;
      return if $record->{ppid} == $$ && $record->{uid} == $>
        && abs($record->{kib} - ($mark || 0)) <= $SLACK_KIB && length $record->{comm};
      refuse("taskstats version $record->{version} is not known here");
    }
  }
  refuse('the kernel sent no record');
}

sub ask {
  my ($type, $command, $attribute, $value) = @_;
  my $payload = pack('C C S', $command, 1, 0) . pack('S S', 4 + length $value, $attribute) . $value;
  $payload .= "\0" x (-length($payload) & 3);
  my ($request, $acknowledge) = (1, 4);
  $sequence++;
  my $message = pack('L S S L L', 16 + length $payload, $type, $request | $acknowledge, $sequence, 0) . $payload;
  send($socket, $message, 0, pack('S S L L', $NETLINK, 0, 0, 0)) or refuse("no netlink: $!");
}

# errno of the answer to what was asked last
sub acknowledged {
  while (1) {
    defined recv($socket, $buffer, 65536, 0) or next;
    my ($length, $type, $flags, $answered) = unpack('L S S L', $buffer);
    return -unpack('l', substr($buffer, 16, 4)) if $type == 2 && $answered == $sequence;
  }
}

sub family {
  ask($CONTROL, $GETFAMILY, $FAMILY_NAME, "TASKSTATS\0");
  my $id;
  while (1) {
    defined recv($socket, $buffer, 65536, 0) or next;
    my ($length, $type) = unpack('L S', $buffer);
    if ($type == 2) {
      refuse('this kernel has no taskstats') if !defined $id;
      return $id;
    }
    my %found = attributes(substr($buffer, 20, $length - 20));
    $id = unpack('S', $found{$FAMILY_ID}) if defined $found{$FAMILY_ID};
  }
}

sub slurp {
  open(my $file, '<', $_[0]) or return '';
  local $/;
  return scalar <$file>;
}

sub read_line {
  my $text = slurp($_[0]);
  refuse("$_[0] cannot be read") if $text eq '';
  chomp $text;
  return $text;
}
