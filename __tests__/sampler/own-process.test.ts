import { describe, expect, test } from '@jest/globals'
import { isOwnProcess } from '../../src/sampler/own-process.ts'
import { makeTempDirectory } from './support/temp-directory.ts'
import { writeTree } from './support/write-tree.ts'

const directory = makeTempDirectory()
const bundles = (dist: string) =>
  Object.fromEntries(
    ['main', 'post', 'cli', 'sampler'].map((name) => [`${dist}/${name}/index.js`, '']),
  )
writeTree(directory, {
  ...bundles('tool/dist'),
  'app/dist/main/index.js': '',
  'app/dist/cli/index.js': '',
  'bin/memory-leak-detector': { link: '../tool/dist/cli/index.js' },
  'other/memory-leak-detector': { link: '../app/dist/cli/index.js' },
  'proc/7/cwd': { link: `${directory}/tool` },
  'proc/8/cwd': { link: `${directory}/app` },
  // a container: its files are seen below its root
  ...bundles('proc/9/root/__w/_actions/tool/v1/dist'),
})
const script = `${directory}/tool/dist/sampler/exit-records.pl`
const isOwn = (pid: number, command: string, name = 'node'): boolean =>
  isOwnProcess(`${directory}/proc`, pid, { name, words: command.split(' ') })

describe('processes of this tool', () => {
  test.each([
    ['main', 7, `node ${directory}/tool/dist/main/index.js`],
    ['post', 7, `node ${directory}/tool/dist/post/index.js`],
    [
      'the sampler',
      7,
      `/opt/node --single-threaded --max-semi-space-size=1 --optimize-for-size ${directory}/tool/dist/sampler/index.js /run --ready`,
    ],
    ['a relative path', 7, 'node dist/cli/index.js run -- x'],
    ['the command that npm links', 7, `node ${directory}/bin/memory-leak-detector scan`],
    ['one in a container', 9, 'node /__w/_actions/tool/v1/dist/main/index.js'],
  ])('%s', (_name, pid, command) => {
    expect(isOwn(pid, command)).toBe(true)
  })

  test.each([
    ["a user's own dist/main/index.js", 8, `node ${directory}/app/dist/main/index.js`],
    ['a relative one', 8, 'node dist/main/index.js'],
    ["somebody else's command of that name", 8, `node ${directory}/other/memory-leak-detector`],
    [
      'only an argument far behind',
      7,
      `node server.js --a --b ${directory}/tool/dist/main/index.js`,
    ],
    ['no such file', 7, 'node /x/dist/main/index.js'],
    ['nothing', 99, ''],
  ])('not: %s', (_name, pid, command) => {
    expect(isOwn(pid, command)).toBe(false)
  })

  test('not: an editor that has it open', () => {
    expect(isOwn(7, `vim ${directory}/tool/dist/main/index.js`, 'vim')).toBe(false)
  })
})

describe('a script beside the sampler', () => {
  test.each([
    ['by perl', `/usr/bin/perl ${script}`, 'perl'],
    ['by a perl with its version', `perl5.36.0 ${script} 1001`, 'perl5.36.0'],
    [
      'the watch of births',
      `/usr/bin/perl ${directory}/tool/dist/sampler/births.pl /proc/loadavg 50`,
      'perl',
    ],
    ['by sudo', `/usr/bin/sudo -n -- /usr/bin/perl ${script} 1001`, 'sudo'],
    [
      'the sampler by sudo',
      `sudo -n -- /usr/bin/node ${directory}/tool/dist/sampler/index.js --heaps 1001`,
      'sudo',
    ],
  ])('%s', (_how, command, name) => {
    expect(isOwn(7, command, name)).toBe(true)
  })
  test.each([
    ['of the same name elsewhere', `perl ${directory}/other/sampler/exit-records.pl`, 'perl'],
    ['another one', `perl ${directory}/tool/dist/sampler/build.pl`, 'perl'],
    ['read by an editor', `vim ${script}`, 'vim'],
  ])('not %s', (_how, command, name) => {
    expect(isOwn(7, command, name)).toBe(false)
  })
})
