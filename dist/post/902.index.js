export * from '../main/902.index.js'
