// keeps 32 KiB more every 100 ms: about 19 MiB a minute
const kept = []
setInterval(() => {
  kept.push(Buffer.alloc(32 * 1024, 1))
}, 100)
