// A function memoised for half a second, called with keys that never come again: what expired must
// leave the cache.
const mem = require('mem')
const [, , seconds] = process.argv
const render = mem((key) => Buffer.from(`${'x'.repeat(400)}${key}`).toString('latin1'), {
  maxAge: 500,
})
let key = 0
const calls = setInterval(() => {
  for (let i = 0; i < 20; i++) render(String(key++))
}, 10)
setTimeout(
  () => {
    clearInterval(calls)
    process.exit()
  },
  1000 * Number(seconds),
)
