import { describe, expect, test } from '@jest/globals'
import { expandShell } from '../../src/runner/expand-shell.ts'

const file = '/temp/a script'
const everything = (): boolean => true

/**
 * actions/runner: ScriptHandlerHelpers.cs (_defaultArguments, _extensions) and ScriptHandler.cs,
 * with what .NET makes of the arguments.
 */
const cases: readonly (readonly [shell: string, argv: readonly string[], extension: string])[] = [
  ['', ['bash', '-e', file], '.sh'],
  ['bash', ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', file], '.sh'],
  ['sh', ['sh', '-e', file], '.sh'],
  ['python', ['python', file], '.py'],
  ['pwsh', ['pwsh', '-command', `. '${file}'`], '.ps1'],
  ['bash {0}', ['bash', file], '.sh'],
  ['bash -x {0} --flag', ['bash', '-x', file, '--flag'], '.sh'],
  ['python3 -u {0}', ['python3', '-u', file], ''],
  ['perl -e "require qq({0})"', ['perl', '-e', `require qq(${file})`], ''],
  ['env A="b c" bash {0}', ['env', 'A=b c', 'bash', file], ''],
  ['x \\"{0}\\"', ['x', `"${file}"`], ''],
  ['x  a\t{0}', ['x', 'a', file], ''],
  ['x {0} {0}', ['x', file, file], ''],
]

describe('expandShell', () => {
  test.each(cases)('%p', (shell, argv, extension) => {
    const plan = expandShell(shell, 'echo', everything)
    expect(plan.argv(file)).toEqual(argv)
    expect(plan.extension).toBe(extension)
  })

  test('the default without bash is sh -e', () => {
    expect(expandShell('', 'echo', (name) => name !== 'bash').argv(file)).toEqual([
      'sh',
      '-e',
      file,
    ])
  })

  test("the text is the file's, with a line break at its end; nothing in it is expanded", () => {
    expect(expandShell('bash', 'a {0} $(b)', everything).content).toBe('a {0} $(b)\n')
    expect(expandShell('bash', 'a\n', everything).content).toBe('a\n')
  })

  test('pwsh stops on errors and hands on the last exit code', () => {
    expect(expandShell('pwsh', 'Get-Date', everything).content).toBe(
      "$ErrorActionPreference = 'stop'\nGet-Date\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n",
    )
  })

  test('$& and the like in a path are no patterns', () => {
    expect(expandShell('bash', '', everything).argv('/t/$&/x').at(-1)).toBe('/t/$&/x')
  })
})
