/**
 * The healthy twin of leak.mjs: as much work for as long, in one buffer that it uses again and
 * again.
 */
const buffer = Buffer.alloc(8 * 2 ** 20)
let done = 0

const timer = setInterval(() => {
  buffer.fill(++done)
  if (done % 10 === 0) process.stdout.write(`served ${done} responses\n`)
  if (done >= 56) clearInterval(timer)
}, 100)
