import { expect, test } from '@jest/globals'
import { describeScreen } from '../../src/runner/describe-screen.ts'

test.each([
  [{ isTTY: true, columns: 132 }, {}, { columns: 132, hasColours: true }],
  [{ isTTY: true, columns: 0 }, { NO_COLOR: '' }, { columns: 80, hasColours: true }],
  [{ isTTY: true, columns: 80 }, { NO_COLOR: '0' }, { columns: 80, hasColours: false }],
  [{ isTTY: false, columns: 80 }, {}, null],
  [{ isTTY: true, columns: 80 }, { CI: 'true' }, null],
  [{ isTTY: true, columns: 80 }, { GITHUB_ACTIONS: 'true' }, null],
  [{ isTTY: true, columns: 80 }, { TERM: 'dumb' }, null],
])('%j with %j', (terminal, env, screen) => {
  expect(describeScreen(terminal, env)).toEqual(screen)
})
