import { expect, test } from '@jest/globals'
import { judgeSum } from '../../../src/gates/growth/judge-sum.ts'
import { judgeCurve, type Judgement } from '../../../src/stats/judge-curve.ts'
import { makeEvidence, type Program } from '../make-evidence.ts'

const life = (from: number, until: number, mibPerSecond: number): Program => ({
  mib: (second) => 60 + mibPerSecond * (second - from),
  from,
  until,
})
function judge(...programs: readonly Program[]): Judgement {
  const {
    recording: { processes, tickTimesMs },
  } = makeEvidence(300, programs)
  return judgeSum(processes, tickTimesMs, (curve) => judgeCurve({ ...curve, runtime: '' }))
}

test('a restart in the sum of a service hides no leak, and its rate is that of a life', () => {
  const { grade, rateBytesPerHour } = judge(life(0, 220, 0.3), life(221, 300, 0.3))
  expect(grade).toBe('leak')
  expect(rateBytesPerHour / 3600 / 2 ** 20).toBeCloseTo(0.3, 2)
})

test('a healthy one that is started again stays healthy', () => {
  expect(judge(life(0, 220, 0), life(221, 300, 0)).grade).toBe('ok')
})

test('a pool that is replaced as a whole', () => {
  const pool = [life(0, 200, 0.3), life(1, 201, 0.3), life(200, 300, 0.3), life(201, 300, 0.3)]
  expect(judge(...pool).grade).toBe('leak')
})
