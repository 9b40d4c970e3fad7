// The healthy twin: as much work, the last hundred kept.
package main

import "time"

func main() {
	kept := make([][]byte, 100)
	for turn := 0; ; turn++ {
		block := make([]byte, 32768)
		for at := range block {
			block[at] = 1
		}
		kept[turn%len(kept)] = block
		time.Sleep(100 * time.Millisecond)
	}
}
