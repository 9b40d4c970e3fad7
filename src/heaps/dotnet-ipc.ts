const MAGIC = 'DOTNET_IPC_V1\0'
const HEADER_BYTES = 20
const EVENT_PIPE = 2
const STOP_TRACING = 1
const COLLECT_TRACING = 3
const ANSWER = 0xff
const OK = 0
const NETTRACE = 1
/** The least: what the runtime keeps for us while we do not read. */
const BUFFER_MIB = 1
/** Lower ones have no sizes of the heap. */
const INFORMATIONAL = 4
export const RUNTIME_PROVIDER = 'Microsoft-Windows-DotNETRuntime'
/** A session's number behind the header, which its stream follows. */
export const ANSWER_BYTES = HEADER_BYTES + 8

/**
 * Asks a .NET runtime for a stream of events of its own provider, without the list of all its code
 * at the end (CollectTracing2; ipc-protocol.md of dotnet/diagnostics).
 */
export function encodeCollect(keywords: number): Buffer {
  const flags = Buffer.alloc(25)
  flags.writeUInt32LE(BUFFER_MIB, 0)
  flags.writeUInt32LE(NETTRACE, 4)
  // at 8: without a rundown
  flags.writeUInt32LE(1, 9)
  flags.writeBigUInt64LE(BigInt(keywords), 13)
  flags.writeUInt32LE(INFORMATIONAL, 21)
  return encode(
    COLLECT_TRACING,
    Buffer.concat([flags, encodeText(RUNTIME_PROVIDER), encodeText('')]),
  )
}

/** Ends a stream, by the number of its session. */
export function encodeStop(session: bigint): Buffer {
  const payload = Buffer.alloc(8)
  payload.writeBigUInt64LE(session)
  return encode(STOP_TRACING, payload)
}

/** The number of the session that was asked for; null: it was refused, or this is no answer. */
export function parseSession(bytes: Buffer): bigint | null {
  if (bytes.length < ANSWER_BYTES || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
    return null
  if (bytes.readUInt16LE(14) !== ANSWER_BYTES || bytes[16] !== ANSWER || bytes[17] !== OK)
    return null
  return bytes.readBigUInt64LE(HEADER_BYTES)
}

function encode(command: number, payload: Buffer): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  header.write(MAGIC, 'latin1')
  header.writeUInt16LE(HEADER_BYTES + payload.length, 14)
  header[16] = EVENT_PIPE
  header[17] = command
  return Buffer.concat([header, payload])
}

/** How many characters with the NUL, and they in UTF-16; of none the count alone. */
function encodeText(text: string): Buffer {
  const count = Buffer.alloc(4)
  if (text === '') return count
  count.writeUInt32LE(text.length + 1)
  return Buffer.concat([count, Buffer.from(`${text}\0`, 'utf16le')])
}
