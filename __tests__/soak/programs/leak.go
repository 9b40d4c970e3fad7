// Keeps 32 KiB more every 100 ms: about 19 MiB a minute.
package main

import "time"

func main() {
	var kept [][]byte
	for {
		block := make([]byte, 32768)
		for at := range block {
			block[at] = 1
		}
		kept = append(kept, block)
		time.Sleep(100 * time.Millisecond)
	}
}
