import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from '@jest/globals'
import { scratchRecipes } from '../support/scratch-recipes.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'

/** What `npm run docs` writes. */
const GENERATED = ['action.yml', 'docs', 'schemas']
/** Large, or changed by others meanwhile. */
const NEEDLESS = ['.git', 'build', 'coverage', 'logs']
/** What asks whether each has its test. */
const CHECKS = ['__tests__/registries.test.ts', '__tests__/sampler/readers/every-reader.test.ts']

const root = fileURLToPath(new URL('../../', import.meta.url))
const copy = makeTempDirectory()
const recipes = Object.values(scratchRecipes)

beforeAll(() => {
  for (const path of readdirSync(root)) {
    if (['node_modules', 'dist'].includes(path)) symlinkSync(join(root, path), join(copy, path))
    else if (!NEEDLESS.includes(path)) copyFromRoot(path)
  }
  write(
    'tsconfig.recipes.json',
    JSON.stringify({
      extends: './tsconfig.json',
      compilerOptions: { incremental: true, tsBuildInfoFile: 'recipes.tsbuildinfo' },
      include: ['src', ...recipes.map(({ test }) => test)],
    }),
  )
})

test('a file, a line and a test each are all that the recipes of CONTRIBUTING ask for', () => {
  follow({ lines: true, tests: true })
  expect(run('tools/docs.mjs')).toEqual(PASSED)
  expect(checkTypes()).toEqual(PASSED)
  expect(checkUnused()).toEqual(PASSED)
  expect(run('tools/docs.mjs', '--check')).toEqual(PASSED)
  const tested = jest(
    '__tests__/boundaries.test.ts',
    '__tests__/contract.test.ts',
    '__tests__/channels/render.test.ts',
    '__tests__/commands/commands.test.ts',
    '__tests__/plan/bad-input.test.ts',
    ...CHECKS,
    ...recipes.map(({ test }) => test),
  )
  expect(tested.status === 0 ? '' : tested.output).toBe('')
  for (const [path, words] of Object.entries({
    'action.yml': ['crowd-limit:', 'echo-verdict:', '`tsv`'],
    'docs/reference.md': ['`crowd-limit`', '`echo-verdict`', 'memory-leak-detector hello'],
    'docs/how-it-decides.md': ['`crowd`', 'how many processes were watched'],
    'schemas/config.schema.json': ['"crowd-limit"', '"echo-verdict"'],
  }))
    for (const word of words) expect(`${path}: ${read(path)}`).toContain(word)
  expect(run('src/cli.ts', 'help').output).toContain('Says that the tool is there.')
  expect(run('src/cli.ts', 'help', 'run').output).toMatch(/--crowd-limit[^]*--echo-verdict/u)
  expect(run('src/cli.ts', 'hello')).toEqual({ status: 0, output: 'here\n' })
}, 300_000)

test('documents that were not written again are named, with what they lack', () => {
  follow({ lines: true, tests: true })
  const { status, output } = run('tools/docs.mjs', '--check')
  expect(status).toBe(1)
  for (const name of ['action.yml', 'docs/reference.md', 'docs/how-it-decides.md', 'crowd-limit'])
    expect(output).toContain(name)
}, 60_000)

test('each test that is missing is named', () => {
  follow({ lines: true, tests: false })
  const { status, output } = jest(...CHECKS)
  expect(status).toBe(1)
  for (const { name } of recipes)
    expect(output).toMatch(new RegExp(`● .*\\b${name}\\b.* test`, 'u'))
}, 120_000)

test('each file that no list has is named', () => {
  follow({ lines: false, tests: true })
  const { status, output } = checkUnused()
  expect(status).toBe(1)
  for (const { file } of recipes) expect(output).toContain(file)
}, 120_000)

test('what is no whole gate, channel, format or command does not compile', () => {
  follow({ lines: true, tests: true })
  const entries = recipes.flatMap(({ needs, ...recipe }) =>
    needs === undefined ? [] : [{ ...recipe, needs }],
  )
  for (const { file, text, needs } of entries)
    write(file, text.replace(`  ${needs}: `, '  other: '))
  const { status, output } = checkTypes()
  expect(status).not.toBe(0)
  for (const { file, needs } of entries)
    expect(output).toMatch(new RegExp(`${file}[^\n]*error[^]*?(?:other|${needs})`, 'u'))
}, 120_000)

const PASSED = { status: 0, output: '' }

/** The steps of all recipes in the copy, or all but some; the documents as they were before. */
function follow({ lines, tests }: { lines: boolean; tests: boolean }): void {
  for (const path of GENERATED) copyFromRoot(path)
  for (const { file, text, list, addLine, test, testText } of recipes) {
    write(file, text)
    const before = readFileSync(join(root, list), 'utf8')
    write(list, lines ? addLine(before) : before)
    if (tests) write(test, testText)
    else rmSync(join(copy, test), { force: true })
  }
}

const checkTypes = (): Outcome =>
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.recipes.json')
const checkUnused = (): Outcome =>
  run('node_modules/knip/bin/knip.js', '--production', '--include', 'files', '--no-config-hints')
const jest = (...paths: string[]): Outcome => run('tools/test.mjs', ...paths)

interface Outcome {
  readonly status: number | null
  readonly output: string
}

function run(script: string, ...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: copy,
    encoding: 'utf8',
  })
  return { status, output: `${stdout}${stderr}` }
}

function copyFromRoot(path: string): void {
  cpSync(join(root, path), join(copy, path), { recursive: true })
}

function read(path: string): string {
  return readFileSync(join(copy, path), 'utf8')
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  writeFileSync(join(copy, path), text)
}
