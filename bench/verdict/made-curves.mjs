import { normal } from '../normal.mjs'

const MIB = 2 ** 20
const RUNTIMES = ['node', 'java', 'go', 'dotnet']
/** samples of a made curve: an hour has no more than ten minutes */
const MOST_SAMPLES = 600

/** the name of a made leak */
export const LINE = 'straight line'

/**
 * A recorded curve as it might have been: begun later, slower, larger, beside a constant, sampled
 * more rarely, with noise; each of these with one half. Never without its end, by which it is known
 * to be healthy.
 */
export function vary(trace, random) {
  const half = () => random() < 0.5
  const from = half() ? 0 : Math.floor(0.1 * random() * trace.timesS.length)
  const slower = half() ? 1 : 8 ** random()
  const larger = half() ? 1 : 2 ** (2 * random() - 1)
  const constant = half() ? 0 : 500 * MIB * random()
  const step = half() || trace.timesS.length < 60 ? 1 : 2 + Math.floor(2 * random())
  const timesS = trace.timesS.slice(from).filter((_, i) => i % step === 0)
  const bytes = trace.bytes.slice(from).filter((_, i) => i % step === 0)
  const highest = larger * bytes.reduce((most, value) => Math.max(most, value || 0), 0)
  const noise = half() ? () => 0 : makeNoise(random, highest * (0.002 + 0.01 * random()))
  return {
    ...trace,
    timesS: timesS.map((timeS) => (timeS - timesS[0]) * slower),
    // a failed read stays one
    bytes: bytes.map((value) =>
      value > 0 ? Math.max(4096, larger * value + constant + noise()) : value,
    ),
  }
}

/** White, or with a memory of ten samples; as one of both for a whole curve. */
function makeNoise(random, deviation) {
  const memory = random() < 0.5 ? 0 : 0.9
  let state = 0
  return () => {
    state = memory * state + Math.sqrt(1 - memory ** 2) * normal(random)
    return deviation * state
  }
}

/**
 * A healthy program with a lazily growing heap, by a model: half are level (quiet, or a saw of
 * collections), a quarter fills something (at a falling pace, or evenly and then no more, which may
 * be after the end), the rest moves in a few steps or with a load that comes and goes. Filling goes
 * in strokes of random size, as many as give called curves the scores of the walk that recorded
 * ones have (log-normal about 4.3).
 */
export function makeHealthy(random, spanS, number) {
  const [kind, shape] = pick(SHAPES, random())
  return make(`made ${kind} ${number}`, random, spanS, shape(random, spanS))
}

/** A leak in a straight line: three times the memory at its end, with noise of a node program. */
export function makeLine(random, spanS) {
  const level = baseOf(random)
  const deviation = level * (0.002 + 0.018 * random())
  const noise = makeNoise(random, deviation)
  const saw = random() < 0.5 ? () => 0 : makeSaw(random, level * 0.1 * random(), spanS)
  return make(LINE, random, spanS, (atS) => level * (1 + (2 * atS) / spanS) + noise() + saw(atS))
}

function make(name, random, spanS, bytesAt) {
  const stepS = Math.max(1, spanS / MOST_SAMPLES)
  const timesS = Array.from({ length: Math.floor(spanS / stepS) + 1 }, (_, i) => i * stepS)
  return {
    name,
    kind: 'made',
    runtime: RUNTIMES[Math.floor(RUNTIMES.length * random())],
    leaks: false,
    timesS,
    bytes: timesS.map((atS) => Math.max(4096, Math.round(bytesAt(atS)))),
  }
}

/** By share of all. */
const SHAPES = [
  [0.25, 'quiet', (random) => addNoise(random, baseOf(random), () => 0)],
  [
    0.25,
    'saw',
    (random, spanS) => {
      const level = baseOf(random)
      return addNoise(random, level, makeSaw(random, level * random(), spanS))
    },
  ],
  [
    0.15,
    'filling',
    (random, spanS) => {
      const level = baseOf(random)
      const time = spanS * 0.02 * 50 ** random()
      const strokes = makeStrokes(random)
      return addNoise(random, level, (atS) => 2 * level * strokes(1 - Math.exp(-atS / time)))
    },
  ],
  [
    0.1,
    'filling evenly',
    (random, spanS) => {
      const level = baseOf(random)
      const time = 5 * 360 ** random()
      const strokes = makeStrokes(random)
      return addNoise(
        random,
        level,
        (atS) => 2 * level * strokes(Math.min(1, atS / Math.min(time, 3 * spanS))),
      )
    },
  ],
  [
    0.1,
    'steps',
    (random, spanS) => {
      const level = baseOf(random)
      const steps = Array.from({ length: 1 + Math.floor(4 * random()) }, () => [
        spanS * random(),
        level * random(),
      ])
      return addNoise(random, level, (atS) =>
        steps.reduce((sum, [from, size]) => sum + (atS >= from ? size : 0), 0),
      )
    },
  ],
  [
    0.15,
    'load',
    (random, spanS) => {
      const level = baseOf(random)
      const [turn, wave] = [2 * Math.PI * random(), spanS * (0.1 + 0.9 * random())]
      return addNoise(
        random,
        level,
        (atS) => 0.5 * level * (1 + Math.sin(turn + (2 * Math.PI * atS) / wave)),
      )
    },
  ],
]

function pick(shares, at) {
  let sum = 0
  const found = shares.find(([share]) => (sum += share) > at) ?? shares.at(-1)
  return found.slice(1)
}

const baseOf = (random) => (20 + 180 * random()) * MIB

function addNoise(random, level, bytesAt) {
  const noise = makeNoise(random, level * 0.01 * random())
  return (atS) => level + bytesAt(atS) + noise()
}

/** Rises by so much and is collected, again and again. */
function makeSaw(random, height, spanS) {
  const period = Math.max(4, spanS * 0.02 * 20 ** random())
  const turn = random()
  return (atS) => height * ((atS / period + turn) % 1)
}

/** A way from 0 to 1 in strokes of random size: exponential, at even distances. */
function makeStrokes(random) {
  const score = 4.3 * Math.exp(0.45 * normal(random))
  // n strokes have a sum of n and a variance of n, over what a third of the window is worth
  const sizes = Array.from(
    { length: Math.max(3, Math.round(score ** 2)) },
    () => -Math.log(1 - random()),
  )
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const sums = [0]
  for (const size of sizes) sums.push(sums.at(-1) + size / all)
  return (share) => sums[Math.floor(share * sizes.length)]
}
