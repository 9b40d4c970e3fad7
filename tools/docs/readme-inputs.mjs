import { ownAction } from './own-action.mjs'

const columns = 110

/** The inputs twice: as YAML to copy from, as a table to look things up in. */
export function renderReadmeInputs(declared) {
  const options = declared
    .filter(({ asInput, option }) => asInput && option.internal !== true)
    .map(({ option }) => ({ ...option, default: option.expression ?? option.default }))
  return `${renderTable(options)}\n<details><summary>All inputs as YAML</summary>\n\n${renderYaml(options)}\n</details>\n`
}

function renderTable(options) {
  const rows = options.map(
    ({ name, description, allowed, default: byDefault }) =>
      `| \`${name}\` | ${byDefault === '' ? '' : `\`${byDefault}\``} | ${cell(allowed)} | ${cell(description)} |\n`,
  )
  return `| Input | Default | Allowed | Meaning |\n|---|---|---|---|\n${rows.join('')}`
}

// A bar ends a cell, in code as well: https://github.github.com/gfm/#example-200
const cell = (text) => text.replaceAll('|', '\\|')

function renderYaml(options) {
  const inputs = options.map(({ name, description, allowed, default: byDefault }) =>
    [
      ...wrap(description),
      ...wrap(`Allowed: ${allowed}.`),
      byDefault === '' ? 'Optional. Empty by default.' : `Optional. Default is \`${byDefault}\`.`,
    ]
      .map((line) => `    # ${line}\n`)
      .concat(`    ${name}:\n`)
      .join(''),
  )
  return `\`\`\`yaml\n- uses: ${ownAction}\n  with:\n${inputs.join('\n')}\`\`\`\n`
}

function wrap(text) {
  const lines = ['']
  for (const [word] of text.matchAll(/(?:`[^`]*`|[^\s`])+/gu)) {
    // code stays in one piece
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`
    if (longer.length > columns) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}
