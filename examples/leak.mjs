/**
 * A small program that leaks: it keeps 8 MiB more every 100 ms and never lets go. Ends by itself
 * after about 6 seconds, below 512 MiB. Its healthy twin is steady.mjs.
 */
const kept = []

const timer = setInterval(() => {
  kept.push(Buffer.alloc(8 * 2 ** 20, 1)) // written to, so that it is resident
  if (kept.length % 10 === 0) process.stdout.write(`still holding ${kept.length} responses\n`)
  if (kept.length >= 56) clearInterval(timer)
}, 100)
