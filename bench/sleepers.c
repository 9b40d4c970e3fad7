// sleepers COUNT MIB: COUNT processes, this one included, that each hold MIB of touched memory and sleep.
// Prints "ready" once all have theirs; they die with this process.
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

static void hold(size_t bytes) {
  char *memory = malloc(bytes);
  if (memory == NULL) exit(1);
  memset(memory, 1, bytes);
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  int count = atoi(argv[1]);
  size_t bytes = (size_t)atoi(argv[2]) << 20;
  int done[2];
  if (pipe(done) != 0) return 1;
  for (int i = 1; i < count; i++) {
    pid_t child = fork();
    if (child < 0) return 1;
    if (child > 0) continue;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    close(done[0]);
    hold(bytes);
    close(done[1]);
    for (;;) pause();
  }
  close(done[1]);
  hold(bytes);
  char none;
  while (read(done[0], &none, 1) > 0) {}  // ends when the last child has closed its end
  puts("ready");
  fflush(stdout);
  for (;;) pause();
}
