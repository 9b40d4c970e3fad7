/**
 * What the runner obeys in a line of output: a port of TryParseV2 and TryParse of actions/runner,
 * src/Runner.Common/ActionCommand.cs, with the commands of ActionCommandManager.cs. Stricter in one
 * point: .NET's culture-aware search may skip ignorable characters, so each line is read without
 * them too.
 */
export function findRunnerCommand(line: string): string | null {
  return (
    parseV2(line) ??
    parseV1(line) ??
    parseV2(withoutIgnorable(line)) ??
    parseV1(withoutIgnorable(line))
  )
}

/** The runner cuts output at each of these. */
export function findRunnerCommands(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map(findRunnerCommand)
    .filter((command) => command !== null)
}

const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

function parseV2(line: string): string | null {
  const trimmed = line.replace(/^[\p{Z}\t-\r\u0085]+/u, '')
  if (!trimmed.startsWith('::')) return null
  const end = trimmed.indexOf('::', 2)
  return end < 0 ? null : findRegistered(trimmed.slice(2, end))
}

function parseV1(line: string): string | null {
  const start = line.indexOf('##[')
  if (start < 0) return null
  const end = line.indexOf(']', start)
  return end < 0 ? null : findRegistered(line.slice(start + 3, end))
}

function findRegistered(info: string): string | null {
  const name = info.split(' ', 1)[0]?.toLowerCase() ?? ''
  return registered.has(name) ? name : null
}

function withoutIgnorable(line: string): string {
  return line.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cn}\0]/gu, '')
}
