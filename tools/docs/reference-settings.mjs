/** What the groups of src/settings/option.ts are called, in the order of docs/reference.md. */
const titles = {
  first: 'The eight that most jobs need',
  command: 'The command, and head against base',
  watch: 'What to watch, how often, how long',
  limits: 'Limits',
  before: 'The runs before',
  verdict: 'What fails the job',
  rescue: 'Before it is too late',
  report: 'The report',
  told: 'Who is told',
  settings: 'Settings',
  repeated: 'Scans that repeat, watches that stand',
}

/**
 * Every setting, once: a table for each group, with the commands that take it as a flag. What is no
 * input begins with `--`; what is no flag has no command.
 */
export function renderReferenceSettings(declared, commands) {
  const shown = declared.filter(({ group }) => group !== 'internal')
  const untitled = shown.find(({ group }) => !(group in titles))
  if (untitled !== undefined) throw new Error(`group ${untitled.group} has no title`)
  return Object.entries(titles)
    .map(([group, title]) =>
      renderGroup(
        title,
        shown.filter((option) => option.group === group),
        commands,
      ),
    )
    .join('\n')
}

function renderGroup(title, members, commands) {
  return `### ${title}\n\n| Input | Flag of | Default | Allowed | Meaning |\n|---|---|---|---|---|\n${members.map((option) => renderRow(option, commands)).join('')}`
}

function renderRow(option, commands) {
  const takenBy = commands
    .filter(({ options }) => options.some(({ name }) => name === option.name))
    .map((command) => command.name)
  const byDefault = option.expression ?? option.default
  const name = option.flagOnly ? `\`--${option.name}\`` : `\`${option.name}\``
  return `| ${name} | ${takenBy.join(', ')} | ${byDefault === '' ? '' : `\`${byDefault}\``} | ${cell(option.allowed)} | ${cell(option.description)} |\n`
}

// A bar ends a cell, in code as well: https://github.github.com/gfm/#example-200
const cell = (text) => text.replaceAll('|', '\\|')
