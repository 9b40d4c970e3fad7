// Preloaded into a process: each file that it reads to its end, by `createReadStream` or
// `readFileSync`, is a line `script path` of the file that READS_LOG names.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const { appendFileSync } = fs
for (const name of ['createReadStream', 'readFileSync']) {
  const read = fs[name]
  fs[name] = (path, ...rest) => {
    if (typeof path === 'string')
      appendFileSync(process.env.READS_LOG, `${process.argv[1]} ${path}\n`)
    return read(path, ...rest)
  }
}
syncBuiltinESMExports()
