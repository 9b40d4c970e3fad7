import type { CST, Document, LineCounter, Node, Pair } from 'yaml'
import { InputError } from '../settings/input-error.ts'
import type { Layer } from './merge-settings.ts'
import { hint } from './nearest.ts'
import type { Option } from '../settings/option.ts'

type Yaml = typeof import('yaml')

/** What `config` must be, for errors. */
const ALLOWED = 'YAML of names of inputs and their values'
/**
 * A map in a list in a map has 9 levels of the parser's tokens. The composer calls itself, so that
 * thousands of brackets would end the process.
 */
const MOST_LEVELS = 12

/**
 * The settings in a config file, by name. Throws an InputError that says where. Values are taken as
 * they are written, so that `0x1e` is no 30; lists are lines, and a map is lines of `key: value`.
 * No secret may stand there, no alias or tag of YAML is read, and names are compared with those
 * that there are, nothing else.
 */
export async function parseConfig(
  text: string,
  path: string,
  options: readonly Option<unknown>[],
): Promise<Layer> {
  const yaml = await import('yaml') // 40 ms, which nobody without such a file should wait for
  const lines = new yaml.LineCounter()
  const reader: Reader = {
    yaml,
    path,
    options: new Map(
      options.filter(({ group }) => group !== 'internal').map((option) => [option.name, option]),
    ),
    lineAt: (offset) => lines.linePos(offset).line,
    lineOf: (node) => lines.linePos(node.range?.[0] ?? 0).line,
  }
  const document = compose(text, lines.addNewLine, reader)
  const root = document?.contents ?? null
  if (root === null || (yaml.isScalar(root) && root.value === null)) return new Map()
  if (!yaml.isMap(root))
    throw refuse(reader, reader.lineOf(root), '', 'is no map of names and values')
  return new Map(root.items.flatMap((pair) => readPair(pair as Pair<Node, Node | null>, reader)))
}

interface Reader {
  readonly yaml: Yaml
  readonly path: string
  readonly options: ReadonlyMap<string, Option<unknown>>
  readonly lineAt: (offset: number) => number
  readonly lineOf: (node: Node) => number
}

function compose(
  text: string,
  addNewLine: LineCounter['addNewLine'],
  reader: Reader,
): Document.Parsed | undefined {
  const { Parser, Composer } = reader.yaml
  const tokens = [...new Parser(addNewLine).parse(text)]
  if (isDeeper(tokens, MOST_LEVELS)) throw refuse(reader, 1, '', 'is nested too deeply')
  const [document, second] = new Composer({
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
  }).compose(tokens)
  if (second !== undefined)
    throw refuse(reader, reader.lineAt(second.range[0]), '', 'begins a second document')
  // the first is what the others follow from
  const [fault] = [...(document?.errors ?? []), ...(document?.warnings ?? [])].sort(
    (a, b) => a.pos[0] - b.pos[0],
  )
  if (fault === undefined) return document
  const line = reader.lineAt(fault.pos[0])
  const written = text.split('\n')[line - 1]?.trim() ?? ''
  throw refuse(
    reader,
    line,
    written,
    `is not the YAML that is read here (${fault.message.split('\n')[0] ?? ''})${written.startsWith('*') ? '; a glob that begins with * stands in quotes' : ''}`,
  )
}

function isDeeper(tokens: readonly CST.Token[], most: number): boolean {
  let level: readonly object[] = tokens
  for (let depth = 0; depth <= most; depth++) {
    if (level.length === 0) return false
    level = level
      .flatMap((token) => Object.values(token) as unknown[])
      .flatMap((part) => (Array.isArray(part) ? (part as unknown[]) : [part]))
      .filter((part) => typeof part === 'object' && part !== null)
  }
  return true
}

function readPair(
  { key, value }: Pair<Node, Node | null>,
  reader: Reader,
): [string, { text: string; origin: { from: 'file'; label: string; file: string } }][] {
  const line = reader.lineOf(key)
  const name = readScalar(key, reader, '')
  const option = reader.options.get(name)
  const known = [...reader.options.values()]
    .filter(
      ({ isKeptInNoFile, name: other }) =>
        isKeptInNoFile !== true && !['config', 'show-plan'].includes(other),
    )
    .map(({ name: other }) => other)
  if (option === undefined)
    throw refuse(
      reader,
      line,
      name,
      `is no setting${hint(name, known)}`,
      `names of inputs: ${known.join(', ')}`,
    )
  if (option.isKeptInNoFile === true)
    throw refuse(
      reader,
      line,
      name,
      option.isSecret === true
        ? 'is a secret, which does not stand in a file'
        : 'may hold a secret, so that it stands in no file',
      'its input or variable',
    )
  if (option.name === 'config')
    throw refuse(reader, line, name, 'cannot name another file', 'the input or the variable')
  // who can change the file could turn off every gate with it, and nothing would be red
  if (option.name === 'show-plan')
    throw refuse(
      reader,
      line,
      name,
      'starts nothing, and stands in no file',
      'the input or the variable',
    )
  const text = value === null ? '' : readValue(value, option, reader)
  if (text.trim() === '') return []
  return [
    [
      name,
      {
        text,
        origin: {
          from: 'file',
          label: `config file ${reader.path}, line ${line}, key ${name}`,
          file: reader.path,
        },
      },
    ],
  ]
}

function readValue(value: Node, option: Option<unknown>, reader: Reader): string {
  const { isSeq, isMap } = reader.yaml
  if (isSeq(value)) {
    if (option.isList !== true)
      throw refuse(reader, reader.lineOf(value), option.name, 'takes one value, not a list')
    return value.items.map((item) => readItem(item as Node, option, reader)).join('\n')
  }
  return isMap(value) ? readItem(value, option, reader) : readScalar(value, reader, option.name)
}

/** An item of a list, and of `threshold` also a map of globs and limits. */
function readItem(item: Node, option: Option<unknown>, reader: Reader): string {
  if (!reader.yaml.isMap(item)) return readScalar(item, reader, option.name)
  if (option.isLine === undefined)
    throw refuse(reader, reader.lineOf(item), option.name, 'takes no map')
  return (item.items as Pair<Node, Node | null>[])
    .map(
      ({ key, value }) =>
        `${readScalar(key, reader, option.name)}: ${value === null ? '' : readScalar(value, reader, option.name)}`,
    )
    .join('\n')
}

/** As it is written; a boolean in the one spelling that inputs have. */
function readScalar(node: Node, reader: Reader, name: string): string {
  const { isScalar, isAlias } = reader.yaml
  if (isAlias(node))
    throw refuse(
      reader,
      reader.lineOf(node),
      name,
      'has an alias (*), which is not read here; a glob that begins with * stands in quotes',
    )
  if (!isScalar(node))
    throw refuse(reader, reader.lineOf(node), name, 'has a list or map where one value stands')
  const { value, source } = node
  if (typeof value === 'string' || typeof value === 'boolean') return String(value)
  return value === null ? '' : (source ?? '')
}

function refuse(
  { path }: Reader,
  line: number,
  value: string,
  wrong: string,
  allowed = ALLOWED,
): InputError {
  return new InputError(`config file ${path}, line ${line}`, value, allowed, wrong)
}
