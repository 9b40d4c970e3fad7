import { crc32, deflateSync } from 'node:zlib'

const MOST_COLOURS = 256

/**
 * RGBA pixels as a PNG with a palette of 256 colours (PNG specification, section 11.2): a third of
 * the size, for pictures of flat areas.
 */
export function encodePng({ width, height, pixels }) {
  const palette = pickPalette(pixels)
  const nearest = new Map()
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = pixels.readUIntBE((y * width + x) * 4, 3)
      if (!nearest.has(colour)) nearest.set(colour, findNearest(colour, palette))
      rows[y * (width + 1) + 1 + x] = nearest.get(colour)
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8) // eight bits, an index; deflate, no filter, not interlaced
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The most frequent colours, of those that differ by less than an eye sees only one. */
function pickPalette(pixels) {
  const counts = new Map()
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.readUIntBE(at, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette = []
  for (const [colour] of [...counts].sort(([, a], [, b]) => b - a)) {
    if (palette.length < MOST_COLOURS && palette.every((other) => distance(colour, other) > 40))
      palette.push(colour)
  }
  return palette
}

function findNearest(colour, palette) {
  return palette.reduce(
    (best, other, at) => (distance(colour, other) < distance(colour, palette[best]) ? at : best),
    0,
  )
}

function distance(a, b) {
  const [theirs, ours] = [channelsOf(a), channelsOf(b)]
  return theirs.reduce((sum, value, at) => sum + (value - ours[at]) ** 2, 0)
}

function channelsOf(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
