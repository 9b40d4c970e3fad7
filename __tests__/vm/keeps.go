// Keeps 5 MB/s for so many seconds.
package main

import (
	"fmt"
	"os"
	"strconv"
	"time"
)

var kept [][]byte

func main() {
	seconds, _ := strconv.Atoi(os.Args[1])
	end := time.Now().Add(time.Duration(seconds) * time.Second)
	for time.Now().Before(end) {
		kept = append(kept, make([]byte, 100_000))
		time.Sleep(20 * time.Millisecond)
	}
	fmt.Println("done", len(kept) > 0)
}
