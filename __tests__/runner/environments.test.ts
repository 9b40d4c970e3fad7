import { expect, test } from '@jest/globals'
import { secrets, variablesOf } from '../../src/settings/secrets.ts'
import { readInputs } from '../../src/runner/read-inputs.ts'
import { buildWorkloadEnvironment } from '../../src/runner/workload-environment.ts'

const secretVariables = Object.fromEntries(
  secrets.flatMap(variablesOf).map((variable) => [variable, 's']),
)

test('inputs by name, as the runner hands them over; those that are not there are left out', () => {
  expect([
    ...readInputs(['run', 'slack-webhook-url', 'absent'], {
      INPUT_RUN: ' a\n',
      'INPUT_SLACK-WEBHOOK-URL': '',
      OTHER: 'x',
    }),
  ]).toEqual([
    ['run', ' a\n'],
    ['slack-webhook-url', ''],
  ])
})

test("the command's environment is a run: step's", () => {
  const own = {
    INPUT_RUN: '1',
    'INPUT_SLACK-WEBHOOK-URL': 's',
    ...secretVariables,
    GITHUB_STATE: '/f',
    ACTIONS_RUNTIME_TOKEN: 't',
    ACTIONS_RUNTIME_URL: 'u',
    ACTIONS_RESULTS_URL: 'u',
    ACTIONS_CACHE_URL: 'u',
    ACTIONS_CACHE_SERVICE_V2: 'True',
  }
  const theirs = {
    PATH: '/bin',
    INPUT_OF_THE_CALLER: '1',
    STATE_DIR: '/var',
    GITHUB_OUTPUT: '/o',
    GITHUB_ENV: '/e',
    GITHUB_STEP_SUMMARY: '/s',
    MY_INPUT_X: '1',
    MY_SLACK_WEBHOOK_URL: '1',
    ACTIONS_ALLOW_UNSECURE_COMMANDS: '1',
    ACTIONS_STEP_DEBUG: '1',
    GITHUB_TOKEN: 'g',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'u',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
  }
  expect(
    buildWorkloadEnvironment('github', ['run', 'slack-webhook-url'], { ...own, ...theirs }),
  ).toEqual(theirs)
})

test('on the command line nothing is kept from it but secrets', () => {
  const theirs = { INPUT_RUN: '1', GITHUB_STATE: '/f', ACTIONS_RUNTIME_TOKEN: 't' }
  expect(buildWorkloadEnvironment('local', ['run'], { ...theirs, ...secretVariables })).toEqual(
    theirs,
  )
})
