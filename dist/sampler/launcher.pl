# Starts a command as its parent, waits for it, and says how it ended and how much memory the largest
# process of it held: Node has no wait4(2). Descriptor 3 is a socket to whoever started us.
# In: length (32 bit), flag "setsid" or "", number of words, words, variables, each ended by a NUL.
# Out, a line each: pid PID, then error ERRNO (it could not be executed), or
#   exit STATUS KIB FAULTS FLOOR_KIB   STATUS as wait(2) has it; KIB: largest RSS of the command and
#     what it waited for; FAULTS: page faults of the latter; FLOOR_KIB: our own RSS, with which the
#     command began
# The command gets the descriptors 0 to 2, the environment that is sent, default signals, and nothing
# of ours. No module is used.
use strict;
use warnings;

my %CALLS = ( # sigprocmask, setsid, waitid, wait4
  x86_64 => [14, 112, 247, 61],
  aarch64 => [135, 157, 95, 260],
  riscv64 => [135, 157, 95, 260],
);
my ($SIG_SETMASK, $SIG_BLOCK, $P_PID, $WEXITED, $WNOWAIT) = (2, 0, 1, 4, 0x01000000);
my ($F_SETFD, $FD_CLOEXEC, $EINTR) = (2, 1, 4);
# a handler, not SIG_IGN, which exec hands on: what a terminal or a group is sent is for the command
my @HANDLED = qw(INT TERM HUP QUIT USR1 USR2 PIPE ALRM VTALRM PROF);

open(my $socket, '+<&=', 3) or exit 3;
fcntl($socket, $F_SETFD, $FD_CLOEXEC) or exit 3;
my $calls = $CALLS{machine()};
# struct rusage and siginfo_t below are those of 64 bits
exit 3 if !$calls || length pack('j', 0) != 8;
my ($sigprocmask, $setsid, $waitid, $wait4) = @$calls;

my ($flag, $count, @fields) = request();
my @words = splice @fields, 0, $count;
exit 3 if !@words;

$SIG{$_} = sub { } for @HANDLED;
pipe(my $set_out, my $set_in) or exit 3;
pipe(my $go_out, my $go_in) or exit 3;
pipe(my $fault_out, my $fault_in) or exit 3;
my ($all, $before) = ("\xff" x 8, "\0" x 8);
syscall($sigprocmask, $SIG_BLOCK, $all, $before, 8);
my $pid = fork();
exit 3 if !defined $pid;
run() if $pid == 0;
syscall($sigprocmask, $SIG_SETMASK, $before, 0, 8);
close $_ for $set_in, $go_out, $fault_in;
# its group is there: a signal to it arrives
while (!defined sysread($set_out, my $word, 1)) { last if $! != $EINTR }
# it goes on when its pid is told: whoever hears of none starts the command by himself
answer("pid $pid\n") or exit 3; # nobody is left to hear it, so it does not begin
syswrite($go_in, 'x');
close $go_in;
my $errno = '';
while (!defined sysread($fault_out, $errno, 16)) { last if $! != $EINTR }

# it stays a zombie until it was looked at
my $info = "\0" x 128;
while (syscall($waitid, $P_PID, $pid, $info, $WEXITED | $WNOWAIT, 0) < 0) { last if $! != $EINTR }
my $faults = faults_of_children("/proc/$pid/stat");
my ($status, $usage) = ("\0" x 4, "\0" x 144);
while (syscall($wait4, $pid, $status, 0, $usage) < 0) { last if $! != $EINTR }
if ($errno ne '') { answer("error $errno\n") }
else {
  answer(sprintf "exit %d %d %d %d\n", unpack('i', $status), unpack('q', substr($usage, 32, 8)),
    $faults, own_mark());
}

# In the child, up to the command.
sub run {
  close $_ for $set_out, $go_in, $fault_out;
  $SIG{$_} = 'DEFAULT' for @HANDLED;
  syscall($setsid) if $flag eq 'setsid';
  syswrite($set_in, 'x');
  close $set_in;
  my $got;
  while (!defined($got = sysread($go_out, my $word, 1))) { last if $! != $EINTR }
  exit 3 if !$got;
  %ENV = ();
  for my $variable (@fields) {
    my ($name, $value) = split /=/, $variable, 2;
    $ENV{$name} = $value;
  }
  syscall($sigprocmask, $SIG_SETMASK, $before, 0, 8);
  { no warnings; exec { $words[0] } @words }
  syswrite($fault_in, $! + 0);
  exit 127;
}

sub request {
  my $length = unpack('L', take(4));
  return split /\0/, take($length), -1;
}

sub take {
  my ($length) = @_;
  my $text = '';
  while (length $text < $length) {
    my $got = sysread($socket, $text, $length - length $text, length $text);
    exit 3 if defined $got ? $got == 0 : $! != $EINTR;
  }
  return $text;
}

sub answer { syswrite($socket, $_[0]) }

sub machine {
  my ($name) = slurp('/proc/sys/kernel/arch') =~ /(\S+)/;
  return $name if defined $name;
  my $elf = '';
  if (open(my $file, '<:raw', '/proc/self/exe')) { read($file, $elf, 20) }
  # e_machine, for kernels before 6.1
  my %by_elf = (62 => 'x86_64', 183 => 'aarch64', 243 => 'riscv64');
  return length $elf == 20 ? $by_elf{ unpack('v', substr($elf, 18, 2)) } || '' : '';
}

# VmHWM of ours: what the command was forked with
sub own_mark { return slurp('/proc/self/status') =~ /^VmHWM:\s*(\d+)/m ? $1 : 0 }

# cminflt and cmajflt of proc(5), the fields 11 and 13; the name before may hold spaces. Very many
# where that cannot be read.
sub faults_of_children {
  my ($rest) = slurp($_[0]) =~ /.*\) (.*)/s;
  my @values = split ' ', defined $rest ? $rest : '';
  return @values > 10 ? $values[8] + $values[10] : 1e12;
}

sub slurp {
  open(my $file, '<', $_[0]) or return '';
  local $/;
  my $text = <$file>;
  return defined $text ? $text : '';
}
