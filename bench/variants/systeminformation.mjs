import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'

const { processes } = createRequire(process.argv[2])('systeminformation')

// It answers from a cache for 500 ms. One sample costs about a second of CPU at 1,000 processes, so
// it is not paced.
for (let left = Number(process.argv[3]); left > 0; left--) {
  await processes()
  process.stdout.write('sample\n')
  await sleep(600)
}
