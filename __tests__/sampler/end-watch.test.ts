import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { SampleRecord } from '../../src/samples/record.ts'
import { EndWatch } from '../../src/sampler/end-watch.ts'
import { ORPHANED } from '../../src/sampler/ended-processes.ts'
import type { ProcessTable } from '../../src/sampler/process-table.ts'
import { makeTracked } from './support/make-tracked.ts'
import { makeTempDirectory } from './support/temp-directory.ts'

const directory = makeTempDirectory()
const withPerl = existsSync('/usr/bin/perl') ? test : test.skip

/** What is recorded where the kernel tells these lines; pid 7 began 1 s ago and is recorded. */
async function hear(
  lines: readonly string[],
  admitEnded: ProcessTable['admitEnded'] = () => 2,
  met = { pid: 0, start: 0, i: 0 },
): Promise<SampleRecord[]> {
  const reader = join(directory, 'reader.pl')
  writeFileSync(reader, `print "${lines.join('\\n')}\\n"`)
  const records: SampleRecord[] = []
  const watch = new EndWatch(
    {},
    { uid: 0, clockTicksPerSecond: 100 },
    {
      table: {
        tracked: new Map([[7, makeTracked({ index: 1, pid: 7, startTicks: 900 })]]),
        admitEnded,
      },
      uptimeMs: 10_000,
      now: () => 0,
      emit: (record) => records.push(record),
      reader,
    },
  )
  await watch.start()
  await watch.finish()
  watch.meet(met)
  await Promise.resolve()
  return records.filter(({ k }) => k === 'exit')
}

withPerl(
  'who is recorded, and who was seen by nobody',
  async () => {
    expect(await hear(['ready', 'exit 7 1 0 9000 1000 70', 'exit 8 1 0 9000 70 70'])).toEqual([
      { k: 'exit', t: 0, i: 1, hwmKiB: 9000 },
      { k: 'exit', t: 0, i: 2, hwmKiB: 9000 },
    ])
  },
  30_000,
)

withPerl(
  'where a thread may pass for a process nobody is admitted who was not seen',
  async () => {
    expect(await hear(['ready', 'task 7 1 0 9000 1000 70', 'task 8 1 0 9000 70 70'])).toEqual([
      { k: 'exit', t: 0, i: 1, hwmKiB: 9000 },
    ])
  },
  30_000,
)

/** Nobody is known but who was admitted. */
function makeAdmission(): ProcessTable['admitEnded'] {
  const numbers = new Map([[1, 1]])
  return ({ pid, ppid, hwmKiB }, _startTicks, _t, isAwaited) => {
    if (hwmKiB < 4096 && isAwaited !== true) return 0
    if (!numbers.has(ppid)) return ORPHANED
    numbers.set(pid, pid)
    return pid
  }
}

withPerl(
  'whose parent nobody has met: told once its own end says who that was',
  async () => {
    const lines = ['ready', ...[12, 11, 10, 9].map((pid) => `exit ${pid} ${pid - 1} 0 9000 9 70`)]
    expect(await hear(lines, makeAdmission())).toEqual([])
    // also where that one is small
    const told = await hear([...lines, 'exit 8 1 0 900 70 70'], makeAdmission())
    expect(told.map((record) => 'i' in record && record.i)).toEqual([8, 9, 10, 11, 12])
  },
  30_000,
)

withPerl(
  'whose parent was met a look later',
  async () => {
    let asked = 0
    const admit = (): number => (asked++ === 0 ? ORPHANED : 5)
    expect(
      await hear(['ready', 'exit 9 8 0 9000 9 70'], admit, {
        ...{ pid: 8, start: 900, i: 4 },
      }),
    ).toMatchObject([{ i: 5 }])
  },
  30_000,
)

withPerl(
  'who was in view yet when his record came, and is met after it',
  async () => {
    const met = { pid: 9, start: 999, i: 6 }
    const lines = ['ready', 'exit 9 8 0 9000 9 70']
    expect(await hear(lines, () => 0, met)).toEqual([{ k: 'exit', t: 0, i: 6, hwmKiB: 9000 }])
    // of one that began long before it is not
    expect(await hear(lines, () => 0, { ...met, start: 100 })).toEqual([])
  },
  30_000,
)
