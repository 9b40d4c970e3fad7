export * from '../main/659.index.js'
