import { describe, expect, test } from '@jest/globals'
import { growth } from '../../../src/gates/growth.ts'
import { makeEvidence, makeSettings, type Program } from '../make-evidence.ts'

const leak = (second: number): number => 100 + 0.5 * second
const other = { rt: 'other', script: '' } as const
const bash: Program = {
  mib: () => 3,
  birth: { ...other, name: 'bash', cmd: 'bash', root: true },
}
/** A child of the first program, until some seconds before the end. */
const server: Program = {
  mib: leak,
  until: 116,
  port: 8080,
  birth: { ...other, name: 'server', cmd: 'server', ppid: 101 },
}
const load: Program = {
  mib: () => 5,
  from: 30,
  until: 100,
  birth: { ...other, name: 'load', cmd: 'load', ppid: 101 },
}
/** Half a second of CPU time each 20 s: it loads what it started. */
const check: Program = {
  ...bash,
  cpu: (second) => 2.5 * second,
  birth: { ...bash.birth, name: 'check' },
}
/** With all that started it. */
const together = (program: Program): Program => ({ ...program, until: 118 })
const judge = (programs: readonly Program[], overrides = {}, given = {}) =>
  growth.judge(makeEvidence(120, programs, { mode: 'run', ...overrides }), makeSettings(given))[0]

describe('a service that was stopped', () => {
  test.each<[string, readonly Program[], string]>([
    [
      'before the shell that started it',
      [bash, server, load],
      'a service: it listened on port 8080 and ended before bash, which started it)',
    ],
    [
      'on a Unix socket',
      [bash, { ...server, port: 0 }, load],
      'it listened on a Unix socket and ended before bash',
    ],
    [
      'with the shell, after a load had run beside it',
      [bash, server, load].map(together),
      'it listened on port 8080 and ended after load had run beside it)',
    ],
    [
      'with the program that started it, and loaded it',
      [check, server].map(together),
      'it listened on port 8080 and ended with check, which started it and was at work beside it)',
    ],
    [
      'under timeout, which ends with it, in a script that goes on',
      [
        bash,
        {
          ...server,
          birth: { ...other, name: 'timeout', cmd: 'timeout', ppid: 101 },
          mib: () => 2,
          port: -1,
        },
        { ...server, birth: { ...server.birth, ppid: 102 } },
        load,
      ],
      'ended before bash',
    ],
    [
      'a daemon, adopted before it was seen',
      [bash, { ...server, birth: { ...server.birth, ppid: 1 } }, load],
      'it listened on port 8080 and ended before bash, which ran beside it)',
    ],
    [
      'a worker of the same program, whose parent listened',
      [
        bash,
        { ...server, mib: () => 20 },
        { ...server, port: -1, birth: { ...server.birth, ppid: 102 } },
        load,
      ],
      'it worked for server, which listened on port 8080, and ended before bash',
    ],
  ])('%s fails', (_what, programs, words) => {
    expect(judge(programs)).toMatchObject({
      grade: 'leak',
      severity: 'error',
      message: expect.stringContaining(words),
    })
  })

  test('two of them: each is one', () => {
    const programs = [
      bash,
      server,
      { ...server, port: 81, birth: { ...server.birth, name: 'second', cmd: 'second' } },
    ].map(together)
    const findings = growth.judge(makeEvidence(120, programs, { mode: 'run' }), makeSettings({}))
    expect(findings.map(({ grade }) => grade)).toEqual(['leak', 'leak'])
  })
})

describe('what only warns', () => {
  test.each<[string, readonly Program[], string]>([
    [
      'it ended before its starter, and listened on nothing',
      [bash, { ...server, port: -1 }, load],
      'it grows until it exits; it took 96.7 % of the time, which alone makes it no service)',
    ],
    [
      'it listened, and ended with a shell that did nothing else',
      [
        bash,
        { ...server, birth: { ...server.birth } },
        // another command, so that it is not the only one
        { ...load, birth: { ...load.birth, ppid: 7 } },
      ].map(together),
      'it grows until it exits; it listened on port 8080 and took',
    ],
    [
      'the same under a program that waited for it',
      [{ ...check, cpu: () => 30 }, server, { ...load, birth: { ...load.birth, ppid: 7 } }].map(
        together,
      ),
      'it listened on port 8080 and took',
    ],
    [
      'the same a sample before npm, which takes a moment to end',
      [
        { ...bash, until: 119, birth: { ...bash.birth, name: 'npm', cmd: 'npm' } },
        { ...server, until: 118 },
        { ...load, birth: { ...load.birth, ppid: 7 } },
      ],
      'it listened on port 8080 and took',
    ],
    [
      'the same under make',
      [
        { ...bash, birth: { ...bash.birth, name: 'make', cmd: 'make' } },
        server,
        { ...load, birth: { ...load.birth, ppid: 7 } },
      ].map(together),
      'it listened on port 8080 and took',
    ],
  ])('%s', (_what, programs, words) => {
    expect(judge(programs)).toMatchObject({
      grade: 'likely',
      severity: 'warning',
      message: expect.stringContaining(words),
      advice: expect.stringContaining('`treat-as: "server: service"`'),
    })
  })

  test('a known tool stays one', () => {
    expect(
      judge([bash, { ...server, birth: { ...server.birth, name: 'pytest', cmd: 'pytest' } }, load]),
    ).toMatchObject({ grade: 'suspect', outcome: 'pass' })
  })
})
