import * as registry from '../exports/index.ts'
import type { ExportFormat } from '../exports/export-format.ts'
import type { Option } from '../plan/option.ts'

export const exportFormats: readonly ExportFormat[] = Object.values(registry)
const names = exportFormats.map(({ name }) => name)

/** Which report files are written beside the text log. */
export const exportOption: Option<readonly string[]> = {
  name: 'export',
  default: 'html,json,csv',
  isList: true,
  description:
    'Report files beside the text log: `html` a page to open, `json` and `csv` the report and its table, `containers` the table of containers, `md` the job summary, `junit` test results, `benchmark` for github-action-benchmark, `bmf` for Bencher, `openmetrics` for GitLab.',
  allowed: `\`none\`, or a list of ${names.map((name) => `\`${name}\``).join(', ')} (commas or lines between)`,
  words: [...names, 'none'],
  parse: (text) => {
    const asked = text.split(/[\s,]+/).filter((name) => name !== '')
    if (asked.length === 1 && asked[0] === 'none') return []
    const wrong = asked.find((name) => !names.includes(name))
    if (asked.length === 0) throw new Error('names no format')
    if (wrong !== undefined) throw new Error(`names a format that does not exist: ${wrong}`)
    return names.filter((name) => asked.includes(name))
  },
}
