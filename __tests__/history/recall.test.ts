import { expect, test } from '@jest/globals'
import type { History, Life } from '../../src/history/history.ts'
import { recall } from '../../src/history/recall.ts'
import { foreign } from '../../src/findings/untrusted.ts'

const BOOT = 1000

function makeLife(id: string, timesS: number[], { group = 'node api.js', boot = BOOT } = {}): Life {
  return {
    key: `${boot}/${id}`,
    id,
    pid: Number(id.split(':')[0]),
    name: foreign(group),
    group,
    timesS,
    bytes: timesS.map((timeS) => 100 + timeS),
  }
}

function makeHistory(...lives: Life[]): History {
  return {
    scanTimesS: [...new Set(lives.flatMap(({ timesS }) => timesS))].sort((a, b) => a - b),
    boot: BOOT,
    lives: new Map(lives.map((life) => [life.key, life])),
  }
}

const DAY_S = 86_400
const days = (...list: number[]): number[] => list.map((day) => day * DAY_S)
const timesOf = (
  curves: readonly { timesS: readonly number[] }[] | undefined,
): (readonly number[])[] | undefined => curves?.map(({ timesS }) => timesS)
const now = { ids: ['9:9'], groups: ['node api.js'], zoneOffsetMinutes: 0 }

test('a program whose processes run one after the other has lives, also of an earlier boot, oldest first', () => {
  const history = makeHistory(
    makeLife('9:9', days(7, 8)),
    makeLife('5:5', days(4, 5, 6)),
    makeLife('9:9', days(1, 2), { boot: 1 }),
    makeLife('6:6', days(2, 3, 4), { group: 'node other.js' }),
  )
  const { lives, groups, spanS } = recall(history, now)
  expect(timesOf(lives.get('9:9'))).toEqual([days(1, 2), days(4, 5, 6), days(7, 8)])
  expect(timesOf(groups.get('node api.js'))).toEqual([days(1, 2), days(4, 5, 6), days(7, 8)])
  expect(spanS).toBe(7 * DAY_S)
})

test('neither a second call of the program nor a rolling deploy makes a pool of it', () => {
  const deployS = 4 * DAY_S
  const history = makeHistory(
    makeLife('9:9', days(4, 5, 6)),
    makeLife('5:5', [...days(1, 2, 3), deployS, deployS + 600]),
    makeLife('8:8', [5 * DAY_S]),
    makeLife('7:7', days(2)),
  )
  expect(timesOf(recall(history, now).lives.get('9:9'))).toEqual([
    [...days(1, 2, 3), deployS, deployS + 600],
    days(4, 5, 6),
  ])
})

test('a pool of long ago ends the chain only', () => {
  const history = makeHistory(
    makeLife('9:9', days(8, 9)),
    makeLife('5:5', days(5, 6, 7)),
    makeLife('1:1', days(1, 2, 3)),
    makeLife('2:2', days(2, 3, 4)),
  )
  expect(timesOf(recall(history, now).lives.get('9:9'))).toEqual([
    days(2, 3, 4),
    days(5, 6, 7),
    days(8, 9),
  ])
})

test('processes side by side have no lives but their own; their sum has, each until none of them is left', () => {
  const history = makeHistory(
    makeLife('1:1', days(1, 2)),
    makeLife('2:2', days(2, 3)),
    makeLife('9:9', days(4, 5)),
    makeLife('4:4', days(4, 5)),
  )
  const { lives, groups } = recall(history, now)
  expect(timesOf(lives.get('9:9'))).toEqual([days(4, 5)])
  expect(groups.get('node api.js')).toEqual([
    { timesS: days(1, 2, 3), bytes: [100 + DAY_S, 2 * (100 + 2 * DAY_S), 100 + 3 * DAY_S] },
    { timesS: days(4, 5), bytes: [2 * (100 + 4 * DAY_S), 2 * (100 + 5 * DAY_S)] },
  ])
})

test('a process that no scan saw has none', () => {
  expect(recall(makeHistory(makeLife('5:5', [1])), now).lives.size).toBe(0)
})
