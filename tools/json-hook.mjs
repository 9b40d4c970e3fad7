// Preload for @actions/workflow-parser: it imports its schema as JSON without an import attribute,
// and Node wants one.
import { registerHooks } from 'node:module'

registerHooks({
  load: (url, context, nextLoad) =>
    nextLoad(
      url,
      url.endsWith('.json')
        ? { ...context, importAttributes: { ...context.importAttributes, type: 'json' } }
        : context,
    ),
})
