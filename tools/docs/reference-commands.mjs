/** Every command with its usage. */
export function renderReferenceCommands(commands) {
  const rows = commands.map(
    ({ usage, about }) => `| \`memory-leak-detector ${cell(usage)}\` | ${cell(about)} |\n`,
  )
  return `| Command | Does |\n|---|---|\n${rows.join('')}`
}

// A bar ends a cell, in code as well: https://github.github.com/gfm/#example-200
const cell = (text) => text.replaceAll('|', '\\|')
