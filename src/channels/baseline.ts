import { dirname, join } from 'node:path'
import { baselineArtifact, ofAttempt } from '../artifacts/artifact-names.ts'
import { escapeJson } from '../encoders/escape.ts'
import type { Channel } from './channel.ts'
import { saveFile } from '../files/save-file.ts'

/**
 * What this run leaves for later ones to be compared with: `baseline.json` in the run directory,
 * and as a small artifact of its own.
 */
export const baseline: Channel = {
  name: 'baseline',
  kind: 'file',
  options: [],
  deadlineMs: 20_000,
  uploads: true,
  render: ({ run }) => ofAttempt(baselineArtifact(run.name), run.attempt),
  deliver: async (report, delivery) => {
    const { plan, runner, signal, baseline: left, uploadFailure = '' } = delivery
    if (left === null) return
    const path = join(plan.runDir, 'baseline.json')
    await saveFile(path, `${escapeJson(left)}\n`, signal)
    // `on-failure` holds back the report only: a passing run is what others are compared with
    if (runner.context.kind === 'local' || plan.artifact.upload === 'never') return
    if (uploadFailure !== '')
      throw new Error('not uploaded, since the artifact before it could not be')
    await runner.uploadArtifact({
      name: baseline.render(report, delivery),
      files: [path],
      rootDir: dirname(path),
      retentionDays: plan.artifact.retentionDays,
      signal,
    })
  },
}
