import { describe, expect, test } from '@jest/globals'
import { ClockWatch } from '../../src/sampler/clock-watch.ts'

const hour = 3_600_000
function makeClocks() {
  const time = { nowMs: 0, wallMs: 1_700_000_000_000, bootMs: 5000 }
  const pass = (ms: number): void => {
    time.nowMs += ms
    time.wallMs += ms
    time.bootMs += ms
  }
  return {
    time,
    pass,
    watch: new ClockWatch(0, { wallMs: () => time.wallMs, bootMs: () => time.bootMs }),
  }
}

describe('clocks', () => {
  test.each([
    ['back', -hour],
    ['forward', hour],
  ])('set %s by an hour', (_way, ms) => {
    const { time, pass, watch } = makeClocks()
    pass(1000)
    time.wallMs += ms
    expect(watch.look(time.nowMs)).toEqual([{ k: 'clock', t: 1000, ms }])
    pass(1000)
    expect(watch.look(time.nowMs)).toEqual([])
  })

  test('NTP slews by 0.5 ms a second for an hour: no step', () => {
    const { time, pass, watch } = makeClocks()
    const records = Array.from({ length: 3600 }, () => {
      pass(1000)
      time.wallMs += 0.5
      return watch.look(time.nowMs)
    })
    expect(records.flat()).toEqual([])
  })

  test('suspended for 90 s: a gap, though the clock was not set', () => {
    const { time, pass, watch } = makeClocks()
    pass(1000)
    time.wallMs += 90_000
    time.bootMs += 90_000
    expect(watch.look(time.nowMs)).toEqual([{ k: 'gap', t: 1000, ms: 90_000 }])
  })

  test('suspended, and set meanwhile', () => {
    const { time, watch } = makeClocks()
    time.wallMs += 90_000 - hour
    time.bootMs += 90_000
    expect(watch.look(time.nowMs)).toEqual([
      { k: 'gap', t: 0, ms: 90_000 },
      { k: 'clock', t: 0, ms: -hour },
    ])
  })

  test('stopped for 3 s: all clocks went on', () => {
    const { time, pass, watch } = makeClocks()
    pass(3000)
    expect(watch.look(time.nowMs)).toEqual([])
  })
})
