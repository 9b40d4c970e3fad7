import type { Option, Settings } from '../settings/option.ts'
import { toneOf } from '../report/command-end.ts'
import { renderMarkdownReport } from '../markdown/markdown-report.ts'
import type { Report } from '../report/report.ts'
import type { Channel } from './channel.ts'
import { declareChoice } from './choice.ts'

const summaryOption: Option<'auto' | 'full' | 'compact' | 'off'> = {
  ...declareChoice(
    'report',
    'summary',
    ['auto', 'full', 'compact', 'off'],
    'The report in the job summary. auto: `compact`, three lines with the table folded, on a pass and in a matrix of more than ten jobs, else `full`; `off` leaves the summary alone.',
  ),
  inputOnly: true,
}

const jobTotalOption: Option<number> = {
  name: 'job-total',
  group: 'internal',
  default: '1',
  description: 'Set by action.yml itself: how many jobs the matrix makes. Leave it alone.',
  allowed: 'a number',
  expression: '${{ strategy.job-total }}',
  inputOnly: true,
  // the runner wrote it: nothing to complain about
  parse: (text) => (/^\d{1,6}$/u.test(text.trim()) ? Number(text) : 1),
}

/**
 * The job summary. GitHub drops one above 1 MiB whole, and shows all steps' together: 100 kB is
 * ours.
 */
export const summary: Channel = {
  name: 'summary',
  kind: 'runner',
  options: [summaryOption, jobTotalOption],
  deadlineMs: 5000,
  linksArtifact: true,
  render: (report, { settings, artifact, shown }) =>
    renderMarkdownReport(report, {
      form: shown?.wholeSummary === true ? 'full' : chooseForm(report, settings),
      artifactUrl: artifact?.url ?? '',
      pageUrl: artifact?.pageUrl ?? '',
      longestBytes: 100_000,
    }),
  deliver: async (report, delivery) => {
    if (delivery.settings.value(summaryOption) !== 'off' || delivery.shown?.wholeSummary === true)
      await delivery.runner.writeSummary(summary.render(report, delivery))
  },
}

function chooseForm(report: Report, settings: Settings): 'full' | 'compact' {
  const asked = settings.value(summaryOption)
  if (asked !== 'auto') return asked === 'compact' ? 'compact' : 'full'
  // GitHub shows the summaries of all jobs on one page
  return toneOf(report) === 'pass' || settings.value(jobTotalOption) > 10 ? 'compact' : 'full'
}
