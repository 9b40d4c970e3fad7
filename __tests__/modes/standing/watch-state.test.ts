import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { loadState, saveState } from '../../../src/modes/standing/watch-state.ts'
import { useTempDirectory } from '../../sampler/support/temp-directory.ts'

let root = ''
useTempDirectory((made) => {
  root = made
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
