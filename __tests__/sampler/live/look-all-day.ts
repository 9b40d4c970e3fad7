import { setTimeout as sleep } from 'node:timers/promises'
import { Lookout } from '../../../src/modes/standing/lookout.ts'
import type { Plan, Standing } from '../../../src/settings/plan.ts'
import { readLocalContext } from '../../../src/runner/run-context.ts'

/**
 * Looks again and again at what a sampler writes, as a standing watch does, and tells its own
 * memory: a line `looks bytes` after each 100 looks.
 */
const [runDir = '', plan = ''] = process.argv.slice(2)
const settled = JSON.parse(plan) as Plan & { readonly standing: Standing }
const lookout = new Lookout({ runDir, standing: settled.standing }, readLocalContext({}))
for (let looks = 1; ; looks++) {
  lookout.look(settled, Date.now())
  lookout.suspects(settled)
  // what is left: a heap on a busy machine is collected when it likes
  if (looks % 100 === 0) globalThis.gc?.()
  if (looks % 100 === 0) process.stdout.write(`${looks} ${process.memoryUsage.rss()}\n`)
  await sleep(2)
}
