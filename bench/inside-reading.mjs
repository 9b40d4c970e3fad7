/**
 * Runs as one of exactly `count` processes of a private PID namespace. argv[2] is the request as
 * JSON (reading.mjs); prints as JSON the CPU time of one sample by each way, in microseconds.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { countProcesses, readCpuUs } from './process-cost.mjs'

/** So many back to back: a child's CPU time is known in ticks of 10 ms. */
const SAMPLES = { inC: 1000, inNode: 200, ps: 20 }
const request = JSON.parse(process.argv[2])

const spare = request.count - countProcesses()
const sleepers = spawn(request.sleepers, [String(spare), '1'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
await once(sleepers.stdout, 'data')
const buffer = Buffer.alloc(4096)
const kept = new Map(listPids().map((pid) => [pid, openSync(`/proc/${pid}/statm`)]))
process.stdout.write(
  JSON.stringify({
    'C, `statm` by descriptors that stay open': ofChildren(SAMPLES.inC, (samples) =>
      spawnSync(request.statm, [String(samples)]),
    ),
    'Node.js, the same': ofOurselves(() => {
      for (const pid of listPids()) {
        const descriptor = kept.get(pid)
        if (descriptor !== undefined) readSync(descriptor, buffer, 0, buffer.length, 0)
      }
    }),
    'Node.js, open, read and close `statm`': ofOurselves(() => {
      for (const pid of listPids()) {
        const descriptor = openSync(`/proc/${pid}/statm`)
        readSync(descriptor, buffer, 0, buffer.length, 0)
        closeSync(descriptor)
      }
    }),
    'Node.js, `stat`, `status` and `cmdline` by `readFileSync`': ofOurselves(() => {
      for (const pid of listPids())
        for (const name of ['stat', 'status', 'cmdline']) readFileSync(`/proc/${pid}/${name}`)
    }),
    '`ps`': ofChildren(SAMPLES.ps, (samples) => {
      for (let sample = 0; sample < samples; sample++)
        spawnSync('ps', ['-eo', 'pid,ppid,rss,pcpu,args'], { stdio: 'ignore' })
    }),
  }),
)
process.exit()

function listPids() {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
}

function ofOurselves(sample) {
  for (let warm = 0; warm < SAMPLES.inNode / 4; warm++) sample()
  const began = process.cpuUsage()
  for (let count = 0; count < SAMPLES.inNode; count++) sample()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / SAMPLES.inNode
}

/** Of children that were waited for; what we take to start them is in neither. */
function ofChildren(samples, take) {
  const childrenUs = () => readCpuUs(process.pid) - ownUs()
  const before = childrenUs()
  take(samples)
  return (childrenUs() - before) / samples
}

function ownUs() {
  const { user, system } = process.cpuUsage()
  return user + system
}
