import { expect, test } from '@jest/globals'
import { isBatchProgram } from '../../../src/gates/growth/batch-programs.ts'
import { foreign } from '../../../src/findings/untrusted.ts'

const is = (name: string, command: string, script = ''): boolean =>
  isBatchProgram({
    name: foreign(name),
    command: foreign(command),
    script: foreign(script),
  })

test.each([
  ['pytest', '/usr/bin/pytest'],
  ['python3', 'python3 -m pytest'],
  ['python3', '/venv/bin/python3 /venv/bin/pytest'],
  ['node', 'node node_modules/.bin/eslint'],
  ['node', 'node /app/node_modules/jest/bin/jest.js'],
  ['node', '/usr/bin/node /app/node_modules/jest-worker/build/workers/processChild.js'],
  ['node', 'node /usr/lib/node_modules/npm/bin/npm-cli.js'],
  ['node', 'node /app/node_modules/@scope/x/../../typescript/bin/tsc'],
  ['cc1', '/usr/lib/gcc/cc1'],
  ['javac', 'javac'],
  ['java', 'java org.codehaus.plexus.classworlds.launcher.Launcher'],
  ['java', 'java -cp x.jar org.junit.platform.console.ConsoleLauncher'],
  ['server.test', '/tmp/go-build1/b001/server.test'],
])('%s as %s is batch', (name, command) => {
  expect(is(name, command)).toBe(true)
})

test.each([
  ['node', 'node server.js'],
  ['node', 'node /app/pytest-dashboard/server.js'],
  ['java', 'java -jar app.jar'],
  ['dotnet', 'dotnet Shop.dll'],
  ['python3', 'python3 -m http.server'],
  ['redis-server', 'redis-server'],
  ['node', 'node node_modules/next/dist/bin/next start'],
])('%s as %s is not', (name, command) => {
  expect(is(name, command)).toBe(false)
})
