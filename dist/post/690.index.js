export * from '../main/690.index.js'
