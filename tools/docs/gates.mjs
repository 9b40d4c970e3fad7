/** The table of what each gate looks at. */
export function renderGates(gates) {
  const rows = gates.map(
    ({ name, description, failsWhen }) => `| \`${name}\` | ${description} | ${failsWhen} |\n`,
  )
  return `| Gate | Looks at | Fails when |\n|---|---|---|\n${rows.join('')}`
}
