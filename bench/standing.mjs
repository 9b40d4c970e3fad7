// What a standing watch of a week tells of growth, on synthetic services with day and night, by the
// code that runs as `watch`: node bench/standing.mjs [--seeds 1,2] [--services 40] [--step 60]
// [--json FILE]. A third are healthy, a third leak 1 to 10 % of their level a day, a third would
// come to their limit within 12 hours.
import { parseArgs } from 'node:util'
import { DAY_S, makeService } from './standing/make-service.mjs'
import { watchServices } from './standing/watch-services.mjs'
import { makeRandom } from './verdict/power.mjs'
import { share } from './verdict/score.mjs'
import { writeFigures } from './write-figures.mjs'

const DAYS = 7
const {
  values: { seeds, services, step, json },
} = parseArgs({
  options: {
    seeds: { type: 'string', default: '1,2' },
    services: { type: 'string', default: '40' },
    step: { type: 'string', default: '60' },
    json: { type: 'string' },
  },
})
const list = seeds.split(',').map(Number)
const each = Number(services)
const stepS = Number(step)
if ([...list, each, stepS].some((value) => !Number.isInteger(value) || value < 1)) {
  console.error('--seeds (with commas), --services and --step take whole numbers from 1')
  process.exit(2)
}

const all = []
for (const seed of list) {
  const random = makeRandom(seed)
  const watched = Array.from({ length: each }, (_, at) =>
    makeService(random, { days: DAYS, stepS, leak: [null, slow, fast][at % 3]?.(random) ?? null }),
  )
  const told = await watchServices(watched, { days: DAYS, stepS })
  for (const [at, service] of watched.entries())
    all.push({ ...service, seed, at, kind: ['healthy', 'slow', 'fast'][at % 3], toldS: told[at] })
}

const source = `${list.length * each} services, a reading each ${stepS} s, seeds ${list.join(', ')}`
// one that came to its limit by itself was rightly told of
const healthy = all.filter(
  ({ kind, lives }) => kind === 'healthy' && !lives.some(({ isAtLimit }) => isAtLimit),
)
const slowOnes = all.filter(({ kind }) => kind === 'slow')
const fastOnes = all
  .filter(({ kind }) => kind === 'fast')
  .map((service) => ({ ...service, reachedS: reached(service) }))
  .filter(({ reachedS, fromS }) => reachedS !== null && reachedS - fromS <= DAY_S / 2)
const inTime = fastOnes.filter(
  ({ toldS, fromS, reachedS }) => toldS !== null && toldS <= (fromS + reachedS) / 2 + stepS,
)
const rows = [
  ['healthy services called in a week', healthy.filter(isTold), healthy],
  ['leaks of 1 to 10 % a day found in a week', slowOnes.filter(isTold), slowOnes],
  ['what reaches its limit within 12 h, told by half of the way', inTime, fastOnes],
  ['the same, told before it was there', fastOnes.filter(isToldBefore), fastOnes],
]
console.log(source)
for (const [label, hits, of] of rows) console.log(`${label}: ${share(hits.length, of.length)}`)
for (const { seed, at, toldS } of healthy.filter(isTold))
  console.log(`  healthy: seed ${seed}, service ${at}, told after ${(toldS / 3600).toFixed(1)} h`)
for (const { seed, at, toldS, fromS, reachedS } of fastOnes.filter((one) => !inTime.includes(one)))
  console.log(
    `  late: seed ${seed}, service ${at}, ${((reachedS - fromS) / 3600).toFixed(1)} h to the limit from ${(fromS / 3600).toFixed(1)} h on, ${toldS === null ? 'never' : `at ${((toldS - fromS) / (reachedS - fromS)).toFixed(2)} of the time`}`,
  )
writeFigures(json, 'bench/standing.mjs', {
  week: [[source, ''], ...rows.map(([label, hits, of]) => [label, share(hits.length, of.length)])],
})

function slow(random) {
  return { perDay: 0.01 * 10 ** random(), fromS: 0 }
}

function fast(random) {
  return { hours: 12 ** random(), fromS: Math.round(random() * 5 * DAY_S) }
}

/** When it came to its limit first after the leak began; null where it never did. */
function reached({ lives, fromS }) {
  return lives.find(({ isAtLimit, endS }) => isAtLimit && endS > fromS)?.endS ?? null
}

function isTold({ toldS }) {
  return toldS !== null
}

function isToldBefore({ toldS, reachedS }) {
  return toldS !== null && toldS < reachedS
}
