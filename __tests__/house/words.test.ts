import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../src', import.meta.url))
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  // what a build writes is made of other people's names
  .filter((path) => path.endsWith('.ts') && !/\/(?:assets|validate-[a-z]+)\.ts$/u.test(path))
  .map((path) =>
    ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true),
  )

/** Rooms that speak of memory: there it settles, or does not. */
const OF_MEMORY = /^(?:stats|gates|baseline|findings|report|page)\//u
/** What those declare, by its own name. */
const DECLARED_THERE = ['settlingMs', 'settledBytes']

test('no two files export one name', () => {
  const homes = new Map<string, string[]>()
  for (const source of sources)
    for (const name of exportsOf(source))
      homes.set(name, [...(homes.get(name) ?? []), source.fileName])
  expect(homes.size).toBeGreaterThan(500)
  expect([...homes].filter(([, files]) => files.length > 1)).toEqual([])
})

test('only memory settles', () => {
  const others = sources
    .filter(({ fileName }) => !OF_MEMORY.test(fileName))
    .flatMap((source) =>
      namesOf(source)
        .filter((name) => /settl/iu.test(name) && !DECLARED_THERE.includes(name))
        .map((name) => `${source.fileName}: ${name}`),
    )
  expect(others).toEqual([])
})

/** Names that are declared and exported; what is only passed on is counted where it is declared. */
function exportsOf(source: ts.SourceFile): string[] {
  return source.statements
    .filter(
      (statement) =>
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ===
          true,
    )
    .flatMap((statement) => {
      if (ts.isVariableStatement(statement))
        return statement.declarationList.declarations.map(({ name }) => name.getText(source))
      return 'name' in statement && statement.name !== undefined
        ? [(statement.name as ts.Identifier).text]
        : []
    })
}

function namesOf(source: ts.SourceFile): string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}
