import { describe, expect, test } from '@jest/globals'
import { buildPlan, withRunDir } from '../../src/plan/build-plan.ts'
import { InputError } from '../../src/settings/input-error.ts'
import { parseGlob, parseGlobs } from '../../src/globs/parse-glob.ts'
import type { Plan } from '../../src/settings/plan.ts'
import { makePlace, makeTerminal } from '../support/make-place.ts'

const workspace = '/srv/actions/shop/shop'
const tempDir = '/srv/actions/_temp'
const build = (inputs: Readonly<Record<string, string>>, place = makePlace()): Plan =>
  buildPlan(new Map(Object.entries(inputs)), place)

describe('the whole plan', () => {
  test('of no input at all', () => {
    expect(build({})).toEqual({
      schemaVersion: 1,
      toolVersion: '0.1.0',
      mode: 'start',
      name: 'test',
      runDir: '',
      createdEpochMs: 1_764_340_981_000,
      zoneOffsetMinutes: 60,
      scope: 'job',
      targetPids: [],
      targetGlobs: [],
      parentPid: 4000,
      include: [],
      exclude: [],
      intervalMs: 1000,
      shortLived: true,
      lookInside: 'collect',
      durationMs: 0,
      commandLines: 'name',
      ifInconclusive: 'fail',
      failOn: 'auto',
      require: [],
      ignore: [],
      selfTest: false,
      progressMs: 30_000,
      run: { text: '', argv: [], prepare: '', shell: '', workingDirectory: workspace },
      reportDir: '',
      artifact: { upload: 'always', name: 'memory-report-test', retentionDays: 0 },
      options: expect.objectContaining({
        threshold: { kind: 'auto' },
        'warn-threshold': { kind: 'off' },
        summary: 'auto',
        comment: 'never',
        issue: 'never',
        'job-total': 1,
        'slack-notify': 'failure',
      }) as object,
      userSet: [],
      notices: [],
    })
  })

  test('of every input', () => {
    const inputs = {
      run: 'npm ci\nnpm test\n',
      shell: 'perl {0}',
      'working-directory': 'api',
      'compare-with': 'main',
      prepare: 'npm ci',
      repeat: '3',
      mode: 'run',
      name: 'api tests',
      scope: 'system',
      include: 'node*\njava',
      exclude: '*npm*',
      interval: '500ms',
      'short-lived': 'off',
      duration: '1h30m',
      threshold: '512MiB',
      'warn-threshold': '1%',
      'ab-threshold': '5%',
      'total-threshold': '4GiB',
      'fail-on': 'threshold, oom',
      'if-inconclusive': 'warn',
      'command-lines': 'redacted',
      'report-dir': 'api/reports',
      'upload-artifact': 'on-failure',
      'artifact-name': 'mem:api',
      'retention-days': '7',
      summary: 'off',
      comment: 'always',
      issue: 'on-failure',
      'job-total': '12',
      'github-token': 'ghs_S3CR3T',
      'slack-webhook-url': 'https://hooks.slack.com/services/T/B/S3CR3T',
      'slack-notify': 'always',
      progress: '1m',
      matrix: '{"node":20}',
      require: 'oom',
      ignore: 'node | growth | until 2027-03-31 | #12',
      'self-test': 'true',
    }
    const plan = build(inputs)
    expect(plan).toEqual({
      schemaVersion: 1,
      toolVersion: '0.1.0',
      mode: 'run',
      name: 'api-tests',
      runDir: '',
      createdEpochMs: 1_764_340_981_000,
      zoneOffsetMinutes: 60,
      scope: 'system',
      targetPids: [],
      targetGlobs: [],
      parentPid: 4000,
      include: parseGlobs('node*\njava'),
      exclude: parseGlobs('*npm*'),
      intervalMs: 500,
      // sides that are compared are left as they are
      lookInside: 'read',
      durationMs: 5_400_000,
      commandLines: 'redacted',
      ifInconclusive: 'warn',
      failOn: ['threshold', 'oom'],
      require: ['oom', 'ab'],
      ignore: [
        {
          line: 1,
          text: 'node | growth | until 2027-03-31 | #12',
          glob: parseGlob('node'),
          gate: 'growth',
          until: '2027-03-31',
          reason: '#12',
        },
      ],
      ab: { compareWith: 'main', base: '', repeat: 3 },
      selfTest: true,
      progressMs: 60_000,
      run: {
        text: 'npm ci\nnpm test\n',
        argv: [],
        prepare: 'npm ci',
        shell: 'perl {0}',
        workingDirectory: `${workspace}/api`,
      },
      reportDir: `${workspace}/api/reports`,
      artifact: { upload: 'on-failure', name: 'mem-api', retentionDays: 7 },
      options: expect.objectContaining({
        threshold: { kind: 'bytes', bytes: 512 * 2 ** 20 },
        'warn-threshold': { kind: 'percent', percent: 1 },
        summary: 'off',
        comment: 'always',
        issue: 'on-failure',
        'job-total': 12,
        'slack-notify': 'always',
      }) as object,
      userSet: Object.keys(inputs)
        .filter((name) => !['matrix', 'job-total', 'github-token'].includes(name))
        .toSorted(byName),
      notices: [
        'name: "api tests" has characters that a file name should not have; it is "api-tests" now.',
        'artifact-name: "mem:api" has characters that artifact names cannot have; it is "mem-api" now.',
      ],
    } satisfies { [key in keyof Plan]: unknown })
  })

  test('holds no secret, and is plain JSON', () => {
    const plan = build({
      'slack-webhook-url': 'https://hooks.slack.com/services/T/B/S3CR3T',
      'github-token': 'ghs_S3CR3T',
    })
    expect(JSON.stringify(plan)).not.toContain('S3CR3T')
    expect(plan.userSet).toEqual(['slack-webhook-url'])
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  })
})

test('every default that is promised, written out, makes the same plan as none', () => {
  const defaults = {
    run: '',
    shell: '',
    'working-directory': '',
    mode: 'auto',
    name: '',
    scope: 'auto',
    include: '',
    exclude: '',
    interval: '1s',
    'short-lived': 'on',
    'reset-peaks': 'false',
    duration: '0s',
    threshold: 'auto',
    'warn-threshold': 'off',
    'total-threshold': 'off',
    'fail-on': 'auto',
    'if-inconclusive': 'fail',
    'command-lines': 'name',
    'report-dir': '',
    'upload-artifact': 'always',
    'artifact-name': '',
    'retention-days': '0',
    summary: 'auto',
    comment: 'never',
    issue: 'never',
    'job-total': '1',
    'github-token': '',
    'run-id': '',
    'slack-webhook-url': '',
    'slack-notify': 'failure',
    progress: '30s',
    matrix: 'null',
    require: '',
    ignore: '',
    'self-test': 'false',
  }
  expect(build(defaults)).toEqual(build({}))
  expect(build(Object.fromEntries(Object.keys(defaults).map((name) => [name, ' \n'])))).toEqual(
    build({}),
  )
})

describe('mode and scope', () => {
  test.each([
    [{}, 'start', 'job'],
    [{ run: 'true' }, 'run', 'workload'],
    [{ run: ' \n' }, 'start', 'job'],
    [{ mode: 'run', run: 'true' }, 'run', 'workload'],
    [{ mode: 'start' }, 'start', 'job'],
    [{ mode: ' scan ' }, 'scan', 'system'],
    [{ mode: 'scan', scope: 'job' }, 'scan', 'job'],
    [{ scope: 'system' }, 'start', 'system'],
    [{ run: 'true', scope: 'job' }, 'run', 'job'],
    [{ run: 'true', scope: 'workload' }, 'run', 'workload'],
  ])('%j: mode %s, scope %s', (inputs, mode, scope) => {
    expect(build(inputs as Record<string, string>)).toMatchObject({ mode, scope })
  })

  test('`check` has no plan of its own', () => {
    expect(() => build({ mode: 'check' })).toThrow(InputError)
  })
})

describe('values', () => {
  test.each<[string, string, Partial<Plan>]>([
    ['interval', '100ms', { intervalMs: 100 }],
    ['interval', '1h', { intervalMs: 3_600_000 }],
    ['interval', '2', { intervalMs: 2000 }],
    ['duration', '30d', { durationMs: 2_592_000_000 }],
    ['duration', '10m', { durationMs: 600_000 }],
    ['progress', '0s', { progressMs: 0 }],
    ['progress', '1d', { progressMs: 86_400_000 }],
    ['fail-on', 'all', { failOn: 'all' }],
    ['fail-on', ' none\n', { failOn: 'none' }],
    ['fail-on', 'oom', { failOn: ['oom'] }],
    ['fail-on', 'oom\nthreshold,', { failOn: ['oom', 'threshold'] }],
    ['if-inconclusive', 'ignore', { ifInconclusive: 'ignore' }],
    ['command-lines', 'full', { commandLines: 'full' }],
    ['include', '', { include: [] }],
    ['exclude', 'a\n\n b ', { exclude: parseGlobs('a\nb') }],
    ['name', 'a.b_c-1', { name: 'a.b_c-1', notices: [] }],
  ])('%s: %j', (name, value, expected) => {
    expect(build({ [name]: value })).toMatchObject(expected)
  })

  test.each<[Record<string, string>, true | undefined]>([
    [{}, true],
    [{ run: 'true' }, true],
    [{ 'short-lived': 'off' }, undefined],
    [{ mode: 'scan' }, undefined],
    [{ mode: 'scan', duration: '10m', 'short-lived': 'on' }, undefined],
  ])('looks between samples in run and start: %j', (inputs, shortLived) => {
    expect(build(inputs).shortLived).toBe(shortLived)
  })

  test.each<[Record<string, string>, string | undefined]>([
    [{}, 'collect'],
    [{ run: 'true' }, 'collect'],
    [{ run: 'true', 'look-inside': 'read' }, 'read'],
    [{ run: 'true', 'look-inside': 'off' }, undefined],
    [{ mode: 'scan' }, undefined],
    [{ mode: 'scan', duration: '10m', 'look-inside': 'read' }, 'read'],
  ])('how far it looks inside: %j', (inputs, level) => {
    expect(build(inputs).lookInside).toBe(level)
  })

  test('only Node.js programs of a command that it may collect get a hook', () => {
    expect(build({ run: 'true' }).hooksNode).toBe(true)
    expect(build({ run: 'true', 'look-inside': 'read' }).hooksNode).toBeUndefined()
    expect(build({ mode: 'start', 'look-inside': 'collect' }).hooksNode).toBeUndefined()
  })

  test('commands that are compared in turns are left as they are', () => {
    const sides = { base: 'a', head: 'b' }
    const place = { ...makePlace(), mode: 'run' as const, comparesCommands: true as const }
    expect(build(sides, place).lookInside).toBe('read')
  })

  test('reset-peaks: where there is a tree', () => {
    expect(build({ 'reset-peaks': 'true' }).resetPeaks).toBe(true)
    expect(build({ run: 'true' }).resetPeaks).toBeUndefined()
    expect(() => build({ 'reset-peaks': 'true', scope: 'system' })).toThrow(
      'reset-peaks: "true" has no tree of processes to reset',
    )
  })

  test.each([
    ['30%', { kind: 'percent', percent: 30 }],
    ['50', { kind: 'percent', percent: 50 }],
    ['0.5', { kind: 'percent', percent: 0.5 }],
    ['100%', { kind: 'percent', percent: 100 }],
    ['512MiB', { kind: 'bytes', bytes: 536_870_912 }],
    ['2GB', { kind: 'bytes', bytes: 2_000_000_000 }],
    ['1Gi', { kind: 'bytes', bytes: 1_073_741_824 }],
    ['off', { kind: 'off' }],
  ])('threshold: %s', (text, limit) => {
    expect(build({ threshold: text }).options['threshold']).toEqual(limit)
  })

  test('threshold: lines, plain data of globs and limits', () => {
    expect(build({ threshold: 'java: 2GiB\n*: off' }).options['threshold']).toEqual({
      kind: 'lines',
      lines: [
        { glob: parseGlobs('java')[0], limit: { kind: 'bytes', bytes: 2 ** 31 } },
        { glob: parseGlobs('*')[0], limit: { kind: 'off' } },
      ],
    })
  })

  test.each([
    ['', ''],
    ['bash', 'bash'],
    [' sh ', 'sh'],
    ['python', 'python'],
    ['perl {0}', 'perl {0}'],
    ['bash --noprofile -e -o pipefail {0}', 'bash --noprofile -e -o pipefail {0}'],
  ])('shell: %j', (text, shell) => {
    expect(build({ run: 'true', shell: text }).run.shell).toBe(shell)
  })
})

test('sudo is in the plan of those only who allow it', () => {
  const place = makePlace({ sudo: '/run/wrappers/bin/sudo' })
  const allowed = { 'look-inside-sudo': 'true' }
  expect(build(allowed, place)).toMatchObject({
    looksInsideSudo: true,
    sudo: '/run/wrappers/bin/sudo',
  })
  expect([build({}, place).sudo, build(allowed).sudo]).toEqual([undefined, undefined])
})

describe('report-dir', () => {
  const place = makePlace({}, { links: { [`${workspace}/back`]: tempDir, '/tmp/shop': workspace } })
  test.each([
    ['reports', `${workspace}/reports`],
    ['.', workspace],
    ['./api/../x', `${workspace}/x`],
    ['..x', `${workspace}/..x`],
    [`${tempDir}/reports`, `${tempDir}/reports`],
    [workspace, workspace],
    // names that lead inside, by whatever way: where they lead is what is kept
    ['back/x', `${tempDir}/x`],
    ['/tmp/shop/x', `${workspace}/x`],
    [' reports ', `${workspace}/reports`],
  ])('%j is %s', (text, directory) => {
    expect(build({ 'report-dir': text }, place).reportDir).toBe(directory)
  })

  test('on the command line: any directory that can be written to, by default logs/', () => {
    expect(build({}, makeTerminal('scan')).reportDir).toBe('/home/me/shop/logs')
    expect(build({ 'report-dir': '/var/tmp/x' }, makeTerminal('scan')).reportDir).toBe('/var/tmp/x')
    expect(build({ 'report-dir': '../out' }, makeTerminal('scan')).reportDir).toBe('/home/me/out')
    const readOnly = makeTerminal('scan', {}, { readOnly: ['/home/me/shop'] })
    expect(() => build({}, readOnly)).toThrow(
      'report-dir: "/home/me/shop/logs" cannot be written to; allowed: a directory',
    )
    expect(() => build({ 'report-dir': '~/x' }, makeTerminal('scan'))).toThrow('begins with ~')
  })
})

describe('names', () => {
  test('are built of job and matrix, and are the command on the command line', () => {
    expect(build({ matrix: '{"os":"ubuntu-latest","node":20}' })).toMatchObject({
      name: 'test-ubuntu-latest-20',
      artifact: { name: 'memory-report-test-ubuntu-latest-20' },
    })
    expect(build({}, makePlace({ jobId: '' })).name).toBe('job')
    expect(build({ matrix: 'null' }, makeTerminal('watch')).name).toBe('watch')
  })

  test('an artifact of a later attempt says so', () => {
    expect(build({}, makePlace({ attempt: 2 })).artifact.name).toBe('memory-report-test-attempt-2')
    expect(build({ 'artifact-name': 'mem' }, makePlace({ attempt: 3 })).artifact.name).toBe(
      'mem-attempt-3',
    )
  })

  test('every character that artifacts cannot have is replaced, others are not', () => {
    const { artifact, notices } = build({ 'artifact-name': 'a":<>|*?\\/b\r\nc\'(d) é' })
    expect(artifact.name).toBe("a---------b--c'(d) é")
    expect(notices).toHaveLength(1)
  })
})

describe('withRunDir', () => {
  const runDir = `${tempDir}/memory-leak-detector/test-2`
  test('the second instance of a job: name and artifact follow the directory that was free', () => {
    expect(withRunDir(build({}), runDir, 'test-2')).toMatchObject({
      runDir,
      name: 'test-2',
      reportDir: runDir,
      artifact: { name: 'memory-report-test-2' },
    })
    expect(withRunDir(build({}, makePlace({ attempt: 2 })), runDir, 'test-2').artifact.name).toBe(
      'memory-report-test-2-attempt-2',
    )
  })

  test('what the user named stays', () => {
    const plan = withRunDir(
      build({ 'artifact-name': 'memory-report-test', 'report-dir': 'out' }),
      runDir,
      'test-2',
    )
    expect(plan).toMatchObject({
      reportDir: `${workspace}/out`,
      artifact: { name: 'memory-report-test' },
    })
  })
})

describe('the command line', () => {
  test("run: the command's words, not a text", () => {
    expect(build({}, makeTerminal('run'))).toMatchObject({
      mode: 'run',
      scope: 'workload',
      name: 'run',
      run: { text: '', argv: ['npm', 'test'] },
    })
  })

  test('watch: pids and globs, whatever their scope', () => {
    const plan = build(
      {},
      makeTerminal('watch', { targetPids: [17], targetGlobs: 'node*\n{java,mvn}' }),
    )
    expect(plan).toMatchObject({
      mode: 'watch',
      scope: 'targets',
      targetPids: [17],
      targetGlobs: parseGlobs('node*\n{java,mvn}'),
    })
  })

  test('watch: a bad glob names its flag', () => {
    expect(() => build({}, makeTerminal('watch', { targetGlobs: 'node[' }))).toThrow(
      new InputError(
        '--process',
        'node[',
        'globs, one a line: `*`, `?`, `[abc]`, `{a,b}`; empty: none',
        'has a [ without its ]',
      ),
    )
  })
})

/** In the order of the documents. */
function byName(a: string, b: string): number {
  const order = [
    'run',
    'shell',
    'working-directory',
    'compare-with',
    'prepare',
    'repeat',
    'mode',
    'name',
    'scope',
    'include',
    'exclude',
    'interval',
    'short-lived',
    'reset-peaks',
    'duration',
    'self-test',
    'threshold',
    'warn-threshold',
    'ab-threshold',
    'total-threshold',
    'fail-on',
    'require',
    'ignore',
    'if-inconclusive',
    'command-lines',
    'report-dir',
    'upload-artifact',
    'artifact-name',
    'retention-days',
    'comment',
    'issue',
    'slack-notify',
    'summary',
    'slack-webhook-url',
    'progress',
  ]
  return order.indexOf(a) - order.indexOf(b)
}
