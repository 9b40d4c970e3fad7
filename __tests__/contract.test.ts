import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { outputs } from '../src/channels/outputs.ts'
import { commands } from '../src/commands/commands.ts'
import { describeUsage } from '../src/plan/command-form.ts'
import { parseArguments } from '../src/plan/cli-arguments.ts'
import { allOptions, listInputs } from '../src/plan/options.ts'
import { makePlan, makeReport, makeSettings } from './support/make-report.ts'
import { readMarkdownTable } from './support/read-markdown-table.ts'

interface Action {
  readonly name: string
  readonly author: string
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<
    Record<
      string,
      { readonly description: string; readonly required: boolean; readonly default: string }
    >
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: Readonly<Record<string, string>>
}
interface Package {
  readonly version: string
  readonly bin: Readonly<Record<string, string>>
}

const root = fileURLToPath(new URL('..', import.meta.url))
const readText = (file: string): string => readFileSync(join(root, file), 'utf8')
const action = parse(readText('action.yml')) as Action
const readme = readText('README.md')
const reference = readText('docs/reference.md')
const { version, bin } = JSON.parse(readText('package.json')) as Package
const options = listInputs()
const declared = allOptions().filter(({ group }) => group !== 'internal')
/** Heading and cells of every row below `Inputs and flags`. */
const settings = reference
  .split(/^### /mu)
  .filter((section) => section.includes('\n| Input |'))
  .flatMap((section) =>
    readMarkdownTable(section, '| Input |').map((row) => [section.split('\n')[0] ?? '', ...row]),
  )

describe('action.yml', () => {
  test('is what GitHub asks of an action for its marketplace', () => {
    expect(action).toMatchObject({
      name: 'Memory Leak Detector',
      author: expect.any(String),
      branding: { icon: 'activity', color: 'purple' },
    })
    expect(action.description.length).toBeLessThanOrEqual(125)
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    })
  })

  test('has the inputs of the code, with their defaults and what is allowed', () => {
    expect(Object.keys(action.inputs)).toEqual(options.map(({ name }) => name))
    for (const { name, default: byDefault, expression, description, allowed } of options) {
      expect(action.inputs[name]).toEqual({
        description: `${description} Allowed: ${allowed}.`,
        required: false,
        default: expression ?? byDefault,
      })
    }
  })

  test.each(
    Object.entries({
      run: '',
      shell: '',
      'working-directory': '',
      mode: 'auto',
      name: '',
      scope: 'auto',
      include: '',
      exclude: '',
      interval: '1s',
      duration: '0s',
      threshold: 'auto',
      'warn-threshold': 'off',
      'fail-on': 'auto',
      'if-inconclusive': 'fail',
      'command-lines': 'name',
      'report-dir': '',
      'upload-artifact': 'always',
      'artifact-name': '',
      'retention-days': '0',
      export: 'html,json,csv',
      summary: 'auto',
      comment: 'never',
      issue: 'never',
      'github-token': '${{ github.token }}',
      'run-id': '',
      'slack-webhook-url': '',
      'slack-notify': 'failure',
      progress: '30s',
    }),
  )('input %s is promised with the default %j', (name, byDefault) => {
    expect(action.inputs[name]?.default).toBe(byDefault)
  })

  test('has the outputs that the code sets', () => {
    const set = JSON.parse(
      outputs.render(makeReport(), {
        plan: makePlan(),
        settings: makeSettings(),
        files: new Map(),
        artifact: null,
      }),
    ) as object
    expect(Object.keys(action.outputs)).toEqual(Object.keys(set))
  })

  test.each(options.map((option) => [option.name, option] as const))(
    '%s takes its own default',
    (_name, option) => {
      expect(() => option.parse(option.default)).not.toThrow()
    },
  )
})

describe('the reference', () => {
  test('has each setting once, with its default, what is allowed and the commands that take it', () => {
    expect(settings.map(([, ...cells]) => cells).toSorted()).toEqual(
      declared
        .map((option) => {
          const takenBy = commands.filter(({ options: own }) =>
            own.some(({ name }) => name === option.name),
          )
          const byDefault = option.expression ?? option.default
          return [
            `\`${option.flagOnly === true ? '--' : ''}${option.name}\``,
            takenBy.map(({ name }) => name).join(', '),
            byDefault === '' ? '' : `\`${byDefault}\``,
            option.allowed,
            option.description,
          ]
        })
        .toSorted(),
    )
  })

  test('begins with the eight that most jobs need', () => {
    const [[first] = []] = settings
    expect(first).toBe('The eight that most jobs need')
    expect(settings.filter(([group]) => group === first)).toHaveLength(8)
  })

  test('has the outputs of action.yml', () => {
    const names = readMarkdownTable(reference, '| Output |').map(([name]) => name)
    expect(names).toEqual(Object.keys(action.outputs).map((name) => `\`${name}\``))
  })

  test('has the commands', () => {
    const named = readMarkdownTable(reference, '| Command |').map(([usage]) => usage)
    expect(named).toEqual(
      commands.map((command) => `\`memory-leak-detector ${describeUsage(command)}\``),
    )
  })

  test.each(commands.map(({ name }) => name))('has the flags of the command %s', (command) => {
    const rows = [
      ...settings.map(([, name = '', takenBy = '']) => [name, takenBy] as const),
      ...readMarkdownTable(reference, '| Flag |').map(
        ([name = '', takenBy = '']) => [name, takenBy] as const,
      ),
    ]
    const named = rows
      .filter(([, takenBy]) => takenBy.split(', ').includes(command))
      .map(([name]) => `--${/[a-z][a-z-]*/u.exec(name)?.[0] ?? ''}`)
    expect(named.sort()).toEqual(flagsOf(command).sort())
  })
})

describe('README', () => {
  test('is one page, and leaves the tables to the reference', () => {
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(12_000)
    expect(readme).not.toMatch(/^\| (?:Input|Output|Flag|Exit code) \|/mu)
  })

  test('has the quick start that stands in the examples, in at most 15 lines', () => {
    const block = /## Quick start.*?```yaml\n(?<yaml>.*?)```/su.exec(readme)?.groups?.['yaml'] ?? ''
    expect(block).toBe(readText('examples/workflows/quick-start.yml'))
    expect(block.trimEnd().split('\n').length).toBeLessThanOrEqual(15)
  })
})

describe("by GitHub's own parser", () => {
  test("action.yml, examples and the README's YAML are valid", () => {
    expect(lintWorkflows([])).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+ documents in \d+ files, 0 faults\n$/u),
      stderr: '',
    })
  })

  test.each([
    [
      'an unknown runtime',
      'action.yml',
      'name: a\ndescription: b\nruns:\n  using: node99\n  main: x.js\n',
      /Value 'node99' is not valid|node99/u,
    ],
    [
      'an unknown input of ours',
      'x.md',
      '```yaml\n        with:\n          treshold: 1GiB\n```\n',
      /x\.md:3:\d+ Invalid action input 'treshold'/u,
    ],
    [
      'a context that is not there',
      'x.yml',
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ matrics.x }}\n',
      /matrics/u,
    ],
  ])('%s is found', (_name, file, text, fault) => {
    const folder = mkdtempSync(join(tmpdir(), 'contract-'))
    writeFileSync(join(folder, file), text)
    const { status, stderr } = lintWorkflows([join(folder, file)])
    rmSync(folder, { recursive: true })
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(fault) })
  })
})

describe('files', () => {
  test.each([
    ...Object.values(bin),
    action.runs['main'] ?? '',
    action.runs['post'] ?? '',
    'dist/sampler/index.js',
  ])('%s is there', (file) => {
    expect(existsSync(join(root, file))).toBe(true)
  })

  test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'])(
    '%s links to files that are there',
    (file) => {
      const targets = [...readText(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)].map(
        ([, target = '']) => target,
      )
      expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([])
    },
  )

  test('the command line says the version of package.json, which stands in the changelog', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [join(root, bin['memory-leak-detector'] ?? ''), '--version'],
      { encoding: 'utf8' },
    )
    expect(stdout).toContain(version)
    expect(readText('CHANGELOG.md')).toContain(`\n## ${version}`)
  })
})

/** All flags that a command takes, from its own answer to one that it does not. */
function flagsOf(command: string): string[] {
  try {
    parseArguments([command, '--no-such-flag'], commands)
  } catch (error) {
    return (error as Error).message.split('flags of ')[1]?.match(/--[a-z-]+/gu) ?? []
  }
  throw new Error('a flag that does not exist was taken')
}

function lintWorkflows(files: readonly string[]): {
  status: number | null
  stdout: string
  stderr: string
} {
  const words = ['--import', './tools/json-hook.mjs', 'tools/lint-workflows.mjs', ...files]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
