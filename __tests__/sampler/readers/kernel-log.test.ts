import { writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseLoggedKill, readLoggedKills } from '../../../src/sampler/readers/kernel-log.ts'
import { makeTempDirectory } from '../support/temp-directory.ts'

// of a kernel 6.1, of one 4.19, and of one 5.4
const memcg =
  '3,1042,8675309000,-;Memory cgroup out of memory: Killed process 4250 (node) total-vm:1210432kB, anon-rss:812344kB, file-rss:4096kB, shmem-rss:128kB, UID:1000 pgtables:2232kB oom_score_adj:500\n SUBSYSTEM=x\n'
const old =
  '3,90,1234,-;Killed process 77 (a) b) total-vm:1kB, anon-rss:5kB, file-rss:2kB, shmem-rss:0kB\n'

describe('a record', () => {
  test.each([
    [memcg, { pid: 4250, comm: 'node', heldKiB: 816_568, atUs: 8_675_309_000 }],
    [old, { pid: 77, comm: 'a) b', heldKiB: 7, atUs: 1234 }],
    ['6,1,2,-;usb 1-1: new device\n', null],
    ['3,1,2,-;Killed process x (y) total-vm\n', null],
    ['', null],
    // not by its name
    ['6,1,2,-;audit: comm="Killed process 1 (x) "\n', null],
  ])('%j', (record, kill) => {
    expect(parseLoggedKill(record)).toEqual(kill)
  })
})

const directory = makeTempDirectory()

test('where there is none to read, or none of the kernel, nothing is said', () => {
  expect(readLoggedKills(`${directory}/none`)).toEqual([])
  writeFileSync(`${directory}/log`, '6,1,2,-;usb\n')
  expect(readLoggedKills(`${directory}/log`)).toEqual([])
  expect(Array.isArray(readLoggedKills())).toBe(true)
})
