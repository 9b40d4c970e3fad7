import { describe, expect, test } from '@jest/globals'
import { parseGlobs } from '../../src/globs/parse-glob.ts'
import type { Plan } from '../../src/settings/plan.ts'
import { Membership, type Candidate, type Surroundings } from '../../src/sampler/membership.ts'
import { makePlan } from '../support/make-report.ts'

const marksFile = '/tmp/run/control/marks'

function makeScope(
  plan: Partial<Plan>,
  around: Partial<Surroundings> = {},
): (candidate: Partial<Candidate> & { pid: number }) => string {
  const scope = new Membership(makePlan({ parentPid: 100, ...plan }), {
    ownPid: 101,
    ownContainer: '',
    ownCgroup: '/',
    runnerWorkerPid: 0,
    trackingId: '',
    ancestors: new Set([100, 50, 1]),
    marksFile,
    ...around,
  })
  return (candidate) =>
    scope.decide({
      ppid: 1,
      pgrp: candidate.pid,
      session: candidate.pid,
      name: 'program',
      words: ['program'],
      belonging: null,
      isOwn: false,
      isOld: false,
      hasEnvironment: () => false,
      ...candidate,
    })
}

describe('workload', () => {
  test('the command, its descendants, and nobody else', () => {
    const decide = makeScope({ scope: 'workload' })
    expect([
      decide({ pid: 200, ppid: 100 }),
      decide({ pid: 201, ppid: 200 }),
      decide({ pid: 202, ppid: 201 }),
      decide({ pid: 300 }),
    ]).toEqual(['root', 'member', 'member', 'outside'])
  })

  test('the sampler itself, a child of the same parent, is not the command', () => {
    expect(makeScope({ scope: 'workload' })({ pid: 101, ppid: 100 })).toBe('outside')
  })

  test.each([
    ['its process group', { pgrp: 200 }],
    ['its session', { session: 200 }],
    [
      'what it inherited',
      {
        hasEnvironment: (name: string, value: string) =>
          name === 'MEMORY_LEAK_DETECTOR_MARKS' && value === marksFile,
      },
    ],
  ])('a daemon whose parent is gone still belongs by %s', (_by, known) => {
    const decide = makeScope({ scope: 'workload' })
    decide({ pid: 200, ppid: 100 })
    expect([decide({ pid: 300, ...known }), decide({ pid: 301, ppid: 300 })]).toEqual([
      'member',
      'member',
    ])
    // who was there before the command is none of its
    expect(decide({ pid: 310, isOld: true, ...known })).toBe('outside')
  })

  test('in a container of others it is at most a guest, and none of those that began before', () => {
    const decide = makeScope({ scope: 'workload' })
    decide({ pid: 200, ppid: 100 })
    expect([
      decide({ pid: 300, belonging: 'ours' }),
      decide({ pid: 301, belonging: 'perhaps' }),
      decide({ pid: 302, belonging: 'other' }),
      decide({ pid: 303, belonging: 'older', pgrp: 200, hasEnvironment: () => true }),
      decide({ pid: 304, belonging: 'ours', isOld: true }),
      // a child of a guest is one as well, a child of ours is none
      decide({ pid: 305, ppid: 301, belonging: 'perhaps' }),
      decide({ pid: 306, ppid: 200, belonging: 'older' }),
    ]).toEqual(['guest', 'guest', 'guest', 'outside', 'guest', 'guest', 'member'])
  })

  test('a pid that is free is no parent any more', () => {
    const scope = new Membership(makePlan({ scope: 'workload', parentPid: 100 }), {
      ownPid: 101,
      ownContainer: '',
      ownCgroup: '',
      runnerWorkerPid: 0,
      trackingId: '',
      ancestors: new Set(),
      marksFile,
    })
    const candidate: Candidate = {
      pid: 200,
      ppid: 100,
      pgrp: 9,
      session: 9,
      name: 'a',
      words: [],
      belonging: null,
      isOwn: false,
      isOld: false,
      hasEnvironment: () => false,
    }
    expect(scope.decide(candidate)).toBe('root')
    scope.forget(200)
    expect(scope.decide({ ...candidate, pid: 201, ppid: 200 })).toBe('outside')
  })
})

test.each(['job', 'system'] as const)(
  'the command of `run` is known as such in the scope %s too, beside the sampler',
  (scope) => {
    const decide = makeScope({ scope, mode: 'run' }, { runnerWorkerPid: 40 })
    expect([
      decide({ pid: 200, ppid: 100 }),
      decide({ pid: 201, ppid: 200 }),
      decide({ pid: 101, ppid: 100 }),
    ]).toEqual(['root', 'member', 'outside'])
    expect(makeScope({ scope, mode: 'start' })({ pid: 200, ppid: 100 })).not.toBe('root')
  },
)

describe('targets', () => {
  test('a pid means who has it at the start, not who is given it later', () => {
    const decide = makeScope({ scope: 'targets', targetPids: [200, 201] })
    expect([decide({ pid: 200, isOld: true }), decide({ pid: 201 })]).toEqual(['root', 'outside'])
  })
})

describe('job', () => {
  const worker = { runnerWorkerPid: 40, trackingId: 'github_1' }

  test('the steps below Runner.Worker, without the runner and without us', () => {
    const decide = makeScope({ scope: 'job' }, { ...worker, ancestors: new Set([100, 40, 30, 1]) })
    expect([
      decide({ pid: 60, ppid: 40, name: 'bash' }),
      decide({ pid: 61, ppid: 60, name: 'node' }),
      decide({ pid: 40, ppid: 30, name: 'Runner.Worker' }),
      decide({ pid: 30, name: 'Runner.Listener' }),
      decide({ pid: 100, ppid: 40, name: 'node' }),
      decide({ pid: 70, ppid: 30, name: 'other' }),
      decide({ pid: 1, name: 'systemd' }),
    ]).toEqual(['member', 'member', 'outside', 'outside', 'outside', 'outside', 'outside'])
  })

  test('old ones as well: an earlier step may have left a server behind', () => {
    const decide = makeScope({ scope: 'job' }, worker)
    expect(
      decide({
        pid: 300,
        isOld: true,
        hasEnvironment: (name, value) => name === 'RUNNER_TRACKING_ID' && value === 'github_1',
      }),
    ).toBe('member')
    expect(
      decide({
        pid: 301,
        hasEnvironment: (name, value) => name === 'RUNNER_TRACKING_ID' && value === 'github_2',
      }),
    ).toBe('outside')
  })

  test.each([7, 0])('containers of others, Runner.Worker %i', (runnerWorkerPid) => {
    const decide = makeScope({ scope: 'job' }, { ...worker, runnerWorkerPid })
    expect([
      decide({ pid: 300, belonging: 'older', isOld: true }),
      decide({ pid: 301, belonging: 'older' }),
      decide({ pid: 302, belonging: 'ours', isOld: true }),
      decide({ pid: 303, belonging: 'perhaps' }),
    ]).toEqual(['outside', 'outside', 'guest', 'guest'])
  })

  test('`docker exec` is only the client of a step', () => {
    const decide = makeScope({ scope: 'job' }, worker)
    expect([
      decide({ pid: 60, ppid: 40, name: 'docker', words: ['docker', 'exec', 'x'] }),
      decide({ pid: 61, ppid: 40, name: 'docker', words: ['docker', 'build', '.'] }),
    ]).toEqual(['outside', 'member'])
  })

  test('no Runner.Worker in view (container jobs): all but PID 1 and what started us', () => {
    const decide = makeScope({ scope: 'job' })
    expect([
      decide({ pid: 1, ppid: 0 }),
      decide({ pid: 7, ppid: 0 }),
      decide({ pid: 8, isOld: true }),
      decide({ pid: 100, ppid: 0 }),
      decide({ pid: 101, ppid: 100 }),
    ]).toEqual(['outside', 'member', 'member', 'outside', 'outside'])
  })

  test("no tracking id is nobody's tracking id", () => {
    expect(
      makeScope(
        { scope: 'job' },
        { runnerWorkerPid: 40 },
      )({ pid: 300, hasEnvironment: () => true }),
    ).toBe('outside')
  })
})

describe('system and targets', () => {
  test('system: all but the sampler', () => {
    const decide = makeScope({ scope: 'system' })
    expect([decide({ pid: 1 }), decide({ pid: 101 })]).toEqual(['member', 'outside'])
  })

  test('by pid, with its tree; its parent and siblings are not in it', () => {
    const decide = makeScope({ scope: 'targets', targetPids: [300] })
    expect([
      decide({ pid: 300, isOld: true }),
      decide({ pid: 301, ppid: 300 }),
      decide({ pid: 302, ppid: 299 }),
      decide({ pid: 299 }),
    ]).toEqual(['root', 'member', 'outside', 'outside'])
  })

  test('by glob, on name or command line; never ourselves nor who started us', () => {
    const decide = makeScope({ scope: 'targets', targetGlobs: parseGlobs('java\n*server.js*') })
    expect([
      decide({ pid: 300, name: 'java' }),
      decide({ pid: 301, name: 'node', words: ['node', '/a/server.js'] }),
      decide({ pid: 302, name: 'node' }),
      decide({ pid: 303, name: 'java', isOwn: true }),
      decide({ pid: 100, name: 'bash', words: ['bash', 'watch server.js'] }),
    ]).toEqual(['root', 'root', 'outside', 'outside', 'outside'])
  })
})

describe('what is known to be of the tree', () => {
  const ask = (
    plan: Partial<Plan>,
    around: Partial<Surroundings>,
    known: Partial<Parameters<Membership['isOfTree']>[0]> = {},
  ): boolean =>
    new Membership(makePlan(plan), {
      ownPid: 101,
      ownContainer: 'aaaaaaaaaaaa',
      ownCgroup: '/',
      runnerWorkerPid: 0,
      trackingId: '',
      ancestors: new Set(),
      marksFile,
      ...around,
    }).isOfTree({ isOld: false, hasEntered: false, container: '', ...known })

  test('all of a command, of targets, of a job whose worker is visible; nobody of a machine', () => {
    expect([
      ask({ scope: 'workload' }, {}),
      ask({ scope: 'targets' }, {}, { container: 'bbbbbbbbbbbb' }),
      ask({ scope: 'job' }, { runnerWorkerPid: 7 }, { isOld: true }),
      ask({ scope: 'system' }, { runnerWorkerPid: 7 }),
    ]).toEqual([true, true, true, false])
  })

  test('nobody of another container: it came meanwhile, for whomever', () => {
    expect([
      ask({ scope: 'workload' }, {}, { container: 'aaaaaaaaaaaa' }),
      ask({ scope: 'workload' }, {}, { container: 'bbbbbbbbbbbb' }),
      ask({ scope: 'job' }, { runnerWorkerPid: 7 }, { container: 'bbbbbbbbbbbb' }),
    ]).toEqual([true, false, false])
  })

  test('without a visible worker only what was put into the container meanwhile', () => {
    expect([
      ask({ scope: 'job' }, {}),
      ask({ scope: 'job' }, {}, { hasEntered: true }),
      ask({ scope: 'job' }, {}, { hasEntered: true, isOld: true }),
    ]).toEqual([false, true, false])
  })
})
