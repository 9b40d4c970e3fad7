// children COUNT MIB EVERY_MS: COUNT processes, one each EVERY_MS, that touch MIB of memory at once and end 50 to 500 ms
// after their start. Prints "pid ms_lived maxrss_kib" of each as the kernel counted it (wait4(2)), once it has ended.
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static void until(double ms) {
  double left = ms - now();
  if (left > 0) usleep((useconds_t)(left * 1000));
}

static int live(size_t bytes, double lifeMs) {
  double began = now();
  // volatile: memory that nobody reads would not be touched at all
  volatile char *memory = malloc(bytes);
  if (memory == NULL) return 1;
  for (size_t at = 0; at < bytes; at += 4096) memory[at] = 1;
  until(began + lifeMs);
  return 0;
}

int main(int argc, char **argv) {
  if (argc == 4 && strcmp(argv[1], "one") == 0) return live((size_t)atoi(argv[2]) << 20, atof(argv[3]));
  if (argc != 4) return 2;
  int count = atoi(argv[1]), ended = 0;
  double everyMs = atof(argv[3]), began = now();
  double *startedMs = calloc(1 << 22, sizeof(double));
  if (startedMs == NULL) return 1;
  for (int i = 0; ended < count;) {
    if (i < count && now() >= began + i * everyMs) {
      char life[16];
      // evenly over 50 to 500 ms, in an order that is none
      snprintf(life, sizeof life, "%d", 50 + (int)((i * 7919L) % 451));
      pid_t child = fork();
      if (child < 0) return 1;
      if (child == 0) {
        execl("/proc/self/exe", "child", "one", argv[2], life, NULL);
        _exit(1);
      }
      startedMs[child & ((1 << 22) - 1)] = now();
      i++;
    }
    struct rusage usage;
    for (pid_t pid; (pid = wait4(-1, NULL, WNOHANG, &usage)) > 0; ended++)
      printf("%d %.0f %ld\n", pid, now() - startedMs[pid & ((1 << 22) - 1)], usage.ru_maxrss);
    usleep(1000);
  }
  return 0;
}
