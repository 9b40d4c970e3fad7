/**
 * Cells of the table whose head begins with `head`, row by row, with `\|` read as a bar. Throws
 * where there is none.
 */
export function readMarkdownTable(
  markdown: string,
  head: string,
  { withHead = false } = {},
): string[][] {
  const lines = markdown.split('\n')
  const start = lines.findIndex((line) => line.startsWith(head))
  if (start < 0) throw new Error(`no table begins with ${head}`)
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'))
  const rows = lines.slice(start, end < 0 ? undefined : end).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/u)
      .map((cell) => cell.trim().replaceAll('\\|', '|')),
  )
  return withHead ? [rows[0] ?? [], ...rows.slice(2)] : rows.slice(2)
}
