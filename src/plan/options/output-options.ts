import { reportArtifact } from '../../artifacts/artifact-names.ts'
import type { Option } from '../../settings/option.ts'
import { parseDuration } from '../../units/duration.ts'
import { declareDuration, declareText, declareToggle, declareWord, DURATIONS } from './declare.ts'

/** Where reports of the command line go: in the current directory. */
export const DEFAULT_REPORT_DIR = 'logs'

// What is shown, stored and sent, besides what each channel declares itself.

export const commandLines = declareWord(
  'report',
  'command-lines',
  ['name', 'redacted', 'full'],
  'What is shown AND stored of command lines: program and script; all arguments with what looks secret hidden; everything.',
)
export const reportDir = declareText(
  'report',
  'report-dir',
  'Directory for the report files.',
  `a directory inside the workspace or the runner's temporary directory; empty: the run directory (command line: any writable directory, default \`${DEFAULT_REPORT_DIR}/\`)`,
)
export const artifactUpload = declareWord(
  'report',
  'upload-artifact',
  ['always', 'on-failure', 'never'],
  'When the report is uploaded as a workflow artifact.',
)
export const artifactName = declareText(
  'report',
  'artifact-name',
  'Name of the artifact.',
  `text of at most 200 characters; \`" : < > | * ? \\ /\` become \`-\`; empty: \`${reportArtifact('<name>')}\``,
  200,
)
export const retentionDays: Option<number> = {
  name: 'retention-days',
  group: 'report',
  default: '0',
  description:
    'Days for which the artifact is kept. 0: as the repository says, which may allow less than is asked for.',
  allowed: 'a whole number from 0 to 400',
  parse: (value) => {
    if (!/^\d{1,3}$/.test(value.trim()) || Number(value) > 400)
      throw new Error('is not a whole number from 0 to 400')
    return Number(value)
  },
}
export const earlyUpload = declareToggle(
  'rescue',
  'early-upload',
  "Uploads the samples so far as an artifact of its own once 90 % of the memory of the machine or of the job's cgroup is used: the job may not live to upload a report. For `run` and `scan`, whose step has the runner's token meanwhile.",
)
export const progress = declareDuration(
  'told',
  'progress',
  '30s',
  'How long the command of `run` may be silent before a line says how it goes; elsewhere the time between two such lines. 0s: none.',
  `0s to 1d: ${DURATIONS}`,
  0,
  86_400_000,
)
/** For all messengers alike. */
export const notifyEvery: Option<number | 'always'> = {
  name: 'notify-every',
  group: 'told',
  default: 'always',
  flagOnly: true,
  repeatedOnly: true,
  description:
    'One message for each subject in so much time, however often a scan finds it, and one more ' +
    'when it is well again. A watch without `duration` tells of each crossing and recovery ' +
    'once; with a duration again after so long.',
  allowed: '`always`, or a duration such as `24h`',
  parse: (text) => (text.trim() === 'always' ? 'always' : parseDuration(text)),
}
export const runId: Option<string> = {
  name: 'run-id',
  group: 'told',
  default: '',
  description: 'With `mode: publish`: the run whose report is shown.',
  allowed: 'the id of a run of this repository; empty: that of the `workflow_run` event',
  parse: (value) => {
    if (!/^\d{0,18}$/.test(value.trim())) throw new Error('is no id of a run')
    return value.trim()
  },
}
export const config = declareText(
  'settings',
  'config',
  'YAML file with settings by the names of the inputs, but no secrets; `none`: no file is read. The default is read where it is there.',
  'a file of at most 64 KiB; relative to the workspace',
  1000,
  '.github/memory-leak-detector.yml',
)
export const showPlan = declareToggle(
  'settings',
  'show-plan',
  'Say what holds and from where each value came, and start nothing.',
)
export const matrix: Option<string> = {
  ...declareText(
    'internal',
    'matrix',
    'Set by action.yml itself: the matrix values that make names unique. Leave it alone.',
    'JSON',
  ),
  expression: '${{ toJSON(matrix) }}',
}

/** What is kept, in the order of documents. */
export const reportOptions: readonly Option<unknown>[] = [
  commandLines,
  reportDir,
  artifactUpload,
  artifactName,
  retentionDays,
  earlyUpload,
]

/** What is said, and where settings come from, in the order of documents. */
export const sayingOptions: readonly Option<unknown>[] = [runId, progress, config, showPlan, matrix]
