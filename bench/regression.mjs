// How often the levels of runs are called worse: of stable runs (false alarms), of runs that differ, and of a creep of 3 % a change.
import { spawnSync } from 'node:child_process'
import { modernNode } from '../tools/modern-node.mjs'

const node = modernNode()
if (node === process.execPath) await main()
else process.exitCode = spawnSync(node, ['--disable-warning=ExperimentalWarning', ...process.argv.slice(1)], { stdio: 'inherit' }).status ?? 1

async function main() {
  const { compareLevel } = await import('../src/gates/compare-level.ts')
  const { splitAtChanges } = await import('../src/stats/split-at-changes.ts')
  const { makeNormal } = await import('../__tests__/stats/make-normal.ts')
  const [rounds, bytes] = [2000, 200 * 2 ** 20]
  const share = (isTrue) => `${(Array.from({ length: rounds }, isTrue).filter(Boolean).length / rounds * 100).toFixed(1).padStart(6)} %`
  console.log('runs  noise   split   alarm  one of ten   +10 %    +20 %')
  for (const runs of [1, 2, 3, 4, 5, 6, 8, 12, 20]) {
    for (const noise of [0.01, 0.02, 0.03]) {
      const normal = makeNormal(runs * 100 + noise * 1000)
      const run = (factor = 1) => bytes * factor * (1 + noise * normal())
      const isCalled = (factor, comparisons) => compareLevel(run(factor), Array.from({ length: runs }, () => run()), null, { fail: { kind: 'auto' }, warn: { kind: 'off' }, comparisons }).excess !== null
      console.log([
        String(runs).padStart(4), `${noise * 100} %`.padStart(5), share(() => splitAtChanges(Array.from({ length: runs }, () => run())).length > 1), share(() => isCalled(1, 1)),
        share(() => Array.from({ length: 10 }, () => isCalled(1, 10)).some(Boolean)), share(() => isCalled(1.1, 1)), share(() => isCalled(1.2, 1)),
      ].join('  '))
    }
  }
  for (const noise of [0.01, 0.02, 0.03]) {
    const normal = makeNormal(noise * 1000)
    console.log(`a creep of 3 % in each of ten changes, noise ${noise * 100} %: fails one of them in ${share(() => {
      const history = Array.from({ length: 6 }, () => bytes * (1 + noise * normal()))
      return Array.from({ length: 10 }, (_, at) => bytes * 1.03 ** (at + 1) * (1 + noise * normal())).some(now => {
        const excess = compareLevel(now, history, null, { fail: { kind: 'auto' }, warn: { kind: 'off' }, comparisons: 1 }).excess
        history.push(now)
        return excess !== null && !excess.isKnown
      })
    })}`)
  }
}
