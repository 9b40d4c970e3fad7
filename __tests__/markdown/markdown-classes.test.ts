import { expect, test } from '@jest/globals'
import { foreign } from '../../src/findings/untrusted.ts'
import { listGrownClasses } from '../../src/markdown/markdown-classes.ts'
import { renderMarkdownReport } from '../../src/markdown/markdown-report.ts'
import type { HeapRow } from '../../src/report/report.ts'
import { hostileNames, makeFailReport, makeReport, makeRow } from '../support/make-report.ts'

function heapWith(names: readonly string[]): HeapRow {
  return {
    source: foreign('jvm-perfdata'),
    collector: foreign('g1'),
    startBytes: 1,
    endBytes: 2,
    collections: 3,
    forcedCollections: 2,
    outsideBytes: null,
    trendBytes: [],
    grown: {
      fromAt: '2025-11-28T14:43:02.000Z',
      toAt: '2025-11-28T14:44:15.000Z',
      classes: names.map((name, at) => ({
        name: foreign(name),
        instances: 10,
        bytes: 9 * 2 ** 20,
        gainedInstances: 1,
        gainedBytes: (8 - at) * 2 ** 20,
      })),
    },
  }
}

test('three classes of who broke a limit, and none of who did not', () => {
  const heap = heapWith(['byte[]', 'com.acme.Order', 'java.util.HashMap$Node', 'A'])
  const report = makeFailReport({ processes: [makeRow({ heap, verdict: 'fail' })] })
  expect(listGrownClasses(report)).toBe(
    '- Holds more in <code>node&#32;server&#46;js</code> (pid 4121): <code>byte&#91;&#93;</code> +8 MiB, <code>com&#46;acme&#46;Order</code> +7 MiB, <code>java&#46;util&#46;HashMap&#36;Node</code> +6 MiB',
  )
  expect(listGrownClasses(makeReport({ processes: [makeRow({ heap })] }))).toBe('')
  expect(
    renderMarkdownReport(report, { form: 'full', artifactUrl: '', longestBytes: 100_000 }),
  ).toContain(listGrownClasses(report))
})

test.each(hostileNames.map((name) => [JSON.stringify(name), name] as const))(
  'a class that is called %s is text',
  (_label, name) => {
    const report = makeFailReport({ processes: [makeRow({ heap: heapWith([name]) })] })
    const line = listGrownClasses(report)
    expect(line.split('\n').length).toBe(1)
    // a name is letters and entities, within its own element
    expect(line).toMatch(/: <code>(?:[A-Za-z0-9\u0080-\u{10ffff}]|&#\d+;)*<\/code> \+8 MiB$/u)
  },
)
