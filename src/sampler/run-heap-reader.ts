import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { NearHeaps } from '../heaps/near-heaps.ts'
import { belongsTo } from '../proc/belongs-to.ts'

const LOOK_MS = 1000
const STDOUT = 1

/**
 * Reads heaps as root for a sampler that may not, until that ends: on stdin `INDEX PID START`, on
 * stdout records of each second, whose `t` is the sampler's to set. Processes of the user `uid`
 * only.
 */
export function runHeapReader(uid: number, proc = '/proc'): void {
  const heaps = new NearHeaps(proc, (pid) => belongsTo(uid, pid, proc))
  const timer = setInterval(() => {
    for (const record of heaps.look(performance.now())) say(JSON.stringify(record))
  }, LOOK_MS)
  const asked = createInterface({ input: process.stdin })
  asked.on('line', (line) => {
    const [index = 0, pid = 0, startTicks = 0] = line.split(' ').map(Number)
    heaps.meet(index, { pid, startTicks })
  })
  asked.on('close', () => {
    clearInterval(timer)
    heaps.close()
  })
}

function say(line: string): void {
  try {
    writeSync(STDOUT, `${line}\n`)
  } catch {
    process.exit() // nobody listens any more
  }
}
