/**
 * An archive of regular files in the format that the kernel takes as initramfs ("newc", see
 * https://docs.kernel.org/driver-api/early-userspace/buffer-format.html). `files`: name, content,
 * mode.
 */
export function packCpio(files) {
  const folders = [
    ...new Set(
      files.flatMap(({ name }) =>
        name
          .split('/')
          .slice(0, -1)
          .map((_, at, parts) => parts.slice(0, at + 1).join('/')),
      ),
    ),
  ]
  const entries = [
    ...folders.map((name) => ({ name, content: Buffer.alloc(0), mode: 0o040755 })),
    ...files.map(({ name, content, mode }) => ({ name, content, mode: 0o100000 | mode })),
    { name: 'TRAILER!!!', content: Buffer.alloc(0), mode: 0 },
  ]
  return Buffer.concat(entries.flatMap((entry, at) => packEntry(entry, at + 1)))
}

function packEntry({ name, content, mode }, inode) {
  const fields = [inode, mode, 0, 0, 1, 0, content.length, 0, 0, 0, 0, name.length + 1, 0]
  const head = Buffer.from(
    `070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}${name}\0`,
  )
  return [head, padding(head.length), content, padding(content.length)]
}

const padding = (length) => Buffer.alloc((4 - (length % 4)) % 4)
