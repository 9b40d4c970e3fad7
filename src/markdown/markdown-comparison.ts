import { formatBytes } from '../units/size.ts'
import { escapeMarkdown, formatMarkdownLink } from '../encoders/escape.ts'
import type { Report } from '../report/report.ts'
import { formatSparkline } from '../units/sparkline.ts'

const MOST_ROWS = 10

/**
 * This run beside those before it, as a table, and links to these; '' where nothing was compared.
 */
export function renderMarkdownComparison({ comparison }: Report): string {
  if (comparison === undefined) return ''
  const links = comparison.runs
    .map(({ url, sha, id }) =>
      formatMarkdownLink(
        /^[0-9a-f]{7,64}$/u.test(sha) ? sha.slice(0, 7) : `run ${/^\d{1,20}$/u.test(id) ? id : ''}`,
        url,
      ),
    )
    .filter((link) => link !== '')
  return [
    '| Anonymous memory | Now | Median before | Change | History |',
    '|:---|---:|---:|---:|:---|',
    ...comparison.groups
      .slice(0, MOST_ROWS)
      .map(
        ({ name, what, bytes, medianBytes, changePercent, historyBytes, state }) =>
          `| ${escapeMarkdown(name)} ${what} | ${formatBytes(bytes)} | ${formatBytes(medianBytes)} | ${marks[state]}${changePercent < 0 ? '' : '+'}${changePercent} % | ${formatSparkline([...historyBytes, bytes])} |`,
      ),
    ...(links.length === 0 ? [] : ['', `Runs, newest first: ${links.join(' ')}`]),
  ].join('\n')
}

const marks = { ok: '', worse: '❌ ', known: '⚠️ ' } as const
