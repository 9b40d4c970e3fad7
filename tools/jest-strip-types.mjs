// Node strips the types in place: positions do not move, so no source map is needed.
import { createHash } from 'node:crypto'
import { stripTypeScriptTypes } from 'node:module'

export default {
  getCacheKey: (source, path) =>
    createHash('sha256').update(`${process.version}\0${path}\0${source}`).digest('hex'),
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
}
