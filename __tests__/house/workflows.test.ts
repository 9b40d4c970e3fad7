import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { auditWorkflow } from '../support/audit-workflow.ts'

const root = new URL('../../', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).sort()

describe('the workflows of the project', () => {
  test('are those that a release needs', () => {
    expect(workflows.map((file) => file.slice(file.lastIndexOf('/') + 1))).toEqual([
      'check-dist.yml',
      'ci.yml',
      'codeql.yml',
      'dogfood.yml',
      'release.yml',
    ])
  })

  test.each(workflows)('%s lets nobody in', (file) => {
    expect(auditWorkflow(read(file))).toEqual([])
  })

  test('CI does what CI does here', () => {
    expect(read('.github/workflows/ci.yml')).toContain('- run: bash .ci/run\n')
  })

  test('dogfood uses each mode, and asks for a failure', () => {
    const { jobs } = parse(read('.github/workflows/dogfood.yml')) as {
      jobs: Record<
        string,
        { needs?: string[]; steps: { uses?: string; with?: { mode?: string } }[] }
      >
    }
    const own = Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses === './')
    expect(new Set(own.map((step) => step.with?.mode ?? 'run'))).toEqual(
      new Set(['run', 'start', 'check', 'scan']),
    )
    // a job that nobody waits for could fail unseen
    expect(jobs['dogfood']?.needs).toEqual(Object.keys(jobs).filter((name) => name !== 'dogfood'))
  })
})

describe('the audit bites', () => {
  const workflow = (job: string, top = 'permissions: {}'): string =>
    `on: push\n${top}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minutes: 1\n    steps:\n${job}`
  const hash = 'a'.repeat(40)
  test.each([
    [
      '- uses: actions/checkout@main\n        with: { persist-credentials: false }',
      'neither a hash nor a major tag',
    ],
    [
      '- uses: actions/checkout@v5\n        with: { persist-credentials: false }',
      'the file does not say so',
    ],
    [`- uses: someone/thing@${hash}`, 'does not say which version'],
    ['- uses: someone/thing@v1', 'its owner can move'],
    [`- uses: actions/checkout@${hash} # v5.0.0`, 'artipacked'],
    ['- run: echo ${{ github.event.issue.title }}', 'template-injection'],
    [
      '- uses: actions/github-script@v8\n        with: { script: "${{ github.head_ref }}" }',
      'template-injection',
    ],
  ])('%j', (step, expected) => {
    expect(auditWorkflow(workflow(`      ${step}\n`)).join('\n')).toContain(expected)
  })

  test('permissions, triggers and time limits', () => {
    expect(auditWorkflow(workflow('      - run: "true"\n', 'permissions: read-all'))).toEqual([
      expect.stringContaining('excessive-permissions'),
    ])
    expect(auditWorkflow('on: pull_request_target\npermissions: {}\njobs: {}\n')).toEqual([
      'dangerous-triggers: pull_request_target',
    ])
    expect(
      auditWorkflow('on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps: []\n'),
    ).toEqual(['a: no timeout-minutes'])
  })

  test('what is right passes', () => {
    expect(
      auditWorkflow(workflow(`      - uses: someone/thing@${hash} # v1.2.3\n      - uses: ./\n`)),
    ).toEqual([])
  })
})

describe('forms and settings', () => {
  test.each(['bug', 'wrong-verdict'])(
    '%s asks for the run directory, all fields have unlike ids',
    (form) => {
      const { name, description, body } = parse(read(`.github/ISSUE_TEMPLATE/${form}.yml`)) as {
        name: string
        description: string
        body: { type: string; id?: string; attributes: { label?: string; description?: string } }[]
      }
      expect([name, description].every((text) => text.length > 0)).toBe(true)
      const fields = body.filter(({ type }) => type !== 'markdown')
      expect(
        fields.every(
          ({ id, attributes }) => /^[\w-]+$/u.test(id ?? '') && (attributes.label ?? '') !== '',
        ),
      ).toBe(true)
      expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length)
      expect(fields.find(({ id }) => id === 'run-directory')?.attributes.description).toMatch(
        /plan\.json.*samples\.ndjson.*sampler\.log/u,
      )
    },
  )

  test('dependabot waits before it takes a fresh version', () => {
    const { updates } = parse(read('.github/dependabot.yml')) as {
      updates: { 'package-ecosystem': string; cooldown?: { 'default-days': number } }[]
    }
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions'])
    expect(updates.every(({ cooldown }) => (cooldown?.['default-days'] ?? 0) >= 7)).toBe(true)
  })
})
