import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderLiveMetrics } from '../../../src/modes/standing/live-metrics.ts'
import { birth, build, head, tick } from '../../series/make-recording.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { makeReport } from '../../support/make-report.ts'

const MiB = 1024
const report = makeReport({
  verdict: 'pass',
  findings: [],
  limits: [{ gate: 'threshold', text: '', lines: [] }],
})

function render(names: readonly string[]): string {
  const records = [
    head,
    ...names.map((name, at) => birth(at + 1, { name, script: '' })),
    tick(
      1,
      names.map((_, at) => [at + 1, (at + 2) * 100 * MiB, 100 * MiB]),
    ),
    { k: 'death', t: 1000, i: 2 } as const,
    tick(2, []),
  ]
  return renderLiveMetrics({
    recording: build(records),
    report,
    ticks: 17,
    startedEpochMs: 1_764_340_981_500,
  })
}

test('how it stands: groups of whom somebody lives, by name and not by pid', () => {
  const lines = render(['api', 'gone', 'api']).split('\n')
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
    'memory_watched_bytes 524288000',
    'memory_group_anonymous_bytes{group="api|member"} 419430400',
    'memory_group_largest_resident_bytes{group="api|member"} 419430400',
    'memory_group_processes{group="api|member"} 2',
    'memory_findings{gate="threshold"} 0',
    'memory_measurement_broken 0',
    'memory_watch_samples_total 17',
    'memory_watch_start_time_seconds 1764340981.5',
    'memory_sampler_cpu_seconds_total 0',
    'memory_sampler_resident_bytes 0',
    '',
  ])
  expect(lines.at(-2)).toBe('# EOF')
})

test('what breaks a limit, and that nothing can be said', () => {
  const recording = build([head, tick(1, [])])
  const failing = makeReport({
    verdict: 'fail',
    limits: [
      { gate: 'threshold', text: '', lines: [] },
      { gate: 'oom', text: '', lines: [] },
    ],
  })
  const text = renderLiveMetrics({
    recording,
    report: { ...failing, findings: [] },
    ticks: 1,
    startedEpochMs: 0,
  })
  expect(text).toContain('memory_findings{gate="threshold"} 0\nmemory_findings{gate="oom"} 0\n')
  expect(
    renderLiveMetrics({
      recording,
      report: { ...report, verdict: 'inconclusive' },
      ticks: 1,
      startedEpochMs: 0,
    }),
  ).toContain('memory_measurement_broken 1\n')
})

// tools/install-prometheus.sh also brings promtool, which reads the older text format only; the
// client's own parser knows OpenMetrics
const python = process.env['PYTHON'] ?? 'python3'
const hasReader =
  spawnSync(python, ['-c', 'import prometheus_client.openmetrics.parser']).status === 0

;(hasReader ? test : test.skip)(
  `the Prometheus client reads any name${hasReader ? '' : ` (skipped: ${python} has no prometheus-client)`}`,
  () => {
    fc.assert(
      fc.property(fc.array(hostileText(), { minLength: 1, maxLength: 20 }), (names) => {
        const { stdout, stderr, status } = spawnSync(
          python,
          [fileURLToPath(new URL('../../support/read-openmetrics.py', import.meta.url))],
          { input: render(names), encoding: 'utf8' },
        )
        if (status !== 0) throw new Error(stderr)
        expect((JSON.parse(stdout) as unknown[]).length).toBeGreaterThan(5)
      }),
      { numRuns: 20 },
    )
  },
  60_000,
)

test('any name is one line', () => {
  fc.assert(
    fc.property(fc.array(hostileText(), { minLength: 1, maxLength: 20 }), (names) => {
      const lines = render(names).split('\n').slice(0, -2)
      expect(
        lines.filter(
          (line) =>
            !/^(?:# (?:TYPE|UNIT|HELP) \w+ .+|\w+(?:\{\w+="(?:[^"\\\n]|\\["\\])*"\})? [\d.e+]+)$/u.test(
              line,
            ),
        ),
      ).toEqual([])
    }),
  )
})
