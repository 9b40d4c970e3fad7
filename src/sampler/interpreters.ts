import type { Birth } from '../samples/record.ts'

/**
 * How a family of interpreters reads its options, as far as it takes to find the script among them.
 */
export interface Interpreter {
  readonly names: RegExp
  readonly runtime: Birth['rt']
  /**
   * what runs is code in the next word or on standard input: what follows are its arguments, so
   * nothing here is a script
   */
  readonly code: RegExp
  /** the next word is the option's value */
  readonly value: RegExp
  /** the next word is what runs, shown with this option: `-jar app.jar` */
  readonly named?: RegExp
  /** a first word that only chooses how to run: `dotnet exec app.dll` */
  readonly verb?: RegExp
}

const NEVER = /(?!)/

// Letters may stand together (`bash -eo pipefail`, `python -Im pip`): each pattern allows the
// letters without a value before its own.
const INTERPRETERS: readonly Interpreter[] = [
  {
    names: /^node(?:js)?[\d.]*$/,
    runtime: 'node',
    code: /^(?:-e|-p|-pe|--eval(?:=.*)?|--print(?:=.*)?)$/s,
    value:
      /^(?:-r|-C|--(?:require|import|loader|experimental-loader|conditions|env-file(?:-if-exists)?|title|input-type|inspect-port|icu-data-dir|openssl-config|redirect-warnings|diagnostic-dir|disable-warning|test-reporter(?:-destination)?|test-name-pattern|watch-path|dns-result-order|unhandled-rejections))$/,
  },
  {
    names: /^(?:bun|deno)$/,
    runtime: 'other',
    code: /^(?:-e|-p|--eval|--print|eval)$/,
    value: /^(?:-r|-c|--(?:preload|config|cwd|import-map|cert|lock|env-file))$/,
    verb: /^(?:run|task|test)$/,
  },
  {
    names: /^java$/,
    runtime: 'java',
    code: NEVER,
    named: /^(?:-jar|-m|--module)$/,
    value:
      /^(?:-cp|-classpath|-p|--(?:class-path|module-path|upgrade-module-path|add-modules|add-reads|add-exports|add-opens|patch-module|limit-modules|source|enable-native-access|finalization))$/,
  },
  {
    names: /^(?:python|pypy)[\d.]*t?$/,
    runtime: 'python',
    code: /^-[bBdEhiIOPqRsSuvVx?]*c/,
    value: /^-[bBdEhiIOPqRsSuvVx?]*[WX]$|^--check-hash-based-pycs$/,
    named: /^-[bBdEhiIOPqRsSuvVx?]*m$/,
  },
  {
    names: /^(?:j|truffle)?ruby[\d.]*$/,
    runtime: 'ruby',
    code: /^-[acdlnpsSvwWy]*e/,
    value: /^-[acdlnpsSvwWy]*[CEIr]$/,
  },
  {
    names: /^perl[\d.]*$/,
    runtime: 'other',
    code: /^-[acfilnpsStTuUvwWX\d]*[eE]/,
    value: /^-[acfilnpsStTuUvwWX\d]*I$/,
  },
  {
    names: /^php[\d.]*$/,
    runtime: 'other',
    code: /^-[rBRE]|^--(?:run|process-begin|process-code|process-end)/,
    value: /^-[cdztS]$/,
  },
  {
    names: /^(?:ba|da|z|k|mk|a|fi)?sh$/,
    runtime: 'other',
    code: /^-(?!-)[A-Za-z]*[cs]/,
    value: /^[-+](?!-)[A-Za-z]*[oO]$|^--(?:rcfile|init-file)$/,
  },
  {
    names: /^dotnet$/,
    runtime: 'dotnet',
    code: NEVER,
    value:
      /^--(?:additionalprobingpath|additional-deps|depsfile|runtimeconfig|fx-version|roll-forward)$/,
    verb: /^exec$/,
  },
  { names: /^mono(?:-sgen)?$/, runtime: 'dotnet', code: NEVER, value: /^--config$/ },
  {
    names: /^pwsh$/,
    runtime: 'dotnet',
    code: /^-(?:c|command|e|ec|encodedcommand)$/i,
    value:
      /^-(?:ex|executionpolicy|wd|workingdirectory|configurationname|inputformat|outputformat)$/i,
  },
]

const MOST_REMEMBERED = 1000
const byName = new Map<string, Interpreter | null>()

/**
 * By the base name of the executable; null where it is no interpreter that we know. Asked several
 * times at each birth, hence remembered.
 */
export function findInterpreter(name: string): Interpreter | null {
  const known = byName.get(name)
  if (known !== undefined) return known
  const found = INTERPRETERS.find(({ names }) => names.test(name)) ?? null
  if (byName.size < MOST_REMEMBERED) byName.set(name, found)
  return found
}
