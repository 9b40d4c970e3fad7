/** The outputs that action.yml declares. */
export function renderReferenceOutputs({ outputs }) {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${description} |\n`,
  )
  return `| Output | What it is |\n|---|---|\n${rows.join('')}`
}
