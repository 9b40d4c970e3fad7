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

/** All that is declared of memory that settles, or does not, and the setting of that name. */
const SETTLING: Readonly<Record<string, readonly string[]>> = {
  'baseline/baseline.ts': ['settledBytes'],
  'findings/paired-runs.ts': ['settledBytes'],
  'gates/ab.ts': ['isSettled', 'settled', 'settledBytes'],
  'modes/sides/turn-figures.ts': ['settledBytes'],
  'gates/regression.ts': ['settled'],
  'gates/regression/compare-groups.ts': ['settled', 'settledBytes'],
  'gates/regression/measure-run.ts': ['FEWEST_SETTLED', 'settledBytes'],
  'gates/regression/summarize-comparison.ts': ['settled'],
  'gates/retained/settling.ts': ['settleTime'],
  'report/format-figures.ts': ['settledBytes'],
  'run-dir/check-outcomes.ts': ['settledBytes'],
  'run-dir/check-plan.ts': ['settle'],
  'stats/judge-curve.ts': ['settledFrom'],
  'stats/read-growth.ts': ['CUTS_SETTLED', 'settled', 'settledFrom'],
  'stats/settling-models.ts': ['settled'],
  'stats/steady-growth.ts': ['SETTLED', 'settles'],
}

test('no two files export one name', () => {
  const homes = new Map<string, string[]>()
  for (const source of sources)
    for (const name of exportsOf(source))
      homes.set(name, [...(homes.get(name) ?? []), source.fileName])
  expect(homes.size).toBeGreaterThan(500)
  expect([...homes].filter(([, files]) => files.length > 1)).toEqual([])
})

test('only memory settles', () => {
  const declared = sources.flatMap((source) => {
    const names = [...new Set(declaredIn(source))].filter((name) => /settl/iu.test(name))
    return names.length === 0 ? [] : [[source.fileName, names.toSorted()]]
  })
  expect(Object.fromEntries(declared)).toEqual(SETTLING)
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

/** Of whatever kind; what is read of a value is declared elsewhere, and so is what is imported. */
function declaredIn(source: ts.SourceFile): string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    const isElsewhere = ts.isPropertyAccessExpression(node) || ts.isImportSpecifier(node)
    const { name } = node as ts.NamedDeclaration
    if (!isElsewhere && name !== undefined && ts.isIdentifier(name)) names.push(name.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}
