/** What settings are for, in the order of docs/reference.md. */
export const groups = [
  {
    title: 'The eight that most jobs need',
    names: [
      'run',
      'mode',
      'name',
      'include',
      'threshold',
      'fail-on',
      'comment',
      'slack-webhook-url',
    ],
  },
  {
    title: 'The command, and head against base',
    names: [
      'shell',
      'working-directory',
      'compare-with',
      'prepare',
      'repeat',
      'ab-threshold',
      'base',
      'head',
      'exit-code',
    ],
  },
  {
    title: 'What to watch, how often, how long',
    names: ['scope', 'exclude', 'interval', 'duration', 'extend', 'self-test'],
  },
  {
    title: 'Limits',
    names: [
      'warn-threshold',
      'total-threshold',
      'growth-threshold',
      'warm-up',
      'treat-as',
      'min-time-to-limit',
      'settle',
      'retained-threshold',
    ],
  },
  {
    title: 'The runs before',
    names: [
      'baseline',
      'baseline-branch',
      'if-no-baseline',
      'baseline-since',
      'baseline-pin',
      'regression-threshold',
      'regression-warn-threshold',
    ],
  },
  { title: 'What fails the job', names: ['require', 'ignore', 'if-inconclusive'] },
  { title: 'Before it is too late', names: ['guard', 'on-finding', 'early-upload'] },
  {
    title: 'The report',
    names: [
      'export',
      'command-lines',
      'report-dir',
      'upload-artifact',
      'artifact-name',
      'retention-days',
      'summary',
    ],
  },
  {
    title: 'Who is told',
    // a secret that no group names is one more address
    takesSecrets: true,
    names: ['issue', 'slack-notify', 'notify-every', 'github-token', 'run-id', 'progress'],
  },
  { title: 'Settings', names: ['config', 'show-plan'] },
  {
    title: 'Scans that repeat, watches that stand',
    names: ['quiet', 'keep', 'retain', 'listen', 'listen-anywhere'],
  },
]
