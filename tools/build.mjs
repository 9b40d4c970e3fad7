// browser/ -> src/page/assets.ts, schemas/ -> validators in src/, tsc -> build/, ncc -> dist/.
// With --check: builds again elsewhere and compares with the committed dist/.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformSync } from 'esbuild'

const JOINED = /^;\/\/ CONCATENATED MODULE: \.\/node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gmu
/** buffers 0.1.1, which comes with @actions/artifact -> unzip-stream -> binary. */
const STATED_ELSEWHERE = [
  'MIT/X11',
  'Its published files state no licence; its author James Halliday states this one in',
  'https://github.com/substack/node-buffers/blob/master/package.json, for the same version 0.1.1.',
].join('\n')
const isCheck = process.argv.includes('--check')
const out = isCheck ? mkdtempSync(join(tmpdir(), 'dist-')) : 'dist'
if (isCheck)
  process.once('exit', () => {
    rmSync(out, { recursive: true, force: true })
  })
for (const tool of ['page', 'validators'])
  run(`tools/build-${tool}.mjs`, ...(isCheck ? ['--check'] : []))
rmSync('build', { recursive: true, force: true })
if (!isCheck) rmSync('dist', { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
for (const path of ['report/validate-report.js', 'baseline/validate-baseline.js'])
  squeeze(join('build', path))
const bundles = ['action', 'sampler', 'cli']
for (const entry of bundles) {
  run(
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    `build/${entry}.js`,
    '-o',
    join(out, entry),
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
  )
}
for (const entry of bundles) renameSync(join(out, entry, 'index.js'), join(out, entry, 'bundle.js'))
for (const step of ['main', 'post']) writeStep(step)
for (const entry of ['sampler', 'cli', 'main', 'post']) writeDoor(entry)
// what Node cannot do, in perl, read where it lies
for (const script of ['births', 'exit-records', 'launcher'])
  copyFileSync(`src/sampler/${script}.pl`, join(out, 'sampler', `${script}.pl`))
// what Node.js programs of a command load
copyFileSync('src/sampler/node-hook.cjs', join(out, 'sampler', 'node-hook.cjs'))
// it holds nothing foreign, hence ncc writes none
copyFileSync('LICENSE', join(out, 'sampler', 'licenses.txt'))
for (const entry of bundles) addLicences(join(out, entry))
if (isCheck) {
  const [built, committed] = [sumsOf(out), sumsOf('dist')]
  const differing = [...new Set([...built, ...committed])].filter(
    (line) => !built.includes(line) || !committed.includes(line),
  )
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the sources build:\n${differing.join('\n')}\nrun \`npm run build\` and commit dist/`,
    )
    process.exitCode = 1
  }
}

/** tsc tells its errors on stdout. */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

/** tsc spreads what was generated densely to three times its size. */
function squeeze(path) {
  writeFileSync(path, transformSync(readFileSync(path, 'utf8'), { minifyWhitespace: true }).code)
}

/**
 * Of packages that were joined to a module of ours, which ncc passes over, and of one whose files
 * state none.
 */
function addLicences(directory) {
  const list = join(directory, 'licenses.txt')
  const listed = readFileSync(list, 'utf8').replace(
    /^buffers\n(?=\n)/mu,
    `buffers\n${STATED_ELSEWHERE}\n`,
  )
  writeFileSync(list, listed)
  const names = readdirSync(directory)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...readFileSync(join(directory, file), 'utf8').matchAll(JOINED)])
    .map(([, name]) => name)
  for (const name of [...new Set(names)].sort()) {
    if (`\n${listed}`.includes(`\n${name}\n`)) continue
    const folder = join('node_modules', name)
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    appendFileSync(list, `${name}\n${license}\n${readFileSync(join(folder, file), 'utf8')}\n`)
  }
}

/** A step of the bundle that both share. */
function writeStep(name) {
  mkdirSync(join(out, name))
  writeFileSync(
    join(out, name, 'bundle.js'),
    readFileSync(`build/${name}.js`, 'utf8').replace('./action.js', '../action/bundle.js'),
  )
  copyFileSync(join(out, 'action', 'package.json'), join(out, name, 'package.json'))
}

/**
 * What is started: says which Node is needed before one that is older reads anything that it cannot
 * (an older one stops at the first operator that it does not know, or throws where a function is
 * missing, with exit code 1, which reads as a failed gate). So it is written as for Node 8, as a
 * script that is a module as well. The newest that we use is import.meta.dirname: 20.11, and 21.2.
 */
function writeDoor(entry) {
  const line = [
    "var v = process.versions.node.split('.').map(Number);",
    'if (v[0] < 20 || (v[0] === 20 && v[1] < 11) || (v[0] === 21 && v[1] < 2))',
    "{ console.error('Memory Leak Detector needs Node.js 20.11 or later; this is '",
    "+ process.version + ' (' + process.execPath + ').'); process.exit(2) }",
    "else import('./bundle.js')",
  ].join(' ')
  writeFileSync(join(out, entry, 'index.js'), `${line}\n`)
}

function sumsOf(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(
      (file) =>
        `${createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)} ${file.slice(directory.length + 1)}`,
    )
}
