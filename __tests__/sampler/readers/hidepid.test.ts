import { describe, expect, test } from '@jest/globals'
import { hidesProcesses, isExempt, parseHiding } from '../../../src/sampler/readers/hidepid.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'
import { writeTree } from '../support/write-tree.ts'

const mount = (options: string, at = '/proc'): string =>
  `23 28 0:21 / ${at} rw,nosuid,nodev,noexec,relatime shared:14 - proc proc ${options}\n`
const status = (changes: Partial<Record<'CapEff' | 'Gid' | 'Groups', string>> = {}): string => {
  const { CapEff = '0000000000000000', Gid = '65534\t65534\t65534\t65534', Groups = '' } = changes
  return `Name:\tnode\nUid:\t65534\t65534\t65534\t65534\nGid:\t${Gid}\nGroups:\t${Groups} \nCapEff:\t${CapEff}\n`
}

describe('what a mount hides', () => {
  test.each([
    ['rw', { level: 0, gid: 0 }],
    ['rw,hidepid=2', { level: 2, gid: 0 }],
    ['rw,gid=27,hidepid=invisible', { level: 2, gid: 27 }],
    ['rw,hidepid=noaccess', { level: 1, gid: 0 }],
    ['rw,hidepid=ptraceable', { level: 4, gid: 0 }],
    ['rw,hidepid=off,subset=pid', { level: 0, gid: 0 }],
  ])('%s', (options, hiding) => {
    expect(parseHiding(`1 1 8:1 / / rw - ext4 /dev/root rw\n${mount(options)}`, '/proc')).toEqual(
      hiding,
    )
  })

  test('of several at one place the last, whatever is mounted elsewhere', () => {
    const text = mount('rw,hidepid=2') + mount('rw') + mount('rw,hidepid=2', '/chroot/proc')
    expect(parseHiding(text, '/proc').level).toBe(0)
    expect(parseHiding('', '/proc').level).toBe(0)
  })
})

describe('who is exempt', () => {
  test.each([
    ['nobody', status(), 2, 0, false],
    ['who may trace all', status({ CapEff: '000001ffffffffff' }), 2, 0, true],
    ['who has that right alone', status({ CapEff: '0000000000080000' }), 4, 0, true],
    ['who has every right but that', status({ CapEff: '000001fffff7ffff' }), 2, 0, false],
    ['a member of the group', status({ Groups: '4 27 100' }), 2, 27, true],
    ['by the group of the file system', status({ Gid: '5\t5\t5\t27' }), 1, 27, true],
    ['not at level 4', status({ Groups: '27' }), 4, 27, false],
    ['a group that is like it', status({ Groups: '127 270' }), 2, 27, false],
    ['in group root, where none is named', status({ Gid: '0\t0\t0\t0' }), 2, 0, true],
    ['a status that tells nothing', '', 2, 0, false],
  ] as const)('%s', (_who, text, level, gid, is) => {
    expect(isExempt(text, { level, gid })).toBe(is)
  })
})

describe('in view', () => {
  const parent = makeTempDirectory()
  const make = (name: string, options: string): string => {
    const proc = `${parent}/${name}`
    writeTree(proc, { 'self/mountinfo': mount(options, proc), 'self/status': status() })
    return proc
  }

  test.each([
    ['open', 'rw', true, false],
    ['pid 1 is hidden', 'rw', false, true],
    ['pid 1 is our own, others are hidden', 'rw,hidepid=2', true, true],
  ])('%s', (name, options, isFirstInView, hides) => {
    expect(hidesProcesses(make(name.replaceAll(' ', '-'), options), isFirstInView)).toBe(hides)
  })

  test('a list of mounts that is longer than one read', () => {
    const proc = make('long', 'rw')
    const many = Array.from({ length: 2000 }, (_, at) => mount('rw', `/mnt/${at}`)).join('')
    writeTree(proc, { 'self/mountinfo': many + mount('rw,hidepid=2', proc) })
    expect(hidesProcesses(proc, true)).toBe(true)
  })
})
