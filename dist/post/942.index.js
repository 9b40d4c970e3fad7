export * from '../main/942.index.js'
