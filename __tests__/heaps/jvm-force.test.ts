import { describe, expect, test } from '@jest/globals'
import { AttachError, RefusedCommandError } from '../../src/heaps/jvm-attach.ts'
import { collectAll, forceJvm, type JvmTraits } from '../../src/heaps/jvm-force.ts'

const QUIET = ` #0: stdout all=warning uptime,level,tags
 #1: stderr all=off uptime,level,tags
 #2: file=/var/log/gc.log all=off,gc=info uptime,level,tags filecount=5
`
const FLAGS = '-XX:CICompilerCount=2 -XX:InitialHeapSize=104857600 -XX:+UseSerialGC'
const serial: JvmTraits = { vmArgs: '-XX:+UseSerialGC', collector: 'serial' }
const g1: JvmTraits = { vmArgs: '', collector: 'g1' }
const histogram = (bytes: number, name = '[I'): string =>
  `   1:   10   1000  ${name}\nTotal   10   ${bytes}\n`

interface Answers {
  readonly flags?: string
  readonly log?: string | AttachError
  readonly histograms?: readonly (string | AttachError)[]
}

function jvm({ flags = FLAGS, log = QUIET, histograms = [histogram(5000)] }: Answers) {
  const asked: string[] = []
  const left = [...histograms]
  return {
    asked,
    ask: (command: string): Promise<string> => {
      asked.push(command)
      const answer =
        { 'VM.flags': flags, 'VM.log list': log }[command] ?? left.shift() ?? histogram(9000)
      return answer instanceof AttachError ? Promise.reject(answer) : Promise.resolve(answer)
    },
  }
}

describe('a full collection of a JVM that is asked for', () => {
  test('one tells; logs into a file are none of our business', async () => {
    const { ask, asked } = jvm({})
    expect(await collectAll(ask, g1)).toMatchObject({
      kind: 'forced',
      collections: 1,
      histogram: { liveBytes: 5000 },
    })
    expect(asked).toEqual(['VM.flags', 'VM.log list', 'GC.class_histogram'])
  })

  test('Serial that does not name its dead wood: the least of four', async () => {
    const { ask } = jvm({ histograms: [8210, 7630, 6950, 7630].map((bytes) => histogram(bytes)) })
    expect(await collectAll(ask, serial)).toMatchObject({
      collections: 4,
      histogram: { liveBytes: 6950 },
    })
  })

  test('Serial that names it: one', async () => {
    const filler = '[Ljdk.internal.vm.FillerElement;'
    const { ask } = jvm({ histograms: [histogram(7950, filler)] })
    expect(await collectAll(ask, serial)).toMatchObject({
      collections: 1,
      histogram: { liveBytes: 6950, fillerBytes: 1000 },
    })
  })

  test.each<[string, Answers, string]>([
    [
      'a heap dump at each full collection',
      { flags: `${FLAGS} -XX:+HeapDumpBeforeFullGC` },
      'it runs with -XX:+HeapDumpBeforeFullGC, which would write its heap to disk',
    ],
    [
      'a log on its output',
      { log: QUIET.replace('all=warning', 'all=warning,gc*=info') },
      'it logs to stdout, where a collection would show',
    ],
    [
      'a log on its errors',
      { log: QUIET.replace('all=off uptime', 'all=off,safepoint=debug uptime') },
      'it logs to stderr, where a collection would show',
    ],
    [
      'JDK 8 that prints',
      {
        flags: `${FLAGS} -XX:+PrintGCDetails`,
        log: new RefusedCommandError('it answered with code 1'),
      },
      'it runs with -XX:+PrintGCDetails, which would print',
    ],
    [
      'one whose logs are not told',
      { log: new AttachError('it did not answer in time') },
      'it did not answer in time',
    ],
    [
      'an answer that was cut',
      { histograms: ['   1:  10  1000  [I\n'] },
      'its histogram is not whole',
    ],
    [
      'no answer',
      { histograms: [new AttachError('it did not answer in time')] },
      'it did not answer in time',
    ],
  ])('refuses: %s', async (_, answers, why) => {
    const { ask, asked } = jvm(answers)
    expect(await collectAll(ask, g1)).toEqual({ kind: 'refused', why })
    if (answers.histograms === undefined) expect(asked).not.toContain('GC.class_histogram')
  })

  test('a dump that only its arguments tell of', async () => {
    expect(
      await collectAll(jvm({}).ask, { ...g1, vmArgs: '-Xmx1g -XX:+HeapDumpAfterFullGC' }),
    ).toMatchObject({ kind: 'refused' })
  })

  test('one that must not be attached to gets no signal', async () => {
    const sent: number[] = []
    const refused = await forceJvm(
      { pid: process.pid, startTicks: 1 },
      { ...g1, vmArgs: '-XX:+DisableAttachMechanism' },
      { sendQuit: (pid) => sent.push(pid) },
    )
    expect(refused).toEqual({
      kind: 'refused',
      why: 'it runs with -XX:+DisableAttachMechanism',
    })
    expect(sent).toEqual([])
  })
})
