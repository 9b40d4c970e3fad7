import { normal } from '../normal.mjs'
import { makeRandom } from '../verdict/power.mjs'

export const DAY_S = 86_400
const HOUR_S = 3600
const PAGE = 4096

/**
 * A service with day and night over so many days, as its lives: a swing of up to 40 % in a half
 * wave from 6 to 20 o'clock, days that differ, quieter weekends, a collector's saw, a warm-up of
 * minutes to two days, a heap that fills for days, a nightly batch, a slow drift, deploys. `leak`:
 * null, or `perDay` of its level, or `hours` in which it goes from its level to its limit; from
 * `fromS` on. Times in seconds since a Monday's midnight, memory in bytes; a life that comes to its
 * limit ends.
 */
export function makeService(random, { days, stepS, leak }) {
  const pick = (from, to) => from + (to - from) * random()
  const logPick = (from, to) => from * (to / from) ** random()
  const level = logPick(20, 2048) * 2 ** 20
  const swing = pick(0, 0.4)
  const weekend = random() < 0.5 ? pick(0.4, 1) : 1
  const saw = random() < 0.4 ? { share: pick(0.05, 0.5), everyS: pick(30, 1800) } : null
  const fills = random() < 0.15 ? { share: pick(0.1, 0.5), tauS: pick(0.5, 2) * DAY_S } : null
  const warmUp = { share: pick(0.1, 0.6), lastsS: logPick(300, 2 * DAY_S) }
  const batch =
    random() < 0.3 ? { hour: pick(0, 5), hours: pick(0.5, 3), share: pick(0.1, 0.4) } : null
  const driftShare = logPick(0.001, 0.01)
  const busy = Array.from({ length: days + 1 }, () => Math.max(0.2, 1 + 0.1 * normal(random)))
  // who sets a limit leaves room for what he knows of
  const highest = 1 + swing * 1.2 + (saw?.share ?? 0) + (fills?.share ?? 0) + (batch?.share ?? 0)
  const limitBytes = Math.round(level * highest * pick(1.1, 2))
  const [fromS, leakPerS] = leakOf(leak, { level, limitBytes, highest: 1 + (saw?.share ?? 0) })
  const phi = Math.exp(-stepS / (6 * HOUR_S))
  const loadAt = (timeS) => {
    const hour = (timeS % DAY_S) / HOUR_S
    const day = Math.floor(timeS / DAY_S)
    if (hour <= 6 || hour >= 20) return 0
    return Math.sin(((hour - 6) / 14) * Math.PI) * busy[day] * (day % 7 >= 5 ? weekend : 1)
  }
  const deployDays = random() < 0.5 ? [] : [pick(0, days), pick(0, days)]
  const deploysS = deployDays.map((day) => (Math.floor(day) + pick(9, 17) / 24) * DAY_S)
  const starts = [-pick(0, 20) * DAY_S, ...deploysS.sort((a, b) => a - b)]
  const lives = []
  for (let [at, startS] = [0, starts[0]]; startS < days * DAY_S;) {
    const life = live(startS, starts[at + 1] ?? Number.POSITIVE_INFINITY)
    if (life.timesS.length > 0) lives.push(life)
    if (life.isAtLimit) startS = life.endS + 20
    else startS = starts[++at] ?? Number.POSITIVE_INFINITY
  }
  const markBytes = lives[0]?.startS < 0 ? highestBefore(lives[0].startS) : 0
  return { level, limitBytes, leaks: leak !== null, fromS, lives, markBytes }

  /** What the kernel's mark of the first life has when the watch begins, of its last week. */
  function highestBefore(startS) {
    const past = makeRandom(1 + Math.round(level))
    const days = Array.from({ length: 8 }, () => Math.max(0.2, 1 + 0.1 * normal(past)))
    let highest = 0
    for (let timeS = Math.max(startS, -7 * DAY_S); timeS < 0; timeS += 600) {
      const clockS = timeS + 7 * DAY_S
      const [hour, day] = [(clockS % DAY_S) / HOUR_S, Math.floor(clockS / DAY_S)]
      const busyThen = days[day] * (day >= 5 ? weekend : 1)
      const load = hour <= 6 || hour >= 20 ? 0 : Math.sin(((hour - 6) / 14) * Math.PI) * busyThen
      const share = shareAt(timeS - startS, hour) + swing * load + (saw?.share ?? 0)
      highest = Math.max(highest, share)
    }
    return Math.min(limitBytes, Math.round(level * (highest + driftShare)))
  }

  /** What neither load nor a collector makes. */
  function shareAt(age, hour) {
    return (
      (age < warmUp.lastsS ? 1 - warmUp.share * (1 - age / warmUp.lastsS) : 1) +
      (fills === null ? 0 : fills.share * (1 - Math.exp(-age / fills.tauS))) +
      (batch !== null && hour > batch.hour && hour < batch.hour + batch.hours ? batch.share : 0)
    )
  }

  function live(startS, stopS) {
    const [timesS, bytes] = [[], []]
    let [drift, leaked] = [0, 0]
    const first = Math.max(0, Math.ceil(startS / stepS) * stepS)
    for (let timeS = first; timeS < Math.min(stopS, days * DAY_S); timeS += stepS) {
      const age = timeS - startS
      drift = phi * drift + driftShare * Math.sqrt(1 - phi * phi) * normal(random)
      if (timeS >= fromS) leaked += leakPerS * stepS
      const hour = (timeS % DAY_S) / HOUR_S
      const share =
        shareAt(age, hour) +
        (saw === null ? 0 : saw.share * ((age % saw.everyS) / saw.everyS)) +
        swing * loadAt(timeS) +
        drift +
        0.004 * Math.abs(normal(random))
      const value = level * share + leaked
      if (value > limitBytes) return { startS, endS: timeS, isAtLimit: true, timesS, bytes }
      timesS.push(timeS)
      bytes.push(Math.max(PAGE, Math.round(value / PAGE) * PAGE))
    }
    return { startS, endS: Math.min(stopS, days * DAY_S), isAtLimit: false, timesS, bytes }
  }
}

/** When it begins, and bytes a second. */
function leakOf(leak, { level, limitBytes, highest }) {
  if (leak === null) return [Number.POSITIVE_INFINITY, 0]
  return 'hours' in leak
    ? [leak.fromS, (limitBytes - level * highest) / (leak.hours * HOUR_S)]
    : [leak.fromS, (leak.perDay * level) / DAY_S]
}
