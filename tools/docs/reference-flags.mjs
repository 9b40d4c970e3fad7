/** The flags that are no settings, each with the commands that take it. */
export function renderReferenceFlags(commands) {
  const own = commands.flatMap((command) =>
    command.flags.map(({ name, value, description }) => ({
      text: `--${name}${value === undefined ? '' : ` ${value.word}`}`,
      description,
      command: command.name,
    })),
  )
  const aliases = commands.flatMap(({ aliases: [text] = [], about }) =>
    text === undefined
      ? []
      : commands.map((command) => ({ text, description: about, command: command.name })),
  )
  const rows = new Map()
  for (const { text, description, command } of [...own, ...aliases]) {
    const key = `${text} ${description}`
    rows.set(key, { text, description, takenBy: [...(rows.get(key)?.takenBy ?? []), command] })
  }
  return `| Flag | Of | Meaning |\n|---|---|---|\n${[...rows.values()].map(renderRow).join('')}`
}

function renderRow({ text, description, takenBy }) {
  return `| \`${text}\` | ${takenBy.join(', ')} | ${description} |\n`
}
