// How often command `ab` is right on real processes of 200 MiB with a standard deviation of 1 %
// from run to run: ten comparisons with 5 % more in head, ten with the same. npm run bench:ab [--
// --json FILE]
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeFigures } from './write-figures.mjs'

const TIMES = 10
const {
  values: { json },
} = parseArgs({ options: { json: { type: 'string' } } })
const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js')
const folder = mkdtempSync(join(tmpdir(), 'bench-ab-'))
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true })
})

const codes = { more: [], same: [] }
for (let time = 0; time < TIMES; time++) {
  const [more, same] = await Promise.all([compare(1.05), compare(1)])
  codes.more.push(more)
  codes.same.push(same)
}
const count = (list, code) => list.filter((one) => one === code).length
console.log(
  `5 % more: found ${count(codes.more, 1)} of ${TIMES}, not judged ${count(codes.more, 3)}`,
)
console.log(
  `the same: flagged ${count(codes.same, 1)} of ${TIMES}, not judged ${count(codes.same, 3)}`,
)
writeFigures(json, 'bench/ab.mjs', {
  comparisons: [
    ['Real processes of 200 MiB, five pairs, 1 % from run to run', 'found worse'],
    ['head is 5 % more', `${count(codes.more, 1)} of ${TIMES}`],
    ['head is the same', `${count(codes.same, 1)} of ${TIMES}`],
  ],
})
process.exitCode = count(codes.more, 1) >= 9 && count(codes.same, 1) === 0 ? 0 : 1

async function compare(factor) {
  const words = [
    'ab',
    '--repeat',
    '5',
    '--interval',
    '100ms',
    '--export',
    'none',
    '--base',
    hold(1),
    '--head',
    hold(factor),
  ]
  const child = spawn(process.execPath, [cli, ...words], { cwd: folder, stdio: 'ignore' })
  const [code] = await once(child, 'close')
  return code
}

/**
 * A shell line for a process that holds 200 MiB, times a factor, times what differs from run to run
 * by a normal number of 1 %.
 */
function hold(factor) {
  const normal = 'Math.sqrt(-2*Math.log(1-Math.random()))*Math.cos(2*Math.PI*Math.random())'
  return `node -e "const held=Buffer.alloc(Math.round(${factor}*200*(1+0.01*${normal})*2**20),1);setTimeout(()=>held,1500)"`
}
