// Records what the processes of a command hold, for the corpus: node bench/corpus/record.mjs --out
// DIR --name NAME [--hz 1] [--seconds 600] -- COMMAND... After so many seconds the command and its
// children are ended; what was seen until then is kept. One CSV a process that lived at least 20 s
// (NAME-0.csv is the oldest), one of their sum (NAME-tree.csv). Linux only.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const PAGE_BYTES = 4096
const MIN_LIFE_S = 20
const HEADER = 't_s,rss_bytes,anon_bytes,swap_bytes,threads,fds,nprocs'
const {
  values: { out, name, hz, seconds },
  positionals: [program, ...args],
} = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    name: { type: 'string' },
    hz: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '600' },
  },
})
const series = new Map()
const tree = []
const start = performance.now()
const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'], detached: true })
const timer = setInterval(takeSample, 1000 / Number(hz))
const limit = setTimeout(
  () => {
    process.kill(-child.pid, 'SIGKILL')
  },
  1000 * Number(seconds),
)
child.on('exit', (code) => {
  clearInterval(timer)
  clearTimeout(limit)
  mkdirSync(out, { recursive: true })
  const kept = [...series.values()].filter(({ rows }) => rows.at(-1)[0] - rows[0][0] >= MIN_LIFE_S)
  kept.forEach(({ rows, command }, i) => {
    write(
      `${name}-${i}.csv`,
      rows.map((row) => [...row, 1]),
      command,
    )
  })
  write(`${name}-tree.csv`, tree, 'sum')
  process.exitCode = code ?? 1
})

function takeSample() {
  const atS = ((performance.now() - start) / 1000).toFixed(2)
  const sum = [0, 0, 0, 0, 0, 0]
  for (const { pid, startTicks } of descendants(child.pid)) {
    const row = readProcess(pid)
    if (row === null) continue
    const id = `${pid}:${startTicks}`
    if (!series.has(id))
      series.set(id, {
        command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').slice(0, 80),
        rows: [],
      })
    series.get(id).rows.push([atS, ...row])
    row.forEach((value, i) => {
      sum[i] += value
    })
    sum[5]++
  }
  if (sum[5] > 0) tree.push([atS, ...sum])
}

function descendants(root) {
  const stats = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        return [{ pid: Number(pid), ppid: Number(fields[1]), startTicks: fields[19] }]
      } catch {
        return []
      }
    })
  const inTree = new Set([root])
  for (let size = 0; size !== inTree.size;) {
    size = inTree.size
    for (const { pid, ppid } of stats) if (inTree.has(ppid)) inTree.add(pid)
  }
  return stats.filter(({ pid }) => inTree.has(pid))
}

function readProcess(pid) {
  try {
    const [, resident, shared] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number)
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const field = (key) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
    return [
      resident * PAGE_BYTES,
      (resident - shared) * PAGE_BYTES,
      field('VmSwap') * 1024,
      field('Threads'),
      readdirSync(`/proc/${pid}/fd`).length,
    ]
  } catch {
    return null
  }
}

function write(file, rows, command) {
  writeFileSync(join(out, file), `${HEADER}\n${rows.map((row) => row.join(',')).join('\n')}\n`)
  console.log(`${file}: ${rows.length} samples, ${command}`)
}
