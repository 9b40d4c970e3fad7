const judging = ['run', 'ab', 'scan', 'watch', 'report']

// What the command line has beside the settings: src/plan/cli-arguments.ts. contract.test.ts
// compares both tables with what it accepts.
const listFlags = (secretFiles) => [
  ['pid N', ['watch'], 'a process to watch, with its descendants; may be given again'],
  ['process GLOB', ['watch'], 'watch what has this name or command, also when it comes later'],
  ...secretFiles.map(({ flag, content }) => [
    `${flag} FILE`,
    judging,
    `${content}, by a file that only its owner can read`,
  ]),
  ['bisect', ['run', 'ab'], 'exit with the codes of `git bisect run`'],
  ['open', ['report'], 'show the page in the browser'],
  ['json', judging, 'print the report to stdout'],
  ['help', [...judging, 'mark'], 'what the command does, with examples and all of its flags'],
  ['version', [...judging, 'mark'], 'the version of the tool'],
]

/** The flags that are no settings, each with the commands that take it. */
export function renderReferenceFlags(secretFiles) {
  const rows = listFlags(secretFiles).map(
    ([name, commands, meaning]) => `| \`--${name}\` | ${commands.join(', ')} | ${meaning} |\n`,
  )
  return `| Flag | Of | Meaning |\n|---|---|---|\n${rows.join('')}`
}
