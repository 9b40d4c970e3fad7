import { escapeLogLine } from '../encoders/escape.ts'
import { describeCommandEnd } from '../report/command-end.ts'
import { nextSteps } from '../report/findings.ts'
import { shorten } from '../units/shorten.ts'
import type { Channel } from './channel.ts'

/**
 * The last lines of the step's log, below all that uploads and messages print: what to do next.
 * None where all is well.
 */
export const next: Channel = {
  name: 'next',
  kind: 'runner',
  options: [],
  deadlineMs: 1000,
  render: (report, { plan }) => {
    if (plan.quiet === true) return ''
    if (report.verdict === 'pass' && describeCommandEnd(report) === '') return ''
    return nextSteps(report, plan)
      .slice(0, 2)
      .map((step) => escapeLogLine(shorten(`  Next: ${step}`, 500)))
      .join('\n')
  },
  deliver: (report, delivery) => {
    const text = next.render(report, delivery)
    for (const line of text === '' ? [] : text.split('\n')) delivery.runner.log(line)
    return Promise.resolve()
  },
}
