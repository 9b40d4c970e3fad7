// How often the gate calls a run worse, with all that it asks of one run (peak and settled level of
// each group and of all together): stable runs (false alarms), runs whose largest group uses more,
// memory of two levels, a creep of 3 % a change. What fewer than five runs call is a warning, else
// a failure.
import { spawnSync } from 'node:child_process'
import { modernNode } from '../tools/modern-node.mjs'

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
  const rounds = Number(process.argv[2] ?? 400)
  const percent = (isTrue) =>
    `${((Array.from({ length: rounds }, isTrue).filter(Boolean).length / rounds) * 100).toFixed(1).padStart(5)} %`
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
          percent(() =>
            isCalled(
              makeRun(sizes, noise, normal, factor),
              Array.from({ length: count }, () => makeRun(sizes, noise, normal)),
            ),
          )
        console.log(
          [
            name.padEnd(9),
            String(count).padStart(4),
            `${noise * 100} %`.padStart(5),
            ...[1, 1.1, 1.15, 1.2].map(called),
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
        () => splitAtChanges(Array.from({ length: count }, () => 100 + 2 * normal())).length > 1,
      ),
    )
  }

  const shares = [0.02, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7]
  console.log(
    `\nstable memory of two levels, 400 and 460 MiB, 1 % of noise; alarms by the share of high runs\nruns  ${shares.map((share) => `${share * 100} %`.padStart(7)).join('  ')}`,
  )
  for (const count of [5, 8, 12, 20]) {
    const [normal, uniform] = [makeNormal(count), makeNoise(count)]
    const row = shares.map((share) =>
      percent(() => {
        const run = () => makeRun([400], 0.01, normal, uniform() < share ? 1.15 : 1)
        return isCalled(run(), Array.from({ length: count }, run))
      }),
    )
    console.log([String(count).padStart(4), ...row].join('  '))
  }

  console.log('\na creep of 3 % in each of ten changes, after six runs: fails one of them')
  for (const noise of [0.01, 0.02, 0.03]) {
    const normal = makeNormal(noise * 1000)
    console.log(
      `${noise * 100} %`.padStart(5),
      percent(() => {
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
  }
}
