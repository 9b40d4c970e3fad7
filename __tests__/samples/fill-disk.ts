// node fill-disk.ts DIRECTORY on a small disk: appends until it is full, on, and after room was
// made. Prints what it saw as JSON.
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { Appender } from '../../src/samples/append.ts'

const [, , directory = '', mayFree = ''] = process.argv
const path = `${directory}/samples.ndjson`
const appender = new Appender(path)
const line = (at: number): string =>
  JSON.stringify({ k: at % 10 === 0 ? 'birth' : 'tick', n: at, fill: 'x'.repeat(200) })
let written = 0
for (; written < 20; written++) appender.append(line(written))
fillUp()
for (; written < 1000; written++) appender.append(line(written))
const whileFull = readFileSync(path, 'utf8')
if (mayFree === 'free') {
  rmSync(`${directory}/filler`, { force: true })
  for (; written < 1010; written++) appender.append(line(written))
}
appender.makeRoom()
appender.append('{"k":"end"}')
appender.close()
process.stdout.write(
  JSON.stringify({ whileFull, atEnd: readFileSync(path, 'utf8'), lost: appender.lost, written }),
)

function fillUp(): void {
  const file = openSync(`${directory}/filler`, 'w')
  try {
    for (;;) if (writeSync(file, Buffer.alloc(1000, 'f')) < 1000) break
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  } finally {
    closeSync(file)
  }
}
