/** How a script is run. */
export interface ShellPlan {
  /** of the script's file, e.g. `.sh` */
  readonly extension: string
  /** what the file holds */
  readonly content: string
  /** the words to spawn, for the file's path */
  readonly argv: (file: string) => string[]
}

// actions/runner, ScriptHandlerHelpers.cs: _defaultArguments and _extensions
const ARGUMENTS = new Map([
  ['bash', '--noprofile --norc -e -o pipefail {0}'],
  ['sh', '-e {0}'],
  ['python', '{0}'],
  ['pwsh', '-command ". \'{0}\'"'],
])
const EXTENSIONS = new Map([
  ['bash', '.sh'],
  ['sh', '.sh'],
  ['python', '.py'],
  ['pwsh', '.ps1'],
])

/**
 * Expands `shell` exactly as the runner does for a `run:` step (actions/runner, ScriptHandler.cs):
 * '' is `bash -e {0}`, without bash `sh -e {0}`; a known name has its arguments; anything else is a
 * template with `{0}`.
 */
export function expandShell(
  shell: string,
  text: string,
  hasProgram: (name: string) => boolean,
): ShellPlan {
  if (shell === '') return buildShellPlan(hasProgram('bash') ? 'bash' : 'sh', '-e {0}', text)
  const at = shell.indexOf(' ')
  if (at < 0) return buildShellPlan(shell, ARGUMENTS.get(shell) ?? '{0}', text)
  return buildShellPlan(shell.slice(0, at), shell.slice(at + 1), text)
}

function buildShellPlan(program: string, template: string, text: string): ShellPlan {
  return {
    extension: EXTENSIONS.get(program) ?? '',
    content: program === 'pwsh' ? wrapPwsh(text) : text.endsWith('\n') ? text : `${text}\n`,
    argv: (file) => [
      program,
      ...splitArguments(template).map((word) => word.replaceAll('{0}', () => file)),
    ],
  }
}

// actions/runner, ScriptHandlerHelpers.FixUpScriptContents
function wrapPwsh(text: string): string {
  return `$ErrorActionPreference = 'stop'\n${text}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`
}

/**
 * As .NET splits ProcessStartInfo.Arguments on Unix: white space parts, double quotes hold
 * together, `\"` is a quote.
 */
function splitArguments(text: string): string[] {
  const words = text.match(/(?:\\"|"(?:\\"|[^"])*"|[^\s"])+/g) ?? []
  return words.map((word) => word.replace(/\\(")|"/g, (_whole, quote?: string) => quote ?? ''))
}
