import ts from 'typescript'
import type { Shape } from './shape.ts'

/** The shape of an exported interface, by the compiler itself. Throws on what JSON cannot hold. */
export function readTypeShape(file: string, name: string): Shape {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    skipLibCheck: true,
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const symbol =
    module && checker.getExportsOfModule(module).find((exported) => exported.name === name)
  if (symbol === undefined) throw new Error(`${file} exports no ${name}`)
  return describe(checker, checker.getDeclaredTypeOfSymbol(symbol), name)
}

function describe(checker: ts.TypeChecker, type: ts.Type, path: string): Shape {
  if (type.isUnion()) return describeUnion(checker, type, path)
  if (type.isLiteral()) return { values: [type.value as string | number] }
  if (type.flags & ts.TypeFlags.Number) return 'number'
  if (isText(type)) return 'string'
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference)
    if (item !== undefined) return { array: describe(checker, item, `${path}[]`) }
  }
  if (!(type.flags & ts.TypeFlags.Object) && !type.isIntersection())
    throw new Error(`${path}: ${checker.typeToString(type)}`)
  return {
    object: Object.fromEntries(
      checker.getPropertiesOfType(type).map((property) => {
        const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0
        return [
          `${property.name}${isOptional ? '?' : ''}`,
          describe(checker, checker.getTypeOfSymbol(property), `${path}.${property.name}`),
        ]
      }),
    ),
  }
}

function describeUnion(checker: ts.TypeChecker, union: ts.UnionType, path: string): Shape {
  const rest = union.types.filter(
    (part) => !(part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)),
  )
  if (union.types.some((part) => part.flags & ts.TypeFlags.Null))
    return { nullable: describe(checker, checker.getNonNullableType(union), path) }
  // an optional property may be undefined
  if (rest.length < union.types.length)
    return describe(checker, checker.getNonNullableType(union), path)
  if (rest.every((part) => part.flags & ts.TypeFlags.BooleanLiteral)) return 'boolean'
  // a string, branded or not
  if (rest.every((part) => isText(part))) return 'string'
  return {
    values: rest
      .map((part) => {
        if (!part.isLiteral()) throw new Error(`${path}: ${checker.typeToString(union)}`)
        return part.value as string | number
      })
      .sort(),
  }
}

/** A string, or a branded one; no literal. */
function isText(type: ts.Type): boolean {
  return type.isIntersection() ? type.types.some(isText) : (type.flags & ts.TypeFlags.String) !== 0
}
