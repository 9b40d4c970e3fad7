// the healthy twin: as much work, the last hundred kept
const kept = []
setInterval(() => {
  kept.push(Buffer.alloc(32 * 1024, 1))
  if (kept.length > 100) kept.shift()
}, 100)
