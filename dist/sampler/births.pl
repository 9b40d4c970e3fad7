# Waits until somebody new comes: for each "PID\n" on stdin it answers a line as soon as the last
# pid that the kernel gave out is another, by a look at the file of the first argument each so many
# ms (the second). A look costs perl half of what it costs Node to wake up, which is nearly all of
# what a machine where nobody comes costs us. Ends with stdin. No module is used.
use strict;
use warnings;

my ($path, $ms) = @ARGV;
# a terminal's keys are for the command; whoever started us closes our stdin
$SIG{$_} = sub { } for qw(INT TERM HUP QUIT);
open(my $loadavg, '<:unix', $path) or exit 1;
my ($bits, $text) = ('', '');
vec($bits, fileno(STDIN), 1) = 1;

while (1) {
  my $got = sysread(STDIN, my $word, 64);
  next if !defined $got;
  last if $got == 0;
  my ($known) = $word =~ /(\d+)\n\z/;
  # another word, or the end of stdin, is read above
  while (select(my $waiting = $bits, undef, undef, $ms / 1000) <= 0) {
    sysseek($loadavg, 0, 0);
    sysread($loadavg, $text, 128);
    next if defined $known && substr($text, rindex($text, ' ') + 1) eq "$known\n";
    syswrite(STDOUT, "\n");
    last;
  }
}
