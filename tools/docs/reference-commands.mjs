/** Every command with its usage. */
export function renderReferenceCommands(commands, describeUsage) {
  const rows = commands.map(
    (command) =>
      `| \`memory-leak-detector ${cell(describeUsage(command))}\` | ${cell(command.about)} |\n`,
  )
  return `| Command | Does |\n|---|---|\n${rows.join('')}`
}

// A bar ends a cell, in code as well: https://github.github.com/gfm/#example-200
const cell = (text) => text.replaceAll('|', '\\|')
