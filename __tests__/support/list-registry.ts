import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import ts from 'typescript'

/**
 * The files of a registry, without their ends and in the order of its array; a file whose export is
 * not in the array is listed last.
 */
export function listRegistry(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true)
  const files = new Map(source.statements.filter(ts.isImportDeclaration).flatMap(readImport))
  const order = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .map(({ initializer }) => initializer)
    .filter((value) => value !== undefined && ts.isArrayLiteralExpression(value))
    .flatMap(({ elements }) => elements.map((element) => element.getText()))
  return [...files]
    .toSorted(([a], [b]) => placeOf(a, order) - placeOf(b, order))
    .map(([, file]) => file)
}

/** What values a file gives, by the name they have here. */
function readImport({ importClause, moduleSpecifier }: ts.ImportDeclaration): [string, string][] {
  const bindings = importClause?.namedBindings
  if (bindings === undefined || !ts.isNamedImports(bindings)) return []
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return []
  const file = basename((moduleSpecifier as ts.StringLiteral).text, '.ts')
  return bindings.elements.map(({ name }) => [name.text, file])
}

function placeOf(name: string, order: readonly string[]): number {
  const at = order.indexOf(name)
  return at < 0 ? order.length : at
}
