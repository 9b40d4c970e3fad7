import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const folder = 'bench/figures'
const BLOCK =
  /(?<begin><!-- figures:(?<name>[\w-]+)\/(?<table>[\w-]+):begin -->\n)(?:.*?\n)??(?<end><!-- figures:[\w/-]+:end -->)/gsu

/**
 * Figures that were copied from documents when this form came, until a bench has measured them in a
 * quiet hour: an entry goes with its file's `source`, and none is added.
 */
const COPIED = ['ab', 'reading', 'sampling', 'waits', 'watch-cost']

/** What docs:check says of figures that no bench has measured, one line each. */
export function listUnmeasured() {
  return listNames().flatMap((name) => {
    const isCopied = readFigures(name).source !== undefined
    if (isCopied === COPIED.includes(name)) return []
    return isCopied
      ? `${folder}/${name}.json has a \`source\`: figures are measured, \`npm run docs -- --figures ${name}\``
      : `${folder}/${name}.json is measured now: take ${name} out of COPIED in tools/docs/figures.mjs`
  })
}

/** A document with each block of figures as the bench left it in bench/figures/. */
export function renderFigures(markdown) {
  return markdown.replaceAll(BLOCK, (...match) => {
    const { begin, name, table, end } = match.at(-1)
    const { bench, measured, machine, tables } = readFigures(name)
    if (tables[table] === undefined) throw new Error(`${folder}/${name}.json has no ${table}`)
    return `${begin}${renderTable(tables[table])}\n\`node ${bench}\`, ${measured}: ${machine}.\n${end}`
  })
}

/**
 * Runs the benches of these figures, all where none is named; each takes minutes. `bench` may have
 * words behind the file; one that needs a variable which is not set is left as it is, and said.
 */
export function measureFigures(names) {
  const known = listNames()
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new Error(`there are no figures ${unknown}, only ${known.join(', ')}`)
  for (const name of names.length > 0 ? names : known) {
    const { bench } = readFigures(name)
    const [, variable] = /\$(\w+)/u.exec(bench) ?? []
    if (variable !== undefined && !process.env[variable]) {
      console.error(`${name}: not measured, ${variable} is not set`)
      continue
    }
    const { status } = spawnSync(
      'sh',
      ['-c', `"$0" ${bench} --json "$1"`, process.execPath, join(root, folder, `${name}.json`)],
      { cwd: root, stdio: 'inherit' },
    )
    if (status !== 0) console.error(`${name}: the bench missed a goal, or could not run`)
  }
}

function listNames() {
  return globSync(`${folder}/*.json`, { cwd: root })
    .map((file) => basename(file, '.json'))
    .sort()
}

function readFigures(name) {
  return JSON.parse(readFileSync(join(root, folder, `${name}.json`), 'utf8'))
}

function renderTable([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`
  return `${line(head)}|---|${head
    .slice(1)
    .map(() => '--:|')
    .join('')}\n${rows.map(line).join('')}`
}
