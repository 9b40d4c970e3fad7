import { normal } from '../normal.mjs'

const DAY_S = 86_400
const HOUR_S = 3600
const SCAN_S = 300
export const MONTH_DAYS = 30

/**
 * A service's month as a scan every 5 minutes sees it, out of one recorded program. The recording
 * gives how it warms up (its floor, stretched to hours or days at each start) and how its memory
 * moves from moment to moment (values of its settled half); the rest is what servers do to it: a
 * swing of day and night with quieter weekends for some, days that differ, a weekly batch that
 * leaves a step of fragmentation, deploys, jitter of cron, an outage. `leakPerDay` is a share of
 * the settled level; it begins with a deploy, for some on a plain day. Seeded: the same arguments
 * give the same month.
 */
export function makeMonth(trace, random, leakPerDay) {
  const { level, start, texture } = takeApart(trace)
  const pick = (low, high) => low + (high - low) * random()
  const warmUpS = HOUR_S * 48 ** random()
  const swing = pick(0, 0.4)
  const weekend = random() < 0.5 ? pick(0.6, 1) : 1
  const days = Array.from({ length: MONTH_DAYS + 1 }, () => 1 + 0.1 * normal(random))
  const batch = {
    day: Math.floor(pick(0, 7)),
    hour: pick(0, 5),
    hours: pick(0.5, 3),
    share: random() < 0.6 ? pick(0.1, 1) : 0,
    left: pick(0, 0.05),
  }
  const deploys = drawDeploys(random)
  const outage = random() < 0.3 ? pick(2, 28) * DAY_S : Number.POSITIVE_INFINITY
  const onset =
    leakPerDay === 0
      ? Number.POSITIVE_INFINITY
      : random() < 0.7
        ? deploys[Math.floor(random() * deploys.length)]
        : pick(2, 20) * DAY_S
  const byLoad = random() < 0.5

  const slow = (age) => (age < warmUpS ? at(start, age / warmUpS) : level)
  const loadAt = (time) => {
    const day = Math.floor(time / DAY_S)
    const hour = (time % DAY_S) / HOUR_S
    const daylight =
      Math.max(0, Math.sin(((hour - 6) / 14) * Math.PI)) * (hour > 6 && hour < 20 ? 1 : 0)
    return daylight * (day % 7 >= 5 ? weekend : 1) * days[day]
  }
  const points = []
  let drift = 0
  let leaked = 0
  let batchLeft = 0
  let life = 0
  for (let time = 0; time < MONTH_DAYS * DAY_S; time += SCAN_S) {
    while (deploys[life + 1] <= time) {
      life++
      leaked = 0
      batchLeft = 0
    }
    const age = time - deploys[life]
    drift = 0.986 * drift + DRIFT * normal(random)
    const load = loadAt(time)
    if (time >= onset)
      leaked += ((leakPerDay * level * SCAN_S) / DAY_S) * (byLoad ? load / MEAN_LOAD : 1)
    const isBatch =
      batch.share > 0 &&
      Math.floor(time / DAY_S) % 7 === batch.day &&
      Math.abs((time % DAY_S) / HOUR_S - batch.hour - batch.hours / 2) < batch.hours / 2
    if (isBatch) batchLeft = batch.left
    const healthy =
      slow(age) +
      swing * load * level +
      texture[Math.floor(random() * texture.length)] +
      (drift + batchLeft + (isBatch ? batch.share : 0)) * level
    if (time < outage || time > outage + 8 * HOUR_S)
      points.push({
        timeS: time + Math.floor(20 * random()),
        life,
        bytes: Math.max(4096, healthy + leaked),
      })
  }
  return { name: trace.name, runtime: trace.runtime, points, onsetS: onset, deploys }
}

// of the level, a quarter of a percent at any time with a memory of six hours: what the requests of
// the moment hold
const DRIFT = 0.0025 * Math.sqrt(1 - 0.986 ** 2)
const MEAN_LOAD = ((14 / 24) * 2) / Math.PI

function takeApart({ bytes: read }) {
  const bytes = read.filter((value) => Number.isFinite(value) && value > 0)
  const middle = Math.floor(bytes.length / 2)
  const settled = bytes.slice(middle)
  const level = median(settled)
  return {
    level,
    start: bytes
      .slice(0, middle)
      .map((_, i) => Math.min(level, ...bytes.slice(Math.max(0, i - 5), i + 6))),
    texture: settled.map((value) => value - level),
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Between its points a curve is a line. */
function at(values, share) {
  const place = Math.min(1, Math.max(0, share)) * (values.length - 1)
  const before = values[Math.floor(place)]
  return before + (place % 1) * (values[Math.ceil(place)] - before)
}

/** Box and Muller 1958. */

/**
 * Starts: the first before the month or in it, then by chance each one to three weeks, or never, on
 * working days between 9 and 17.
 */
function drawDeploys(random) {
  const starts = [-Math.floor(random() * 20 * DAY_S)]
  const every = [7, 14, 21, 1000][Math.floor(random() * 4)]
  for (let day = 1; day < MONTH_DAYS; day++)
    if (day % 7 < 5 && random() < ((1 / every) * 7) / 5)
      starts.push((day * 24 + 9 + 8 * random()) * HOUR_S)
  return starts
}
