import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { loadState, saveState } from '../../../src/modes/standing/watch-state.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'state-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const state = { runDir: '/run', startedEpochMs: 5, failing: { 'node (growth)': 7 }, broken: '' }

test('what is saved is loaded; of nothing there is nothing', () => {
  expect(loadState(root)).toBeNull()
  saveState(root, state)
  expect(loadState(root)).toEqual(state)
})

test('a link that waits beside it is not written through', () => {
  symlinkSync(join(root, 'victim'), join(root, 'state.json.new'))
  saveState(root, state)
  expect(existsSync(join(root, 'victim'))).toBe(false)
  expect(loadState(root)).toEqual(state)
})
