export * from '../main/566.index.js'
