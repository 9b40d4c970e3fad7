// Entries with a time to live of half a second, under keys that never come again: what expired must
// leave the cache.
const cache = require('memory-cache')
const [, , seconds] = process.argv
let key = 0
const puts = setInterval(() => {
  for (let i = 0; i < 20; i++) {
    cache.put(`key ${key}`, `${'x'.repeat(400)}${key}`, 500)
    key++
  }
}, 10)
setTimeout(
  () => {
    clearInterval(puts)
    process.exit()
  },
  1000 * Number(seconds),
)
