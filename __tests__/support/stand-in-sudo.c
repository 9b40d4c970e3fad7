// sudo -n -- PROGRAM ARGUMENTS...: as root, where the file is root's and has the set-user-ID bit.
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv) {
  if (argc < 4 || strcmp(argv[1], "-n") != 0 || strcmp(argv[2], "--") != 0) return 1;
  if (setgid(0) != 0 || setuid(0) != 0) return 1;
  execv(argv[3], argv + 3);
  return 1;
}
