import { execFileSync, spawn } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findHeapFlags } from '../../src/sampler/find-heap-flags.ts'
import { readEnvironment } from '../../src/sampler/readers/environ.ts'

const find = (
  command: string,
  script = 'App',
  variables: Readonly<Record<string, string>> = {},
): string => findHeapFlags(command.split(' '), script, (name) => variables[name] ?? '')

test.each([
  ['java -Xmx256m -cp lib App', '-Xmx256m'],
  [
    'java -server -Xms64m -Xmx1G -XX:+UseG1GC -Dkey=secret -XX:+AlwaysPreTouch App',
    '-Xms64m -Xmx1G -XX:+AlwaysPreTouch',
  ],
  [
    'java -XX:InitialRAMPercentage=2.5 -XX:MaxRAMPercentage=75 -XX:MaxRAM=4g -XX:InitialHeapSize=1048576 App',
    '-XX:InitialRAMPercentage=2.5 -XX:MaxRAMPercentage=75 -XX:MaxRAM=4g -XX:InitialHeapSize=1048576',
  ],
  // the program's own arguments
  ['java App -Xmx2g', ''],
  ['java -XmxMUCH -Xss1m -Xmx=1g --Xmx1g App', ''],
])('%s', (command, flags) => {
  expect(find(command)).toBe(flags)
})

test('of a jar as well', () => {
  expect(find('java -Xms8m -jar app.jar -Xmx2g', '-jar app.jar')).toBe('-Xms8m')
})

test('variables in the order in which a JVM takes them, and nothing else of them', () => {
  expect(
    find('java -Xmx2g App', 'App', {
      JAVA_TOOL_OPTIONS: '-javaagent:/a.jar=token -Xmx1g',
      JDK_JAVA_OPTIONS: '  -Xms1g\n',
      _JAVA_OPTIONS: '-Dpassword=-Xmx5g -Xmx3g',
    }),
  ).toBe('-Xmx1g -Xms1g -Xmx2g -Xmx3g')
})

test('whatever stands there, only words that are such flags are kept', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (words, value) => {
      for (const word of findHeapFlags(words, '', () => value).split(' '))
        expect(word).toMatch(/^$|^-X(?:m[sx]|X:[A-Za-z+-]+)=?[\w.]*$/)
    }),
  )
})

test('a variable of a process that runs', () => {
  const child = spawn('sleep', ['60'], { env: { JAVA_TOOL_OPTIONS: '-Xmx1g', A: 'b=c' } })
  try {
    const { pid = 0 } = child
    const read = (name: string): string => readEnvironment('/proc', pid)(name)
    // the parent's until it executes its own program
    const untilMs = Date.now() + 5000
    while (read('A') === '' && Date.now() < untilMs) execFileSync('sleep', ['0.02'])
    expect([read('JAVA_TOOL_OPTIONS'), read('A'), read('JAVA'), read('B')]).toEqual([
      '-Xmx1g',
      'b=c',
      '',
      '',
    ])
  } finally {
    child.kill('SIGKILL')
  }
  expect(readEnvironment('/nowhere', 1)('A')).toBe('')
})
