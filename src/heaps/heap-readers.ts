import { dotnetEvents } from './dotnet-events.ts'
import { goHeap } from './go-heap.ts'
import type { HeapReader } from './heap-reader.ts'
import { jvmPerfdata } from './jvm-perfdata.ts'

/** Asked in this order; one that knows the process is the only one. */
export const heapReaders: readonly HeapReader[] = [jvmPerfdata, goHeap, dotnetEvents]
