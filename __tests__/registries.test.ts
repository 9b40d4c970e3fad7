import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { channels } from '../src/channels/index.ts'
import { commands } from '../src/commands/commands.ts'
import { exportFormats } from '../src/exports/index.ts'
import { gates } from '../src/gates/index.ts'
import { listRegistry } from './support/list-registry.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The ordered arrays that something new is a line of, by the room they stand in. */
const REGISTRIES: Readonly<Record<string, readonly { readonly name: string }[]>> = {
  channels,
  commands,
  exports: exportFormats,
  gates,
}

describe.each(Object.entries(REGISTRIES))('%s', (room, entries) => {
  const files = listRegistry(`${root}/src/${room}/${room === 'commands' ? 'commands' : 'index'}.ts`)

  test('holds each of its files once, by the name in the file', () => {
    expect(entries.map(({ name }) => name)).toEqual(files)
    expect(new Set(files).size).toBe(files.length)
  })

  test.each(files)('%s has a unit test of its own', (name) => {
    const path = `__tests__/${room}/${name}.test.ts`
    expect(existsSync(`${root}/${path}`) ? '' : `${path} is missing`).toBe('')
  })
})
