import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { foreign, type Untrusted } from '../../src/findings/untrusted.ts'
import { groupId, groupName } from '../../src/series/identity.ts'

const named = (name: string, script = ''): { name: Untrusted; script: Untrusted } => ({
  name: foreign(name),
  script: foreign(script),
})

describe('what differs from run to run is #', () => {
  test.each([
    ['bash', '/srv/actions/_temp/0b7f5b4e-6a0e-4c39-9c53-8a5fb28b0f7e.sh', 'bash #.sh'],
    ['node', '/opt/app/main.3f9a8c1d.js', 'node main.#.js'],
    ['node', 'chunk-9F86D081884C7D65.mjs', 'node chunk-#.mjs'],
    ['redis-server *:6379', '', 'redis-server *:#'],
    ['server:80', '', 'server:#'],
    ['python3', '/tmp/tmpx8s7d_6f.py', 'python3 #.py'],
    ['sh', '/tmp/tmp.Xa3kd93Ls0', 'sh #'],
    ['node', '/tmp/build-k3J9dQ/server.js', 'node server.js'],
    ['node', '/tmp/script-k3J9dQ.js', 'node script-#.js'],
    ['worker-12345', '', 'worker-#'],
    ['java', '-jar /var/lib/app/app.jar', 'java -jar app.jar'],
  ])('%s %s', (name, script, expected) => {
    expect(groupName(named(name, script))).toBe(expected)
  })
})

describe('what somebody named stays', () => {
  test.each([
    ['node', 'server.js'],
    ['node', '/tmp/leak.mjs'],
    ['node', '/tmp/server2.mjs'],
    ['java', 'com.acme.Main'],
    ['facade', ''],
    ['deadbeef', ''],
    ['tmpfiles', ''],
    ['tmpdirectory', ''],
    ['python3', '-m http.server'],
    ['webpack5', ''],
  ])('%s %s', (name, script) => {
    expect(groupName(named(name, script))).toBe(
      `${name}${script === '' ? '' : ` ${script.slice(script.lastIndexOf('/') + 1)}`}`,
    )
  })
})

test('an interpreter of another version is the same program', () => {
  const id = (name: string): string =>
    groupId({ ...named(name, 'app.py'), isRoot: true }, undefined)
  expect([id('python3.11'), id('python3.12'), id('python3')]).toEqual(
    Array.from({ length: 3 }, () => 'python app.py|root'),
  )
  expect(groupId({ ...named('python3-config'), isRoot: true }, undefined)).toBe(
    'python3-config|root',
  )
})

test('every uuid, pid and port of a script or title comes to one group', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.integer({ min: 100, max: 65_535 }), (uuid, number) => {
      expect(groupName(named('bash', `/srv/actions/_temp/${uuid}.sh`))).toBe('bash #.sh')
      expect(groupName(named(`worker[${number}]:${number}`))).toBe('worker[#]:#')
    }),
  )
})

test('any text comes to an end, and to the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(groupName(named(text, text))).toBe(groupName(named(text, text)))
    }),
  )
})
