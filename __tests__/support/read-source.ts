import { posix } from 'node:path'
import ts from 'typescript'

/** Globals by which code reaches the world, its clocks and its chance. */
const WORLD = ['process', 'performance', 'fetch', 'globalThis', 'Math', 'Date']

export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A module that a file loads. */
export interface ModuleUse {
  readonly line: number
  /** path inside the tree for `./x.ts`, else as written */
  readonly module: string
  /** `at-start`: when the file loads, also by an `import()` outside of functions */
  readonly when: 'at-start' | 'later'
  /** by `await import()` */
  readonly isAwaited: boolean
  /** what it takes of it, by the module's own names; null where that could be all */
  readonly names: readonly string[] | null
}

/**
 * A global of the world that a file reaches, with the member where there is one: `process.env`,
 * `Date.now`, `new Date()`.
 */
export interface GlobalUse {
  readonly line: number
  readonly name: string
}

/** A name that a file declares for others, or uses. */
export interface NameUse {
  readonly line: number
  readonly name: string
}

export interface Source {
  readonly path: string
  readonly lines: number
  readonly modules: readonly ModuleUse[]
  /** files of which it takes types alone, by their path in the tree */
  readonly types: readonly Pick<ModuleUse, 'line' | 'module'>[]
  /** what it declares and exports; not what it hands on from another file */
  readonly exports: readonly NameUse[]
  /** every name in it but those in texts and comments */
  readonly names: readonly NameUse[]
  readonly globals: readonly GlobalUse[]
  /** nothing but imports and an array of them, or `export { x } from './x.ts'` */
  readonly isRegistry: boolean
}

/**
 * What each file loads and which globals it reaches, by the compiler: comments, strings and a
 * parameter named `process` do not count.
 */
export function readSources(files: readonly SourceFile[]): Source[] {
  const parsed = new Map(
    files.map(({ path, text }) => [
      `/${path}`,
      ts.createSourceFile(`/${path}`, text, ts.ScriptTarget.ES2023, true),
    ]),
  )
  const checker = ts
    .createProgram(
      [...parsed.keys()],
      { noLib: true, noResolve: true, allowImportingTsExtensions: true },
      {
        getSourceFile: (name) => parsed.get(name),
        fileExists: (name) => parsed.has(name),
        readFile: () => undefined,
        writeFile: () => undefined,
        getDefaultLibFileName: () => 'none',
        useCaseSensitiveFileNames: () => true,
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => '/',
        getNewLine: () => '\n',
      },
    )
    .getTypeChecker()
  return [...parsed].map(([path, file]) => {
    const nodes = listNodes(file)
    return {
      path: path.slice(1),
      lines: file.getLineAndCharacterOfPosition(file.text.trimEnd().length).line + 1,
      modules: nodes.flatMap((node) => readModule(node, path)),
      types: nodes.flatMap((node) => readTypes(node, path)),
      exports: file.statements.flatMap(readExports),
      names: nodes.filter(ts.isIdentifier).map((node) => ({ line: lineOf(node), name: node.text })),
      globals: nodes.flatMap((node) => readGlobal(node, checker)),
      isRegistry: file.statements.every(isRegistryLine),
    }
  })
}

function listNodes(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return nodes
}

function readModule(node: ts.Node, path: string): ModuleUse[] {
  const isStatic =
    (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && !isOfTypes(node)
  const isDynamic =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  const specifier = isStatic ? node.moduleSpecifier : isDynamic ? node.arguments[0] : undefined
  if (specifier === undefined) return []
  const written = ts.isStringLiteralLike(specifier) ? specifier.text : '(computed)'
  return [
    {
      line: lineOf(node),
      module: resolveIn(path, written),
      when: isDynamic && isInFunction(node) ? 'later' : 'at-start',
      isAwaited: ts.isAwaitExpression(node.parent),
      names: isStatic ? readNames(node) : null,
    },
  ]
}

function readNames(node: ts.ImportDeclaration | ts.ExportDeclaration): string[] | null {
  const named = ts.isImportDeclaration(node)
    ? node.importClause?.name === undefined
      ? node.importClause?.namedBindings
      : undefined
    : node.exportClause
  return named === undefined || ts.isNamespaceImport(named) || ts.isNamespaceExport(named)
    ? null
    : named.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
}

/** `import type`, `export type`, `import('./a.ts').A` */
function readTypes(node: ts.Node, path: string): Source['types'] {
  const isStatic = (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && isOfTypes(node)
  const specifier = isStatic
    ? node.moduleSpecifier
    : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
      ? node.argument.literal
      : undefined
  return specifier !== undefined && ts.isStringLiteral(specifier) && specifier.text.startsWith('.')
    ? [{ line: lineOf(node), module: resolveIn(path, specifier.text) }]
    : []
}

function isOfTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isImportDeclaration(node)
    ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    : node.isTypeOnly
}

function resolveIn(path: string, written: string): string {
  return written.startsWith('.') ? posix.join(posix.dirname(path), written).slice(1) : written
}

function readExports(statement: ts.Statement): NameUse[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  if (!isExported) return []
  const declarations = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations
    : [statement as ts.DeclarationStatement]
  return declarations.flatMap(({ name }) =>
    name !== undefined && ts.isIdentifier(name) ? [{ line: lineOf(name), name: name.text }] : [],
  )
}

/** A name that no declaration in the file binds. */
function readGlobal(node: ts.Node, checker: ts.TypeChecker): GlobalUse[] {
  if (!ts.isIdentifier(node) || !WORLD.includes(node.text) || !isValue(node)) return []
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node)
  if (symbol !== undefined && node.text !== 'globalThis') return []
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent))
    return [{ line: lineOf(node), name: `${node.text}.${parent.name.text}` }]
  if (ts.isElementAccessExpression(parent) && ts.isStringLiteralLike(parent.argumentExpression))
    return [{ line: lineOf(node), name: `${node.text}.${parent.argumentExpression.text}` }]
  const isBareNew = ts.isNewExpression(parent) && (parent.arguments ?? []).length === 0
  return [
    {
      line: lineOf(node),
      name: isBareNew
        ? `new ${node.text}()`
        : ts.isNewExpression(parent)
          ? `new ${node.text}(...)`
          : node.text,
    },
  ]
}

function isValue(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent) || ts.isTypeElement(parent)) return false
  return !(
    (ts.isPropertyAssignment(parent) ||
      ts.isBindingElement(parent) ||
      ts.isMethodDeclaration(parent)) &&
    (parent.name === node || ('propertyName' in parent && parent.propertyName === node))
  )
}

function isInFunction(node: ts.Node): boolean {
  return ts.findAncestor(node, ts.isFunctionLike) !== undefined
}

function isRegistryLine(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) {
    const { importClause } = statement
    const isNamed =
      importClause?.namedBindings !== undefined && ts.isNamedImports(importClause.namedBindings)
    return isNamed && isBeside(statement.moduleSpecifier)
  }
  if (ts.isVariableStatement(statement)) return isListOfNames(statement)
  return (
    ts.isExportDeclaration(statement) &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause) &&
    isBeside(statement.moduleSpecifier)
  )
}

function isBeside(module: ts.Expression | undefined): boolean {
  return module !== undefined && ts.isStringLiteralLike(module) && module.text.startsWith('./')
}

/** `export const all: readonly X[] = [a, b]` */
function isListOfNames({ modifiers, declarationList }: ts.VariableStatement): boolean {
  return (
    modifiers?.[0]?.kind === ts.SyntaxKind.ExportKeyword &&
    declarationList.declarations.every(
      ({ type, initializer }) =>
        type !== undefined &&
        initializer !== undefined &&
        ts.isArrayLiteralExpression(initializer) &&
        initializer.elements.length > 0 &&
        initializer.elements.every(ts.isIdentifier),
    )
  )
}

function lineOf(node: ts.Node): number {
  return node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1
}
