import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { everySecond } from './pace.mjs'

const pidusage = createRequire(process.argv[2])('pidusage')

await everySecond(async () => {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  await pidusage(pids).catch(() => undefined) // one that has just gone makes it reject
})
