import { expect, test } from '@jest/globals'
import { renderHistoryCsv } from '../../../src/commands/history/history-csv.ts'
import { renderHistoryTable } from '../../../src/commands/history/history-table.ts'
import { foreign } from '../../../src/findings/untrusted.ts'

const MIB = 2 ** 20
const firstS = Date.UTC(2025, 10, 14, 8, 5) / 1000

test('a table for a terminal, local time, foreign names made harmless', () => {
  const row = {
    name: foreign('node api.js'),
    pid: 4121,
    firstS,
    lastS: firstS + 864_000,
    scans: 480,
    nowBytes: 512 * MIB,
    bytesPerDay: 38 * MIB,
    trendBytes: [100, 200, 300, 400].map((mib) => mib * MIB),
  }
  expect(
    renderHistoryTable(
      [
        row,
        { ...row, name: foreign('evil\u001b[2J'), pid: 7, bytesPerDay: null, trendBytes: [5, 5] },
      ],
      60,
    ),
  ).toBe(
    [
      'NAME          PID             SINCE  SCANS      NOW  PER DAY  TREND',
      'node api.js  4121  2025-11-14 09:05    480  512 MiB  +38 MiB  ▁▃▆█',
      'evil\\x1b[2J     7  2025-11-14 09:05    480  512 MiB        -  ██',
    ].join('\n'),
  )
})

test('a CSV line for each process and scan', () => {
  expect(
    renderHistoryCsv([
      {
        name: foreign('=cmd()'),
        pid: 7,
        id: '7:100',
        timesS: [firstS, firstS + 300],
        bytes: [1024, 2048],
      },
    ]).split('\r\n'),
  ).toEqual([
    'time,name,pid,id,anon_bytes',
    '2025-11-14T08:05:00.000Z,"\'=cmd()",7,7:100,1024',
    '2025-11-14T08:10:00.000Z,"\'=cmd()",7,7:100,2048',
    '',
  ])
})
