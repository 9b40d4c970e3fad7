// Holm or Benjamini and Hochberg between programs of a job: node bench/verdict/corrections.mjs.
// Scores of the walk are drawn: of healthy heaps as of recorded ones, of leaks normal about 13.
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.ts'
import { CALLED_BY_CHANCE, lazyChance } from '../../src/stats/lazy-chance.ts'
import { normal } from '../normal.mjs'
import { makeRandom } from './power.mjs'

const JOBS = 20_000
/** as measured, less than what the gate takes */
const [CALLED, TAIL_FROM, TAIL_SCALE] = [0.09, 2.5, 1.9]
const [LEAK_SCORE, LEAK_SPREAD] = [13, 4]
const random = makeRandom(9)

for (const heaps of [10, 30])
  for (const leaks of [0, 1, 3]) {
    const jobs = Array.from({ length: JOBS }, () =>
      Array.from({ length: heaps }, (_, i) => chanceOf(i < leaks)),
    )
    const most = Math.max(1 / 50, (2 * CALLED_BY_CHANCE) / (heaps - 1))
    const told = [
      ['Holm', holm],
      ['Benjamini and Hochberg', benjaminiHochberg],
    ].map(([name, adjust]) => {
      const called = jobs.map((chances) => adjust(chances).map((chance) => chance <= most))
      const found = called.flatMap((job) => job.slice(0, leaks)).filter(Boolean).length
      const wrong = called.filter((job) => job.slice(leaks).some(Boolean)).length
      return `${name}: ${leaks === 0 ? '' : `${percent(found / (leaks * JOBS))} of leaks warned of, `}a healthy one in ${percent(wrong / JOBS)} of jobs`
    })
    console.log(`${heaps} heaps, ${leaks} leak: ${told.join('; ')}`)
  }

function chanceOf(leaks) {
  if (leaks)
    return lazyChance({ grade: 'leak', walkScore: LEAK_SCORE + LEAK_SPREAD * normal(random) })
  return random() < CALLED
    ? lazyChance({ grade: 'leak', walkScore: TAIL_FROM - TAIL_SCALE * Math.log(1 - random()) })
    : 1
}

function holm(chances) {
  const adjusted = [...chances]
  let before = 0
  for (const [rank, at] of chances
    .map((_, i) => i)
    .sort((a, b) => chances[a] - chances[b])
    .entries())
    adjusted[at] = before = Math.max(before, chances[at] * (chances.length - rank))
  return adjusted
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`
}
