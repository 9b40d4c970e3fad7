/* the healthy twin: as much work, one block at a time */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(void) {
  for (;;) {
    char *block = malloc(32768);
    if (block == NULL) return 1;
    memset(block, 1, 32768);
    usleep(100000);
    free(block);
  }
}
