// How often command `ab` is right on real processes of 200 MiB with a standard deviation of 1 %
// from run to run: ten comparisons with 5 % more in head, ten with the same; and by simulation,
// with other differences. npm run bench:ab [-- --json FILE]
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ab } from '../src/gates/ab.ts'
import { makeEvidence, makeSettings } from '../__tests__/gates/make-evidence.ts'
import { makeNormal } from '../__tests__/support/make-normal.ts'
import { writeFigures } from './write-figures.mjs'

const TIMES = 10
const SIMULATIONS = 20_000
const {
  values: { json },
} = parseArgs({ options: { json: { type: 'string' } } })
const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js')
const folder = mkdtempSync(join(tmpdir(), 'bench-ab-'))
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true })
})

const simulated = [
  ['the same', 0],
  ['2 % more', 0.02],
  ['3 % more', 0.03],
  ['5 % more', 0.05],
].map(([name, share]) => [`head is ${name}`, ...simulate(share)])
for (const [name, fails, unjudged] of simulated)
  console.log(`${name}, simulated: fails ${fails}, not judged ${unjudged}`)
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
  simulated: [
    [
      'Simulated: 200 MiB, five pairs, a standard deviation of 1 % from run to run',
      'fails',
      'not judged',
    ],
    ...simulated,
  ],
  comparisons: [
    ['Real processes of 200 MiB, five pairs, 1 % from run to run', 'found worse'],
    ['head is 5 % more', `${count(codes.more, 1)} of ${TIMES}`],
    ['head is the same', `${count(codes.same, 1)} of ${TIMES}`],
  ],
})
process.exitCode = count(codes.more, 1) >= 9 && count(codes.same, 1) === 0 ? 0 : 1

/** How often the gate fails and cannot judge where head is so much above base, in percent. */
function simulate(share) {
  const normal = makeNormal(2025)
  const run = (mib) => ({ peakBytes: mib * (1 + 0.01 * normal()) * 2 ** 20, settledBytes: null })
  const outcomes = Array.from({ length: SIMULATIONS }, () => {
    const pairs = Array.from({ length: 5 }, () => ({
      base: run(200),
      head: run(200 * (1 + share)),
    }))
    const paired = {
      schemaVersion: 1,
      base: '',
      head: '',
      repeat: 5,
      pairs,
      problem: '',
      advice: '',
    }
    return ab
      .judge({ ...makeEvidence(0, []), paired }, makeSettings({}))
      .map(({ outcome }) => outcome)
  })
  const percent = (word) =>
    `${((100 * outcomes.filter((found) => found.includes(word)).length) / SIMULATIONS).toPrecision(3)} %`
  return [percent('fail'), percent('unknown')]
}

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
