/** On paper nobody can open a table, so all are open while it prints. */
export function openTablesInPrint(): void {
  const opened: HTMLDetailsElement[] = []
  matchMedia('print').addEventListener('change', ({ matches }) => {
    if (matches) opened.push(...document.querySelectorAll<HTMLDetailsElement>('details:not([open])'))
    for (const details of opened) details.open = matches
    if (!matches) opened.length = 0
  })
}
