import { groups } from './option-groups.mjs'

/**
 * Every setting, once: a table for each group, with the commands that take it as a flag. What is no
 * input says so by an empty cell, what is no flag likewise.
 */
export function renderReferenceSettings(declared) {
  const shown = declared.filter(({ option }) => option.internal !== true)
  const known = groups.flatMap(({ names }) => names)
  const homeless = shown
    .map(({ option }) => option)
    .filter((option) => !known.includes(option.name))
  const [secrets, others] = [true, false].map((isSecret) =>
    homeless.filter((option) => (option.isSecret === true) === isSecret).map(({ name }) => name),
  )
  if (others.length > 0) throw new Error(`no group: ${others.join(', ')}`)
  return groups
    .map(({ title, names, takesSecrets }) =>
      renderGroup({ title, names: takesSecrets ? [...names, ...secrets] : names }, shown),
    )
    .join('\n')
}

function renderGroup({ title, names }, shown) {
  const rows = names
    .map((name) => shown.find(({ option }) => option.name === name))
    .filter((declared) => declared !== undefined)
    .map(renderRow)
  return `### ${title}\n\n| Input | Flag of | Default | Allowed | Meaning |\n|---|---|---|---|---|\n${rows.join('')}`
}

function renderRow({ option, asInput, commands }) {
  const byDefault = option.expression ?? option.default
  const name = asInput ? `\`${option.name}\`` : `\`--${option.name}\``
  return `| ${name} | ${commands.join(', ')} | ${byDefault === '' ? '' : `\`${byDefault}\``} | ${cell(option.allowed)} | ${cell(option.description)} |\n`
}

// A bar ends a cell, in code as well: https://github.github.com/gfm/#example-200
const cell = (text) => text.replaceAll('|', '\\|')
