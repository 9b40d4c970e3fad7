/* keeps 32 KiB more every 100 ms: about 19 MiB a minute */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(void) {
  for (;;) {
    char *kept = malloc(32768);
    if (kept == NULL) return 1;
    memset(kept, 1, 32768);
    usleep(100000);
  }
}
