// Writes what follows from the declared options between the marks of action.yml and README.md. With --check: says what differs.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderActionInputs } from './docs/action-inputs.mjs'
import { renderReadmeFlags } from './docs/readme-flags.mjs'
import { renderReadmeInputs } from './docs/readme-inputs.mjs'
import { modernNode } from './modern-node.mjs'

const root = join(import.meta.dirname, '..')
const node = modernNode()
if (node === process.execPath) await main(process.argv.includes('--check'))
else process.exitCode = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' }).status ?? 1

async function main(isCheck) {
  const { allOptions } = await import('../src/plan/options.ts')
  const declared = allOptions()
  const differing = [
    update('action.yml', { begin: '  # inputs:begin', end: '  # inputs:end', text: renderActionInputs(declared) }, isCheck),
    update('README.md', { begin: '<!-- inputs:begin -->', end: '<!-- inputs:end -->', text: renderReadmeInputs(declared) }, isCheck),
    update('README.md', { begin: '<!-- flags:begin -->', end: '<!-- flags:end -->', text: renderReadmeFlags(declared) }, isCheck),
  ].filter(difference => difference !== '')
  if (!isCheck || differing.length === 0) return
  console.error(`${differing.join('\n')}\nrun \`npm run docs\` and commit what it writes`)
  process.exitCode = 1
}

/** Writes the block, or with isCheck tells its first line that differs; '' when there is none. */
function update(file, { begin, end, text }, isCheck) {
  const path = join(root, file)
  const [before, present, after] = split(readFileSync(path, 'utf8'), begin, end, file)
  if (present === text) return ''
  if (!isCheck) writeFileSync(path, `${before}${text}${after}`)
  const [is, should] = [present.split('\n'), text.split('\n')]
  const at = should.findIndex((line, index) => line !== is[index])
  const line = before.split('\n').length + Math.max(at, 0)
  return `${file}:${line} is '${is[at] ?? ''}', not '${should[at] ?? ''}'`
}

function split(whole, begin, end, file) {
  const [start, stop] = [whole.indexOf(`${begin}\n`) + begin.length + 1, whole.indexOf(end)]
  if (start <= begin.length || stop < start) throw new Error(`${file} has no lines ${begin} and ${end}`)
  return [whole.slice(0, start), whole.slice(start, stop), whole.slice(stop)]
}
