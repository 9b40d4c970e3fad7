import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseCsvCurve } from '../../src/series/parse-csv-curve.ts'
import { splitCsvLine } from '../../src/series/parse-csv-curve.ts'

const found = { timeColumn: '', memoryColumn: '', startColumn: '' }

describe('columns that are found', () => {
  test.each([
    ['t_s,anon_bytes,swap_bytes,threads\n0,10,1,3\n1,20,,3\n', [0, 1], [11, 20]],
    ['t_s,anon_bytes\n0.25,10\n', [0.25], [10]],
    ['t_s,anon_bytes,swap_bytes,uss_bytes\n0,,,5\n1,0,0,6\n', [0, 1], [5, 6]],
    ['time,rss_bytes,pss_bytes\n1,9,\n', [1], [9]],
    ['time,rss_bytes,uss_bytes\n1,9,7\n', [1], [7]],
    ['time_ms;rss_kib\n1500;2\n', [1.5], [2048]],
    ['timestamp\tmemory_mb\n1764340981000\t1.5\n', [1_764_340_981], [1_500_000]],
    [
      'date,mem\n2025-11-28T14:43:01Z,5\n2025-11-28T14:43:02Z,6\n',
      [1_764_340_981, 1_764_340_982],
      [5, 6],
    ],
    ['"time","rss"\r\n"3","4"\r\n', [3], [4]],
  ])('%j', (text, timesS, bytes) => {
    expect(parseCsvCurve(text, found)).toEqual({ timesS, bytes, starts: null })
  })
})

test('columns that are named win', () => {
  expect(
    parseCsvCurve('when,heap,anon_bytes\n1,2,3\n', {
      ...found,
      timeColumn: 'when',
      memoryColumn: 'heap',
    }),
  ).toEqual({ timesS: [1], bytes: [2], starts: null })
})

test('when the process of each line began', () => {
  const startsOf = (text: string, startColumn = ''): unknown =>
    parseCsvCurve(text, { ...found, startColumn }).starts
  expect(startsOf('t,rss,start\n1,2,3\n2,3,\n3,4,9.5\n')).toEqual([3, null, 9.5])
  expect(startsOf('t,rss,start\n1,2\n2,3,\n')).toBeNull()
  expect(startsOf('t,rss,Start_ms\n1,2,1500\n')).toEqual([1.5])
  expect(startsOf('t,rss,process_start_time_seconds\n1,2,1796047523.62\n')).toEqual([
    1_796_047_523.62,
  ])
  expect(startsOf('t,rss,start_time\n1,2,2025-11-28T14:43:01Z\n')).toEqual([1_764_340_981])
  expect(startsOf('t,rss,pod\n1,2,api-7f\n', 'pod')).toEqual(['api-7f'])
  expect(() => startsOf('t,rss\n1,2\n', 'pod')).toThrow('has no column pod; it has t, rss')
})

test('cells that hold no number stay in their place as NaN: the judgement drops them', () => {
  expect(parseCsvCurve('t_s,rss\n0,\n1,x\n2,3\n', found)).toEqual({
    timesS: [0, 1, 2],
    bytes: [Number.NaN, Number.NaN, 3],
    starts: null,
  })
})

test.each([
  ['', 'has no column of times among nothing'],
  ['a,b\n1,2\n', 'has no column of times among a, b: name it by --time-column'],
  ['t_s,b\n1,2\n', 'has no column of memory among t_s, b: name it by --memory-column'],
])('%j is refused with what is missing', (text, message) => {
  expect(() => parseCsvCurve(text, found)).toThrow(message)
})

test('a named column that is not there is refused with those that are', () => {
  expect(() =>
    parseCsvCurve('t_s,rss\n1,2\n', { ...found, timeColumn: 't_s', memoryColumn: 'heap' }),
  ).toThrow('has no column heap; it has t_s, rss')
})

test('a time is one of UTC wherever it is read, unless it says a zone', () => {
  const source = join(import.meta.dirname, '..', '..', 'src', 'series', 'parse-csv-curve.ts')
  // an hour that comes twice in New York
  const pairs = [
    ['2026-11-01T00:59:00', '2026-11-01T05:59:00'],
    ['2026-11-01 00:59', '2026-11-01 05:59'],
    ['2026/11/01 00:59', '2026/11/01 05:59'],
    ['Nov 1 2026 12:59 AM', 'Nov 1 2026 05:59 AM'],
    ['2026-11-01T02:59:00+02:00', '2026-11-01T07:59:00+0200'],
    ['2026-10-31 16:59:00-08', '2026-10-31 21:59:00 -0800 (PST)'],
    ['Sun, 01 Nov 2026 00:59:00 GMT', 'Sun, 01 Nov 2026 05:59:00 UTC'],
  ]
  const texts = pairs.map((times) => `time,rss\n${times.map((time) => `"${time}",1`).join('\n')}`)
  const script = `import { parseCsvCurve } from ${JSON.stringify(source)}
    const read = (text) => parseCsvCurve(text, ${JSON.stringify(found)}).timesS
    console.log(JSON.stringify(${JSON.stringify(texts)}.map(read)))`
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: 'America/New_York' },
    encoding: 'utf8',
  })
  const fromS = Date.UTC(2026, 10, 1, 0, 59) / 1000
  expect(JSON.parse(answer)).toEqual(pairs.map(() => [fromS, fromS + 5 * 3600]))
})

test('any cells come back from a quoted line', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string().filter((text) => !/[\r\n]/.test(text)),
        { minLength: 1 },
      ),
      (cells) => {
        const line = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
        expect(splitCsvLine(line, ',')).toEqual(cells)
      },
    ),
  )
})
