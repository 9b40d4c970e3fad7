import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const folder = 'bench/figures'
const BLOCK =
  /(?<begin><!-- figures:(?<name>[\w-]+)\/(?<table>[\w-]+):begin -->\n)(?:.*?\n)??(?<end><!-- figures:[\w/-]+:end -->)/gsu

/** A document with each block of figures as the bench left it in bench/figures/. */
export function renderFigures(markdown) {
  return markdown.replaceAll(BLOCK, (...match) => {
    const { begin, name, table, end } = match.at(-1)
    const { bench, measured, machine, tables } = readFigures(name)
    if (tables[table] === undefined) throw new Error(`${folder}/${name}.json has no ${table}`)
    return `${begin}${renderTable(tables[table])}\n\`node ${bench}\`, ${measured}: ${machine}.\n${end}`
  })
}

/** Runs the benches of these figures, all where none is named; each takes minutes. */
export function measureFigures(names) {
  const known = globSync(`${folder}/*.json`, { cwd: root }).map((file) => basename(file, '.json'))
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new Error(`there are no figures ${unknown}, only ${known.sort().join(', ')}`)
  for (const name of names.length > 0 ? names : known) {
    const [bench, ...parts] = readFigures(name).bench.split(' ')
    const words = [join(root, bench), ...parts, '--json', join(root, folder, `${name}.json`)]
    const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' })
    if (status !== 0) console.error(`${name}: the bench missed a goal, or could not run`)
  }
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
