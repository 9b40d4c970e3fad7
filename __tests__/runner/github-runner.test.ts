import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import {
  appendStepFile,
  createGithubRunner,
  formatAddMask,
} from '../../src/runner/github-runner.ts'
import { findRunnerCommand } from '../support/runner-commands.ts'
import { parseFileCommands } from '../support/file-commands.ts'

const directory = mkdtempSync(join(tmpdir(), 'step-files-'))
afterAll(() => {
  rmSync(directory, { recursive: true })
})

test('any values come back as the runner reads them, also lines that look like an end', () => {
  const file = join(directory, 'any')
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string().filter((text) => !text.includes('\r')),
          fc.constant('a\nghadelimiter_x\nb<<c\nd=e'),
        ),
        { minLength: 1, maxLength: 5 },
      ),
      (values) => {
        writeFileSync(file, '')
        for (const [at, value] of values.entries()) appendStepFile(file, `name-${at}`, value)
        expect([...parseFileCommands(readFileSync(file, 'utf8'))]).toEqual(
          values.map((value, at) => [`name-${at}`, value]),
        )
      },
    ),
    { numRuns: 200 },
  )
})

test('a line that the command left open is ended first', () => {
  const file = join(directory, 'open')
  writeFileSync(file, 'x=1')
  appendStepFile(file, 'verdict', 'pass')
  expect([...parseFileCommands(readFileSync(file, 'utf8'))]).toEqual([
    ['x', '1'],
    ['verdict', 'pass'],
  ])
})

test('no file is no fault', () => {
  expect(() => {
    appendStepFile('', 'a', 'b')
  }).not.toThrow()
})

test('a file of the step that cannot be written is one warning, and no end', async () => {
  const runner = createGithubRunner({ GITHUB_STATE: directory, GITHUB_WORKSPACE: directory })
  let said = ''
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
  try {
    runner.saveState('a', 'b')
    runner.saveState('c', 'd')
    await runner.flushed()
  } finally {
    spy.mockRestore()
  }
  expect(said.match(/::warning [^\n]*EISDIR\)[^\n]*the post step judges nothing/gu)?.length).toBe(1)
})

test('a mask is one command, whatever lines the secret has', () => {
  const line = formatAddMask('50%\r\nof it')
  expect(line).toBe('::add-mask::50%25%0D%0Aof it')
  expect(findRunnerCommand(line)).not.toBeNull()
})
