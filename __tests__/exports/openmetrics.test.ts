import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openmetrics } from '../../src/exports/openmetrics.ts'
import { escapeTerminal } from '../../src/encoders/escape.ts'
import { hostileCount, hostileText } from '../support/hostile-text.ts'
import { foreign } from '../../src/findings/untrusted.ts'
import { hostileNames, makeReport } from '../support/make-report.ts'
import { exportSource, groupsOf, withBounds } from './export-source.ts'

function render(ids: readonly string[]): string {
  const report = makeReport({
    groups: ids.map((id, at) => ({
      id,
      name: foreign(id),
      processes: 1,
      peakRssBytes: 2,
      peakAnonSumBytes: 1000 + at,
    })),
  })
  return openmetrics.render({
    report,
    recording: null,
    zoneOffsetMinutes: 0,
    markdown: () => '',
  }) as string
}

test('the total and one value a group, without pids and times', () => {
  expect(render(['node server.js|root', 'a "b" \\ c|child'])).toBe(
    [
      '# TYPE memory_total_peak_bytes gauge',
      '# UNIT memory_total_peak_bytes bytes',
      '# HELP memory_total_peak_bytes Peak of all processes together.',
      'memory_total_peak_bytes 1572864000',
      '# TYPE memory_group_peak_bytes gauge',
      '# UNIT memory_group_peak_bytes bytes',
      '# HELP memory_group_peak_bytes Peak of the anonymous memory of a group of processes.',
      'memory_group_peak_bytes{group="node server.js|root"} 1000',
      'memory_group_peak_bytes{group="a \\"b\\" \\\\ c|child"} 1001',
      '# EOF\n',
    ].join('\n'),
  )
})

test('lower bounds are told apart', () => {
  const report = withBounds(groupsOf(['a "b"', 'c']))
  expect(openmetrics.render(exportSource(report))).toContain(
    [
      '# TYPE memory_peak_is_lower_bound gauge',
      '# HELP memory_peak_is_lower_bound Whose peak may have been more than is told.',
      'memory_peak_is_lower_bound{of="total"} 1',
      'memory_peak_is_lower_bound{group="a \\"b\\""} 1',
      '# EOF\n',
    ].join('\n'),
  )
})

test('groups that read alike are told apart', () => {
  expect(render(['a\u0007|root', 'a\\x07|root'])).toContain('group="a\\\\x07|root #2"')
})

// pip install prometheus-client; PYTHON names the interpreter that has it
const python = process.env['PYTHON'] ?? 'python3'
const hasReader =
  spawnSync(python, ['-c', 'import prometheus_client.openmetrics.parser']).status === 0
const reason = hasReader ? '' : ` (skipped: ${python} has no prometheus-client)`

describe(`the Prometheus client reads it${reason}`, () => {
  const read = (text: string): [string, Record<string, string>, number][] => {
    const { stdout, stderr, status } = spawnSync(
      python,
      [fileURLToPath(new URL('../support/read-openmetrics.py', import.meta.url))],
      { input: text, encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout) as [string, Record<string, string>, number][]
  }

  const maybe = hasReader ? test : test.skip
  maybe('with each group and its value', () => {
    const ids = hostileNames.map((name) => `${name}|child`)
    expect(read(render(ids))).toEqual([
      ['memory_total_peak_bytes', {}, 1_572_864_000],
      ...ids.map((id, at) => ['memory_group_peak_bytes', { group: escapeTerminal(id) }, 1000 + at]),
    ])
  })

  maybe(
    `with ${hostileCount} hostile names`,
    () => {
      const names = [
        ...new Set(
          fc
            .sample(hostileText(), { numRuns: hostileCount, seed: 11 })
            .map((name) => `${name}|child`),
        ),
      ]
      for (let from = 0; from < names.length; from += 200)
        expect(read(render(names.slice(from, from + 200))).length).toBe(
          names.slice(from, from + 200).length + 1,
        )
    },
    60_000 + hostileCount * 10,
  )

  maybe('and would not read it if a quote went out as it is', () => {
    expect(() => read(render(['a']).replace('"a"', '"a"b"'))).toThrow()
  })
})
