import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { loadNotified, saveNotified } from '../../src/channels/notified.ts'

const scratch = mkdtempSync(join(tmpdir(), 'notified-'))
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})
const { signal } = new AbortController()

test('what cannot be written is known all the same, until it can', async () => {
  // a file where the directory should be: as with a full disk nothing can be made in it
  const directory = join(scratch, 'taken')
  writeFileSync(directory, '')
  expect(await saveNotified(directory, 'slack', new Map([['api (threshold)', 5]]), signal)).toMatch(
    /EEXIST|ENOTDIR/u,
  )
  expect(loadNotified(directory, 'slack')).toEqual(new Map([['api (threshold)', 5]]))
  rmSync(directory)
  mkdirSync(directory)
  expect(await saveNotified(directory, 'slack', new Map([['api (threshold)', 6]]), signal)).toBe('')
  expect(JSON.parse(readFileSync(join(directory, 'notified-slack.json'), 'utf8'))).toEqual({
    'api (threshold)': 6,
  })
  // from now on by what is written
  writeFileSync(join(directory, 'notified-slack.json'), '{}')
  expect(loadNotified(directory, 'slack')).toEqual(new Map())
})
