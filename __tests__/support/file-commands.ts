/**
 * What a step wrote to GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV: `NAME=value` or
 * `NAME<<DELIMITER`, as FileCommandManager.cs of actions/runner reads it.
 */
export function parseFileCommands(text: string): Map<string, string> {
  const entries = new Map<string, string>()
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1)
      if (end < 0)
        throw new Error(`Invalid value. Matching delimiter not found '${line.slice(heredoc + 2)}'`)
      entries.set(line.slice(0, heredoc), lines.slice(at + 1, end).join('\n'))
      at = end
    } else if (equals > 0) entries.set(line.slice(0, equals), line.slice(equals + 1))
    else throw new Error(`Invalid format '${line}'`)
  }
  return entries
}
