const commands = ['run', 'ab', 'scan', 'watch', 'report', 'mark']

// What the command line has beside the options: src/plan/cli-arguments.ts. contract.test.ts
// compares the table with what it accepts.
const ownFlags = [
  { name: 'pid N', commands: ['watch'] },
  { name: 'process GLOB', commands: ['watch'] },
  { name: 'slack-webhook-file FILE', commands: ['run', 'ab', 'scan', 'watch', 'report'] },
  { name: 'bisect', commands: ['run', 'ab'] },
  { name: 'open', commands: ['report'] },
  { name: 'json', commands: commands.filter((name) => name !== 'mark') },
  { name: 'help', commands },
  { name: 'version', commands },
]

/** Which command takes which flag. */
export function renderReadmeFlags(declared) {
  const options = declared
    .filter((option) => option.commands.length > 0)
    .map(({ option, commands: takenBy }) => ({ name: option.name, commands: takenBy }))
  const rows = [...options, ...ownFlags].map(
    (flag) =>
      `| \`--${flag.name}\` | ${commands.map((command) => (flag.commands.includes(command) ? 'yes' : '')).join(' | ')} |\n`,
  )
  return `| Flag | ${commands.map((command) => `\`${command}\``).join(' | ')} |\n|---|${':-:|'.repeat(commands.length)}\n${rows.join('')}`
}
