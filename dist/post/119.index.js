export * from '../main/119.index.js'
