export * from '../main/351.index.js'
