/** Before and after the command line, in the order in which a JVM takes them: the last holds. */
const FLAG_VARIABLES = {
  before: ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS'],
  after: ['_JAVA_OPTIONS'],
} as const

const SIZE = String.raw`\d{1,15}[kKmMgGtT]?`
const FLAG = new RegExp(
  [
    `^-X(?:m[sx]${SIZE}`,
    `X:(?:(?:InitialHeapSize|MaxHeapSize|MaxRAM)=${SIZE}`,
    String.raw`(?:Initial|Max)RAMPercentage=[\d.]{1,9}`,
    '[+-]AlwaysPreTouch))$',
  ].join('|'),
)
const MOST_FLAGS = 32

/**
 * What a JVM was told of the size of its heap, in the order in which it holds; '' where nothing.
 * `script`: what it runs, behind which the program's own arguments begin. Of the variables nothing
 * else is kept: they may hold secrets.
 */
export function findHeapFlags(
  words: readonly string[],
  script: string,
  variableOf: (name: string) => string,
): string {
  const [runs = ''] = script.split(' ', 1)
  const at = runs === '' ? -1 : words.indexOf(runs, 1)
  const listOf = (names: readonly string[]): string[] =>
    names.flatMap((name) => variableOf(name).split(/\s+/))
  return [
    ...listOf(FLAG_VARIABLES.before),
    ...words.slice(1, at < 0 ? words.length : at),
    ...listOf(FLAG_VARIABLES.after),
  ]
    .filter((word) => FLAG.test(word))
    .slice(-MOST_FLAGS)
    .join(' ')
}
