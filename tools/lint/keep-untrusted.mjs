import ts from 'typescript'

/**
 * Text of the type `Untrusted` (src/findings/untrusted.ts) is a string to TypeScript, which would
 * let it become a plain one without a word. This holds it: into a template only by the tag
 * `untrusted`, to a parameter of type `string` only of an encoder, or of what only looks at it.
 */
export const keepUntrusted = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      template: 'Foreign text in a plain template: tag it with `untrusted`.',
      joined: 'Foreign text joined to a plain string: join it inside of untrusted`...`.',
      widened:
        'Foreign text becomes a plain string: say `Untrusted` there, or encode it for its sink.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices
    const checker = services.program.getTypeChecker()
    const isForeign = (node) => isUntrusted(services.getTypeAtLocation(node))

    return {
      TemplateLiteral(node) {
        if (node.parent.type === 'TaggedTemplateExpression') return
        for (const value of node.expressions)
          if (isForeign(value)) context.report({ node: value, messageId: 'template' })
      },
      'BinaryExpression[operator="+"], AssignmentExpression[operator="+="]'(node) {
        for (const side of [node.left, node.right])
          if (isForeign(side)) context.report({ node: side, messageId: 'joined' })
      },
      'CallExpression[callee.property.name="join"]'(node) {
        const of = services.getTypeAtLocation(node.callee.object)
        const item = checker.getIndexTypeOfType(of, ts.IndexKind.Number)
        if (item !== undefined && isUntrusted(item) && !isTagged(node))
          context.report({ node, messageId: 'joined' })
      },
      ':expression'(node) {
        if (!isHandedOn(node) || !isForeign(node)) return
        const expected = checker.getContextualType(services.esTreeNodeToTSNodeMap.get(node))
        if (expected === undefined || (expected.flags & ts.TypeFlags.String) === 0) return
        const call = node.parent.type === 'ArrayExpression' ? node.parent.parent : node.parent
        if (call.type === 'CallExpression' && mayTake(call)) return
        context.report({ node, messageId: 'widened' })
      },
    }

    /** An encoder; or what only looks: the matcher of patterns, and what TypeScript declares. */
    function mayTake(call) {
      const symbol = checker.getSymbolAtLocation(
        services.esTreeNodeToTSNodeMap.get(
          call.callee.type === 'MemberExpression' ? call.callee.property : call.callee,
        ),
      )
      const declared =
        symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0
          ? checker.getAliasedSymbol(symbol)
          : symbol
      const file = declared?.declarations?.[0]?.getSourceFile()
      return (
        file !== undefined &&
        (/\/src\/(?:encoders|globs)\//.test(file.fileName) ||
          services.program.isSourceFileDefaultLibrary(file))
      )
    }
  },
}

function isUntrusted(type) {
  if (type.isUnion()) return type.types.some(isUntrusted)
  return (
    type.aliasSymbol?.name === 'Untrusted' || (type.isIntersection() && type.types.some(isBrand))
  )
}

const isBrand = (type) => type.getProperties().some(({ name }) => name.startsWith('__@brand'))

/** Does its value go on to where a type is expected of it? A key and a name have none. */
function isHandedOn(node) {
  const { parent } = node
  switch (parent?.type) {
    case 'Property':
      return parent.value === node
    case 'VariableDeclarator':
      return parent.init === node
    case 'AssignmentExpression':
      return parent.right === node
    default:
      return HANDING_ON.has(parent?.type)
  }
}

const HANDING_ON = new Set([
  'ArrayExpression',
  'ArrowFunctionExpression',
  'CallExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'NewExpression',
  'ReturnStatement',
])

const isTagged = ({ parent }) =>
  parent.type === 'TemplateLiteral' && parent.parent.type === 'TaggedTemplateExpression'
