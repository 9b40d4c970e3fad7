import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { everySecond } from './pace.mjs'

const run = promisify(execFile)

await everySecond(() => run('ps', ['-eo', 'pid,ppid,rss,pcpu,args'], { maxBuffer: 64 * 2 ** 20 }))
