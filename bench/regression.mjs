// How often the gate calls a run worse, with all that it asks of one run (peak and settled level of
// each group and of all together): stable runs (false alarms), runs whose largest group uses more,
// memory of two levels, a creep of 3 % a change. [ROUNDS] [--json FILE]. What fewer than five runs
// call is a warning, else a failure.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { modernNode } from '../tools/modern-node.mjs'
import { writeFigures } from './write-figures.mjs'

const node = modernNode()
if (node === process.execPath) await main()
else
  process.exitCode =
    spawnSync(node, ['--disable-warning=ExperimentalWarning', ...process.argv.slice(1)], {
      stdio: 'inherit',
    }).status ?? 1

async function main() {
  const { compareGroups } = await import('../src/gates/regression/compare-groups.ts')
  const { splitAtChanges } = await import('../src/stats/split-at-changes.ts')
  const { makeBaselineRun, makeGroup } = await import('../__tests__/baseline/make-baseline.ts')
  const { makeNormal } = await import('../__tests__/stats/make-normal.ts')
  const { makeNoise } = await import('../__tests__/support/simulate-run.ts')
  const {
    values: { json },
    positionals: [rounds = '400'],
  } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true })
  const measure = (isTrue) =>
    (Array.from({ length: Number(rounds) }, isTrue).filter(Boolean).length / Number(rounds)) * 100
  const percent = (value) => `${value.toFixed(1).padStart(5)} %`
  const levels = []
  const limits = { fail: { kind: 'auto' }, warn: { kind: 'off' } }

  /**
   * Groups by their MiB; peak and settled level scatter by themselves. `factor` is of the largest
   * group.
   */
  const makeRun = (sizes, noise, normal, factor = 1) =>
    makeBaselineRun(
      0,
      sizes.map((mib, at) => {
        const figure = (times) =>
          Math.round(mib * (at === 0 ? factor : 1) * times * (1 + noise * normal()) * 2 ** 20)
        return makeGroup(mib, { id: String(at), peakBytes: figure(1.1), settledBytes: figure(1) })
      }),
    )
  const sumUp = (run) => ({
    ...run,
    total: Object.fromEntries(
      ['peakBytes', 'settledBytes'].map((what) => [
        what,
        run.groups.reduce((sum, group) => sum + group[what], 0),
      ]),
    ),
  })
  const isCalled = (run, runs) =>
    compareGroups(sumUp(run), { runs: runs.map(sumUp), pin: null }, limits).some(
      ({ settled, peak }) => [settled, peak].some((level) => level?.excess?.known === ''),
    )

  const shapes = [
    ['1 group', [200]],
    ['3 groups', [200, 200, 200]],
    ['10 groups', Array.from({ length: 10 }, () => 200)],
    ['50 groups', Array.from({ length: 50 }, (_, at) => 400 / (at + 1))],
  ]
  console.log('groups     runs  noise    alarm    +10 %    +15 %    +20 %')
  for (const [name, sizes] of shapes) {
    for (const count of name === '1 group' ? [1, 2, 3, 4, 5, 6, 8, 12, 20] : [5, 12, 20]) {
      for (const noise of [0.01, 0.02, 0.03]) {
        const normal = makeNormal(count * 100 + noise * 1000 + sizes.length)
        const called = (factor) =>
          measure(() =>
            isCalled(
              makeRun(sizes, noise, normal, factor),
              Array.from({ length: count }, () => makeRun(sizes, noise, normal)),
            ),
          )
        const shares = [1, 1.1, 1.15, 1.2].map(called)
        levels.push({ name, count, noise, shares })
        console.log(
          [
            name.padEnd(9),
            String(count).padStart(4),
            `${noise * 100} %`.padStart(5),
            ...shares.map(percent),
          ].join('  '),
        )
      }
    }
  }

  console.log('\nhistories without a change that are split')
  for (const count of [6, 8, 12, 20]) {
    const normal = makeNormal(count)
    console.log(
      String(count).padStart(4),
      percent(
        measure(
          () => splitAtChanges(Array.from({ length: count }, () => 100 + 2 * normal())).length > 1,
        ),
      ),
    )
  }

  const highShares = [0.02, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7]
  console.log(
    `\nstable memory of two levels, 400 and 460 MiB, 1 % of noise; alarms by the share of high runs\nruns  ${highShares.map((share) => `${share * 100} %`.padStart(7)).join('  ')}`,
  )
  const twoLevels = []
  for (const count of [5, 8, 12, 20]) {
    const [normal, uniform] = [makeNormal(count), makeNoise(count)]
    const row = highShares.map((share) =>
      measure(() => {
        const run = () => makeRun([400], 0.01, normal, uniform() < share ? 1.15 : 1)
        return isCalled(run(), Array.from({ length: count }, run))
      }),
    )
    twoLevels.push(Math.max(...row))
    console.log([String(count).padStart(4), ...row.map(percent)].join('  '))
  }

  console.log('\na creep of 3 % in each of ten changes, after six runs: fails one of them')
  const creeps = []
  for (const noise of [0.01, 0.02, 0.03]) {
    const normal = makeNormal(noise * 1000)
    creeps.push(
      measure(() => {
        const runs = Array.from({ length: 6 }, () => makeRun([200], noise, normal))
        return Array.from({ length: 10 }, (_, at) =>
          makeRun([200], noise, normal, 1.03 ** (at + 1)),
        ).some((run) => {
          const called = isCalled(run, runs)
          runs.unshift(run)
          return called
        })
      }),
    )
    console.log(`${noise * 100} %`.padStart(5), percent(creeps.at(-1)))
  }

  const ofShapes = (noise, runs, factorAt) =>
    ['1 group', '10 groups', '50 groups']
      .map((shape) =>
        levels
          .find(({ name, count, noise: of }) => name === shape && count === runs && of === noise)
          .shares[factorAt].toFixed(0),
      )
      .join(', ')
  writeFigures(json, 'bench/regression.mjs', {
    levels: [
      [
        'Noise',
        '+10 % over 5 runs',
        '+10 % over 12 runs',
        '+15 % over 12 runs',
        '+20 % over 12 runs',
      ],
      ...[0.01, 0.02, 0.03].map((noise) => [
        `${noise * 100} %`,
        ofShapes(noise, 5, 1),
        ...[1, 2, 3].map((factorAt) => ofShapes(noise, 12, factorAt)),
      ]),
    ],
    errors: [
      ['', 'of 100'],
      [
        'stable runs with 1, 2 or 3 % of noise called worse, one group as fifty: at most',
        Math.max(
          ...levels.filter(({ count }) => count >= 5).map(({ shares: [alarm] }) => alarm),
        ).toFixed(1),
      ],
      [
        'a creep of 3 % in each of ten changes, after six runs, fails one of them: at least',
        Math.min(...creeps).toFixed(1),
      ],
      [
        'stable memory of two levels (400 and 460 MiB, 1 % of noise, any share) called worse, after 5, 8, 12, 20 runs: at most',
        twoLevels.map((alarm) => alarm.toFixed(0)).join(', '),
      ],
    ],
  })
}
