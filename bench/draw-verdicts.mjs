// Draws docs/pictures: one real trace a verdict, from the kept corpus, with what the judgement saw
// of it. node bench/draw-verdicts.mjs
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeCurve } from '../src/stats/judge-curve.ts'
import { loadCorpus } from './verdict/load-corpus.mjs'

const MIB = 2 ** 20
const WIDTH = 640
const HEIGHT = 240
const LEFT = 56
const RIGHT = 12
const TOP = 40
const BOTTOM = 30
const EXAMPLES = [
  ['leak', 'd-node-rampleak', 'Node.js: starts, then leaks 24 MB/min'],
  ['likely', 'hl-py-sawleak', 'Python: peaks grow over a fragmented heap that moves in steps'],
  ['suspect', 'h-c-satur-hard', 'C: a table that fills, not full yet'],
  ['ok', 'd-c-noise', 'C: noise'],
  ['inconclusive', 'd-py-list', 'Python: a leak, but only 14 s of it'],
  [
    'blind',
    'd-java-lru',
    'Java: a bounded cache whose heap expands for the whole window: called leak, wrongly',
  ],
]

mkdirSync(join(import.meta.dirname, '..', 'docs', 'pictures'), { recursive: true })
const traces = loadCorpus()
for (const [file, name, caption] of EXAMPLES) {
  const trace = traces.find((candidate) => candidate.name === name)
  const seen =
    file === 'inconclusive'
      ? { ...trace, timesS: trace.timesS.slice(0, 15), bytes: trace.bytes.slice(0, 15) }
      : trace
  const judgement = judgeCurve(seen)
  if (file !== 'blind' && judgement.grade !== file)
    throw new Error(`${name} is ${judgement.grade} now, not ${file}`)
  writeFileSync(
    join(import.meta.dirname, '..', 'docs', 'pictures', `${file}.svg`),
    draw(seen, judgement, caption),
  )
}

function draw({ timesS, bytes }, { grade, rateBytesPerHour, reason, trend }, caption) {
  const [from, to] = [timesS[0], timesS.at(-1)]
  const high = (Math.max(...bytes) / MIB) * 1.05
  const low = Math.min(0, ...bytes)
  const x = (time) => (LEFT + ((time - from) / (to - from)) * (WIDTH - LEFT - RIGHT)).toFixed(1)
  const y = (value) =>
    (HEIGHT - BOTTOM - ((value / MIB - low) / (high - low)) * (HEIGHT - TOP - BOTTOM)).toFixed(1)
  const path = (times, values) =>
    times.map((time, i) => `${i === 0 ? 'M' : 'L'}${x(time)} ${y(values[i])}`).join('')
  const rate =
    grade === 'leak' || grade === 'likely'
      ? `, ${(rateBytesPerHour / 60 / MIB).toFixed(1)} MiB/min`
      : ''
  const marks =
    trend === null
      ? ''
      : [
          `<rect x="${x(from)}" y="${TOP}" width="${(x(trend.warmUpEndS) - x(from)).toFixed(1)}" height="${HEIGHT - TOP - BOTTOM}" fill="#8882" />`,
          ...trend.floorTimesS.map(
            (time, i) =>
              `<circle cx="${x(time)}" cy="${y(trend.floorBytes[i])}" r="2.5" fill="#0a7" />`,
          ),
          trend.line === null
            ? ''
            : `<path d="${path([trend.line.fromS, trend.line.toS], [trend.line.fromBytes, trend.line.toBytes])}" stroke="#d33" stroke-width="2" stroke-dasharray="6 4" fill="none" />`,
        ].join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff" />
<text x="${LEFT}" y="16" font-weight="bold">${caption}</text>
<text x="${LEFT}" y="32" fill="#555">${grade}${rate}: ${reason}</text>
${marks}
<path d="${path(timesS, bytes)}" stroke="#345" stroke-width="1.2" fill="none" />
${[0, 0.5, 1].map((share) => `<text x="${LEFT - 6}" y="${Number(y(high * share * MIB)) + 4}" text-anchor="end" fill="#555">${Math.round(high * share)} MiB</text>`).join('')}
<text x="${LEFT}" y="${HEIGHT - 10}" fill="#555">${from.toFixed(0)} s</text><text x="${WIDTH - RIGHT}" y="${HEIGHT - 10}" text-anchor="end" fill="#555">${to.toFixed(0)} s</text>
</svg>
`
}
