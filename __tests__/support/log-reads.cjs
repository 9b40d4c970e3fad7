// Preloaded into a process: each file that it reads is a line `script how path` of the file that
// READS_LOG names: `stream`, or `whole` where it was read to its end otherwise, as a small file
// is by who looks at its last bytes only.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const { appendFileSync, closeSync, createReadStream, fstatSync, openSync, readSync } = fs
const opened = new Map()
const log = (how, path) =>
  appendFileSync(process.env.READS_LOG, `${process.argv[1]} ${how} ${path}\n`)

fs.openSync = (path, ...rest) => {
  const file = openSync(path, ...rest)
  opened.set(file, { path, bytes: 0 })
  return file
}
fs.readSync = (file, ...rest) => {
  const bytes = readSync(file, ...rest)
  const read = opened.get(file)
  if (read !== undefined) read.bytes += bytes
  return bytes
}
fs.closeSync = (file) => {
  const read = opened.get(file)
  opened.delete(file)
  if (read !== undefined && read.bytes > 0 && read.bytes >= fstatSync(file).size)
    log('whole', read.path)
  closeSync(file)
}
fs.createReadStream = (path, options) => {
  log('stream', opened.get(options?.fd)?.path ?? path)
  return createReadStream(path, options)
}
syncBuiltinESMExports()
