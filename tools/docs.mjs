// Writes what follows from the declared options and gates between the marks of action.yml and of
// docs/, the schema of the config file, the name and version of package.json behind each `uses:` of
// texts and examples, and the figures of bench/figures/. With --check: says what differs. With
// --figures [NAME...]: runs these benches before.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { renderActionInputs } from './docs/action-inputs.mjs'
import { renameAction } from './docs/own-action.mjs'
import { renderFaults } from './docs/faults.mjs'
import { listUnmeasured, measureFigures, renderFigures } from './docs/figures.mjs'
import { renderGates } from './docs/gates.mjs'
import { renderConfigSchema } from './docs/config-schema.mjs'
import { renderReferenceCommands } from './docs/reference-commands.mjs'
import { renderReferenceFlags } from './docs/reference-flags.mjs'
import { renderReferenceOutputs } from './docs/reference-outputs.mjs'
import { renderReferenceSettings } from './docs/reference-settings.mjs'
import { modernNode } from './modern-node.mjs'

const root = join(import.meta.dirname, '..')
const node = modernNode()
if (node === process.execPath) {
  const at = process.argv.indexOf('--figures')
  if (at >= 0) measureFigures(process.argv.slice(at + 1))
  await main(process.argv.includes('--check'))
} else process.exitCode = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' }).status ?? 1

async function main(isCheck) {
  const { allOptions } = await import('../src/plan/options.ts')
  const { commands } = await import('../src/commands/commands.ts')
  const { describeUsage } = await import('../src/plan/command-form.ts')
  const { gates } = await import('../src/gates/index.ts')
  const declared = allOptions()
  const differing = [
    update(
      'action.yml',
      { begin: '  # inputs:begin', end: '  # inputs:end', text: renderActionInputs(declared) },
      isCheck,
    ),
    ...[
      ['docs/reference.md', 'settings', renderReferenceSettings(declared, commands)],
      ['docs/reference.md', 'commands', renderReferenceCommands(commands, describeUsage)],
      ['docs/reference.md', 'flags', renderReferenceFlags(commands)],
      ['docs/reference.md', 'outputs', renderReferenceOutputs(readAction())],
      ['docs/how-it-decides.md', 'gates', renderGates(gates)],
    ].map(([file, name, text]) =>
      update(file, { begin: `<!-- ${name}:begin -->`, end: `<!-- ${name}:end -->`, text }, isCheck),
    ),
    rewrite('schemas/config.schema.json', () => renderConfigSchema(declared), isCheck),
    rewrite('docs/faults.md', () => renderFaults(root), isCheck),
    ...globSync(['README.md', 'docs/*.md', 'examples/workflows/*.yml'], { cwd: root })
      .sort()
      .map((file) => rewrite(file, (text) => renderFigures(renameAction(text)), isCheck)),
    ...(isCheck ? listUnmeasured() : []),
  ].filter((difference) => difference !== '')
  if (!isCheck || differing.length === 0) return
  console.error(`${differing.join('\n')}\nrun \`npm run docs\` and commit what it writes`)
  process.exitCode = 1
}

function readAction() {
  return parse(readFileSync(join(root, 'action.yml'), 'utf8'))
}

/** The block between two marks. */
function update(file, { begin, end, text }, isCheck) {
  return rewrite(
    file,
    (whole) => {
      const [before, , after] = split(whole, begin, end, file)
      return `${before}${text}${after}`
    },
    isCheck,
  )
}

/**
 * Writes the text anew, or with isCheck tells its first line that differs; '' when there is none.
 */
function rewrite(file, render, isCheck) {
  const path = join(root, file)
  const present = readFileSync(path, 'utf8')
  const text = render(present)
  if (present === text) return ''
  if (!isCheck) writeFileSync(path, text)
  const [is, should] = [present.split('\n'), text.split('\n')]
  const at = Math.max(
    0,
    should.findIndex((line, index) => line !== is[index]),
  )
  return `${file}:${at + 1} is '${is[at] ?? ''}', not '${should[at] ?? ''}'`
}

function split(whole, begin, end, file) {
  const [start, stop] = [whole.indexOf(`${begin}\n`) + begin.length + 1, whole.indexOf(end)]
  if (start <= begin.length || stop < start)
    throw new Error(`${file} has no lines ${begin} and ${end}`)
  return [whole.slice(0, start), whole.slice(start, stop), whole.slice(stop)]
}
