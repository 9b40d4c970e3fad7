import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/canary/canary.js

/**
 * How fast the leaking canary leaks at most: a fraction of what a real leak in CI does, so that
 * finding it says something.
 */
const FASTEST_BYTES_PER_MINUTE = (/* unused pure expression or super */ null && (3 * 2 ** 20));
// anonymous memory of two such Nodes and a sampler is 21 MiB: below 64 MiB in all; then it ends
const MOST_BYTES = 30 * 2 ** 20;
const STEP_MS = 250;
/** What a verdict needs, twice */
const READINGS = 40;
/**
 * So slow that it lasts for the window: the planned one, or where that is open for as many readings
 * as a verdict needs.
 */
function canaryBytesPerMinute({ durationMs, intervalMs, }) {
    return Math.min(FASTEST_BYTES_PER_MINUTE, (0.9 * MOST_BYTES) / (Math.max(durationMs, READINGS * intervalMs) / 60_000));
}
/**
 * A process that leaks at a known rate, or at 0 its healthy twin; ends once `stopFile` is there, or
 * the directory above its own is gone.
 */
function runCanary(bytesPerMinute, stopFile, directory) {
    const stepBytes = Math.ceil((bytesPerMinute * STEP_MS) / 60_000);
    const kept = [Buffer.alloc(Math.max(1, stepBytes))];
    const timer = setInterval(() => {
        if ((0,external_node_fs_namespaceObject.existsSync)(stopFile) || !(0,external_node_fs_namespaceObject.existsSync)(directory) || kept.length * stepBytes >= MOST_BYTES)
            clearInterval(timer);
        // the twin writes to the same block again: what it dropped would stay until a collection, and
        // look like a leak
        else if (stepBytes > 0)
            kept.push(Buffer.alloc(stepBytes, 1));
        else
            kept[0]?.fill(1);
    }, STEP_MS);
}

;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
;// CONCATENATED MODULE: ./build/proc/stat.js
// include/linux/sched.h: PF_KTHREAD
const PF_KTHREAD = 0x0020_0000;
/**
 * `1234 (a) b) S 1 1234 1234 0 -1 4194560 ...`: the name may hold anything, so it ends at the LAST
 * bracket.
 */
function parseStat(text) {
    const open = text.indexOf('(');
    const close = text.lastIndexOf(')');
    if (open < 0 || close < open)
        return null;
    const fields = text.slice(close + 2).split(' ');
    if (fields.length < 20)
        return null;
    const number = (index) => Number(fields[index]);
    const stat = {
        comm: text.slice(open + 1, close),
        state: fields[0] ?? '',
        ppid: number(1),
        pgrp: number(2),
        session: number(3),
        isKernelThread: (number(6) & PF_KTHREAD) !== 0,
        cpuTicks: number(11) + number(12),
        threads: number(17),
        startTicks: number(19),
        // exit_code: set as soon as the whole process is to end (do_task_stat in fs/proc/array.c)
        endedBy: (number(49) || 0) & 0x7f,
        // arg_start and arg_end: zeros for who may not ptrace the process
        argBytes: number(46) > number(45) ? number(46) - number(45) : -1,
    };
    const isWhole = [
        stat.ppid,
        stat.pgrp,
        stat.session,
        stat.cpuTicks,
        stat.threads,
        stat.startTicks,
    ].every(Number.isSafeInteger);
    return isWhole ? stat : null;
}
/**
 * Its memory is gone. The first thread may be a zombie while others live and hold all of it
 * (docs/measurements.md#zombie-leaders).
 */
function isEnded({ state, threads }) {
    return state === 'X' || (state === 'Z' && threads <= 1);
}

;// CONCATENATED MODULE: ./build/proc/read-stat.js


/** Some 350 bytes, of which the name has at most 64. */
const buffer = Buffer.allocUnsafe(4096);
/**
 * Null where there is no such process, or no descriptor is left to read it. One read gets it whole,
 * and the buffer is shared: a sampler calls this for each process.
 */
function readStat(proc, pid) {
    let file;
    try {
        file = (0,external_node_fs_namespaceObject.openSync)(`${proc}/${pid}/stat`, 'r');
    }
    catch {
        return null;
    }
    try {
        return parseStat(buffer.toString('latin1', 0, (0,external_node_fs_namespaceObject.readSync)(file, buffer, 0, buffer.length, 0)));
    }
    catch {
        return null; // ESRCH: gone between open and read
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/proc/is-alive.js


/** Whether this very process is there, and no zombie. */
function isAlive({ pid, startTicks }, proc = '/proc') {
    const stat = readStat(proc, pid);
    return stat?.startTicks === startTicks && !isEnded(stat);
}

;// CONCATENATED MODULE: ./build/ticks/heap-reading.js
/** Appends a reading to the flat list of a record. */
function packHeap(list, index, reading) {
    const { usedKiB, collections, oldCollections, nowKiB, outsideKiB } = reading;
    list.push(index, usedKiB, collections, oldCollections, nowKiB, outsideKiB);
}
/** Calls `visit` for each process that the flat list of a record names. */
function unpackHeap(list, visit) {
    for (let at = 0; at + 5 < list.length; at += 6)
        visit(list[at] ?? 0, {
            usedKiB: list[at + 1] ?? 0,
            collections: list[at + 2] ?? 0,
            oldCollections: list[at + 3] ?? 0,
            nowKiB: list[at + 4] ?? -1,
            outsideKiB: list[at + 5] ?? -1,
        });
}

;// CONCATENATED MODULE: ./build/heaps/go-controller.js
/**
 * Offsets in the struct, by the debug information of Go 1.21 to 1.26 on 64 bits: equal in all of
 * them. Another layout is not known by its number but by the checks below, which it fails.
 */
const MEMORY_LIMIT = 8;
const HEAP_MINIMUM = 16;
const GOAL = 72;
const HEAP_LIVE = 104;
const LAST_STACK = 128;
const MAX_STACK = 136;
const GLOBALS = 144;
const MARKED = 152;
const CONTROLLER_BYTES = 160;
/** `GOGC=off` */
const OFF = -1;
const HIGHEST_PERCENT = 100_000;
/** defaultHeapMinimum, of 100 % */
const DEFAULT_MINIMUM = 4n * 2n ** 20n;
const LEAST_LIMIT = 2n ** 20n;
const LARGEST_HEAP = 2n ** 44n;
/** Null: there is none at that place; what its fields say of each other does not fit. */
function parseGoController(bytes, at) {
    if (at < 0 || at + CONTROLLER_BYTES > bytes.length)
        return null;
    // padding, which most of memory fails: first, since it is asked at each eighth byte
    if (bytes.readInt32LE(at + 4) !== 0)
        return null;
    const percent = bytes.readInt32LE(at);
    const limit = bytes.readBigInt64LE(at + MEMORY_LIMIT);
    const minimum = bytes.readBigUInt64LE(at + HEAP_MINIMUM);
    // GOGC=0 looks like zeros
    if (percent < OFF || percent === 0 || percent > HIGHEST_PERCENT)
        return null;
    if (limit < LEAST_LIMIT)
        return null;
    const field = (offset) => bytes.readBigUInt64LE(at + offset);
    const [marked, stack, live] = [field(MARKED), field(MAX_STACK), field(HEAP_LIVE)];
    if (marked >= LARGEST_HEAP || stack >= LARGEST_HEAP || live >= LARGEST_HEAP)
        return null;
    const fits = percent === OFF
        ? minimum >= DEFAULT_MINIMUM && field(GOAL) === 2n ** 64n - 1n
        : minimum === (DEFAULT_MINIMUM * BigInt(percent)) / 100n &&
            isGoal(field(GOAL), {
                marked,
                roots: field(LAST_STACK) + field(GLOBALS),
                percent: BigInt(percent),
                minimum,
            });
    return fits ? { markedBytes: Number(marked), stackBytes: Number(stack) } : null;
}
/** Of the heap at which the next collection begins (`commit`), to an eighth and 1 MiB. */
function isGoal(goal, { marked, roots, percent, minimum }) {
    const paced = marked + ((marked + roots) * percent) / 100n;
    const expected = paced < minimum ? minimum : paced;
    const off = goal > expected ? goal - expected : expected - goal;
    return off <= expected / 8n + 2n ** 20n;
}
/** Where controllers may begin; several: none of them is to be believed. */
function findGoControllers(bytes) {
    const found = [];
    for (let at = 0; at + CONTROLLER_BYTES <= bytes.length; at += 8)
        if (parseGoController(bytes, at) !== null)
            found.push(at);
    return found;
}

;// CONCATENATED MODULE: ./build/heaps/go-program.js
const SEGMENT_BYTES = 56;
const SECTION_BYTES = 64;
const MOST_HEADERS = 1024;
const MOST_NAME_BYTES = 65_536;
const LOAD = 1;
const RELOCATED = 3;
const INFO_BYTES = 128;
/**
 * Null: it is no 64-bit little-endian ELF that Go built, or one whose section headers were taken
 * off. elf(5); the version as debug/buildinfo of Go reads it.
 */
function parseGoProgram(readAt) {
    const head = readAt(0, 64);
    if (head.length < 64 || head.readUInt32BE(0) !== 0x7f45_4c46 || head[4] !== 2 || head[5] !== 1)
        return null;
    const sections = readSections(head, readAt);
    const [info, variables] = [sections.get('.go.buildinfo'), sections.get('.noptrbss')];
    const load = readFirstLoad(head, readAt);
    if (info === undefined || variables === undefined || load === null)
        return null;
    const minor = parseMinor(readAt(info.offset, INFO_BYTES));
    if (minor === null || variables.bytes <= 0)
        return null;
    return {
        minor,
        address: variables.address,
        bytes: variables.bytes,
        isRelocated: head.readUInt16LE(16) === RELOCATED,
        ...load,
    };
}
function readSections(head, readAt) {
    const none = new Map();
    const [size, count, namesAt] = [
        head.readUInt16LE(58),
        head.readUInt16LE(60),
        head.readUInt16LE(62),
    ];
    const table = readTable(readAt, head.readBigUInt64LE(40), size, count, SECTION_BYTES);
    if (table === null || namesAt >= count)
        return none;
    const headers = Array.from({ length: count }, (_, at) => {
        const from = at * SECTION_BYTES;
        return {
            name: table.readUInt32LE(from),
            address: Number(table.readBigUInt64LE(from + 16)),
            offset: Number(table.readBigUInt64LE(from + 24)),
            bytes: Number(table.readBigUInt64LE(from + 32)),
        };
    }).filter((header) => Object.values(header).every(Number.isSafeInteger));
    const strings = headers.at(namesAt);
    if (strings === undefined || headers.length < count)
        return none;
    const names = readAt(strings.offset, Math.min(strings.bytes, MOST_NAME_BYTES));
    return new Map(headers.map(({ name, address, offset, bytes }) => [
        names.toString('latin1', name, Math.max(name, names.indexOf(0, name))),
        { address, offset, bytes },
    ]));
}
function readFirstLoad(head, readAt) {
    const [size, count] = [head.readUInt16LE(54), head.readUInt16LE(56)];
    const table = readTable(readAt, head.readBigUInt64LE(32), size, count, SEGMENT_BYTES);
    if (table === null)
        return null;
    for (let from = 0; from < table.length; from += SEGMENT_BYTES) {
        if (table.readUInt32LE(from) !== LOAD)
            continue;
        const [loadOffset, loadAddress] = [
            Number(table.readBigUInt64LE(from + 8)),
            Number(table.readBigUInt64LE(from + 16)),
        ];
        return Number.isSafeInteger(loadOffset) && Number.isSafeInteger(loadAddress)
            ? { loadAddress, loadOffset }
            : null;
    }
    return null;
}
/** Null: its entries have another size, there are too many, or the file ends before. */
function readTable(readAt, offset, size, count, entryBytes) {
    if (size !== entryBytes || count === 0 || count > MOST_HEADERS)
        return null;
    if (offset > BigInt(Number.MAX_SAFE_INTEGER))
        return null;
    const table = readAt(Number(offset), count * entryBytes);
    return table.length === count * entryBytes ? table : null;
}
/** `\xff Go buildinf:`, two bytes of flags, and from 32 on the length and text of `go1.26.1`. */
function parseMinor(info) {
    if (info.length < 40 || !info.subarray(0, 14).equals(MAGIC) || ((info[15] ?? 0) & 2) === 0)
        return null;
    const length = info[32] ?? 0;
    const version = /^(?:devel )?go1\.(\d{1,3})(?!\d)/.exec(info.toString('latin1', 33, 33 + Math.min(length & 0x7f, 64)));
    return version === null ? null : Number(version[1]);
}
const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');

;// CONCATENATED MODULE: ./build/heaps/outside-heap.js

/** Go reserves arenas of this size, each at a multiple of it (heapArenaBytes of its runtime). */
const ARENA_BYTES = 64 * 2 ** 20;
/** GCRegionRange of .NET's runtime, where that is more than twice the machine's memory. */
const DOTNET_RANGE_BYTES = 256 * 2 ** 30;
/**
 * Anonymous memory of a process that is not in its heap: buffers, threads' stacks, native code's.
 * The kernel walks all of its pages for that, some ms for 100 MiB. -1: it cannot be told.
 */
function readOutsideKiB(pid, proc, findHeap) {
    let text;
    try {
        text = (0,external_node_fs_namespaceObject.readFileSync)(`${proc}/${pid}/smaps`, 'latin1');
    }
    catch {
        return -1; // gone, or another user's
    }
    const mappings = parseSmaps(text);
    const heap = findHeap(mappings);
    return heap.length === 0 ? -1 : sumKiB(mappings) - sumKiB(heap);
}
const LINES = new RegExp([
    String.raw `^([0-9a-f]{1,12})-([0-9a-f]{1,12}) \S{4} \S+ \S+ \d+ *(.*)$`,
    String.raw `^(?:Anonymous|Swap): +(\d{1,12}) kB$`,
].join('|'), 'gm');
/** Lines that are understood: the first of a mapping, `Anonymous:` and `Swap:`. */
function parseSmaps(text) {
    const found = [];
    for (const [, from, to, path = '', kib] of text.matchAll(LINES)) {
        const last = found.at(-1);
        if (from !== undefined && to !== undefined)
            found.push({ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), path, anonKiB: 0 });
        else if (last !== undefined)
            last.anonKiB += Number(kib);
    }
    return found;
}
/**
 * HotSpot reserves its heap at once, which stands there as mappings side by side whose lengths add
 * up to the most that it may have. Something else may have that length too: the one with more
 * memory in it is meant.
 */
function findJvmHeap(mappings, heapBytes) {
    let best = [];
    for (const [first, { from, path }] of mappings.entries()) {
        if (path !== '')
            continue;
        const run = sideBySide(mappings, first, (mapping) => mapping.to - from <= heapBytes);
        if ((run.at(-1)?.to ?? 0) - from !== heapBytes)
            continue;
        if (best.length === 0 || sumKiB(run) > sumKiB(best))
            best = run;
    }
    return best;
}
/**
 * .NET 7 and later reserve a range for all the regions of their heap, of which they touch a part;
 * where the heap has a limit of its own, as in a container with one, that range has another length,
 * and nothing is found.
 */
function findDotnetHeap(mappings) {
    return findJvmHeap(mappings, DOTNET_RANGE_BYTES);
}
/** Mappings without a name, or with Go's, that begin at an arena and fill arenas. */
function findGoHeap(mappings) {
    const heap = [];
    let untilAddress = 0;
    for (const [first, { from, path }] of mappings.entries()) {
        if (from < untilAddress || from % ARENA_BYTES !== 0 || !isGoName(path))
            continue;
        const run = sideBySide(mappings, first, (mapping) => isGoName(mapping.path));
        const end = run.at(-1)?.to ?? 0;
        untilAddress = end - ((end - from) % ARENA_BYTES);
        heap.push(...run.filter(({ to }) => to <= untilAddress));
    }
    return heap;
}
/** Since Go 1.25 they may have one (prctl(2), PR_SET_VMA_ANON_NAME). */
function isGoName(path) {
    return path === '' || path.startsWith('[anon: Go');
}
/** The mapping at `first` and those that follow it without a gap, while they are taken. */
function sideBySide(mappings, first, takes) {
    const run = [];
    for (let at = first; at < mappings.length; at++) {
        const mapping = mappings[at];
        const before = run.at(-1);
        if (mapping === undefined || !takes(mapping))
            break;
        if (before !== undefined && before.to !== mapping.from)
            break;
        run.push(mapping);
    }
    return run;
}
function sumKiB(mappings) {
    return mappings.reduce((sum, { anonKiB }) => sum + anonKiB, 0);
}

;// CONCATENATED MODULE: ./build/heaps/go-heap.js




/** Its collector keeps what it marked since then; before, other fields stand in its place. */
const LEAST_MINOR = 21;
/**
 * Variables are sorted by size, and this struct lies 4 to 10 KiB from their beginning: the first
 * piece with one in it is the last that is looked at. A test binary has 33 MiB of them.
 */
const PIECE_BYTES = 2 ** 18;
const go_heap_MOST_BYTES = 4 * 2 ** 20;
/**
 * What the last collection of a Go program marked, by /proc/PID/mem: some 10 microseconds a
 * reading, nothing that the program could see. The struct is found by what its fields say of each
 * other, so programs without symbols are read as well, and a layout that is not known is refused.
 */
const goHeap = { open: openGo };
function openGo({ pid }, proc) {
    const program = readProgram(`${proc}/${pid}/exe`);
    if (program === null || program.minor < LEAST_MINOR)
        return null;
    let memory;
    try {
        memory = (0,external_node_fs_namespaceObject.openSync)(`${proc}/${pid}/mem`, 'r');
    }
    catch (error) {
        const { code = '' } = error;
        if (code !== 'EACCES' && code !== 'EPERM')
            return null;
        const why = 'the memory of a Go program may not be read (ptrace_scope)';
        return { kind: 'refused', why, isByRights: true };
    }
    const address = findController(memory, program, `${proc}/${pid}`);
    if (address === null) {
        (0,external_node_fs_namespaceObject.closeSync)(memory);
        return null;
    }
    return {
        from: 'go-heap',
        collector: '',
        read: makeReader(memory, address),
        readOutside: () => readOutsideKiB(pid, proc, findGoHeap),
        close: () => {
            (0,external_node_fs_namespaceObject.closeSync)(memory);
        },
    };
}
function readProgram(path) {
    let file;
    try {
        file = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
    }
    catch {
        return null; // gone, or another user's
    }
    try {
        return parseGoProgram((offset, length) => readPart(file, offset, length));
    }
    catch {
        return null;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** Shorter where there is less to read. */
function readPart(file, offset, length) {
    const part = Buffer.alloc(length);
    return part.subarray(0, (0,external_node_fs_namespaceObject.readSync)(file, part, 0, length, offset));
}
/** Null: there is none, as before the runtime has begun, or there are several. */
function findController(memory, program, directory) {
    const shift = program.isRelocated ? findShift(program, directory) : 0;
    if (shift === null)
        return null;
    const begin = Math.ceil((program.address + shift) / 8) * 8;
    const bytes = Math.min(program.bytes, go_heap_MOST_BYTES);
    for (let at = 0; at < bytes; at += PIECE_BYTES) {
        // one that begins in this piece may end in the next
        const length = Math.min(PIECE_BYTES + CONTROLLER_BYTES, bytes - at);
        let piece;
        try {
            piece = readPart(memory, begin + at, length);
        }
        catch {
            return null;
        }
        const [first, second] = findGoControllers(piece);
        if (first !== undefined)
            return second === undefined ? begin + at + first : null;
    }
    return null;
}
/** By how much a relocated program lies elsewhere than its file says; null: that is not told. */
function findShift({ loadAddress, loadOffset }, directory) {
    try {
        const path = (0,external_node_fs_namespaceObject.readlinkSync)(`${directory}/exe`);
        const line = (0,external_node_fs_namespaceObject.readFileSync)(`${directory}/maps`, 'latin1')
            .split('\n')
            .find((mapping) => mapping.endsWith(` ${Buffer.from(path).toString('latin1')}`));
        const [, start = '', offset = ''] = /^([0-9a-f]+)-[0-9a-f]+ \S+ ([0-9a-f]+) /.exec(line ?? '') ?? [];
        if (start === '')
            return null;
        return Number.parseInt(start, 16) - Number.parseInt(offset, 16) - (loadAddress - loadOffset);
    }
    catch {
        return null;
    }
}
/** Counts a collection at each reading that another marked. */
function makeReader(memory, address) {
    const bytes = Buffer.alloc(CONTROLLER_BYTES);
    let marked = 0;
    let collections = 0;
    let last = null;
    return () => {
        let controller;
        try {
            // nothing of a program that has executed another one
            if ((0,external_node_fs_namespaceObject.readSync)(memory, bytes, 0, CONTROLLER_BYTES, address) < CONTROLLER_BYTES)
                return null;
            controller = parseGoController(bytes, 0);
        }
        catch {
            return null;
        }
        // while a collection ends, some fields are of it and some of the one before
        if (controller === null)
            return last;
        if (controller.markedBytes !== marked)
            collections++;
        marked = controller.markedBytes;
        last = {
            usedKiB: Math.round((controller.markedBytes + controller.stackBytes) / 1024),
            collections,
            oldCollections: collections,
            nowKiB: -1,
            outsideKiB: -1,
        };
        return last;
    };
}

;// CONCATENATED MODULE: ./build/heaps/outside-beat.js
/** The kernel walks all of a program's memory for it: not as often, and 1 % of the time at most. */
const EVERY_MS = 10_000;
const MOST_SHARE = 0.01;
/** What a program holds outside of its heap, read now and then. */
class OutsideBeat {
    /** as it was read last; -1: not yet, or it is not known */
    kib = -1;
    #dueMs = Number.NEGATIVE_INFINITY;
    /** Where that is due. `t`: ms. */
    look(heap, t) {
        if (t < this.#dueMs)
            return;
        const startedMs = performance.now();
        this.kib = heap.readOutside();
        this.#dueMs = t + Math.max(EVERY_MS, (performance.now() - startedMs) / MOST_SHARE);
    }
}

;// CONCATENATED MODULE: ./build/heaps/near-heaps.js




/** A program that executed another one is looked at again so often. */
const MOST_TRIES = 5;
const STRANGE = { k: 'refused', why: 'its program is of another user' };
/**
 * The live heaps of Go programs that the sampler may not read and we may: as who started them, or
 * as root.
 */
class NearHeaps {
    #proc;
    #mayRead;
    #near = new Map();
    /** `mayRead`: asked before its memory is opened, and once it is, of who is there then. */
    constructor(proc = '/proc', mayRead = () => true) {
        this.#proc = proc;
        this.#mayRead = mayRead;
    }
    /** The sampler's number of the process. */
    meet(index, process) {
        if (this.#near.has(index))
            return;
        this.#near.set(index, {
            process,
            heap: null,
            tries: 0,
            wasOpen: false,
            outside: new OutsideBeat(),
            written: '',
        });
    }
    /** What is to be told of them now. `t`: ms. */
    look(t) {
        const told = [];
        const p = [];
        const at = Math.round(t);
        for (const [index, near] of this.#near) {
            if (near.heap === null) {
                const opened = this.#open(near);
                if (opened !== null && opened !== 'later')
                    told.push({ ...opened, t: at, i: index });
                if (opened === null || (opened !== 'later' && opened.k === 'refused'))
                    this.#near.delete(index);
            }
            const reading = near.heap === null ? null : this.#read(near, near.heap, t);
            if (near.heap !== null && reading === null) {
                near.heap.close();
                near.heap = null;
                near.outside = new OutsideBeat();
                told.push({ k: 'source', t: at, i: index, from: '', collector: '' });
            }
            const written = reading === null ? '' : Object.values(reading).join();
            if (reading !== null && written !== near.written)
                packHeap(p, index, reading);
            near.written = written;
        }
        return [...told, ...(p.length === 0 ? [] : [{ k: 'heap', t: at, p }])];
    }
    close() {
        for (const { heap } of this.#near.values())
            heap?.close();
        this.#near.clear();
    }
    /** Null: it is gone, or nothing that we could read. */
    #open(near) {
        if (!isAlive(near.process, this.#proc))
            return null;
        if (near.tries === MOST_TRIES)
            return near.wasOpen ? null : { k: 'refused', why: 'there was nothing that we could read' };
        near.tries++;
        if (!this.#mayRead(near.process.pid))
            return STRANGE;
        const heap = goHeap.open(near.process, this.#proc);
        if (heap === null)
            return 'later';
        if ('kind' in heap)
            return { k: 'refused', why: heap.why };
        // who is there now is who was opened, or what is open reads nothing
        if (!this.#mayRead(near.process.pid) || !isAlive(near.process, this.#proc)) {
            heap.close();
            return STRANGE;
        }
        near.heap = heap;
        near.wasOpen = true;
        near.tries = 0;
        return { k: 'source', from: heap.from, collector: heap.collector };
    }
    /** Null: what was open is not its heap any more. */
    #read(near, heap, t) {
        const read = heap.read();
        if (read === null || 'kind' in read)
            return null;
        near.outside.look(heap, t);
        return { ...read, outsideKiB: near.outside.kib };
    }
}

;// CONCATENATED MODULE: ./build/proc/read-credentials.js

/** Null: it is gone, or its status cannot be understood. */
function readCredentials(pid, proc = '/proc') {
    let text;
    try {
        text = (0,external_node_fs_namespaceObject.readFileSync)(`${proc}/${pid}/status`, 'latin1');
    }
    catch {
        return null;
    }
    // the kernel escapes line breaks in the name, so that a line begins with its field
    const field = (name) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
    const numbers = (name) => field(name).split(/\s+/).map(Number);
    const bits = (name) => /^[0-9a-f]{16}$/.test(field(name)) ? BigInt(`0x${field(name)}`) : null;
    const [permitted, caught] = [bits('CapPrm'), bits('SigCgt')];
    const innerPid = numbers('NSpid').at(-1) ?? Number.NaN;
    if (permitted === null || caught === null || !(innerPid > 0))
        return null;
    const [uids, gids] = [numbers('Uid'), numbers('Gid')];
    return [...uids, ...gids].length === 8 && [...uids, ...gids].every(Number.isSafeInteger)
        ? { innerPid, uids, gids, permitted, caught }
        : null;
}

;// CONCATENATED MODULE: ./build/proc/belongs-to.js

/**
 * All rights of a process are this user's: real, effective, saved and of the file
 * system. One that runs with other rights than its user's, as with a set-user-ID or set-group-ID
 * bit or with capabilities of its file, is not his to look into (ptrace_may_access in
 * kernel/ptrace.c).
 */
function belongsTo(uid, pid, proc = '/proc') {
    const found = readCredentials(pid, proc);
    return (found !== null &&
        (uid === 0 || found.permitted === 0n) &&
        found.uids.every((id) => id === uid) &&
        new Set(found.gids).size === 1);
}

;// CONCATENATED MODULE: ./build/sampler/run-heap-reader.js




const LOOK_MS = 1000;
const STDOUT = 1;
/**
 * Reads heaps as root for a sampler that may not, until that ends: on stdin `INDEX PID START`, on
 * stdout records of each second, whose `t` is the sampler's to set. Processes of the user `uid`
 * only.
 */
function runHeapReader(uid, proc = '/proc') {
    const heaps = new NearHeaps(proc, (pid) => belongsTo(uid, pid, proc));
    const timer = setInterval(() => {
        for (const record of heaps.look(performance.now()))
            say(JSON.stringify(record));
    }, LOOK_MS);
    const asked = (0,external_node_readline_namespaceObject.createInterface)({ input: process.stdin });
    asked.on('line', (line) => {
        const [index = 0, pid = 0, startTicks = 0] = line.split(' ').map(Number);
        heaps.meet(index, { pid, startTicks });
    });
    asked.on('close', () => {
        clearInterval(timer);
        heaps.close();
    });
}
function say(line) {
    try {
        (0,external_node_fs_namespaceObject.writeSync)(STDOUT, `${line}\n`);
    }
    catch {
        process.exit(); // nobody listens any more
    }
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/files/read-regular.js

/**
 * A descriptor to read a regular file by. Never waits: a FIFO without a writer would hang the
 * process in open(2), deaf to signals, and a device may have no end. Throws, saying what is there
 * instead.
 */
function openRegular(path, links = 'refused') {
    const file = read_regular_open(path, links);
    try {
        if ((0,external_node_fs_namespaceObject.fstatSync)(file).isFile())
            return file;
    }
    catch (error) {
        (0,external_node_fs_namespaceObject.closeSync)(file);
        throw error;
    }
    (0,external_node_fs_namespaceObject.closeSync)(file);
    throw new Error('it is no regular file');
}
/** The same; -1 where it cannot be had. */
function read_regular_tryOpenRegular(path) {
    try {
        return openRegular(path);
    }
    catch {
        return -1;
    }
}
/**
 * A whole regular file as it is now: what is appended meanwhile is left out. Throws where it is no
 * such file, or larger than `mostBytes`.
 */
function readRegularBytes(path, { mostBytes, links }) {
    const file = openRegular(path, links);
    try {
        const { size } = (0,external_node_fs_namespaceObject.fstatSync)(file);
        if (size > mostBytes)
            throw new Error(`it has more than ${mostBytes} bytes`);
        const buffer = Buffer.alloc(size);
        let bytes = 0;
        for (let read = -1; read !== 0 && bytes < size; bytes += read)
            read = (0,external_node_fs_namespaceObject.readSync)(file, buffer, bytes, size - bytes, bytes);
        return buffer.subarray(0, bytes);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** The same as text. */
function readRegular(path, readable) {
    return readRegularBytes(path, readable).toString('utf8');
}
/**
 * The text behind a descriptor in parts, as long as it is now, and of a longer one its beginning.
 * Between two parts others come to their turn. Leaves the descriptor open.
 */
async function* streamText(file, { mostBytes, partBytes }) {
    const bytes = Math.min(fstatSync(file).size, mostBytes);
    if (bytes === 0)
        return;
    yield* createReadStream('', {
        fd: file,
        start: 0,
        end: bytes - 1,
        encoding: 'utf8',
        highWaterMark: partBytes,
        autoClose: false,
    });
}
/** open(2): ENXIO for a socket, ELOOP for a link that is refused */
function read_regular_open(path, links) {
    const flags = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK;
    try {
        return (0,external_node_fs_namespaceObject.openSync)(path, links === 'refused' ? flags | external_node_fs_namespaceObject.constants.O_NOFOLLOW : flags);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ELOOP' && links === 'refused')
            throw new Error('it is a symbolic link', { cause: error });
        if (code === 'ENXIO')
            throw new Error('it is no regular file', { cause: error });
        throw error;
    }
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./build/files/save-file.js





/** No write takes as long. */
const UNFINISHED_MS = 3_600_000;
const BESIDE = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_WRONLY } = external_node_fs_namespaceObject.constants;
/**
 * Writes beside the target, then renames: whoever reads meets the old file or the new one, a full
 * disk or a kill keeps the old one, and a planted symlink is replaced, not followed. Makes no
 * directory, and rejects where there is none: who deleted that of a run gets none back that looks
 * as if it were one. Rejects as well where the directory leads elsewhere than its path says: a plan
 * holds real paths, so that somebody has put a link in its place since.
 */
async function saveFile(path, text, signal) {
    await replace(path, (beside) => writeFile(beside, text, { flag: 'wx', signal }));
}
/**
 * The same from a regular file, as long as it is now: it may grow meanwhile. False where there is
 * none.
 */
async function saveCopy(from, path) {
    const file = tryOpenRegular(from);
    if (file < 0)
        return false;
    try {
        const { size } = fstatSync(file);
        await replace(path, (beside) => size === 0
            ? writeFile(beside, '', { flag: 'wx' })
            : pipeline(createReadStream('', { fd: file, start: 0, end: size - 1, autoClose: false }), createWriteStream(beside, { flags: 'wx' })));
        return true;
    }
    finally {
        closeSync(file);
    }
}
/** The same as `saveFile` at once, for what must not be overtaken. */
function saveFileSync(path, text) {
    const beside = nameBeside(path);
    try {
        writeFileSync(beside, text, { flag: 'wx' });
        renameSync(beside, path);
    }
    catch (error) {
        rmSync(beside, { force: true });
        throw error;
    }
}
/** Makes a directory where there is none, in one that is where its path says. */
function makeDirectory(path) {
    findHome(path);
    try {
        mkdirSync(path);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
}
/**
 * Makes a file that nobody has: EEXIST where there is anything, be it a link to nothing. `mode`: as
 * chmod has it.
 */
function createFile(path, content = '', mode = 0o666) {
    (0,external_node_fs_namespaceObject.writeFileSync)(path, content, { flag: 'wx', mode });
}
/** Makes an empty file where there is nothing yet, and leaves what is there as it is. */
function touchFile(path) {
    try {
        createFile(path);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
}
/** A descriptor to append by to a file that is made, and that nobody has. */
function openNew(path) {
    return (0,external_node_fs_namespaceObject.openSync)(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL, 0o644);
}
/**
 * A descriptor to append by to a file of ours, which is made where there is none. Throws for a
 * link, a hard link to somebody's file among them, and for all that is no regular file.
 */
function openToAppend(path) {
    const file = (0,external_node_fs_namespaceObject.openSync)(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o644);
    try {
        const stats = (0,external_node_fs_namespaceObject.fstatSync)(file);
        if (stats.isFile() && stats.nlink <= 1)
            return file;
    }
    catch (error) {
        (0,external_node_fs_namespaceObject.closeSync)(file);
        throw error;
    }
    (0,external_node_fs_namespaceObject.closeSync)(file);
    throw new Error(`${path} is no regular file of its own`);
}
/** Appends text to a file of ours: all of it or, on a full disk, nothing. */
function appendWhole(path, text) {
    const file = openToAppend(path);
    try {
        const { size } = fstatSync(file);
        try {
            writeFileSync(file, text);
        }
        catch (error) {
            ftruncateSync(file, size);
            throw error;
        }
    }
    finally {
        closeSync(file);
    }
}
/**
 * Appends a few lines to a file that another program made and reads, in one write: the runner's
 * files of a step, which may be a pipe. Never waits for a reader (ENXIO, EAGAIN).
 */
function appendForOthers(path, text) {
    const file = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK, 0o666);
    try {
        writeFileSync(file, text);
    }
    finally {
        closeSync(file);
    }
}
/**
 * Removes what writes that were killed have left in a directory that is ours alone: files of
 * `saveFile` and those `named` so, for an hour untouched. What cannot be removed stays.
 */
function removeUnfinished(directory, named) {
    for (const path of listNames(directory)
        .filter((name) => BESIDE.test(name) || named.test(name))
        .map((name) => join(directory, name)))
        try {
            const stats = lstatSync(path);
            if (stats.isFile() && Date.now() - stats.mtimeMs > UNFINISHED_MS)
                rmSync(path);
        }
        catch {
            continue; // gone meanwhile, or somebody else's
        }
}
/** None of one that cannot be read. */
function listNames(directory) {
    try {
        return readdirSync(directory);
    }
    catch {
        return [];
    }
}
async function replace(path, write) {
    const beside = nameBeside(path);
    try {
        await write(beside);
        await rename(beside, path);
    }
    catch (error) {
        await rm(beside, { force: true });
        throw error;
    }
}
/** Nobody can foresee it, and put something there that would keep every later write away. */
function nameBeside(path) {
    return join(findHome(path), `.${crypto.randomUUID()}.tmp`);
}
/** The directory of a path. Throws where it is not where the path says. */
function findHome(path) {
    const directory = resolve(dirname(path));
    const real = realpathSync(directory);
    if (real !== directory)
        throw new Error(`${directory} leads to ${real} meanwhile: nothing is written through a link`);
    return directory;
}

;// CONCATENATED MODULE: ./build/samples/reserve.js


/** What a sampler holds back on disk, so that its end has room when the disk is full. */
const reserveOf = (samples) => `${samples}.reserve`;
/** Gives the room and the inode of it to whoever stops and judges a run. */
function giveReserveBack(runDir) {
    try {
        rmSync(reserveOf(join(runDir, 'samples.ndjson')), { force: true });
    }
    catch {
        return; // nobody may write here: then nothing else is written either
    }
}

;// CONCATENATED MODULE: ./build/samples/append.js



const SYNC_EVERY_MS = 5000;
const RESERVE_BYTES = 65_536;
const MOST_WAITING_BYTES = 4 * 2 ** 20;
const TICK = Buffer.from('{"k":"tick"');
/**
 * Appends records, one write a line: a kill at any moment tears no line (25 kills, 0 torn). A full
 * disk first writes short and then fails (docs/measurements.md#writing): what could not be written
 * waits, so the file stays a whole beginning of what was recorded. A reserve beside it makes room
 * for the end.
 */
class Appender {
    #file;
    #reserve;
    /** lines, and of the first perhaps its rest, that wait for room */
    #waiting = [];
    #waitingBytes = 0;
    #isTorn = false;
    #lastSyncMs = 0;
    /** lines that were given up */
    lost = 0;
    constructor(path) {
        this.#file = openToAppend(path);
        this.#reserve = reserveOf(path);
        try {
            (0,external_node_fs_namespaceObject.rmSync)(this.#reserve, { force: true }); // somebody's link would be followed
            createFile(this.#reserve, Buffer.alloc(RESERVE_BYTES));
        }
        catch {
            (0,external_node_fs_namespaceObject.rmSync)(this.#reserve, { force: true }); // the disk is full already
        }
    }
    /** Lines wait for room: the file ends where it is. */
    get isWaiting() {
        return this.#waiting.length > 0;
    }
    /**
     * Goes on in another file, which is made. To be called when nothing waits; throws where it cannot
     * be made.
     */
    moveTo(path) {
        const file = openNew(path);
        (0,external_node_fs_namespaceObject.closeSync)(this.#file);
        this.#file = file;
    }
    /** `line` without its line break. */
    append(line) {
        const bytes = Buffer.from(`${line}\n`);
        this.#waiting.push(bytes);
        this.#waitingBytes += bytes.length;
        this.#flush();
        this.#shed(MOST_WAITING_BYTES);
    }
    /** The end is near: what waits gets the reserve, the newest of it first. */
    makeRoom() {
        if (this.#waiting.length > 0)
            this.#flush();
        (0,external_node_fs_namespaceObject.rmSync)(this.#reserve, { force: true });
        this.#shed(RESERVE_BYTES / 2);
        this.#flush();
    }
    /**
     * Costs 1.4-2.5 ms, hence every 5 s only: what a power cut may take
     * (docs/measurements.md#writing).
     */
    syncSometimes(nowMs) {
        if (nowMs - this.#lastSyncMs < SYNC_EVERY_MS)
            return;
        this.#lastSyncMs = nowMs;
        this.sync();
    }
    /** What was written outlives the machine as well. */
    sync() {
        try {
            (0,external_node_fs_namespaceObject.fdatasyncSync)(this.#file);
        }
        catch {
            return; // not every file system can; the data is in the kernel all the same
        }
    }
    close() {
        (0,external_node_fs_namespaceObject.rmSync)(this.#reserve, { force: true });
        (0,external_node_fs_namespaceObject.closeSync)(this.#file);
    }
    #flush() {
        for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
            const written = this.#write(first);
            this.#waitingBytes -= written;
            this.#isTorn = written < first.length && (this.#isTorn || written > 0);
            if (written < first.length) {
                this.#waiting[0] = first.subarray(written);
                return;
            }
            this.#waiting.shift();
        }
    }
    #write(bytes) {
        try {
            return (0,external_node_fs_namespaceObject.writeSync)(this.#file, bytes);
        }
        catch {
            return 0;
        }
    }
    /**
     * Gives up samples before what says who is who: the next one holds all values again. Never the
     * rest of a torn line.
     */
    #shed(mostBytes) {
        if (this.#waitingBytes <= mostBytes)
            return;
        const rest = this.#isTorn ? this.#waiting.splice(0, 1) : [];
        for (const mayGo of [isTick, () => true]) {
            this.#waiting = this.#waiting.filter((line) => {
                const stays = this.#waitingBytes <= mostBytes || !mayGo(line);
                if (!stays) {
                    this.#waitingBytes -= line.length;
                    this.lost++;
                }
                return stays;
            });
        }
        this.#waiting.unshift(...rest);
    }
}
const isTick = (line) => line.subarray(0, TICK.length).equals(TICK);

;// CONCATENATED MODULE: ./build/ticks/pack.js
/** Adds a process to a tick's flat list, as `unpackTick` reads it. Memory in KiB. */
function packTick(list, index, rssKiB, sharedKiB) {
    list.push(index, rssKiB, sharedKiB);
}
/** Adds a process to a look's flat list, as `unpackLook` reads it. `hwmKiB` -1: not read. */
function packLook(list, index, rssKiB, sharedKiB, hwmKiB) {
    list.push(index, rssKiB, sharedKiB, hwmKiB);
}

;// CONCATENATED MODULE: ./build/ticks/unpack.js
/** Calls `visit` for each process that a tick's flat list names. Memory in KiB. */
function unpackTick(list, visit) {
    for (let at = 0; at + 2 < list.length; at += 3)
        visit(list[at] ?? 0, list[at + 1] ?? 0, list[at + 2] ?? 0);
}
/** Calls `visit` for each process that the flat list of a look names. */
function unpackLook(list, visit) {
    for (let at = 0; at + 3 < list.length; at += 4)
        visit(list[at] ?? 0, {
            rssKiB: list[at + 1] ?? 0,
            sharedKiB: list[at + 2] ?? 0,
            hwmKiB: list[at + 3] ?? -1,
        });
}
/** Calls `visit` for each process of which a flat list tells one value. */
function unpackPairs(list, visit) {
    for (let at = 0; at + 1 < list.length; at += 2)
        visit(list[at] ?? 0, list[at + 1] ?? 0);
}
/** Who was killed, and what the kernel's log says that they held; -1: it does not. */
function unpackKilled(list) {
    return list.flatMap((index, at) => (at % 2 === 0 ? [{ index, heldKiB: list[at + 1] ?? -1 }] : []));
}
/** Calls `visit` for each process that the flat list of a slower reading names. */
function unpackSlow(list, visit) {
    for (let at = 0; at + 5 < list.length; at += 6)
        visit(list[at] ?? 0, {
            cpuTicks: list[at + 1] ?? 0,
            threads: list[at + 2] ?? 0,
            descriptors: list[at + 3] ?? 0,
            swapKiB: list[at + 4] ?? 0,
            hwmKiB: list[at + 5] ?? 0,
        });
}

;// CONCATENATED MODULE: ./build/samples/carry.js



/**
 * What holds right now, of records as they come: all that somebody must know who reads on from
 * here. As large as what is alive, however long the recording is.
 */
class Carry {
    #living = new Map();
    /** by reason: said once, and true for what comes later */
    #limited = new Map();
    /** what is known of each, and its newest counters */
    #containers = new Map();
    /** until somebody comes */
    #unmatched = null;
    #head = null;
    #tick = { k: 'tick', n: 0, t: 0, p: [] };
    take(record) {
        switch (record.k) {
            case 'head':
                this.#head = record;
                this.#living.clear();
                break;
            case 'birth':
                this.#living.set(record.i, { birth: record, rssKiB: 0, sharedKiB: 0 });
                this.#unmatched = null;
                break;
            case 'death':
                this.#living.delete(record.i);
                break;
            case 'change':
                this.#change(record.i, record);
                break;
            case 'tick':
                this.#takeTick(record);
                break;
            case 'container':
                this.#containers.set(record.id, { ...this.#containers.get(record.id), facts: record });
                break;
            case 'counters':
                this.#containers.set(record.id, { ...this.#containers.get(record.id), counters: record });
                break;
            case 'slow':
                unpackSlow(record.p, (index, { hwmKiB }) => {
                    this.#takeHighWater(index, hwmKiB);
                });
                break;
            case 'look':
                unpackLook(record.p, (index, { hwmKiB }) => {
                    this.#takeHighWater(index, hwmKiB);
                });
                break;
            case 'listen':
                this.#takeListen(record);
                break;
            case 'source':
                this.#takeSource(record);
                break;
            case 'refused':
                this.#takeRefused(record);
                break;
            case 'heap':
                unpackHeap(record.p, (index, heap) => {
                    const holder = this.#living.get(index);
                    if (holder !== undefined)
                        holder.heap = heap;
                });
                break;
            case 'forced':
                this.#takeForced(record);
                break;
            case 'limited':
                this.#limited.set(record.reason, record);
                break;
            case 'unmatched':
                this.#unmatched = record;
                break;
        }
    }
    /**
     * What a recording begins with that goes on from here: the head, who is alive, the newest sample.
     * `t0`: the wall clock of t = 0 as it is told now, where it was set since.
     */
    opening(t0 = this.#head?.t0 ?? 0) {
        const { t, n } = this.#tick;
        if (this.#head === null || n === 0)
            return [];
        const living = [...this.#living.values()];
        return [
            { ...this.#head, t0, from: t },
            ...[...this.#limited.values()].map((record) => ({ ...record, t })),
            ...(this.#unmatched === null ? [] : [{ ...this.#unmatched, t }]),
            ...living.map(({ birth }) => asOld(birth, t)),
            ...living.flatMap(({ listen }) => (listen === undefined ? [] : [{ ...listen, t }])),
            ...this.#openHeaps(t),
            ...this.#openContainers(t),
            this.#fullTick(),
        ];
    }
    /** Where heaps are read from, what was read last, and the newest collection asked for. */
    #openHeaps(t) {
        const p = [];
        for (const [index, { heap }] of this.#living)
            if (heap !== undefined)
                packHeap(p, index, heap);
        const sources = [...this.#living.values()].flatMap(({ source }) => source === undefined ? [] : [{ ...source, t }]);
        const refused = [...this.#living.values()].flatMap((living) => living.refused === undefined ? [] : [{ ...living.refused, t }]);
        // at its own time: it says what grew until then
        const forced = [...this.#living.values()].flatMap((living) => living.forced ?? []);
        return [
            ...sources,
            ...refused,
            ...(p.length === 0 ? [] : [{ k: 'heap', t, p }]),
            ...forced,
        ];
    }
    /**
     * Those that somebody alive is in; the others are forgotten: containers come and go for as long
     * as a watch stands.
     */
    #openContainers(t) {
        const inhabited = new Set([...this.#living.values()].map(({ birth }) => birth.container));
        for (const id of this.#containers.keys())
            if (!inhabited.has(id))
                this.#containers.delete(id);
        return [...this.#containers.values()].flatMap(({ facts, counters }) => [facts, counters].flatMap((record) => (record === undefined ? [] : [{ ...record, t }])));
    }
    /** Every value that holds, also of those that were not read in it. */
    #fullTick() {
        const p = [];
        for (const [index, { rssKiB, sharedKiB }] of this.#living)
            if (rssKiB > 0)
                packTick(p, index, rssKiB, sharedKiB);
        return { ...this.#tick, full: true, p };
    }
    #takeTick({ k, n, t, p, x, mem = this.#tick.mem, psi = this.#tick.psi, cg = this.#tick.cg, }) {
        this.#tick = {
            k,
            n,
            t,
            p: [],
            ...(x === undefined ? {} : { x }),
            ...(mem === undefined ? {} : { mem }),
            ...(psi === undefined ? {} : { psi }),
            ...(cg === undefined ? {} : { cg }),
        };
        unpackTick(p, (index, rssKiB, sharedKiB) => {
            const living = this.#living.get(index);
            if (living === undefined)
                return;
            living.rssKiB = rssKiB;
            living.sharedKiB = sharedKiB;
        });
    }
    #change(index, change) {
        const living = this.#living.get(index);
        if (living !== undefined)
            living.birth = { ...living.birth, ...change, k: 'birth' };
    }
    #takeListen(listen) {
        const living = this.#living.get(listen.i);
        if (living !== undefined)
            living.listen = listen;
    }
    /** What was read before it was lost sight of says nothing of what comes. */
    #takeSource(source) {
        const living = this.#living.get(source.i);
        if (living === undefined)
            return;
        living.source = source;
        delete living.refused;
        if (source.from !== '')
            return;
        delete living.heap;
        delete living.forced;
    }
    #takeRefused(refused) {
        const living = this.#living.get(refused.i);
        if (living !== undefined)
            living.refused = refused;
    }
    #takeForced(forced) {
        const living = this.#living.get(forced.i);
        if (living !== undefined)
            living.forced = forced;
    }
    /** The mark as it stands: a peak before `opening` is none of those that come after it. */
    #takeHighWater(index, hwmKiB) {
        const living = this.#living.get(index);
        if (living !== undefined && hwmKiB > 0)
            living.birth = { ...living.birth, hwmKiB };
    }
}
/** It was there before: what it held between fork and exec is long gone. */
function asOld(birth, t) {
    const old = { ...birth, t, old: true };
    delete old.fork;
    return old;
}

;// CONCATENATED MODULE: ./build/samples/segments.js


/** Of `samples.ndjson`: `samples.000007.ndjson`. */
function segmentPath(path, number) {
    return path.replace(/\.ndjson$/, `.${String(number).padStart(6, '0')}.ndjson`);
}
/** What was written before `path` and is still there, oldest first. */
function listSegments(path) {
    const stem = basename(path, '.ndjson');
    const numberOf = (name) => Number(/^\.(\d{6,})\.ndjson$/.exec(name.startsWith(stem) ? name.slice(stem.length) : '')?.[1] ??
        Number.NaN);
    try {
        return readdirSync(dirname(path))
            .filter((name) => !Number.isNaN(numberOf(name)))
            .sort((a, b) => numberOf(a) - numberOf(b))
            .map((name) => join(dirname(path), name));
    }
    catch {
        return []; // no such directory
    }
}

;// CONCATENATED MODULE: ./build/samples/sample-writer.js




/** Closed segments that are kept beside the one that is written. */
const SEGMENTS = 8;
/**
 * Appends records to `path`. With a retention without end: when an eighth of it is over, what was
 * written becomes a numbered segment beside it, `path` goes on with all that holds by then, and the
 * oldest segment is deleted. Each segment can be read without those before it, and all of them one
 * after the other are what was recorded.
 */
class SampleWriter {
    #path;
    #retention;
    #out;
    #epochMs;
    #carry = new Carry();
    #closed = [];
    #count = 0;
    #fromMs = 0;
    #bytes = 0;
    /** of this file so far, with those that were given up */
    #lines = 0;
    /** of the lines that were given up, how many the file tells of */
    #toldLost = 0;
    /** `epochMs`: the clock on the wall, ms since 1970. */
    constructor(path, retention, epochMs = Date.now) {
        this.#path = path;
        this.#epochMs = epochMs;
        this.#retention = retention;
        this.#out = new Appender(path);
    }
    /** lines that were given up */
    get lost() {
        return this.#out.lost;
    }
    append(record) {
        if (this.#retention !== null) {
            this.#carry.take(record);
            if (record.k === 'tick' && this.#isFull(record.t, this.#retention) && !this.#out.isWaiting) {
                this.#turn(record.t, this.#retention);
                return;
            }
        }
        this.#write(record);
        this.#tellLost('t' in record ? record.t : 0);
    }
    /** As an Appender. */
    makeRoom() {
        this.#out.makeRoom();
    }
    syncSometimes(nowMs) {
        this.#out.syncSometimes(nowMs);
    }
    sync() {
        this.#out.sync();
    }
    close() {
        this.#out.close();
    }
    #isFull(t, { retainMs, mostBytes }) {
        return t - this.#fromMs >= retainMs / SEGMENTS || this.#bytes >= mostBytes / (SEGMENTS + 1);
    }
    /** The tick at `t` opens the next segment. */
    #turn(t, { retainMs }) {
        const next = `${this.#path}.next`;
        (0,external_node_fs_namespaceObject.rmSync)(next, { force: true });
        this.#out.moveTo(next);
        this.#bytes = 0;
        this.#lines = 0;
        this.#fromMs = t;
        for (const record of this.#carry.opening(this.#epochMs() - t))
            this.#write(record);
        const closed = segmentPath(this.#path, ++this.#count);
        keepAs(this.#path, closed);
        (0,external_node_fs_namespaceObject.renameSync)(next, this.#path);
        this.#closed.push({ path: closed, endMs: t });
        while (this.#closed.length > SEGMENTS || (this.#closed[0]?.endMs ?? t) < t - retainMs)
            (0,external_node_fs_namespaceObject.rmSync)(this.#closed.shift()?.path ?? '', { force: true });
    }
    /** As soon as there is room: whoever reads finds fewer lines than there were. */
    #tellLost(t) {
        const { lost, isWaiting } = this.#out;
        if (lost === this.#toldLost || isWaiting)
            return;
        this.#toldLost = lost;
        this.append({
            k: 'limited',
            t: Math.round(t),
            reason: 'records could not be written (disk full?)',
            count: lost,
        });
    }
    #write(record) {
        const isCounted = record.k === 'tick' || record.k === 'end';
        const line = encodeRecord(isCounted ? { ...record, r: this.#lines } : record);
        this.#lines++;
        this.#bytes += Buffer.byteLength(line) + 1;
        this.#out.append(line);
    }
}
/**
 * By a second name, so that there is a file of the first at any moment; not every file system has
 * links.
 */
function keepAs(path, name) {
    try {
        (0,external_node_fs_namespaceObject.linkSync)(path, name);
    }
    catch {
        if (!(0,external_node_fs_namespaceObject.existsSync)(name) || (0,external_node_fs_namespaceObject.statSync)(name).ino !== (0,external_node_fs_namespaceObject.statSync)(path).ino)
            (0,external_node_fs_namespaceObject.renameSync)(path, name);
    }
}
/**
 * One record as its line, without the line break. `k` comes first: readers may tell lines apart by
 * their start.
 */
function encodeRecord(record) {
    return JSON.stringify(record);
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/sampler/birth-watch.js



const PERL = '/usr/bin/perl';
/**
 * Sleeps in our place until somebody new comes: a small perl looks at the last pid of
 * `/proc/loadavg`, at half the cost of a look by Node. Where there is none nobody sleeps.
 */
class BirthWatch {
    #words;
    #child = null;
    #isAsked = false;
    #tell = () => undefined;
    constructor(proc, everyMs, script = (0,external_node_path_namespaceObject.join)(import.meta.dirname, 'births.pl')) {
        this.#words = (0,external_node_fs_namespaceObject.existsSync)(script) ? [script, `${proc}/loadavg`, String(everyMs)] : [];
    }
    /** `onBirth` is called once for each time that was asked, also where nobody watches any more. */
    start(onBirth) {
        if (this.#words.length === 0 || !(0,external_node_fs_namespaceObject.existsSync)(PERL))
            return;
        const child = (0,external_node_child_process_namespaceObject.spawn)(PERL, this.#words, {
            stdio: ['pipe', 'pipe', 'ignore'],
            env: { LC_ALL: 'C' },
        });
        this.#child = child;
        this.#tell = () => {
            if (!this.#isAsked)
                return;
            this.#isAsked = false;
            onBirth();
        };
        child.stdout.on('data', this.#tell);
        child.stdin.on('error', () => undefined);
        child.once('error', () => {
            this.#end();
        });
        child.once('close', () => {
            this.#end();
        });
    }
    /** True: it will be told when a pid is given out after this one. False: nobody is there to. */
    ask(lastPid) {
        if (this.#child === null)
            return false;
        this.#isAsked = true;
        this.#child.stdin?.write(`${lastPid}\n`);
        return true;
    }
    /** Nobody is told any more. */
    stop() {
        this.#isAsked = false;
        this.#child?.stdin?.end();
        this.#child?.stdout?.destroy();
        this.#child?.unref();
    }
    #end() {
        this.#child = null;
        this.#tell();
    }
}

;// CONCATENATED MODULE: ./build/sampler/open-file.js

/**
 * A descriptor to read by, -1 where there is none to be had: gone, refused, or too many are open.
 */
function openFile(path) {
    try {
        return (0,external_node_fs_namespaceObject.openSync)(path, 'r');
    }
    catch {
        return -1;
    }
}

;// CONCATENATED MODULE: ./build/sampler/read-file.js


const read_file_buffer = Buffer.allocUnsafe(65_536);
/**
 * The beginning of a file of /proc or /sys as bytes, none where it cannot be read. Their sizes are
 * said to be 0, and their text is made when they are read: one read gets it whole (seq_file,
 * single_open). The view is valid until the next call.
 */
function readBytes(path, cap = read_file_buffer.length) {
    const file = openFile(path);
    if (file < 0)
        return read_file_buffer.subarray(0, 0);
    try {
        return read_file_buffer.subarray(0, (0,external_node_fs_namespaceObject.readSync)(file, read_file_buffer, 0, cap, 0));
    }
    catch {
        return read_file_buffer.subarray(0, 0); // ESRCH: gone between open and read
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
function readText(path, cap) {
    return readBytes(path, cap).toString('latin1');
}
/**
 * A file that is read again and again by one descriptor: no path look-up, which is most of the cost
 * (docs/measurements.md#reading).
 */
class CachedFile {
    #file;
    #buffer;
    /** `file`: by which it is read, where somebody has opened it already */
    constructor(path, size = 4096, file = openFile(path)) {
        this.#file = file;
        this.#buffer = Buffer.allocUnsafe(size);
    }
    /** '' where it cannot be read. */
    read() {
        if (this.#file < 0)
            return '';
        try {
            return this.#buffer.toString('latin1', 0, (0,external_node_fs_namespaceObject.readSync)(this.#file, this.#buffer, 0, this.#buffer.length, 0));
        }
        catch {
            return '';
        }
    }
}

;// CONCATENATED MODULE: ./build/sampler/readers/container-path.js
// the engine's word is before the id or in front of all; `libpod-conmon-<id>` and
// `crio-conmon-<id>` are monitors, which stand outside
const CONTAINER = /(?<!conmon)([/:-])([0-9a-f]{64})(?:\.scope)?(?=\/|$)|\/buildkit\/([0-9a-z]{25})(?=\/|$)/g;
const SHORT_ID = 12;
const ENGINES = [
    [/cri-containerd[:-]$|nerdctl-$/, 'containerd'],
    [/libpod-$/, 'podman'],
    [/crio-$/, 'cri-o'],
    [/docker[/-]$/, 'docker'],
    [/\/buildkit\/$/, 'buildkit'],
];
// kubelet's drivers: /kubepods/burstable/pod<uid>/<id>, and by systemd with _ for - in the uid;
// static pods have a hash of 32 digits
const POD_UID = /pod([0-9a-f]{8}(?:[-_][0-9a-f]{4}){3}[-_][0-9a-f]{12}|[0-9a-f]{32})(?=[/.:]|$)/g;
/**
 * The container in a cgroup path, the innermost of nested ones; null where there is none. Docker,
 * containerd, Podman, CRI-O and others name the group after 64 hex digits. BuildKit, which runs the
 * steps of `docker build`, has ids of its own.
 */
function parseContainer(path) {
    const match = [...path.matchAll(CONTAINER)].at(-1);
    if (match === undefined)
        return null;
    const id = idIn(match);
    const before = path.slice(0, path.indexOf(id, match.index));
    return {
        id,
        runtime: ENGINES.find(([pattern]) => pattern.test(before))?.[1] ?? '',
        group: path.slice(0, match.index + match[0].length),
        pod: parsePod(before),
    };
}
/** Whole ids of a container and of those that it runs in, the outermost first. */
function listContainerIds(path) {
    return [...path.matchAll(CONTAINER)].map(idIn);
}
/** As `docker ps` has it, and records. */
function shortId(id) {
    return id.slice(0, SHORT_ID);
}
function idIn(match) {
    return match[2] ?? match[3] ?? '';
}
function parsePod(path) {
    const uid = [...path.matchAll(POD_UID)].at(-1)?.[1]?.replaceAll('_', '-') ?? '';
    if (uid === '' && !path.includes('kubepods'))
        return null;
    // a pod of class Guaranteed has no group of its class
    return {
        uid,
        qos: path.includes('besteffort')
            ? 'BestEffort'
            : path.includes('burstable')
                ? 'Burstable'
                : 'Guaranteed',
    };
}

;// CONCATENATED MODULE: ./build/sampler/readers/cgroup.js





/** include/uapi/linux/magic.h */
const CGROUP2_SUPER_MAGIC = 0x6367_7270;
/** By the text: most processes stand where others do. */
const housings = new Map();
const MOST_HOUSINGS = 1000;
// v1 says "no limit" as the largest page-aligned long: 9223372036854771712; and above 8 PiB no
// machine is limited, and bytes are not counted without loss
const NO_LIMIT = 2 ** 53;
/** `12:memory:/docker/<id>\n...` or `0::/system.slice/a.service` */
function parseCgroup(text) {
    const memory = /^\d+:(?:[^:\n]*,)?memory(?:,[^:\n]*)?:(.*)$/m.exec(text);
    if (memory !== null)
        return { version: 1, path: memory[1] ?? '/' };
    const unified = /^0::(.*)$/m.exec(text);
    return unified === null ? { version: 0, path: '' } : { version: 2, path: unified[1] ?? '/' };
}
function readHousing(proc, pid) {
    const text = readText(`${proc}/${pid}/cgroup`);
    const known = housings.get(text);
    if (known !== undefined)
        return known;
    const { version, path } = parseCgroup(text);
    const place = parseContainer(path);
    const housing = { container: shortId(place?.id ?? ''), path, version, place };
    if (housings.size >= MOST_HOUSINGS)
        housings.clear();
    housings.set(text, housing);
    return housing;
}
/**
 * The memory cgroup of a process, from `/proc/PID/cgroup` and the tree under `root`
 * (/sys/fs/cgroup).
 */
function readMemoryCgroup(proc, root) {
    const { version, path } = parseCgroup(readText(`${proc}/self/cgroup`));
    const base = findMemoryTree(root, version);
    const names = version === 1
        ? {
            usage: 'memory.usage_in_bytes',
            peak: 'memory.max_usage_in_bytes',
            swap: '',
            events: 'memory.oom_control',
            limit: 'memory.limit_in_bytes',
        }
        : {
            usage: 'memory.current',
            peak: 'memory.peak',
            swap: 'memory.swap.current',
            events: 'memory.events',
            limit: 'memory.max',
        };
    // in a container the path may be the host's, while the mount shows the container's own group at
    // its root
    const own = (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(base, path, names.usage)) ? path : '/';
    const file = (name, group = own) => name !== '' && (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(base, group, name)) ? (0,external_node_path_namespaceObject.join)(base, group, name) : '';
    if (version === 0 || file(names.usage) === '')
        return noCgroup;
    const { limitKiB, limitPath } = readLowestLimit(base, own, names.limit);
    return {
        version,
        path: own,
        usage: file(names.usage),
        peak: file(names.peak),
        swap: file(names.swap),
        events: file(names.events),
        limit: file(names.limit, limitKiB === null ? own : limitPath),
        limitKiB,
        limitPath,
        limitMembers: limitKiB === null || own === path ? limitPath : path,
    };
}
const noCgroup = {
    version: 0,
    path: '',
    usage: '',
    peak: '',
    swap: '',
    events: '',
    limit: '',
    limitKiB: null,
    limitPath: '',
    limitMembers: '',
};
/**
 * A descriptor of a group's peak. Since Linux 6.12 one of version 2 by which anything was written
 * tells the peak since then, and others what they told before (Documentation/admin-guide/
 * cgroup-v2.rst, memory.peak): where it may be written, what is read by this one is of our time.
 */
function openPeak(path) {
    // a file of another kind would hold what was written
    if (path === '' || !isOfCgroup2(path))
        return openFile(path);
    let file = -1;
    try {
        file = (0,external_node_fs_namespaceObject.openSync)(path, 'r+');
        (0,external_node_fs_namespaceObject.writeSync)(file, 'reset');
        return file;
    }
    catch {
        if (file >= 0)
            (0,external_node_fs_namespaceObject.closeSync)(file); // EINVAL: an older kernel
        return openFile(path);
    }
}
function isOfCgroup2(path) {
    try {
        return (0,external_node_fs_namespaceObject.statfsSync)(path).type === CGROUP2_SUPER_MAGIC;
    }
    catch {
        return false;
    }
}
/**
 * Out-of-memory kills that a group has counted, -1 where it is gone or not in view; and its limit.
 * In version 1 it counts its own, in version 2 those below it as well.
 */
function readGroupKills(root, version, path) {
    const group = (0,external_node_path_namespaceObject.join)(findMemoryTree(root, version), path);
    const [events, limit] = version === 1
        ? ['memory.oom_control', 'memory.limit_in_bytes']
        : ['memory.events', 'memory.max'];
    const bytes = parseCgroupLimit(readText((0,external_node_path_namespaceObject.join)(group, limit), 64));
    return {
        kills: parseOomKill(readText((0,external_node_path_namespaceObject.join)(group, events), 1024)),
        limitKiB: bytes === null ? null : Math.floor(bytes / 1024),
    };
}
/** Where the groups of the memory controller lie. */
function findMemoryTree(root, version) {
    if (version === 1)
        return (0,external_node_path_namespaceObject.join)(root, 'memory');
    return hasUnifiedBeside(root) ? (0,external_node_path_namespaceObject.join)(root, 'unified') : root;
}
/** systemd's hybrid layout: controllers of version 1 at the root, version 2 beside them. */
function hasUnifiedBeside(root) {
    return (!(0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(root, 'cgroup.controllers')) &&
        (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(root, 'unified', 'cgroup.controllers')));
}
/** The lowest limit from a group up to the root: any of them can kill. */
function readLowestLimit(base, path, name) {
    let limitKiB = null;
    let limitPath = '';
    for (let group = path;; group = (0,external_node_path_namespaceObject.dirname)(group)) {
        const bytes = parseCgroupLimit(readText((0,external_node_path_namespaceObject.join)(base, group, name)));
        if (bytes !== null && (limitKiB === null || bytes / 1024 < limitKiB))
            [limitKiB, limitPath] = [Math.floor(bytes / 1024), group];
        if (group === '/' || group === '.')
            return { limitKiB, limitPath };
    }
}
/** `536870912` or `max`; null where there is no limit */
function parseCgroupLimit(text) {
    const bytes = Number.parseInt(text, 10);
    return Number.isFinite(bytes) && bytes > 0 && bytes < NO_LIMIT ? bytes : null;
}
/**
 * `oom_kill 2` of memory.events (v2) or memory.oom_control (v1, since 4.13); -1 where it is not
 * there
 */
function parseOomKill(text) {
    const match = /^oom_kill (\d+)$/m.exec(text);
    return match === null ? -1 : Number(match[1]);
}

;// CONCATENATED MODULE: ./build/sampler/readers/memory-stat.js
/**
 * Of a group's `memory.stat`, what the kernel takes back before it kills, in KiB: page cache, and
 * slab that says so. Version 1 has the sums of the group and those below it as `total_...`, version
 * 2 has no others. So `MemAvailable` counts as well (si_mem_available in mm/show_mem.c).
 */
function parseReclaimable(text) {
    const prefix = /^total_inactive_file /m.test(text) ? 'total_' : '';
    const bytes = (name) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return Math.floor((bytes(`${prefix}inactive_file`) + bytes(`${prefix}active_file`) + bytes('slab_reclaimable')) /
        1024);
}

;// CONCATENATED MODULE: ./build/sampler/fullness.js





/** memory.stat of version 2 has about 60 lines. */
const STAT_BYTES = 8192;
/**
 * How full the machine and each group from the sampler's own up to the root are: any limit on that
 * way can kill.
 */
class FullnessReader {
    #machine;
    #knowsAvailable;
    #groups;
    constructor(machine) {
        this.#machine = machine;
        this.#knowsAvailable = machine.readMeminfo().availableKiB > 0;
        this.#groups = listGroups(machine.cgroup);
    }
    /**
     * The fullest. Null where nothing can be read. Below `fromPercent` page cache may be counted as
     * used: it costs a longer file to know.
     */
    read(fromPercent) {
        const all = [
            ...this.#readMachine(),
            ...this.#groups.flatMap((group) => readGroup(group, fromPercent)),
        ];
        return all.reduce((fullest, one) => (fullest === null || percentOf(one) > percentOf(fullest) ? one : fullest), null);
    }
    #readMachine() {
        const { totalKiB, availableKiB } = this.#machine.readMeminfo();
        return this.#knowsAvailable
            ? [{ where: 'machine', path: '', usedKiB: totalKiB - availableKiB, sizeKiB: totalKiB }]
            : [];
    }
}
function percentOf({ usedKiB, sizeKiB }) {
    return (usedKiB / sizeKiB) * 100;
}
function readGroup({ path, usage, limit, stat }, fromPercent) {
    const limitBytes = parseCgroupLimit(limit.read());
    const usedBytes = Number.parseInt(usage.read(), 10);
    if (limitBytes === null || Number.isNaN(usedBytes))
        return [];
    const group = {
        where: 'cgroup',
        path,
        usedKiB: Math.floor(usedBytes / 1024),
        sizeKiB: Math.floor(limitBytes / 1024),
    };
    return [
        percentOf(group) < fromPercent
            ? group
            : { ...group, usedKiB: Math.max(0, group.usedKiB - parseReclaimable(stat.read())) },
    ];
}
/** The root of version 2 has no such files (ENOENT), that of version 1 no limit. */
function listGroups({ version, path, usage }) {
    if (usage === '')
        return [];
    const [usageName, limitName] = version === 1
        ? ['memory.usage_in_bytes', 'memory.limit_in_bytes']
        : ['memory.current', 'memory.max'];
    const groups = [];
    for (let directory = (0,external_node_path_namespaceObject.dirname)(usage), at = path; (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(directory, usageName)); directory = (0,external_node_path_namespaceObject.dirname)(directory), at = (0,external_node_path_namespaceObject.dirname)(at)) {
        groups.push({
            path: at,
            usage: new CachedFile((0,external_node_path_namespaceObject.join)(directory, usageName), 64),
            limit: new CachedFile((0,external_node_path_namespaceObject.join)(directory, limitName), 64),
            stat: new CachedFile((0,external_node_path_namespaceObject.join)(directory, 'memory.stat'), STAT_BYTES),
        });
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/sampler/brink.js

/**
 * A core touches fresh pages at 1 to 2 GiB/s: nobody fills what is left sooner than we look again.
 */
const FILL_KIB_PER_MS = (2 * 1024 * 1024) / 1000;
const SOONEST_MS = 20;
const LATEST_MS = 1000;
/** From here on a job may not live to its end. */
const FULL_PERCENT = 90;
/** Looks how full memory is as often as it takes to be there in time. */
class Brink {
    #reader;
    #lookers;
    #timer;
    constructor(reader, lookers) {
        this.#reader = reader;
        this.#lookers = lookers;
    }
    /** `now` in ms of the recording. Ends where nothing can be read. */
    start(now) {
        const fullness = this.#reader.read(Math.min(...this.#lookers.map(({ percent }) => percent)));
        if (fullness === null)
            return;
        for (const looker of this.#lookers)
            looker.look(now(), fullness);
        const waits = this.#lookers.map(({ isBusy, percent }) => isBusy ? SOONEST_MS : chooseWait(fullness, percent));
        this.#timer = setTimeout(() => {
            this.start(now);
        }, Math.min(...waits));
    }
    stop() {
        clearTimeout(this.#timer);
    }
}
/** The time in which memory cannot be filled up to `percent`. */
function chooseWait({ usedKiB, sizeKiB }, percent) {
    return Math.min(Math.max(SOONEST_MS, ((sizeKiB * percent) / 100 - usedKiB) / FILL_KIB_PER_MS), LATEST_MS);
}
/** Tells once that memory is nearly full, for whoever wants to save what there is. */
class FullNotice {
    isBusy = false;
    #write;
    percent = FULL_PERCENT;
    constructor(write) {
        this.#write = write;
    }
    look(t, fullness) {
        if (percentOf(fullness) < this.percent)
            return;
        this.percent = Number.POSITIVE_INFINITY;
        this.#write({ k: 'full', t: Math.round(t), ...fullness });
    }
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/sampler/clock-watch.js

/**
 * NTP slews a clock by 0.5 ms a second at most, so between two looks it is far below; a step is
 * somebody setting the clock, or a suspend.
 */
const clock_watch_STEP_MS = 1000;
const realClocks = { wallMs: Date.now, bootMs: () => (0,external_node_os_namespaceObject.uptime)() * 1000 };
/**
 * Tells a clock that was set, and a machine that was suspended: the monotonic clock, by which
 * samples are taken, shows neither.
 */
class ClockWatch {
    #clocks;
    #wallOffsetMs;
    #bootOffsetMs;
    /** `nowMs` here and below: the monotonic clock. */
    constructor(nowMs, clocks = realClocks) {
        this.#clocks = clocks;
        this.#wallOffsetMs = clocks.wallMs() - nowMs;
        this.#bootOffsetMs = clocks.bootMs() - nowMs;
    }
    look(nowMs) {
        const wallOffsetMs = this.#clocks.wallMs() - nowMs;
        const stepMs = wallOffsetMs - this.#wallOffsetMs;
        this.#wallOffsetMs = wallOffsetMs;
        if (Math.abs(stepMs) < clock_watch_STEP_MS)
            return [];
        const bootOffsetMs = this.#clocks.bootMs() - nowMs;
        const suspendedMs = bootOffsetMs - this.#bootOffsetMs;
        this.#bootOffsetMs = bootOffsetMs;
        const t = Math.round(nowMs);
        const isSuspended = suspendedMs >= clock_watch_STEP_MS;
        const setMs = isSuspended ? stepMs - suspendedMs : stepMs;
        return [
            ...(isSuspended ? [{ k: 'gap', t, ms: Math.round(suspendedMs) }] : []),
            ...(Math.abs(setMs) >= clock_watch_STEP_MS ? [{ k: 'clock', t, ms: Math.round(setMs) }] : []),
        ];
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/globs/match-glob.js
/** True when one of the globs matches one of the texts as a whole. */
function matchesAny(globs, texts) {
    return globs.some((glob) => glob.alternatives.some((tokens) => texts.some((text) => matchTokens(tokens, text))));
}
/**
 * Whole-text match with one point of return: a later `*` makes earlier ones final, so it takes at
 * most tokens x text steps, whatever the pattern (a regular expression of many `.*` does not).
 */
function matchTokens(tokens, text) {
    let token = 0;
    let at = 0;
    let starToken = -1;
    let starAt = 0;
    while (at < text.length || token < tokens.length) {
        const current = tokens[token];
        if (current !== undefined && 'any' in current) {
            starToken = token++;
            starAt = at;
            continue;
        }
        const taken = current === undefined ? -1 : takeToken(current, text, at);
        if (taken >= 0) {
            token++;
            at += taken;
            continue;
        }
        if (starToken < 0 || starAt >= text.length)
            return false;
        at = ++starAt;
        token = starToken + 1;
    }
    return true;
}
/** How many characters a token takes at a place, -1 where it does not match. */
function takeToken(token, text, at) {
    if ('literal' in token)
        return text.startsWith(token.literal, at) ? token.literal.length : -1;
    if (at >= text.length)
        return -1;
    if ('one' in token)
        return 1;
    return 'oneOf' in token && token.oneOf.includes(text.charAt(at)) !== token.negated ? 1 : -1;
}

;// CONCATENATED MODULE: ./build/globs/container-globs.js

const PREFIX = 'container:';
/** `container:api` is for containers, all else for processes. */
function isForContainers({ text }) {
    return text.startsWith(PREFIX);
}
/**
 * Whether one of the globs is for containers and matches this one: by id, name, service or
 * project/service of compose, pod, namespace/pod, or all three.
 */
function matchesContainer(globs, { id, name = '', project = '', service = '', namespace = '', pod = '' }) {
    const inPod = pod === ''
        ? []
        : [pod, `${namespace}/${pod}`, ...(name === '' ? [] : [`${namespace}/${pod}/${name}`])];
    const names = [
        id,
        name,
        service,
        project !== '' && service !== '' ? `${project}/${service}` : '',
        ...inPod,
    ].filter((text) => text !== '');
    return matchesAny(globs.filter(isForContainers), names.map((text) => PREFIX + text));
}

;// CONCATENATED MODULE: ./build/sampler/descriptor-links.js

/** A server opens its socket early, a client its connections: they have low numbers. */
const MOST_DESCRIPTORS = 1024;
/** The first descriptors of a process, as paths; the kernel lists them in order. */
function listDescriptors(path) {
    try {
        const directory = (0,external_node_fs_namespaceObject.opendirSync)(path, { bufferSize: 128 });
        try {
            const files = [];
            for (let entry = directory.readSync(); entry !== null && files.length < MOST_DESCRIPTORS; entry = directory.readSync())
                files.push(`${path}/${entry.name}`);
            return files;
        }
        finally {
            directory.closeSync();
        }
    }
    catch {
        return []; // another user's, or gone
    }
}
/** Inode of the socket that a descriptor leads to; -1 where it is no socket. */
function parseSocket(path) {
    const link = readLink(path);
    return link.startsWith('socket:[') ? Number(link.slice(8, -1)) : -1;
}
/** '' where there is none, or it may not be read. */
function readLink(path) {
    try {
        return (0,external_node_fs_namespaceObject.readlinkSync)(path);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/sampler/read-lines.js


const CHUNK_BYTES = 65_536;
/** A table of 100,000 sockets; what is behind is not looked at. */
const read_lines_MOST_BYTES = 16 * 2 ** 20;
const read_lines_buffer = Buffer.allocUnsafe(CHUNK_BYTES);
/** Calls `visit` for each line of a file of /proc until it says no; for none if it is refused. */
function readLines(path, visit) {
    const file = openFile(path);
    if (file < 0)
        return;
    try {
        let rest = '';
        for (let bytes = 0; bytes < read_lines_MOST_BYTES;) {
            const length = (0,external_node_fs_namespaceObject.readSync)(file, read_lines_buffer, 0, CHUNK_BYTES, null);
            if (length === 0)
                return;
            bytes += length;
            const lines = (rest + read_lines_buffer.toString('latin1', 0, length)).split('\n');
            rest = lines.pop() ?? '';
            if (!lines.every(visit))
                return;
        }
    }
    catch {
        // ESRCH: gone between open and read
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/sampler/readers/tcp-table.js

/**
 * Calls `visit` for each line of the tables of TCP in the network namespace of a process
 * (proc_pid_net(5)), in each of both until it says no.
 */
function readTcpTables(proc, pid, visit) {
    for (const table of ['tcp', 'tcp6'])
        readLines(`${proc}/${pid}/net/${table}`, visit);
}
/** `4: 0100007F:A9F1 0100007F:1F90 01 00000000:00000000 00:00000000 00000000 1000 0 12345 ...` */
function parseTcpEntry(line) {
    const [, local = '', remote = '', state = '', , , , , , inode = ''] = line.trim().split(/\s+/);
    return { local, remote, state, inode: /^\d+$/.test(inode) ? Number(inode) : -1 };
}
/**
 * `0100007F:1F90`: 127.0.0.1, port 8080. Of version 6 `::1` and what is mapped from version 4;
 * other addresses as the table has them. Null where it is no end.
 */
function parseTcpEnd(text) {
    const [address = '', port = ''] = text.split(':');
    return /^[0-9A-F]{4}$/.test(port)
        ? { address: formatAddress(address), port: Number.parseInt(port, 16) }
        : null;
}
/** Of an address as `parseTcpEnd` has it. */
function isLoopbackAddress(address) {
    return address.startsWith('127.') || address === '::1';
}
/** Words of 32 bits in the byte order of a little-endian machine: 127.0.0.1 is 0100007F. */
function formatAddress(hex) {
    const mapped = /^(?:0{16}FFFF0000)?([0-9A-F]{8})$/.exec(hex)?.[1];
    if (mapped === undefined)
        return /^0{24}01000000$/.test(hex) ? '::1' : hex;
    return [6, 4, 2, 0].map((at) => Number.parseInt(mapped.slice(at, at + 2), 16)).join('.');
}

;// CONCATENATED MODULE: ./build/sampler/readers/connections.js

/** enum of include/net/tcp_states.h: established, and closed by the other end only */
const OPEN_STATES = ['01', '08'];
/** What is connected in the network namespace of a process. */
function readConnections(proc, pid) {
    const found = [];
    readTcpTables(proc, pid, (line) => {
        const connection = parseConnection(line);
        if (connection !== null)
            found.push(connection);
        return true;
    });
    return found;
}
/** Null: it is not connected. */
function parseConnection(line) {
    const { remote, state, inode } = parseTcpEntry(line);
    const end = OPEN_STATES.includes(state) && inode > 0 ? parseTcpEnd(remote) : null;
    return end === null ? null : { inode, ...end };
}

;// CONCATENATED MODULE: ./build/sampler/connected.js




/** Of the processes of a job; a client of a database is among the first. */
const MOST_PROCESSES = 256;
/**
 * Which of these a process is connected to, by their ids: by a port that leads to it, or by its own
 * address. Only sockets of these processes count: a stranger's may lead there as well.
 */
function findConnected(proc, pids, targets) {
    const [first] = pids;
    if (first === undefined)
        return new Set();
    const own = listOwnAddresses();
    const byInode = new Map();
    for (const { inode, address, port } of readConnections(proc, first))
        for (const [id, { addresses, ports }] of targets)
            if (addresses.includes(address) || (ports.includes(port) && isHere(address, own)))
                byInode.set(inode, id);
    if (byInode.size === 0)
        return new Set();
    return new Set(pids
        .slice(0, MOST_PROCESSES)
        .flatMap((pid) => listDescriptors(`${proc}/${pid}/fd`).flatMap((path) => byInode.get(parseSocket(path)) ?? [])));
}
function isHere(address, own) {
    return isLoopbackAddress(address) || own.has(address);
}
function listOwnAddresses() {
    return new Set(Object.values((0,external_node_os_namespaceObject.networkInterfaces)()).flatMap((list = []) => list.map(({ address }) => address)));
}

;// CONCATENATED MODULE: ./build/sampler/interpreters.js
const NEVER = /(?!)/;
// Letters may stand together (`bash -eo pipefail`, `python -Im pip`): each pattern allows the
// letters without a value before its own.
const INTERPRETERS = [
    {
        names: /^node(?:js)?[\d.]*$/,
        runtime: 'node',
        code: /^(?:-e|-p|-pe|--eval(?:=.*)?|--print(?:=.*)?)$/s,
        value: /^(?:-r|-C|--(?:require|import|loader|experimental-loader|conditions|env-file(?:-if-exists)?|title|input-type|inspect-port|icu-data-dir|openssl-config|redirect-warnings|diagnostic-dir|disable-warning|test-reporter(?:-destination)?|test-name-pattern|watch-path|dns-result-order|unhandled-rejections))$/,
    },
    {
        names: /^(?:bun|deno)$/,
        runtime: 'other',
        code: /^(?:-e|-p|--eval|--print|eval)$/,
        value: /^(?:-r|-c|--(?:preload|config|cwd|import-map|cert|lock|env-file))$/,
        verb: /^(?:run|task|test)$/,
    },
    {
        names: /^java$/,
        runtime: 'java',
        code: NEVER,
        named: /^(?:-jar|-m|--module)$/,
        value: /^(?:-cp|-classpath|-p|--(?:class-path|module-path|upgrade-module-path|add-modules|add-reads|add-exports|add-opens|patch-module|limit-modules|source|enable-native-access|finalization))$/,
    },
    {
        names: /^(?:python|pypy)[\d.]*t?$/,
        runtime: 'python',
        code: /^-[bBdEhiIOPqRsSuvVx?]*c/,
        value: /^-[bBdEhiIOPqRsSuvVx?]*[WX]$|^--check-hash-based-pycs$/,
        named: /^-[bBdEhiIOPqRsSuvVx?]*m$/,
    },
    {
        names: /^(?:j|truffle)?ruby[\d.]*$/,
        runtime: 'ruby',
        code: /^-[acdlnpsSvwWy]*e/,
        value: /^-[acdlnpsSvwWy]*[CEIr]$/,
    },
    {
        names: /^perl[\d.]*$/,
        runtime: 'other',
        code: /^-[acfilnpsStTuUvwWX\d]*[eE]/,
        value: /^-[acfilnpsStTuUvwWX\d]*I$/,
    },
    {
        names: /^php[\d.]*$/,
        runtime: 'other',
        code: /^-[rBRE]|^--(?:run|process-begin|process-code|process-end)/,
        value: /^-[cdztS]$/,
    },
    {
        names: /^(?:ba|da|z|k|mk|a|fi)?sh$/,
        runtime: 'other',
        code: /^-(?!-)[A-Za-z]*[cs]/,
        value: /^[-+](?!-)[A-Za-z]*[oO]$|^--(?:rcfile|init-file)$/,
    },
    {
        names: /^dotnet$/,
        runtime: 'dotnet',
        code: NEVER,
        value: /^--(?:additionalprobingpath|additional-deps|depsfile|runtimeconfig|fx-version|roll-forward)$/,
        verb: /^exec$/,
    },
    { names: /^mono(?:-sgen)?$/, runtime: 'dotnet', code: NEVER, value: /^--config$/ },
    {
        names: /^pwsh$/,
        runtime: 'dotnet',
        code: /^-(?:c|command|e|ec|encodedcommand)$/i,
        value: /^-(?:ex|executionpolicy|wd|workingdirectory|configurationname|inputformat|outputformat)$/i,
    },
];
const MOST_REMEMBERED = 1000;
const byName = new Map();
/**
 * By the base name of the executable; null where it is no interpreter that we know. Asked several
 * times at each birth, hence remembered.
 */
function findInterpreter(name) {
    const known = byName.get(name);
    if (known !== undefined)
        return known;
    const found = INTERPRETERS.find(({ names }) => names.test(name)) ?? null;
    if (byName.size < MOST_REMEMBERED)
        byName.set(name, found);
    return found;
}

;// CONCATENATED MODULE: ./build/sampler/find-script.js

/**
 * What an interpreter runs: script, jar, module or main class; '' where that is code on the command
 * line, standard input, or no interpreter's. Careful rather than complete: where it is in doubt a
 * word may be an argument, and those may be secrets.
 */
function findScript(words, name) {
    const interpreter = findInterpreter(name);
    if (interpreter === null)
        return '';
    for (let at = 1; at < words.length; at++) {
        const word = words[at] ?? '';
        const next = words[at + 1] ?? '';
        if (word === '--')
            return plain(next);
        if (word === '-' || interpreter.code.test(word))
            return '';
        if (interpreter.named?.test(word) === true)
            return plain(next) === '' ? '' : `${word} ${next}`;
        if (interpreter.value.test(word))
            at++;
        else if (!/^[-+]/.test(word) &&
            interpreter.verb?.test(word) !== true &&
            !isArgumentFile(word, interpreter.runtime))
            return plain(word);
    }
    return '';
}
/**
 * `NAME=value` is a variable: a process that overwrote its argv may show its environment there. Of
 * a URL, which deno runs, host and path: user info, query and fragment may be secrets; `data:` is
 * code.
 */
function plain(word) {
    if (/^(?:data|blob|javascript):/i.test(word))
        return '';
    const url = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)([^?#]*)/i.exec(word);
    const text = url === null ? word : `${url[1] ?? ''}${hostOf(url[2] ?? '')}${url[3] ?? ''}`;
    return text.includes('=') ? '' : text;
}
function hostOf(authority) {
    return authority.slice(authority.lastIndexOf('@') + 1);
}
/** `java @options Main`: more options are in the file. */
function isArgumentFile(word, runtime) {
    return runtime === 'java' && word.startsWith('@');
}

;// CONCATENATED MODULE: ./build/sampler/is-below.js

/** Is this path, which is absolute as the other is, the same or one below it? */
function isBelow(path, directory) {
    if (!(0,external_node_path_namespaceObject.isAbsolute)(path) || !(0,external_node_path_namespaceObject.isAbsolute)(directory))
        return false;
    const way = (0,external_node_path_namespaceObject.relative)(directory, path);
    return way === '' || (way !== '..' && !way.startsWith('../'));
}

;// CONCATENATED MODULE: ./build/sampler/fits-container.js



/** Programs, and scripts, that ask an engine for containers. */
const CLIENTS = new Set([
    'docker',
    'docker-compose',
    'docker-buildx',
    'podman',
    'podman-compose',
    'podman-remote',
    'nerdctl',
    'finch',
    'compose',
    'buildx',
    'buildctl',
]);
/** What begins no container, of Docker, Podman, nerdctl and their `compose` and `container`. */
const IDLE_VERBS = new Set([
    'attach',
    'commit',
    'config',
    'context',
    'cp',
    'diff',
    'down',
    'events',
    'exec',
    'export',
    'history',
    'images',
    'import',
    'info',
    'inspect',
    'kill',
    'load',
    'login',
    'logout',
    'logs',
    'ls',
    'network',
    'pause',
    'port',
    'prune',
    'ps',
    'pull',
    'push',
    'rename',
    'rm',
    'rmi',
    'save',
    'search',
    'stats',
    'stop',
    'system',
    'tag',
    'top',
    'unpause',
    'update',
    'version',
    'volume',
    'wait',
]);
/** Groups of verbs: what they do is the next word. */
const GROUP_VERBS = new Set(['container', 'image', 'builder', 'buildx', 'compose']);
/** They begin one container and no other. */
const ONE_VERBS = new Set(['run', 'create']);
/** Options before a verb whose value is the next word. */
const VALUE_OPTIONS = new RegExp(`^(?:-[HcflpanS]|--(?:${[
    'host',
    'context',
    'config',
    'log-level',
    'tlscacert',
    'tlscert',
    'tlskey',
    'file',
    'project-name',
    'project-directory',
    'env-file',
    'profile',
    'ansi',
    'parallel',
    'progress',
    'url',
    'connection',
    'identity',
    'namespace',
    'address',
    'root',
    'runroot',
    'storage-driver',
].join('|')}))$`);
/** They say which engine is asked. */
const ENGINE_OPTIONS = new Set(['-H', '--host', '-c', '--context', '--url', '--connection']);
/** Options of `run` and `create` without a value, of Docker 28, Podman 5 and nerdctl 2. */
const BARE_OPTIONS = new Set([
    'detach',
    'disable-content-trust',
    'env-host',
    'help',
    'http-proxy',
    'init',
    'interactive',
    'no-healthcheck',
    'no-hostname',
    'no-hosts',
    'oom-kill-disable',
    'passwd',
    'privileged',
    'publish-all',
    'quiet',
    'read-only',
    'read-only-tmpfs',
    'replace',
    'rm',
    'rmi',
    'rootfs',
    'sig-proxy',
    'tls-verify',
    'tty',
    'use-api-socket',
]);
const VALUED_LETTER = /[^-ditqP]/;
/**
 * Whether a client of an engine asks for this container: by its command line, as the engine
 * understands it. `said`: by the engine of the container; null where it says nothing.
 */
function fitsContainer({ words, directory }, said, id) {
    const { verb, isCompose, before, behind } = splitAtVerb(words);
    const isBuilder = said?.name.startsWith('buildx_buildkit') ?? false;
    if (isBuilder && words.some((word) => /buildx|bake|^build$/.test(word)))
        return 'named';
    if (IDLE_VERBS.has(verb))
        return 'no';
    // the command line is cut: what it asks for may stand behind
    if (said === null || words.at(-1)?.endsWith('...') === true)
        return 'maybe';
    if (isCompose)
        return fitsCompose(before, directory, said);
    if (ONE_VERBS.has(verb))
        return fitsRun(behind, said);
    if (verb === 'start' || verb === 'restart')
        return behind.some((word) => word === said.name || (word.length > 2 && id.startsWith(word)))
            ? 'named'
            : 'no';
    // a step of the builder before BuildKit has an image without a name
    if (verb === 'build' || verb === 'bake')
        return said.image?.startsWith('sha256:') === false ? 'no' : 'maybe';
    return 'maybe';
}
/** Is this name, of a program or a script, that of an engine's client? */
const isClientName = (name) => CLIENTS.has(name);
/** Does it begin one container and no other? */
function beginsOne(words) {
    const { verb, isCompose } = splitAtVerb(words);
    return ONE_VERBS.has(verb) && !isCompose;
}
/**
 * May it ask another engine than the one at this socket? Its words say which; where they do not, it
 * asks where we do.
 */
function mayAskElsewhere(words, socket) {
    const { before } = splitAtVerb(words);
    return before.some((word, at) => {
        const [option, value] = /^-[Hc]./.test(word)
            ? [word.slice(0, 2), word.slice(2)]
            : splitOption(word);
        return ENGINE_OPTIONS.has(option) && (value ?? before[at + 1]) !== `unix://${socket}`;
    });
}
/** By the name where one is asked for, else by the image. */
function fitsRun(behind, said) {
    const { name, image } = readRun(behind);
    if (name !== '')
        return name === said.name ? 'named' : 'no';
    return isImage(image, said) ? 'named' : 'no';
}
/** `-d --name db -e A=b postgres:16 -c x`; '' of what is not there. */
function readRun(behind) {
    let name = '';
    for (let at = 0; at < behind.length; at++) {
        const word = behind[at] ?? '';
        if (word === '--')
            return { name, image: behind[at + 1] ?? '' };
        if (!word.startsWith('-'))
            return { name, image: word };
        const [option, value] = splitOption(word);
        if (option === '--name')
            name = value ?? behind[at + 1] ?? '';
        if (value === undefined && !isBare(option))
            at++;
    }
    return { name, image: '' };
}
/** `--name=db`; what is not joined to its value has none here. */
function splitOption(word) {
    const at = word.indexOf('=');
    return word.startsWith('--') && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word];
}
/** Is the next word no value of this option? `-itp 80:80`, `-p80:80`, `--rm`. */
function isBare(option) {
    if (option.startsWith('--'))
        return BARE_OPTIONS.has(option.slice(2));
    const valued = option.search(VALUED_LETTER);
    return valued < 0 || valued < option.length - 1;
}
/** Of compose: by the project that is asked for, else by where its file lies. */
function fitsCompose(before, directory, said) {
    const { project = '' } = said;
    const { workingDirectory } = said.traits;
    if (project === '')
        return 'no';
    const asked = readCompose(before);
    if (asked.project !== '')
        return asked.project.toLowerCase() === project ? 'named' : 'no';
    if (workingDirectory === '')
        return 'maybe';
    const homes = [workingDirectory, realOf(workingDirectory)];
    if (asked.home === null) {
        // its file is looked for here and above
        if (directory === '')
            return 'maybe';
        return homes.some((home) => isBelow(directory, home)) ? 'named' : 'no';
    }
    const home = directory === '' && !asked.home.startsWith('/') ? '' : (0,external_node_path_namespaceObject.resolve)(directory, asked.home);
    if (home === '')
        return 'maybe';
    return homes.includes(home) || homes.includes(realOf(home)) ? 'named' : 'no';
}
/**
 * `-p shop`, `-f deploy/compose.yml`, `--project-directory ..`: the first file says where the
 * project is, unless a directory is given. `home` null: neither is, or no file of this machine.
 */
function readCompose(before) {
    const given = new Map();
    for (const [at, word] of before.entries()) {
        const [option, value] = splitOption(word);
        const short = /^-[fp]./.test(word) ? word.slice(2) : undefined;
        const key = /^-[fp]/.test(word) ? word.slice(0, 2) : option;
        const text = value ?? short ?? before[at + 1] ?? '';
        if (!given.has(key))
            given.set(key, text);
    }
    const file = given.get('-f') ?? given.get('--file') ?? '';
    const isLocal = file !== '' && file !== '-' && !/^[a-z]+:/.test(file);
    return {
        project: given.get('-p') ?? given.get('--project-name') ?? '',
        home: given.get('--project-directory') ?? (isLocal ? (0,external_node_path_namespaceObject.dirname)(file) : null),
    };
}
function realOf(path) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(path);
    }
    catch {
        return path; // it is not in our view
    }
}
/**
 * `docker -H unix://x compose -f a.yml up api`: `up` of compose, the words before it and behind.
 */
function splitAtVerb([program = '', ...words]) {
    let isCompose = (0,external_node_path_namespaceObject.basename)(program).includes('compose');
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (VALUE_OPTIONS.test(word))
            at++;
        else if (CLIENTS.has((0,external_node_path_namespaceObject.basename)(word)) || GROUP_VERBS.has(word))
            isCompose ||= (0,external_node_path_namespaceObject.basename)(word).includes('compose');
        else if (!word.startsWith('-'))
            return { verb: word, isCompose, before: words.slice(0, at), behind: words.slice(at + 1) };
    }
    return { verb: '', isCompose, before: words, behind: [] };
}
/** Podman says the whole name: `docker.io/library/redis:latest` of `redis`. */
function isImage(word, { image = '', traits: { imageId } }) {
    if (word === '')
        return false;
    const isNamed = image === word || `/${image}`.endsWith(`/${word}`);
    return isNamed || `/${image}`.endsWith(`/${word}:latest`) || isIdOf(word, imageId);
}
/** The id of an image, whole or cut: the engine may say its name instead. */
function isIdOf(word, imageId) {
    const digits = word.replace(/^sha256:/, '');
    return /^[0-9a-f]{4,64}$/.test(digits) && imageId.replace(/^sha256:/, '').startsWith(digits);
}

;// CONCATENATED MODULE: ./build/sampler/engine-clients.js





/** A container that begins within this time after its client's end is its doing. */
const AFTER_MS = 2000;
/** An engine answers by then who it was. */
const KEPT_MS = 60_000;
const MOST_KEPT = 1000;
/** Does a process of this name and command line ask an engine for containers? */
function isEngineClient(name, words) {
    return isClientName(name) || isClientName((0,external_node_path_namespaceObject.basename)(findScript(words, name)));
}
/** The clients of engines that lived of late, whose they were, and what they may have begun. */
class EngineClients {
    #proc;
    #ticksPerSecond;
    /** by pid and start */
    #clients = new Map();
    hasHadOurs = false;
    constructor(proc, ticksPerSecond) {
        this.#proc = proc;
        this.#ticksPerSecond = ticksPerSecond;
    }
    meet(client) {
        const key = `${client.pid}:${client.startTicks}`;
        const before = this.#clients.get(key);
        if (before === undefined && this.#clients.size >= MOST_KEPT)
            return;
        this.#clients.set(key, {
            ...client,
            endTicks: before?.endTicks ?? null,
            onlyId: before?.onlyId ?? '',
            isNamed: before?.isNamed ?? false,
        });
        this.hasHadOurs ||= client.isOurs;
    }
    /** Who has ended meanwhile? `nowTicks`: since boot. */
    review(nowTicks) {
        for (const [key, client] of this.#clients) {
            if (client.endTicks === null) {
                const stat = readStat(this.#proc, client.pid);
                if (stat?.startTicks !== client.startTicks || isEnded(stat))
                    client.endTicks = nowTicks;
            }
            else if (nowTicks - client.endTicks > this.#toTicks(KEPT_MS))
                this.#clients.delete(key);
        }
    }
    /**
     * Whose client began this container: one that lived when it did, or up to 2 s before, and does
     * not ask for another one; of several the newest. `said`: by the engine, null where it says
     * nothing; then a stranger's client proves nothing, as ours may have been too short to be seen.
     * `absentAt`: the socket of an engine that does not know it, which those who ask there did not
     * begin.
     */
    whoBegan(beganTicks, said, id, absentAt = '') {
        const fitting = [...this.#clients.values()]
            .filter(({ startTicks, endTicks, words }) => startTicks <= beganTicks + 1 &&
            (endTicks === null || beganTicks <= endTicks + this.#toTicks(AFTER_MS)) &&
            (absentAt === '' || mayAskElsewhere(words, absentAt)))
            .map((client) => ({ client, fit: fitsContainer(client, said, id) }))
            .filter(({ client, fit }) => mayHaveBegun(client, id, fit))
            .sort((a, b) => b.client.startTicks - a.client.startTicks);
        const named = fitting.find(({ fit }) => fit === 'named')?.client;
        // where nobody can tell, the one that asked first: who asks for one is taken for one
        const client = named ?? fitting.findLast(({ client, fit }) => client.isOurs && fit === 'maybe')?.client;
        if (client === undefined)
            return null;
        if (beginsOne(client.words)) {
            client.onlyId = id;
            client.isNamed = client === named;
        }
        return client.isOurs ? 'ours' : 'theirs';
    }
    #toTicks(ms) {
        return (ms / 1000) * this.#ticksPerSecond;
    }
}
/** Who begins one has not begun another; that it is the one by its name outweighs the time. */
function mayHaveBegun({ onlyId, isNamed }, id, fit) {
    return onlyId === '' || onlyId === id || (fit === 'named' && !isNamed);
}

;// CONCATENATED MODULE: ./build/sampler/own-cost.js
/** CPU time that the sampler itself took so far, ms. */
function readCpuMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
/** What the sampler itself took so far: its CPU time, and what it holds now. */
function readOwnCost() {
    return {
        cpuMs: Math.round(readCpuMs()),
        rssKiB: Math.round(process.memoryUsage.rss() / 1024),
    };
}

;// CONCATENATED MODULE: ./build/sampler/container-owners.js











const REVIEW_MS = 1000;
/** Where connections are many, they are looked at more rarely: half a percent of the time. */
const TIMES_ITS_COST = 200;
/** actions/runner, ContainerOperationProvider.cs */
const JOB_NETWORK = 'github_network_';
/**
 * Which containers belong to the command or the job, by evidence alone: others on the same machine
 * start theirs as well. One is ours that began after us, if a client of an engine in our tree began
 * it, if it descends from our tree, lies in our directory by the word of compose, is on the job's
 * network, or is what our tree is connected to; or if `include` names it. On a machine that is the
 * job's alone all are.
 */
class ContainerOwners {
    #clients;
    #plan;
    #around;
    #proc;
    #readCpuMs;
    #ticksPerMs;
    /** of the kernel's clock, when t was 0 */
    #zeroTicks;
    #boxes = new Map();
    #boxOf = new Map();
    #runnerLabel;
    #jobNetworks = new Set();
    #sessions = new Set();
    #ownPodUid;
    #jobTicks;
    #nextMs = 0;
    #onChange = () => undefined;
    /**
     * `startedEpochMs`: the wall clock of t = 0; `readOwnCpuMs`: CPU time of this process so far, ms.
     */
    constructor(plan, proc, { surroundings, clockTicksPerSecond, facts }, startedEpochMs, readOwnCpuMs = readCpuMs) {
        this.#plan = plan;
        this.#readCpuMs = readOwnCpuMs;
        this.#around = surroundings;
        this.#proc = proc;
        this.#ticksPerMs = clockTicksPerSecond / 1000;
        this.#zeroTicks = (startedEpochMs - facts.bootEpochMs) * this.#ticksPerMs;
        this.#clients = new EngineClients(proc, clockTicksPerSecond);
        const worker = surroundings.runnerWorkerPid;
        this.#jobTicks =
            plan.scope === 'job' && worker !== 0 ? (readStat(proc, worker)?.startTicks ?? null) : null;
        this.#runnerLabel = worker === 0 ? '' : readRunnerLabel(proc, worker);
        this.#ownPodUid = plan.ownPod?.uid ?? parseContainer(surroundings.ownCgroup)?.pod?.uid ?? '';
    }
    /** Calls back with the id of a container that belongs to somebody else than it was thought. */
    listen(onChange) {
        this.#onChange = onChange;
    }
    /**
     * A process is in it. Null: it is in no container but our own, or all of the scope is watched,
     * whoever's it is.
     */
    meet(housing, startTicks, isOld) {
        const { scope } = this.#plan;
        if (housing.place === null || (scope !== 'workload' && scope !== 'job'))
            return null;
        // of nested ones the outermost: what runs in a container of ours is ours
        const fullId = listContainerIds(housing.path).find((id) => shortId(id) !== this.#around.ownContainer);
        if (fullId === undefined)
            return null;
        const box = this.#boxes.get(fullId) ?? this.#add(fullId, housing, startTicks, isOld);
        box.shown.add(housing.container);
        this.#boxOf.set(housing.container, box);
        if (startTicks < box.beganTicks)
            box.beganTicks = startTicks;
        this.#judge(box);
        return box.word;
    }
    /** By its id, cut: as a record has it. */
    ownerOf(id) {
        const word = this.#boxOf.get(id)?.word;
        return word === 'older' ? 'other' : word;
    }
    /** What a process tells: it is a client of an engine, or one of ours in a container. */
    takeEvidence({ pid, startTicks, membership, container }, name, words) {
        const isOurs = membership === 'root' || membership === 'member';
        if (isOurs && container !== '')
            this.#prove(container);
        if (container === '' && isEngineClient(name, words))
            this.#clients.meet({
                ...{ pid, startTicks, words, isOurs },
                directory: readLink(`${this.#proc}/${pid}/cwd`),
            });
    }
    /**
     * The engine said who it is; `absent`: it knows none such, which runs all the same; null: it says
     * nothing, or there is none to ask.
     */
    learn(id, said) {
        const box = this.#boxOf.get(id);
        if (box === undefined || shortId(box.fullId) !== id)
            return;
        if (said === 'absent')
            box.isElsewhere = true;
        else
            box.said = said ?? box.said;
        box.isPending = false;
        this.#judge(box);
    }
    /** Nobody says anything any more. */
    close() {
        for (const box of this.#boxes.values()) {
            box.isPending = false;
            this.#judge(box);
        }
    }
    /** What has changed since? `listTree`: pids of our own, asked where it matters. */
    review(t, listTree) {
        if (t < this.#nextMs)
            return;
        this.#nextMs = t + REVIEW_MS;
        this.#clients.review(this.#zeroTicks + t * this.#ticksPerMs);
        const open = [...this.#boxes.values()].filter(({ word }) => word === 'perhaps' || word === 'other');
        if (open.length === 0)
            return;
        const beganMs = this.#readCpuMs();
        const targets = listTargets(open);
        const pids = targets.size === 0 ? [] : listTree();
        for (const fullId of findConnected(this.#proc, pids, targets)) {
            const box = this.#boxes.get(fullId);
            if (box !== undefined)
                box.isProven = true;
        }
        for (const box of open)
            this.#judge(box);
        this.#nextMs = t + Math.max(REVIEW_MS, (this.#readCpuMs() - beganMs) * TIMES_ITS_COST);
    }
    /** A process of our tree started one of its processes. */
    #prove(id) {
        const box = this.#boxOf.get(id);
        if (box === undefined || box.word === 'older')
            return;
        box.isProven = true;
        this.#judge(box);
    }
    #add(fullId, { place }, startTicks, isOld) {
        const uid = place?.pod?.uid ?? '';
        const box = {
            fullId,
            isOtherPod: uid !== '' && uid !== this.#ownPodUid,
            shown: new Set(),
            isOld,
            beganTicks: startTicks,
            said: null,
            isElsewhere: false,
            isPending: true,
            isProven: false,
            word: 'older',
        };
        this.#boxes.set(fullId, box);
        return box;
    }
    #judge(box) {
        const before = box.word;
        if (before === 'ours')
            return;
        box.word = this.#decide(box);
        if (box.word === 'ours' && box.said !== null)
            this.#remember(box.said);
        if (box.word !== before)
            for (const id of box.shown)
                this.#onChange(id);
    }
    #decide(box) {
        const { fullId, isOld, isProven, isOtherPod, said, isPending } = box;
        const { beganTicks, isElsewhere } = box;
        const names = { ...said, id: shortId(fullId) };
        if (matchesContainer(this.#plan.include, names))
            return 'ours';
        const isAfter = this.#jobTicks === null ? !isOld : beganTicks >= this.#jobTicks;
        if (!isAfter)
            return 'older';
        if (isProven || this.#plan.ownsMachine === true)
            return 'ours';
        if (isOtherPod)
            return 'other';
        if (said !== null && this.#isOursBy(said))
            return 'ours';
        // a client that lived then may have asked for another one, which the engine will tell
        if (isPending)
            return 'perhaps';
        const absentAt = isElsewhere ? this.#plan.engineSocket : undefined;
        const who = this.#clients.whoBegan(beganTicks, said, fullId, absentAt);
        if (who === 'ours')
            return 'ours';
        return who === 'theirs' || (said !== null && this.#isTheirsBy(said)) ? 'other' : 'perhaps';
    }
    #isOursBy({ traits: { labels, networks, session, workingDirectory } }) {
        return (labels.some((label) => label.toLowerCase() === this.#runnerLabel) ||
            networks.some((network) => this.#jobNetworks.has(network)) ||
            this.#sessions.has(session) ||
            isBelow(workingDirectory, this.#plan.run.workingDirectory));
    }
    /** Of another runner's job; or of compose elsewhere, while no client in our tree was seen. */
    #isTheirsBy({ traits: { labels, networks, workingDirectory } }) {
        return ((this.#runnerLabel !== '' &&
            labels.length > 0 &&
            networks.some((network) => network.startsWith(JOB_NETWORK))) ||
            (workingDirectory !== '' && !this.#clients.hasHadOurs));
    }
    /** What is ours makes more ours: who is on the job's network, who has the same session. */
    #remember({ traits: { networks, session } }) {
        for (const network of networks)
            if (network.startsWith(JOB_NETWORK))
                this.#jobNetworks.add(network);
        if (session !== '')
            this.#sessions.add(session);
    }
}
function listTargets(boxes) {
    return new Map(boxes.flatMap(({ fullId, said }) => said !== null && said.traits.ports.length + said.traits.addresses.length > 0
        ? [[fullId, said.traits]]
        : []));
}
/**
 * The label that this runner gives all that it makes of Docker: the first six digits of the SHA-256
 * of its settings (actions/runner, DockerCommandManager.cs); '' where they cannot be read.
 */
function readRunnerLabel(proc, workerPid) {
    const program = readLink(`${proc}/${workerPid}/exe`);
    const settings = program === '' ? '' : readText((0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.dirname)(program)), '.runner'));
    return settings === ''
        ? ''
        : (0,external_node_crypto_namespaceObject.createHash)('sha256')
            .update(settings.replace(/^\u00ef\u00bb\u00bf/, ''), 'latin1')
            .digest('hex')
            .slice(0, 6);
}

;// CONCATENATED MODULE: ./build/sampler/find-group.js


/** A large node has 2,000 groups; each listed costs 10 us. */
const MOST_DIRECTORIES = 10_000;
/**
 * The directory of a group below `base`, '' where it is not there. From within a cgroup namespace
 * the paths of others begin with `/..`, as many as it takes up to what both have in common
 * (cgroup_namespaces(7)); where the machine's tree is mounted all the same, the group is found by
 * its name, which holds the id.
 */
function findGroup(base, group) {
    if (!group.startsWith('/..'))
        return (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(base, group)) ? (0,external_node_path_namespaceObject.join)(base, group) : '';
    const name = (0,external_node_path_namespaceObject.basename)(group);
    const left = [base];
    for (let seen = 0; seen < left.length && seen < MOST_DIRECTORIES; seen++) {
        const directory = left[seen] ?? base;
        if ((0,external_node_path_namespaceObject.basename)(directory) === name)
            return directory;
        left.push(...listDirectories(directory));
    }
    return '';
}
/** As `/proc/PID/cgroup` has it where nothing is hidden. */
function nameGroup(base, directory) {
    return `/${(0,external_node_path_namespaceObject.relative)(base, directory)}`;
}
function listDirectories(directory) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(directory, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map(({ name }) => (0,external_node_path_namespaceObject.join)(directory, name));
    }
    catch {
        return []; // removed meanwhile
    }
}

;// CONCATENATED MODULE: ./build/sampler/readers/container-memory.js



const NOT_TOLD = -1;
/**
 * The kernel's memory counters of a container's group (cgroup-v2.rst, "Memory Interface Files";
 * cgroup-v1/memory.rst, "stat file"); null where the group is gone. `isInPod`: the pod's group may
 * have the lower limit, which kills as well.
 */
function readContainerMemory(directory, version, isInPod) {
    const read = (name) => readText((0,external_node_path_namespaceObject.join)(directory, name));
    const names = version === 1
        ? {
            usage: 'memory.usage_in_bytes',
            peak: 'memory.max_usage_in_bytes',
            events: 'memory.oom_control',
            limit: 'memory.limit_in_bytes',
        }
        : {
            usage: 'memory.current',
            peak: 'memory.peak',
            events: 'memory.events',
            limit: 'memory.max',
        };
    const usageKiB = parseKiB(read(names.usage));
    if (usageKiB === NOT_TOLD)
        return null;
    const limits = [directory, ...(isInPod ? [(0,external_node_path_namespaceObject.dirname)(directory)] : [])]
        .map((group) => parseCgroupLimit(readText((0,external_node_path_namespaceObject.join)(group, names.limit))))
        .filter((bytes) => bytes !== null);
    const { anonKiB, fileKiB, inactiveFileKiB } = parseMemoryStat(read('memory.stat'));
    return [
        usageKiB,
        anonKiB,
        fileKiB,
        inactiveFileKiB,
        limits.length === 0 ? 0 : Math.floor(Math.min(...limits) / 1024),
        parseKiB(read(names.peak)),
        parseOomKill(read(names.events)),
    ];
}
/** v1 counts groups below in its `total_` lines only, v2 in all. -1: not told. */
function parseMemoryStat(text) {
    const lines = new Map(text.split('\n').map((line) => line.split(' ', 2)));
    const pick = (...names) => parseKiB(names.map((name) => lines.get(name)).find((value) => value !== undefined) ?? '');
    return {
        anonKiB: pick('anon', 'total_rss'),
        fileKiB: pick('file', 'total_cache'),
        inactiveFileKiB: lines.has('total_inactive_file')
            ? pick('total_inactive_file')
            : pick('inactive_file'),
    };
}
function parseKiB(text) {
    const bytes = Number.parseInt(text, 10);
    return Number.isFinite(bytes) ? Math.round(bytes / 1024) : NOT_TOLD;
}

;// CONCATENATED MODULE: ./build/sampler/readers/engine.js
/**
 * It holds the container's environment and all of its labels: long, and none of it is kept but what
 * is named above.
 */
const engine_MOST_BYTES = 2 ** 20;
const DEADLINE_MS = 1000;
const LONGEST = 256;
const LONGEST_PATH = 4096;
/** actions/runner, DockerCommandManager.cs: of its settings' hash */
const RUNNER_LABEL = /^[0-9a-f]{6}$/i;
/** Of labels, networks, ports: what is behind is not looked at. */
const MOST_ENTRIES = 256;
/** Java and Python, Go, .NET; Ryuk itself may have it in its name only. */
const SESSION_LABELS = [
    'org.testcontainers.session-id',
    'org.testcontainers.sessionId',
    'org.testcontainers.resource-reaper-session',
];
/**
 * Asks Docker's API (`GET /containers/{id}/json`, which Podman answers as well) by its socket, and
 * nothing else ever. Null where it is not there, or says nothing that can be read; `absent`: it
 * knows no such container; `late`: it is too slow, as while it starts that container; `refused`:
 * whoever runs this may not use the socket.
 */
async function askEngine(path, id, signal) {
    // only where there is a container; node:http would take 17 MiB, this takes 3
    const { connect } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 30, 19));
    return new Promise((resolve) => {
        const chunks = [];
        let bytes = 0;
        const deadline = AbortSignal.timeout(DEADLINE_MS);
        const socket = connect({ path, signal: AbortSignal.any([signal, deadline]) });
        socket.on('data', (chunk) => {
            chunks.push(chunk);
            bytes += chunk.length;
            if (bytes > engine_MOST_BYTES)
                socket.destroy();
        });
        socket.once('error', (error) => {
            const isRefused = error.code === 'EACCES' || error.code === 'EPERM';
            resolve(isRefused ? 'refused' : deadline.aborted ? 'late' : null);
        });
        socket.once('close', () => {
            resolve(parseAnswer(Buffer.concat(chunks).toString('utf8')));
        });
        // version 1.0: the answer comes in one piece and ends with the connection (RFC 9112, section
        // 6.3)
        socket.write(`GET /containers/${id}/json HTTP/1.0\r\nHost: engine\r\n\r\n`);
    });
}
/**
 * Status line, head and body of an answer of HTTP 1. `absent`: no such container (404); null: it is
 * neither that nor a success.
 */
function parseAnswer(text) {
    const [head = '', status] = /^HTTP\/1\.[01] (200|404) .*?\r\n\r\n/s.exec(text) ?? [];
    if (status === '404')
        return 'absent';
    return status === '200' ? parseInspection(text.slice(head.length)) : null;
}
/**
 * The answer of `GET /containers/{id}/json` (docs.docker.com, Engine API, ContainerInspect); null
 * where it is none.
 */
function parseInspection(text) {
    let answer;
    try {
        answer = JSON.parse(text);
    }
    catch {
        return null;
    }
    const name = textAt(answer, 'Name').replace(/^\//, '');
    if (name === '')
        return null;
    const label = (key) => textAt(answer, 'Config', 'Labels', key);
    const limit = valueAt(answer, 'HostConfig', 'Memory');
    const parts = {
        image: textAt(answer, 'Config', 'Image'),
        project: label('com.docker.compose.project'),
        service: label('com.docker.compose.service'),
    };
    return {
        name,
        ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== '')),
        ...(typeof limit === 'number' && limit > 0 ? { limitKiB: Math.floor(limit / 1024) } : {}),
        ...(valueAt(answer, 'State', 'OOMKilled') === true ? { oomKilled: true } : {}),
        isRunning: valueAt(answer, 'State', 'Running') === true,
        traits: {
            imageId: textAt(answer, 'Image'),
            workingDirectory: cutTextAt(LONGEST_PATH, answer, 'Config', 'Labels', 'com.docker.compose.project.working_dir'),
            session: sessionOf(name, label),
            labels: entriesAt(answer, 'Config', 'Labels')
                .map(([key]) => key)
                .filter((key) => RUNNER_LABEL.test(key)),
            networks: entriesAt(answer, 'NetworkSettings', 'Networks').map(([key]) => key),
            addresses: entriesAt(answer, 'NetworkSettings', 'Networks')
                .map(([, network]) => textAt(network, 'IPAddress'))
                .filter((address) => address !== ''),
            ports: entriesAt(answer, 'NetworkSettings', 'Ports').flatMap(([, bindings]) => listPorts(bindings)),
        },
    };
}
function sessionOf(name, label) {
    const ofReaper = /^testcontainers-ryuk-(.+)$/.exec(name)?.[1] ?? '';
    return SESSION_LABELS.map(label).find((text) => text !== '') ?? ofReaper;
}
function listPorts(bindings) {
    if (!Array.isArray(bindings))
        return [];
    return bindings
        .slice(0, MOST_ENTRIES)
        .map((binding) => Number(textAt(binding, 'HostPort')))
        .filter((port) => Number.isInteger(port) && port > 0);
}
function entriesAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'object' && found !== null
        ? Object.entries(found).slice(0, MOST_ENTRIES)
        : [];
}
function textAt(value, ...path) {
    return cutTextAt(LONGEST, value, ...path);
}
function cutTextAt(longest, value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' ? found.slice(0, longest) : '';
}
function valueAt(value, ...path) {
    return path.reduce((at, key) => typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? at[key]
        : undefined, value);
}

;// CONCATENATED MODULE: ./build/sampler/readers/pod-logs.js


/**
 * By the node's directories of logs: `containers/<pod>_<namespace>_<container>-<id>.log`, a link
 * for each container, and `pods/<namespace>_<pod>_<uid>/` (kubernetes.io, Logging Architecture).
 * Null where neither can be read or knows it. Names of Kubernetes have no underscore.
 */
function readPodLogs(directory, id, uid) {
    const link = list((0,external_node_path_namespaceObject.join)(directory, 'containers')).find((name) => name.endsWith(`-${id}.log`));
    const [, pod = '', namespace = '', name = ''] = /^([^_]+)_([^_]+)_(.+)-[0-9a-f]{64}\.log$/.exec(link ?? '') ?? [];
    if (pod !== '')
        return { name, namespace, pod, ...(uid === '' ? {} : { podUid: uid }) };
    const folder = uid === ''
        ? undefined
        : list((0,external_node_path_namespaceObject.join)(directory, 'pods')).find((entry) => entry.endsWith(`_${uid}`));
    const [, ofPod = '', called = ''] = /^([^_]+)_([^_]+)_/.exec(folder ?? '') ?? [];
    return called === '' ? null : { namespace: ofPod, pod: called, podUid: uid };
}
function list(directory) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(directory);
    }
    catch {
        return []; // no node of Kubernetes, or not for us to read
    }
}

;// CONCATENATED MODULE: ./build/sampler/containers.js







/** Once its group is gone an engine may take a moment to say how it ended. */
const MOST_QUESTIONS = 5;
const ASK_AGAIN_MS = 300;
/** An engine that is busy (it starts that very container) takes more than a second to answer. */
const MOST_LATE_QUESTIONS = 20;
const ASK_LATER_MS = 1000;
/** Engines that have no API of this kind, or none that knows this id. */
const WITHOUT_SUCH_API = ['containerd', 'cri-o', 'buildkit'];
/**
 * The containers that processes are met in: who they are, and their group's counters. Does nothing
 * where there are none.
 */
class Containers {
    #plan;
    #roots;
    #own;
    #listener;
    #owners;
    #known = new Map();
    #asking = new Set();
    #ending = new AbortController();
    #saidRefused = false;
    /** `own`: where the sampler itself is; `owners`: null where all that is watched counts. */
    constructor(plan, roots, own, listener, owners = null) {
        this.#plan = plan;
        this.#roots = roots;
        this.#own = own;
        this.#listener = listener;
        this.#owners = owners;
        owners?.listen((id) => {
            const known = this.#known.get(id);
            if (known?.isNamed === true)
                this.#tell(known);
        });
    }
    /** A recorded process is in it: what is known of it is written from now on. */
    watch(housing) {
        this.meet(housing);
        const known = this.#known.get(housing.container);
        if (known === undefined || known.isWatched)
            return;
        known.isWatched = true;
        if (known.isNamed)
            this.#tell(known);
    }
    /** A process is in it: finds out who it is. */
    meet({ container, place, version }) {
        if (place === null || version === 0 || this.#known.has(container))
            return;
        const base = findMemoryTree(this.#roots.cgroup, version);
        const found = findGroup(base, place.group);
        // in a container the path may be the machine's, while the mount shows the container's own group
        // at its root
        const directory = found === '' && container === this.#own.container ? (0,external_node_path_namespaceObject.join)(base, this.#own.cgroup.path) : found;
        const seen = place.group.startsWith('/..') && found !== ''
            ? (parseContainer(nameGroup(base, found)) ?? place)
            : place;
        const known = {
            facts: {
                id: container,
                runtime: seen.runtime,
                cgroup: seen.group,
                ...(seen.pod === null
                    ? {}
                    : { qos: seen.pod.qos, ...(seen.pod.uid === '' ? {} : { podUid: seen.pod.uid }) }),
                ...this.#findPod(place, seen),
            },
            fullId: seen.id,
            version,
            directory,
            isWatched: false,
            isNamed: false,
            isStirred: true,
            isGone: false,
            questions: 0,
            written: '',
        };
        this.#known.set(container, known);
        if (this.#mayKnow(known))
            this.#ask(known);
        else {
            this.#owners?.learn(container, null);
            this.#tell(known);
        }
    }
    /** Null: it is not known yet who that is. */
    namesOf(id) {
        const known = this.#known.get(id);
        return known?.isNamed === true ? known.facts : null;
    }
    /** As `include` may have them. */
    listNames() {
        return [...this.#known.values()].map(({ facts: { id, name, service } }) => `container:${service ?? name ?? id}`);
    }
    /** A process of it ended: its counters may tell why. */
    stir(id) {
        const known = this.#known.get(id);
        if (known !== undefined)
            known.isStirred = true;
    }
    /**
     * Resolves once everybody has a name, or `ms` are over; null where nothing is to be waited for.
     */
    waitForNames(ms) {
        if (this.#asking.size === 0)
            return null;
        return Promise.race([
            Promise.all(this.#asking).then(() => undefined),
            new Promise((resolve) => {
                setTimeout(resolve, ms).unref();
            }),
        ]);
    }
    /** Counters: of all, or of those where somebody left. */
    look(which) {
        for (const known of this.#known.values())
            if (known.isWatched && (which === 'all' || known.isStirred))
                this.#read(known);
    }
    /** The last look; who is not named yet stays without. */
    close() {
        this.look('all');
        this.#owners?.close();
        for (const known of this.#known.values())
            if (!known.isNamed)
                this.#tell(known);
        this.#ending.abort();
    }
    /**
     * Docker and Podman; also where the path names none, as Docker's older driver for Kubernetes has
     * it.
     */
    #mayKnow({ facts: { runtime, pod } }) {
        return ((this.#plan.engineSocket ?? '') !== '' &&
            pod === undefined &&
            !WITHOUT_SUCH_API.includes(runtime));
    }
    #read(known) {
        known.isStirred = false;
        if (known.isGone || known.directory === '')
            return;
        const v = readContainerMemory(known.directory, known.version, known.facts.qos !== undefined);
        if (v === null) {
            known.isGone = true;
            if (this.#mayKnow(known))
                this.#ask(known);
            else
                this.#forget(known);
            return;
        }
        if (v.join() === known.written)
            return;
        known.written = v.join();
        this.#listener.emit({ k: 'counters', t: this.#listener.now(), id: known.facts.id, v });
    }
    #ask(known) {
        known.questions++;
        const asking = this.#question(known).finally(() => {
            this.#asking.delete(asking);
        });
        this.#asking.add(asking);
    }
    async #question(known) {
        const answer = await askEngine(this.#plan.engineSocket ?? '', known.fullId, this.#ending.signal);
        if (this.#ending.signal.aborted)
            return;
        if (answer === 'refused')
            this.#sayRefused();
        const said = typeof answer === 'string' ? null : answer;
        const isFirst = !known.isNamed;
        const isNamedNow = isFirst || (said !== null && known.facts.name === undefined);
        const isNews = isNamedNow || (said?.oomKilled === true && known.facts.oomKilled !== true);
        if (said !== null)
            known.facts = { ...known.facts, ...recordedOf(said) };
        const isLate = answer === 'late' && known.questions < MOST_LATE_QUESTIONS;
        if (!isLate)
            this.#owners?.learn(known.facts.id, answer === 'absent' && isThere(known) ? 'absent' : said);
        if (isNews)
            this.#tell(known);
        if (isNamedNow)
            this.#listener.onNamed(known.facts.id);
        if (isLate)
            this.#askAgain(known, ASK_LATER_MS);
        if (!known.isGone)
            return;
        if (said?.isRunning === true && known.questions < MOST_QUESTIONS)
            this.#askAgain(known, ASK_AGAIN_MS);
        else
            this.#forget(known);
    }
    #askAgain(known, afterMs) {
        setTimeout(() => {
            if (!this.#ending.signal.aborted)
                this.#ask(known);
        }, afterMs).unref();
    }
    /**
     * Nobody can be in it any more, and all is told: for as long as a watch stands they come and go.
     */
    #forget({ facts: { id } }) {
        this.#known.delete(id);
    }
    #tell(known) {
        known.isNamed = true;
        if (!known.isWatched)
            return;
        const owner = this.#owners?.ownerOf(known.facts.id);
        this.#listener.emit({
            k: 'container',
            t: this.#listener.now(),
            ...known.facts,
            ...(owner === undefined ? {} : { owner }),
        });
    }
    #sayRefused() {
        if (!this.#saidRefused)
            this.#listener.emit({
                k: 'limited',
                t: this.#listener.now(),
                reason: "the container engine's socket may not be used here: containers have ids for names",
                count: 1,
            });
        this.#saidRefused = true;
    }
    /** Our own pod has its names from the downward API, others by the node's logs. */
    #findPod({ group }, { id, pod }) {
        const { ownPod } = this.#plan;
        // a neighbour in the same pod, seen from within a cgroup namespace
        const isNeighbour = ownPod !== undefined && /^\/\.\.\/[^/]+$/.test(group);
        if (pod === null && !isNeighbour)
            return {};
        const logged = readPodLogs(this.#roots.logs ?? '', id, pod?.uid ?? '');
        if (logged !== null)
            return logged;
        const isOurs = isNeighbour || (ownPod !== undefined && ownPod.uid !== '' && pod?.uid === ownPod.uid);
        return isOurs
            ? {
                namespace: ownPod.namespace,
                pod: ownPod.name,
                ...(ownPod.uid === '' ? {} : { podUid: ownPod.uid }),
            }
            : {};
    }
}
/**
 * Docker's, and it runs still: an engine that does not know it is not the one that has it. Once it
 * is gone (`--rm`) its own does not know it either.
 */
function isThere({ facts: { runtime }, directory, version }) {
    return (runtime === 'docker' &&
        directory !== '' &&
        readContainerMemory(directory, version, false) !== null);
}
/** What is recorded of an answer; what tells whose it is, is not. */
function recordedOf({ name, image, project, service, limitKiB, oomKilled }) {
    return Object.fromEntries(Object.entries({ name, image, project, service, limitKiB, oomKilled }).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/proc/read-auxv.js

// include/uapi/linux/auxvec.h
const AT_PAGESZ = 6;
const AT_CLKTCK = 17;
/** Page size in bytes and clock ticks a second, as the kernel told this process at its start. */
function readAuxv(proc) {
    const bytes = readVector(proc);
    const values = new Map();
    // pairs of unsigned long; every platform of Node's is 64 bit little-endian but s390x, where the
    // defaults hold as well
    for (let at = 0; at + 16 <= bytes.length; at += 16)
        values.set(Number(bytes.readBigUInt64LE(at)), Number(bytes.readBigUInt64LE(at + 8)));
    return {
        pageBytes: values.get(AT_PAGESZ) ?? 4096,
        clockTicksPerSecond: values.get(AT_CLKTCK) ?? 100,
    };
}
function readVector(proc) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(`${proc}/self/auxv`);
    }
    catch {
        return Buffer.alloc(0); // not shown here
    }
}

;// CONCATENATED MODULE: ./build/sampler/readers/hidepid.js


// linux/capability.h
const CAP_SYS_PTRACE = 19;
/** Linux 5.8 and later write words, those before it numbers. */
const LEVELS = new Map([
    ['noaccess', 1],
    ['1', 1],
    ['invisible', 2],
    ['2', 2],
    ['ptraceable', 4],
    ['4', 4],
]);
/**
 * Are processes of others kept from us? By the options of the mount, unless we are exempt; and by
 * PID 1, which is in view of everybody else. Not by a count: that of /proc is of all PID
 * namespaces.
 */
function hidesProcesses(proc, isFirstInView) {
    const hiding = parseHiding(readMounts(proc), proc);
    return !isFirstInView || (hiding.level > 0 && !isExempt(readText(`${proc}/self/status`), hiding));
}
/**
 * `23 28 0:21 / /proc rw,nosuid shared:14 - proc proc rw,gid=27,hidepid=invisible`, one mount a
 * line: the last at a place covers those before.
 */
function parseHiding(mountinfo, mountPoint) {
    const line = mountinfo
        .split('\n')
        .map((text) => text.split(' '))
        .findLast((fields) => fields[4] === mountPoint);
    const options = (line?.at(-1) ?? '').split(',');
    const valueOf = (name) => options.find((option) => option.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
    return { level: LEVELS.get(valueOf('hidepid')) ?? 0, gid: Number(valueOf('gid')) || 0 };
}
/**
 * has_pid_permissions in fs/proc/base.c: who is in the group (the fourth of `Gid:` is that of the
 * file system), or may trace them all.
 */
function isExempt(status, { level, gid }) {
    const listOf = (name) => (new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? '').split(/\s+/);
    const capabilities = BigInt(`0x${/^[0-9a-f]+$/.exec(listOf('CapEff')[0] ?? '')?.[0] ?? '0'}`);
    if (((capabilities >> BigInt(CAP_SYS_PTRACE)) & 1n) === 1n)
        return true;
    return level !== 4 && [listOf('Gid')[3], ...listOf('Groups')].includes(String(gid));
}
/** It may be longer than the one buffer that the kernel hands over in a read. */
function readMounts(proc) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(`${proc}/self/mountinfo`, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/sampler/readers/os-release.js
/** `ubuntu 24.04` of an os-release(5) file; '' where it says neither. */
function parseOsRelease(text) {
    const fields = new Map([...text.matchAll(/^(ID|VERSION_ID)=["']?([\w.:+-]{1,60})["']?\s*$/gm)].map(([, name = '', value = '']) => [name, value]));
    return [fields.get('ID') ?? '', fields.get('VERSION_ID') ?? '']
        .filter((part) => part !== '')
        .join(' ');
}

;// CONCATENATED MODULE: ./build/sampler/describe-host.js









function describeHost(plan, roots, machine) {
    const { pageBytes, clockTicksPerSecond } = readAuxv(roots.proc);
    const chain = listAncestors(roots.proc, plan.parentPid);
    const runnerWorkerPid = findRunnerWorker(chain);
    const memory = machine.readMeminfo();
    const own = readStat(roots.proc, process.pid);
    const { container, path } = readHousing(roots.proc, process.pid);
    const { cgroup } = machine;
    const isHiding = hidesProcesses(roots.proc, (0,external_node_fs_namespaceObject.existsSync)(`${roots.proc}/1/statm`));
    return {
        facts: {
            hostname: (0,external_node_os_namespaceObject.hostname)(),
            kernel: (0,external_node_os_namespaceObject.release)(),
            os: parseOsRelease(readText(roots.osRelease ?? '')),
            arch: (0,external_node_os_namespaceObject.arch)(),
            cpus: (0,external_node_os_namespaceObject.cpus)().length,
            bootEpochMs: readBootEpochMs(roots.proc),
            memTotalKiB: memory.totalKiB || Math.round((0,external_node_os_namespaceObject.totalmem)() / 1024),
            swapTotalKiB: memory.swapTotalKiB,
            cgroupVersion: cgroup.version,
            cgroupPath: cgroup.path,
            cgroupLimitKiB: cgroup.limitKiB,
            cgroupLimitPath: cgroup.limitPath,
            ...(cgroup.limitMembers === cgroup.limitPath
                ? {}
                : { cgroupLimitMembers: cgroup.limitMembers }),
            psi: machine.hasPressure,
            limitedView: describeView(roots, isHiding),
            ...(isHiding ? { hidesProcesses: true } : {}),
            runnerWorkerPid,
        },
        surroundings: {
            ownPid: process.pid,
            ownContainer: container,
            ownCgroup: path,
            runnerWorkerPid,
            trackingId: readOwnVariable(roots.proc, 'RUNNER_TRACKING_ID'),
            ancestors: new Set(chain.map((link) => link.pid)),
            marksFile: (0,external_node_path_namespaceObject.join)(plan.runDir, 'control', 'marks'),
        },
        pid: process.pid,
        startTicks: own?.startTicks ?? 0,
        uid: process.getuid?.() ?? -1,
        pageKiB: pageBytes / 1024,
        clockTicksPerSecond,
        jobPid: runnerWorkerPid === 0 ? (chain[1]?.pid ?? 0) : runnerWorkerPid,
    };
}
/**
 * By the time since boot, in hundredths of a second: `btime` of /proc/stat is cut to whole seconds,
 * which put a young process's CPU share off by a tenth and more. Where it is hidden (subset=pid)
 * the kernel tells without a file.
 */
function readBootEpochMs(proc) {
    const seconds = Number.parseFloat(readText(`${proc}/uptime`));
    return Math.round(Date.now() - (Number.isNaN(seconds) ? (0,external_node_os_namespaceObject.uptime)() : seconds) * 1000);
}
/** Why not all of /proc is in view; null where it is. */
function describeView({ proc }, isHiding) {
    if (isHiding)
        return 'hidepid: processes of other users cannot be seen';
    return (0,external_node_fs_namespaceObject.existsSync)(`${proc}/meminfo`) ? null : 'subset=pid: the machine as a whole cannot be seen';
}
function readOwnVariable(proc, name) {
    const entry = readText(`${proc}/self/environ`)
        .split('\0')
        .find((line) => line.startsWith(`${name}=`));
    return entry?.slice(name.length + 1) ?? '';
}
/**
 * A process and its parents up to the top, nearest first; stops at a loop or at 64 (a PPID loop can
 * be seen while the kernel reparents).
 */
function listAncestors(proc, pid) {
    const chain = [];
    for (let at = pid; at > 0 && chain.length < 64 && !chain.some((link) => link.pid === at);) {
        const stat = readStat(proc, at);
        if (stat === null)
            break;
        chain.push({ pid: at, comm: stat.comm });
        at = stat.ppid;
    }
    return chain;
}
/**
 * pid of the nearest ancestor that is the runner's worker, 0 where none is visible (container jobs,
 * other runners).
 */
function findRunnerWorker(chain) {
    return chain.find((link) => link.comm === 'Runner.Worker')?.pid ?? 0;
}

;// CONCATENATED MODULE: ./build/sampler/readers/loadavg.js

const loadavg_LONGEST = 128;
const loadavg_buffer = Buffer.allocUnsafe(loadavg_LONGEST);
/** By an open descriptor of `/proc/loadavg`, 20 times a second: no text is made of it. */
function readLastPid(file) {
    if (file < 0)
        return 0;
    try {
        return parseLastPid(loadavg_buffer, (0,external_node_fs_namespaceObject.readSync)(file, loadavg_buffer, 0, loadavg_LONGEST, 0));
    }
    catch {
        return 0;
    }
}
/**
 * `0.20 0.18 0.12 1/80 11206`: the last pid given out in this PID namespace; 0 where it cannot be
 * told. Threads take pids too.
 */
function parseLastPid(bytes, length) {
    let at = length - 1;
    while (at >= 0 && bytes[at] === 0x0a)
        at--;
    let pid = 0;
    for (let unit = 1; at >= 0 && bytes[at] !== 0x20; at--, unit *= 10) {
        const digit = (bytes[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 9)
            return 0;
        pid += digit * unit;
    }
    return Number.isSafeInteger(pid) ? pid : 0;
}

;// CONCATENATED MODULE: ./build/sampler/readers/status.js

function readStatus(proc, pid) {
    return parseStatus(readText(`${proc}/${pid}/status`, 8192));
}
/**
 * `Name:\tnode\n...Tgid:\t1234\n...Uid:\t0\t0\t0\t0\n...VmHWM:\t 43212 kB\n`: the kernel escapes
 * line breaks in the name here.
 */
function parseStatus(text) {
    const number = (name) => {
        const at = text.indexOf(`\n${name}:`);
        return at < 0
            ? -1
            : Number.parseInt(text.slice(at + name.length + 2, at + name.length + 40), 10);
    };
    return {
        // `Name:` and a tab before it
        name: text.slice(6, Math.max(6, text.indexOf('\n'))),
        tgid: number('Tgid'),
        uid: number('Uid'),
        hwmKiB: number('VmHWM'),
        swapKiB: number('VmSwap'),
        rssKiB: number('VmRSS'),
    };
}

;// CONCATENATED MODULE: ./build/sampler/discovery.js




const REGULAR_EVERY_MS = 10_000;
/**
 * So many new pids are looked at one by one, 10 us each; a listing costs as much as 50, at 1,000
 * processes as 150.
 */
const MOST_SINGLE = 64;
/**
 * A pid is given out a moment before it can be found (copy_process): so many of those that were not
 * there are looked for once more. It takes a CPU each to be in that moment.
 */
const MOST_UNBORN = 16;
/**
 * Who is new: the pids up to the last one of `/proc/loadavg`, and every 10 s a listing. Where that
 * number cannot be trusted (no number, the /proc of another PID namespace, or processes that come
 * while it stands still) a listing each time.
 */
class Discovery {
    #proc;
    #loadavg;
    #isTrusted;
    #isForced = false;
    #lastPid = 0;
    #regularMs = Number.NEGATIVE_INFINITY;
    #pids = new Set();
    #unborn = [];
    /** from here on pids were given out to whom a glance did not look; 0: none */
    #leftFrom = 0;
    constructor(proc) {
        this.#proc = proc;
        this.#loadavg = openFile(`${proc}/loadavg`);
        this.#isTrusted = showsOwnNamespace(proc);
    }
    /** The last one that was given out when it was looked last; 0 where that cannot be told. */
    get lastPid() {
        return this.#lastPid;
    }
    /** Nobody came since the last look. False where that cannot be told. */
    isStill() {
        return (this.#isTrusted &&
            this.#unborn.length === 0 &&
            this.#lastPid !== 0 &&
            readLastPid(this.#loadavg) === this.#lastPid);
    }
    /**
     * Null: nothing new can be there, or /proc cannot be listed this time (no descriptor is left).
     */
    list(t) {
        const before = this.#lastPid;
        const lastPid = readLastPid(this.#loadavg);
        const isRegular = t - this.#regularMs >= REGULAR_EVERY_MS;
        if (this.#isSure(before, lastPid) && !isRegular && !this.#isForced) {
            if (lastPid === before && this.#unborn.length === 0)
                return null;
            if (lastPid - before <= MOST_SINGLE)
                return this.#listNew(before, lastPid);
        }
        return this.#listAll(t, before, lastPid, isRegular);
    }
    /**
     * As `list`, between two samples and at a cost that has a bound: of many new ones the newest, who
     * are most likely there still. The next list has the others.
     */
    glance(t) {
        const before = this.#lastPid;
        const lastPid = readLastPid(this.#loadavg);
        if (!this.#isSure(before, lastPid))
            return this.#listAll(t, before, lastPid, false);
        if (lastPid === before && this.#unborn.length === 0)
            return null;
        const from = Math.max(before, lastPid - MOST_SINGLE);
        if (from > before) {
            this.#leftFrom ||= before;
            this.#isForced = true;
        }
        return this.#listNew(from, lastPid);
    }
    /** A pid was taken by somebody new unseen: the next look has to list. */
    force() {
        this.#isForced = true;
    }
    #isSure(before, lastPid) {
        return this.#isTrusted && before !== 0 && lastPid >= before;
    }
    #listNew(before, lastPid) {
        const again = new Set(this.#unborn);
        const unborn = [];
        const statuses = new Map();
        this.#lastPid = lastPid;
        const meet = (pid) => {
            // most have ended again, which this tells without the cost of an error;
            // threads have numbers from the same row, and files below /proc, though they are not listed
            if (!(0,external_node_fs_namespaceObject.existsSync)(`${this.#proc}/${pid}`))
                unborn.push(pid);
            else {
                const status = readStatus(this.#proc, pid);
                if (status.tgid === pid)
                    statuses.set(pid, status);
            }
        };
        for (let pid = before + 1; pid <= lastPid; pid++)
            meet(pid);
        this.#unborn = unborn.slice(-MOST_UNBORN);
        for (const pid of again)
            meet(pid);
        const pids = new Set(statuses.keys());
        for (const pid of pids)
            this.#pids.add(pid);
        return {
            pids,
            statuses,
            isWhole: false,
            isRegular: false,
            wasGivenOut: (pid) => (pid > before && pid <= lastPid) || again.has(pid),
        };
    }
    #listAll(t, before, lastPid, isRegular) {
        const pids = listPids(this.#proc);
        if (pids === null)
            return null;
        // read again after the listing: who came meanwhile moved it
        const stoodStill = lastPid === before && !this.#isForced && readLastPid(this.#loadavg) === lastPid;
        if (stoodStill && !isSubset(pids, this.#pids))
            this.#isTrusted = false;
        if (isRegular)
            this.#regularMs = t;
        this.#isForced = false;
        this.#unborn = [];
        this.#lastPid = lastPid;
        this.#pids = pids;
        const isSure = this.#isTrusted && lastPid !== 0;
        const after = this.#leftFrom || before;
        this.#leftFrom = 0;
        return {
            pids,
            statuses: new Map(),
            isWhole: true,
            isRegular,
            wasGivenOut: (pid) => (isSure ? isBetween(after, pid, lastPid) : isRegular),
        };
    }
}
function listPids(proc) {
    const pids = new Set();
    try {
        for (const name of (0,external_node_fs_namespaceObject.readdirSync)(proc))
            if (name.charCodeAt(0) >= 0x31 && name.charCodeAt(0) <= 0x39)
                pids.add(Number(name));
        return pids;
    }
    catch {
        return null;
    }
}
/**
 * The last pid is of the reader's own namespace, the list is of the namespace that /proc was
 * mounted in.
 */
function showsOwnNamespace(proc) {
    try {
        return (0,external_node_fs_namespaceObject.readlinkSync)(`${proc}/self`) === String(process.pid);
    }
    catch {
        return false;
    }
}
function isSubset(few, many) {
    for (const pid of few)
        if (!many.has(pid))
            return false;
    return true;
}
/** Pids are given out in a circle: after the highest come the low ones. */
function isBetween(after, pid, upTo) {
    return after <= upTo ? pid > after && pid <= upTo : pid > after || pid <= upTo;
}

;// CONCATENATED MODULE: ./build/sampler/find-heap-flags.js
/** Before and after the command line, in the order in which a JVM takes them: the last holds. */
const FLAG_VARIABLES = {
    before: ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS'],
    after: ['_JAVA_OPTIONS'],
};
const SIZE = String.raw `\d{1,15}[kKmMgGtT]?`;
const FLAG = new RegExp([
    `^-X(?:m[sx]${SIZE}`,
    `X:(?:(?:InitialHeapSize|MaxHeapSize|MaxRAM)=${SIZE}`,
    String.raw `(?:Initial|Max)RAMPercentage=[\d.]{1,9}`,
    '[+-]AlwaysPreTouch))$',
].join('|'));
const MOST_FLAGS = 32;
/**
 * What a JVM was told of the size of its heap, in the order in which it holds; '' where nothing.
 * `script`: what it runs, behind which the program's own arguments begin. Of the variables nothing
 * else is kept: they may hold secrets.
 */
function findHeapFlags(words, script, variableOf) {
    const [runs = ''] = script.split(' ', 1);
    const at = runs === '' ? -1 : words.indexOf(runs, 1);
    const listOf = (names) => names.flatMap((name) => variableOf(name).split(/\s+/));
    return [
        ...listOf(FLAG_VARIABLES.before),
        ...words.slice(1, at < 0 ? words.length : at),
        ...listOf(FLAG_VARIABLES.after),
    ]
        .filter((word) => FLAG.test(word))
        .slice(-MOST_FLAGS)
        .join(' ');
}

;// CONCATENATED MODULE: ./build/sampler/readers/environ.js


/**
 * True when a process was started with `NAME=value`. Read for orphans only, and never kept: an
 * environment holds secrets.
 */
function hasEnvironment(proc, pid, name, value) {
    const entry = Buffer.from(`${name}=${value}\0`);
    try {
        // whole: an environment may have megabytes, and what was added last stands last
        const environment = (0,external_node_fs_namespaceObject.readFileSync)(`${proc}/${pid}/environ`);
        return (environment.subarray(0, entry.length).equals(entry) ||
            environment.includes(Buffer.concat([Buffer.of(0), entry])));
    }
    catch {
        return false; // another user's process, or gone
    }
}
/**
 * What tells the value of a variable that a process was started with; '' where it was not, or where
 * that is refused. Only within the first 64 KiB: what is asked for says how large a heap is, and a
 * heap that nobody knows of is taken as usual.
 */
function readEnvironment(proc, pid) {
    const entries = readBytes(`${proc}/${pid}/environ`).toString('latin1').split('\0');
    return (name) => entries.findLast((entry) => entry.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

;// CONCATENATED MODULE: ./build/sampler/decode-foreign.js
/**
 * Bytes that a stranger chose, as text: UTF-8 where they are that, other bytes as \xNN. Two
 * different names stay two (U+FFFD would merge them), so a text that could be mistaken for an
 * escaped one has its backslashes escaped as well.
 */
function decodeForeign(bytes) {
    const text = bytes.toString('utf8');
    return text.includes('\uFFFD') || text.includes('\\x') ? escapeInvalid(bytes) : text;
}
function escapeInvalid(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = lengthOfCharacter(bytes[at] ?? 0);
        const character = bytes.toString('utf8', at, at + length);
        const isValid = length > 0 &&
            at + length <= bytes.length &&
            character !== '\\' &&
            !character.includes('\uFFFD');
        text += isValid ? character : `\\x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`;
        at += isValid ? length : 1;
    }
    return text;
}
/** Of a UTF-8 character, by its first byte (RFC 3629); 0 where none begins so. */
function lengthOfCharacter(first) {
    if (first < 0x80)
        return 1;
    if (first < 0xc2)
        return 0;
    if (first < 0xe0)
        return 2;
    return first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
}

;// CONCATENATED MODULE: ./build/sampler/readers/executable.js


const executable_MOST_REMEMBERED = 10_000;
const isGoByFile = new Map();
/**
 * Path of the running executable, '' where it is refused. A replaced file has ` (deleted)` behind
 * it, which is cut.
 */
function readExecutable(proc, pid) {
    try {
        return decodeForeign((0,external_node_fs_namespaceObject.readlinkSync)(`${proc}/${pid}/exe`, 'buffer')).replace(/ \(deleted\)$/, '');
    }
    catch {
        return '';
    }
}
/**
 * Whether an executable was built by Go; remembered by device, inode and time, so each file is
 * looked into once.
 */
function isGoProgram(proc, pid) {
    const path = `${proc}/${pid}/exe`;
    try {
        const { dev, ino, mtimeMs } = (0,external_node_fs_namespaceObject.statSync)(path);
        const key = `${dev}:${ino}:${mtimeMs}`;
        const known = isGoByFile.get(key);
        if (known !== undefined)
            return known;
        const found = hasGoSection(path);
        if (isGoByFile.size < executable_MOST_REMEMBERED)
            isGoByFile.set(key, found);
        return found;
    }
    catch {
        return false;
    }
}
/**
 * Go's linker writes a section `.go.buildinfo` (debug/buildinfo), also into stripped programs:
 * three small reads, however large the file.
 */
function hasGoSection(path) {
    const file = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
    try {
        const head = executable_readPart(file, 0, 64);
        // elf(5): 64-bit little-endian, which are all platforms of Node's but s390x
        if (head.length < 64 || head.readUInt32BE(0) !== 0x7f45_4c46 || head[4] !== 2 || head[5] !== 1)
            return false;
        const [offset, entryBytes, count, namesIndex] = [
            Number(head.readBigUInt64LE(40)),
            head.readUInt16LE(58),
            head.readUInt16LE(60),
            head.readUInt16LE(62),
        ];
        const table = executable_readPart(file, offset, entryBytes * count);
        const names = table.subarray(namesIndex * entryBytes, (namesIndex + 1) * entryBytes);
        if (names.length < 64)
            return false;
        return executable_readPart(file, Number(names.readBigUInt64LE(24)), Math.min(Number(names.readBigUInt64LE(32)), 65_536)).includes('\0.go.buildinfo\0');
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
function executable_readPart(file, position, length) {
    const part = Buffer.alloc(length);
    return part.subarray(0, (0,external_node_fs_namespaceObject.readSync)(file, part, 0, length, position));
}

;// CONCATENATED MODULE: ./build/sampler/secret-names.js
/** Parts of a name that call its value a secret. */
const SECRET_PARTS = new Set(('password passwords passwd passphrase passcode passwort pass passin passout pwd pw ' +
    'psw pswd secret secrets token apikey macaroon auth authorization bearer credential ' +
    'credentials creds cred cookie cookies webhook jwt pat sas sig signature pin otp totp ' +
    'psk mnemonic contrasena contrasenya senha motdepasse mdp kennwort parola wachtwoord ' +
    'haslo heslo salasana passord').split(' '));
/** A key is a secret when it is one of these. */
const KEY_KINDS = new Set(('api private access secret client encryption decryption encrypt signing account ' +
    'subscription storage license licence ssh deploy master auth hmac aes session service ' +
    'application app integration write admin jwt shared rpc setup validation join enroll ' +
    'enrollment recovery record preshared').split(' '));
/** Makers of services, by whose name the key of it is called: `STRIPE_KEY`. */
const MAKERS = new Set(('stripe sendgrid openai anthropic mailgun twilio datadog dd algolia pusher segment ' +
    'mixpanel amplitude sentry rollbar honeycomb newrelic cloudflare google maps youtube ' +
    'aws azure github gitlab slack paypal shopify fastly okta firebase supabase mapbox ' +
    'deepl gemini mistral groq cohere huggingface pagerduty opsgenie launchdarkly stytch ' +
    'clerk plaid braintree razorpay coinbase binance kraken infura alchemy etherscan snyk ' +
    'sonar codecov percy cypress browserstack sauce').split(' '));
/** `dbpass`, `rpcpassword`, `npmAuthToken` written in one: the secret is the end of the word. */
const GLUED_END = new RegExp(`(?:${[
    'passw(?:or)?d|passphrase|passcode|pwd|pass|pw|secret|token|credentials?|auth',
    '(?:api|secret|private|access|master|auth|signing|encryption|account|license|security)key',
].join('|')})$`);
/** `secretkeybase`, `passwordvalue`: the word in front leaves no doubt. */
const GLUED_START = /(?:passw(?:or)?d|passphrase|apikey|secretkey|privatekey|accesskey|authtoken)/;
/** Words that end as a secret does and are none. */
const NO_SECRET = new Set(('bypass compass encompass surpass trespass underpass overpass multipass singlepass ' +
    'onepass twopass firstpass secondpass renderpass prepass oauth unauth preauth reauth ' +
    'noauth nopass nopassword nopasswd').split(' '));
/** `--password-file`, `--token-ttl`: something about a secret, and no secret. */
const ABOUT = new Set(('file files path dir directory folder timeout ttl length len size count limit max min ' +
    'mode type policy expiry expires expiration lifetime name names url uri endpoint host ' +
    'port method methods plugin provider enabled enable disabled required algorithm algo ' +
    'issuer audience rotation attempts retries command cmd store prompt manager helper ' +
    'format header headers version domain interval stdin only usage service server realm ' +
    'env variable check checks through rate budget list scope scopes id cache backend ' +
    'socket sock proxy samesite secure httponly strength').split(' '));
/**
 * A URL that is so called is the secret itself; so is the `secret_id` of Vault's approle, while
 * `--secret-id` of AWS is a name.
 */
const WHOLE = /webhook|secret_id$|^x-[\w-]+-key$|^(?:php|j)?session_?id$|-art-api$/;
const NEGATION = new Set([
    'no',
    'without',
    'skip',
    'disable',
    'allow',
    'use',
    'require',
    'is',
    'has',
]);
/**
 * Whether the value of what is so called is a secret; by the name's parts, so that `--tokenizer`,
 * `--author` and `--keyboard` are none: `keyStorePassword`, `X-Api-Key`, `//host/:_authToken`,
 * `--dbpass`.
 */
function isSecretName(name) {
    const parts = partsOf(name);
    const last = parts.at(-1) ?? '';
    if (NEGATION.has(parts[0] ?? ''))
        return false;
    if (WHOLE.test(name.toLowerCase()))
        return true;
    if (ABOUT.has(last) || /(?:file|path|dir|less)$/.test(last))
        return false;
    return parts.some((part, at) => SECRET_PARTS.has(part) || (part === 'key' && isKeyKind(parts[at - 1] ?? '')) || isGlued(part));
}
/** Keys that are fields, places or halves that everybody may see. */
const OPEN_KEYS = new Set(('public pub primary partition foreign sort order range hash group unique cache ' +
    'routing object s3 index row column meta short hot lookup translation map event ' +
    'config registry host known tls ssl cert ca license data message field parent top ' +
    'merge cluster shard state').split(' '));
/** What opens something once. */
const CODE_KINDS = new Set('activation recovery backup verification pairing access auth security mfa sms invite'.split(' '));
/**
 * `--stripe-key`, `SENDGRID_KEY`: the key of a service that has a name. A word that is one by its
 * looks is no value of it, but one with a digit is.
 */
function isNamedKey(name, value) {
    const [kind = '', last = ''] = ['', ...partsOf(name)].slice(-2);
    const isCode = last === 'code' && CODE_KINDS.has(kind);
    if (!(last === 'key' || isCode) || OPEN_KEYS.has(kind) || NEGATION.has(kind))
        return false;
    if (kind === '' && !/^[A-Za-z\d]+$/.test(value))
        return false;
    return value.length >= 6 && /[a-z]/i.test(value) && /\d/.test(value) && !/[/.]/.test(value);
}
/**
 * `set-initial-password X`, `add-authtoken X`: a word of a command line that asks for the secret
 * itself, other than `create-token NAME`.
 */
function asksForSecret(word) {
    return ASKED.test(word) && !ABOUT_NAMES.test(word);
}
const ASKED = new RegExp(`^(?:set|[a-z]+(?:-[a-z]+)*-)(?:${[
    'password|passwd|passphrase|passcode|pass|auth-?token|secret|psk|api-?key',
    '(?:private|preshared|api|access)-key',
].join('|')})$`, 'i');
const ABOUT_NAMES = /^(?:create|get|list|delete|remove|revoke|show|describe|rotate|generate|verify)-/;
/**
 * Whether the name may be that of a key: `--key`, `sshkey`, `?code=`. What is none is as often so
 * called, so its value has to look like one besides.
 */
function mayNameSecret(name) {
    return /(?:key|code|login|seed|salt|nonce|dsn|guid|community|hash)$/.test(partsOf(name).at(-1) ?? '');
}
function isKeyKind(part) {
    return KEY_KINDS.has(part) || MAKERS.has(part);
}
function partsOf(name) {
    return name
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z\d]+/)
        .filter((part) => part !== '');
}
function isGlued(part) {
    if (NO_SECRET.has(part))
        return false;
    return GLUED_END.test(part) || GLUED_START.test(part);
}

;// CONCATENATED MODULE: ./build/sampler/secret-options.js
const isLast = (at, words) => at === words.length - 1;
/** PROGRAM A B SECRET, without a dash before any of them. */
function isThird(at, words, program) {
    const [first = '', ...rest] = words.slice(at - 3, at + 1);
    return program.test(first.slice(first.lastIndexOf('/') + 1)) && !rest.join('').startsWith('-');
}
/** radtest USER PASSWORD SERVER PORT SECRET */
function isRadius(at, words) {
    const from = words.findIndex((word) => word.endsWith('radtest'));
    return at === from + 2 || at === from + 5;
}
/** `-p` is their password. */
const TAKES_P = new RegExp(`^(?:${[
    'mongo|mongosh|mongodump|mongorestore|mongoexport|mongoimport|mongostat|cqlsh',
    'cypher-shell|beeline|couchbase-cli|cbq|rdesktop|ncftp\\w*|useradd|usermod|adduser',
    'yt-dlp|youtube-dl|evil-winrm|nxc|netexec|crackmapexec|smbmap|racadm|ilorest|altool',
    'xcrun|security|cpan-upload|xmrig|monero\\S*|rabbitmqadmin|ykman|impala-shell|exasol',
    'tpm2\\S*|mcrcon|doveadm|esxcli|mongofiles|mutool|veracrypt|zuluCrypt\\S*',
    'ipmi\\w*-\\w+|ipmipower|vmrun|certipy\\S*|bloodhound\\S*|ldapdomaindump|jmxterm',
    'regctl|conan|conjur|trojan|proxychains4?',
    'expo|eas|hydra|medusa|patator|wlst\\S*|fly|http-prompt',
].join('|')})$`);
/** `-P` is. */
const TAKES_CAPITAL_P = new RegExp(`^(?:${[
    'sqlcmd|bcp|osql|tsql|mssql-cli|ipmitool|unzip|zip|zipcloak|p4|mosquitto_\\w+|fio|knife',
    'security|couchdb\\S*|rcon|ykman|yubico-piv-tool|gpg-preset-passphrase',
].join('|')})$`);
/** `-w` or `-W` is. */
const TAKES_W = new RegExp(`^(?:${[
    'kadmin|ldap(?:search|add|modify|delete|passwd|whoami|compare|modrdn)|ipa-\\S+|pk12util',
    'smbpasswd|irssi|ds(?:conf|idm|ctl)|pcp_\\w+',
].join('|')})$`);
/** From the manual page of each program. */
const BY_PROGRAM = [
    { program: /^(?:mysql|mariadb|mycli|singlestore|memsql)/, attached: /^-p/ },
    {
        program: /^(?:curl|wget|httpie|https?|xh|aria2c)$/,
        before: /^(?:-[A-Za-z]*[uU]|-a|--user|--proxy-user|-[sSfLk]*[bx]|--cookie|--proxy|-E|--cert|--pass)$/,
        attached: /^(?:-[sSfLkv]*[uU]|-b|--user=|--proxy-user=|--cookie=)/,
    },
    { program: /^(?:ab|hey|bombardier)$/, before: /^-[aAP]$/ },
    {
        program: /^(?:docker|podman|nerdctl|buildah|skopeo|helm|oc|az|twine|kubectl|crane|oras)$/,
        when: ['login'],
        before: /^-p$/,
        attached: /^-p(?=[^-])/,
    },
    { program: /^(?:twine|poetry|vsce|ovsx)$/, before: /^-p$/ },
    { program: /^poetry$/, when: ['config'], before: /^pypi-token\./ },
    { program: /^(?:op|railway|cargo|wandb|bw|heroku)$/, when: ['login'], before: /^login$/ },
    { program: /^(?:vault|bao)$/, before: /^(?:login|unseal|unwrap)$/ },
    { program: /^(?:vault|bao)$/, when: ['token'], before: /^(?:lookup|renew|revoke)$/ },
    { program: /^(?:vault|bao)$/, when: ['kv', 'put'], attached: /^[\w.-]+=/ },
    { program: /^(?:vault|bao)$/, when: ['write'], attached: /^[\w.-]+=/ },
    { program: /^vault$/, when: ['auth'], isAt: (at, words) => words[at - 1] === 'auth' },
    { program: /^bw$/, when: ['login'], isAt: (at, words) => (words[at - 1] ?? '').includes('@') },
    { program: /^maas$/, when: ['login'], isAt: isLast },
    { program: /^microk8s$/, when: ['join'], attached: /^[\w.:-]+\// },
    { program: /^ss(?:local|server|-\w+)$/, before: /^-k$/, attached: /^-k(?=[^-])/ },
    { program: /^z(?:oo[kK]eeper|k)\S*$/, attached: /^[\w.-]+:(?=[^:\d])(?!\/)/ },
    { program: /^(?:consul|nomad|serf)$/, before: /^-encrypt$/, attached: /^-encrypt=/ },
    { program: /^bw$/, when: ['unlock'], before: /^unlock$/ },
    { program: /^snyk$/, when: ['auth'], before: /^auth$/ },
    { program: /^ngrok$/, before: /authtoken$/ },
    { program: /^(?:sshpass|steghide)$/, before: /^-p$/, attached: /^-p/ },
    { program: /^(?:plink|pscp|psftp|nodetool)(?:\.exe)?$/, before: /^-pw$/ },
    { program: /^(?:redis|valkey|keydb)-/, before: /^auth$/i },
    { program: /^(?:(?:redis|valkey|keydb)-|iredis)/, before: /^-a$/, attached: /^-a(?=[^-])/ },
    {
        program: TAKES_CAPITAL_P,
        before: /^-P$/,
        attached: /^-P/,
    },
    { program: /^mosquitto_passwd$/, when: ['-b'], isAt: isLast },
    {
        program: TAKES_P,
        before: /^-p$/,
        attached: /^-p(?=[^-]{4})/,
    },
    {
        program: TAKES_W,
        before: /^-[wW]$/,
        attached: /^-w/,
    },
    { program: /^(?:7z[azr]?|7zz|rar|unrar)$/, attached: /^-h?p/ },
    { program: /^openssl$/, before: /^-(?:k|K|hmac|macopt|pass|passin|passout|passwd)$/ },
    { program: /^ldap(?:passwd|vi)$/, before: /^-[as]$/, attached: /^-[as](?=[^-])/ },
    { program: /^slappasswd$|^slapd-passwd$/, before: /^-s$/, attached: /^-s(?=[^-])/ },
    { program: /^jmeter$/, before: /^-a$/ },
    { program: /^(?:mcrypt|outguess|sic|zpaq)$/, before: /^-k(?:ey)?$/ },
    { program: /^(?:ccrypt|dar)$/, before: /^-K$/, attached: /^-K(?=[^-])/ },
    { program: /^(?:dig|nsupdate|delv)$/, attached: /^(?:-y)?hmac-?\w*:[^:]+:/ },
    { program: /^qpdf$/, isAt: (at, words) => words.slice(at - 2, at).includes('--encrypt') },
    { program: /^radtest$/, isAt: isRadius },
    { program: /^(?:cf|mullvad)$/, when: ['auth'], isAt: isLast },
    { program: /^mullvad$/, when: ['login'], before: /^login$/ },
    { program: /^doveadm$/, when: ['auth'], isAt: isLast },
    { program: /^civo$/, when: ['apikey'], isAt: isLast },
    {
        program: /^samba-tool$/,
        when: ['user'],
        isAt: (at, words) => /^(?:create|add)$/.test(words[at - 2] ?? ''),
    },
    { program: /^steamcmd/, isAt: (at, words) => words[at - 2] === '+login' },
    { program: /^vncpasswd$/, before: /^-f$/ },
    { program: /^virsh$/, when: ['secret-set-value'], isAt: isLast },
    { program: /^qemu/, attached: /^secret,(?:\S*,)?data=/ },
    { program: /^(?:sedutil-cli|hdparm)$/, before: /^--(?:initialsetup|security-\w+)$/i },
    { program: /^curl$/, before: /^--(?:ftp-account|tlspassword|proxy-tlspassword)$/ },
    { program: /^lego$/, before: /^--eab\.hmac$/, attached: /^--eab\.hmac=/ },
    { program: /^mailsend\S*$/, before: /^-pass$/ },
    { program: /^keytool$/, before: /^-new$/ },
    { program: /^ansible-vault$/, before: /^encrypt_string$/ },
    { program: /^transmission-daemon$/, before: /^-v$/ },
    { program: /^(?:mc|mcli)$/, when: ['config', 'host', 'add'], isAt: (at) => at > 6 },
    { program: /^l?ftp$/, isAt: (at, words) => words[at - 2] === 'user' },
    {
        program: /^(?:etcdctl|haproxy\S*|chpasswd)$/,
        isAt: (at, words) => /^(?:add|auth|<<<)$/.test(words[at - 1] ?? '') && isPair(words[at] ?? ''),
    },
    { program: /^odoo\S*$/, before: /^-w$/ },
    { program: /^honey(?:marker|tail)$/, before: /^-k$/ },
    { program: /^(?:cypress|mix|percy)$/, before: /^--key$/, attached: /^--key=/ },
    { program: /^mkpasswd$/, isAt: isLast },
    { program: /^az$/, when: ['keys'], before: /^--key-value$/, attached: /^--key-value=/ },
    { program: /^composer$/, before: /^(?:github-oauth|gitlab-(?:oauth|token)|bearer)\./ },
    { program: /^(?:isql|iusql)$/, isAt: (at, words) => isThird(at, words, /^iu?sql$/) },
    { program: /^(?:bteq|fastload|mload|tpump)$/, attached: /^[\w.-]+\/[\w.]+,/ },
    { program: /^osslsigncode$/, before: /^-pass$/ },
    { program: /^signtool(?:\.exe)?$/i, before: /^[/-]p$/ },
    { program: /freerdp$/, attached: /^\/p:/ },
    { program: /^snmp/, before: /^-[AXc]$/, attached: /^-[AXc](?=.{4})/ },
    { program: /^kubectl$|^oc$/, before: /^--from-literal$/, attached: /^--from-literal=[^=]*=/ },
    { program: /^(?:gh|glab)$/, when: ['set'], before: /^(?:-b|-v|--body|--value)$/ },
    { program: /^aws$/, when: ['put-parameter'], before: /^--value$/, attached: /^--value=/ },
    { program: /^aws$/, before: /^--secret-(?:string|binary)$/, attached: /^--secret-string=/ },
    {
        program: /^az$/,
        before: /^--connection-string$/,
        attached: /^--connection-string=/,
    },
    { program: /^az$/, when: ['secret', 'set'], before: /^--value$/, attached: /^--value=/ },
    { program: /^pulumi$/, when: ['config', '--secret'], isAt: isLast },
    {
        program: /^(?:flyctl|fly|wrangler|doppler|gitpod)$/,
        when: ['secrets'],
        attached: /^[A-Za-z_]\w*=/,
    },
    { program: /^(?:mc|mcli)$/, when: ['alias'], isAt: (at) => at > 4 },
    { program: /^(?:sqlplus|sqlldr|expdp|impdp|rman|exp|imp)$/i, attached: /^[\w$#.]+\// },
    {
        program: /^(?:smb\w+|samba\S*|rpcclient|net|wbinfo|ntlm_auth|winexe|wmic|mount)$/,
        attached: /^(?:-U|--user=)?[^%\s]+%/,
    },
    { program: /^(?:lftp|lftpget|duck)$/, before: /^(?:-u|--user)$/ },
    {
        // smbclient SERVICE PASSWORD
        program: /^smbclient$/,
        isAt: (at, words) => /^[\\/]{2}/.test(words[at - 1] ?? '') && !(words[at] ?? '').startsWith('-'),
    },
    { program: /^sonar-scanner/, attached: /^-Dsonar\.login=/ },
    { program: /^nmcli$/, before: /^(?:password|\S*\.psk)$/ },
    {
        program: /^wpa_passphrase$/,
        isAt: (at, words) => (words[at - 2] ?? '').endsWith('wpa_passphrase'),
    },
    { program: /^rabbitmqctl$/, when: ['add_user'], isAt: isLast },
    { program: /^rabbitmqctl$/, when: ['change_password'], isAt: isLast },
    { program: /^transmission-remote$/, before: /^-n$/ },
    { program: /^ssh-keygen$/, before: /^-[PN]$/ },
    { program: /^git$/, when: ['config'], before: /^[\w.-]+\.\w*(?:password|token|secret)$/i },
    { program: /^dotnet$/, when: ['user-secrets', 'set'], isAt: isLast },
    { program: /^db2$/, before: /^using$/i },
    { program: /^pdftk$/, before: /_pw$/ },
    { program: /^pdfto|^pdfimages$/, before: /^-[uo]pw$/ },
    { program: /^sendEmail$/i, before: /^-xp$/ },
    { program: /^swaks$/, before: /^-ap$/ },
    { program: /^(?:dotnet|nuget|choco)$/, when: ['push'], before: /^-k$/ },
    { program: /^gem$/, when: ['push'], before: /^(?:-k|--key)$/ },
    { program: /^(?:gitlab-runner)$/, when: ['register'], before: /^-[rt]$/ },
    {
        program: /^(?:codecov|codecovcli|frp[cs]|anaconda|slackcat|vercel|doctl|influx|coveralls|qodana)$/,
        before: /^-t$/,
    },
    { program: /^bitcoin|^litecoin/, before: /^-rpcauth$/, attached: /^-rpcauth=/ },
    {
        program: /^(?:npm|pnpm|yarn|git|pip3?|composer|bundle)$/,
        when: ['set'],
        before: /(?:_auth|_password|_authToken|AuthToken|password|secret)$/i,
    },
    {
        program: /^(?:bundle|composer)$/,
        when: ['config'],
        isAt: (at, words) => at > 2 && isLast(at, words) && /.:[^/]/.test(words[at] ?? ''),
    },
    {
        program: /^(?:composer|poetry)$/,
        when: ['config'],
        isAt: (at, words) => isLast(at, words) && words.some((word) => word.startsWith('http-basic.')),
    },
];
/** Programs whose `user:group` is no `user:password`. */
const USER_IS_GROUP = new RegExp(`^(?:${[
    'docker|podman|nerdctl|buildah|kubectl|runc|crun|bwrap',
    'chown|install|setpriv|su-exec|gosu|chroot|rsync|tar',
].join('|')})$`);
/**
 * The options of the program that a command line starts, and of those that are named further on
 * (`sudo mysql`, `sh x docker login`).
 */
function optionsOf(words) {
    const bases = words.map((word) => word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('=')) + 1));
    return [
        ...BY_PROGRAM.filter(({ program, when = [] }) => bases.some((base) => program.test(base)) && when.every((word) => words.includes(word))),
        // htpasswd -b FILE USER PASSWORD, with -n USER PASSWORD
        ...(bases.includes('htpasswd') && words.some((word) => /^-\w*b/.test(word))
            ? [{ isAt: isLast }]
            : []),
        ...userAndPassword(bases),
        ...(bases.some((base) => NAMES_USER.test(base)) ? [{ isAt: isShortPassword }] : []),
        ...(words.includes('login') ? [{ isAt: isLoginWord }] : []),
        ...(words.some((word) => READS_PASSWORD.test(word)) ? [{ isAt: isPiped }] : []),
    ];
}
/** Where a user is named, `-p` and `-P` are a password more often than a port. */
const NAMES_USER = /^(?:-[a-z]?u|-U|-l|--user|--username|--login|bootstrap)$/;
function isShortPassword(at, words) {
    const word = words[at] ?? '';
    // `-au alice -ap X`
    const [, letter = ''] = /^-([a-z])p$/.exec(words[at - 1] ?? '') ?? [];
    if (letter !== '' && words[at - 3] === `-${letter}u`)
        return true;
    // `-u alice -pX`
    if (/^-[pP](?=.{4})[^-].*[A-Za-z]/.test(word) && /^(?:-u|-U|--user)$/.test(words[at - 2] ?? ''))
        return !/^-[pP][./~]/.test(word);
    if (!/^-[pPw]$/.test(words[at - 1] ?? '') || /^-|^[./~]|^[\d.:,-]+$/.test(word))
        return false;
    // `-u alice -p correcthorse`: side by side there is no doubt
    const isBeside = /^(?:-u|-U|--user|--username)$/.test(words[at - 3] ?? '') &&
        /^[\w.@-]+$/.test(words[at - 2] ?? '') &&
        word.length >= 4;
    return isBeside || (word.length >= 6 && /\d|[^\w./-]/.test(word));
}
/** `login alice X` */
function isLoginWord(at, words) {
    const [verb, user = '', word = ''] = words.slice(at - 2, at + 1);
    return (verb === 'login' &&
        /^\w+$/.test(user) &&
        /^(?=.*\d)(?=.*[A-Za-z])[^-/.:@][^/:@]{5,}$/.test(word));
}
/** What takes a password from a pipe: `echo X | docker login --password-stdin`. */
const READS_PASSWORD = /^(?:login|chpasswd|passwd|\S*stdin|-S|smbpasswd|kinit|cryptsetup)$/;
function isPiped(at, words) {
    if (words[at + 1] !== '|')
        return false;
    return /^(?:echo|printf|-n|-e|%s)$/.test(words[at - 1] ?? '');
}
/** `--user name:password`, by whatever program but those that mean a group by it. */
function userAndPassword(bases) {
    if (bases.some((base) => USER_IS_GROUP.test(base)))
        return [];
    return [
        { isAt: (at, words) => isPair(words[at] ?? '') && TAKES_PAIR.test(words[at - 1] ?? '') },
        { attached: /^-u[\w.-]+:(?=[^:\s\d/\\])/ },
        { attached: /^--?[a-z-]*(?:user|users|userpass|login|basic)=[^:\s/=]+:(?=[^:\s\d/])/ },
    ];
}
const TAKES_PAIR = /^(?:-u|-U|-a|--?(?:[a-z-]+-)?(?:user|users|userpass|login|basic|creds|credentials|auth))$/;
function isPair(word) {
    return /^[^:\s/]+:[^:\s]/.test(word) && !/^\d+:\d+$/.test(word);
}

;// CONCATENATED MODULE: ./build/sampler/secret-shapes.js

/** Prefixes that the makers of tokens publish, for scanners to find them by. */
const PREFIXES = [
    'gh[pousr]_',
    'github_pat_',
    'gl(?:pat|rt|dt|oas|cbt|ptt|ft|imt|agent|soat|ffct)-',
    'GR1348941',
    'xox[a-z](?:\\.xox[a-z])?-',
    'xapp-',
    '(?:sk|rk|pk)_(?:live|test|prod)_',
    'whsec_',
    'sk-(?:ant|proj|or|svcacct|admin)-',
    'sk-(?=\\w*\\d)',
    'npm_',
    'pypi-',
    'rubygems_',
    'hf_',
    'r8_',
    'gsk_',
    'pplx-',
    'nvapi-',
    'do[op]_v1_',
    'dor_v1_',
    'shp(?:at|ca|pa|ss)_',
    'dckr_(?:pat|oat)_',
    'sntry[su]_',
    'lin_(?:api|oauth)_',
    'ntn_',
    'secret_(?=\\w*\\d)',
    'pscale_(?:tkn|pw|oauth)_',
    'figd_',
    'AIza',
    'GOCSPX-',
    'ya29\\.',
    'ATATT3',
    'ATCTT3',
    'hv[sbr]\\.',
    's\\.(?=\\w{24}\\b)',
    'SG\\.',
    'key-(?=[0-9a-f]{32})',
    'xkeysib-',
    'xsmtpsib-',
    'sq0(?:csp|atp|idp)-',
    'EAAA',
    'EZ[AT]K',
    'EAA[CM]',
    'HRKU-',
    'dapi(?=[0-9a-f]{32})',
    'dp\\.(?:pt|st|ct|sa|scim|audit)\\.',
    'sl\\.(?=[\\w-]{40})',
    'duffel_(?:test|live)_',
    'dt0[a-z]\\d\\d\\.',
    'fo1_',
    'fm[12][ar]?_',
    'FLWSECK(?:_TEST)?-',
    'fio-u-',
    'gl(?:c|sa)_',
    'ico-',
    'NR(?:AK|II|JS|BR)-',
    'PMAK-',
    'pnu_',
    'pul-',
    'rdme_',
    'sgp_',
    'tfp_',
    'AGE-SECRET-KEY-1',
    'LTAI',
    'AKID',
    'AQVN',
    'CLOJARS_',
    'AKCp\\d',
    'CFPAT-',
    'bkua_',
    'CCIPAT_',
    'nfp_',
    'sbp_',
    'sb_secret_',
    'tskey-',
    'shippo_(?:live|test)_',
    'p8e-',
    'ops_eyJ',
    'sha256~',
    'API-(?=[A-Z0-9]{26})',
    'patch?_(?=\\w{20})',
    'cio_',
    'pk_(?=\\w{20})',
    'AC(?=[0-9a-f]{32})',
    'SK(?=[0-9a-f]{32})',
];
const SHAPES = [
    new RegExp(`(?<![A-Za-z0-9])(?:${PREFIXES.join('|')})(?=[\\w-]*\\d)[\\w.~+/=-]{10,}`, 'g'),
    /\b(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{12,}\b/g,
    /\beyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g,
    /\b\w{14}\.(?:atlasv1\.)[\w-]{20,}/g,
    /\b[0-9a-f]{32}-us\d{1,2}\b/g,
    /\b\d{8,10}:AA[\w-]{30,}/g,
    /\bpat\w{14}\.[0-9a-f]{64}\b/g,
    /\b[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/g,
    /\bhttps:\/\/(?:hooks\.(?:slack|zapier)\.com|[\w.-]*webhook\.office\.com)\/\S+/g,
    /\bhttps:\/\/(?:[\w-]+\.)?discord(?:app)?\.com\/api\/webhooks\/\S+/g,
    /\b(?:Bearer|Basic|Digest)\s+\S+/gi,
    /-----BEGIN[\s\S]*/g,
    /PuTTY-User-Key-File[\s\S]*/g,
];
/** `IDENTIFIED BY 'X'`, `WITH PASSWORD 'X'`. */
const SQL_PASSWORD = /\b((?:identified\s{1,4}by|password|secret)\s{1,4}=?\s{0,4})(["'])[^"']{1,256}\2/gi;
/**
 * What is a secret by its shape alone, wherever it stands: tokens, user info and signatures of
 * URLs, `name:password` in base64, and what no word looks like.
 */
function hideShapes(text, hidden) {
    const clean = text
        .replace(/([a-z][a-z0-9+.-]{0,24}:\/\/)[^/\s?#]*@/gi, `$1${hidden}@`)
        // also without a scheme, as for --proxy and for drivers of Go; nginx:1.27@sha256: is an image
        .replace(/(^|[\s='"]|:pserver:)([\w.+\\/-]{1,64}):[^\s:/@'"]+@(?!sha\d+:)(?=[\w[(/:])/g, (_, start) => `${start}${hidden}@`)
        .replace(SQL_PASSWORD, `$1${hidden}`)
        .replace(/(identified\s{1,4}by\s{1,4})[^\s"'*]+/gi, `$1${hidden}`)
        // u=alice,p=X: what the tools of Percona are told
        .replace(/((?:^|,)u=[^,]*,(?:\w=[^,]*,)*p=)[^,\s]+/g, `$1${hidden}`)
        .replace(/(jdbc:oracle:\w+:[\w$#]+\/)[^@\s]+(?=@)/gi, `$1${hidden}`)
        .replace(/([?&#;])([\w.%-]{1,64})=([^&#\s'";]+)/g, (whole, sign, name, value) => isSecretOfQuery(name, value) ? `${sign}${name}=${hidden}` : whole);
    return SHAPES.reduce((rest, shape) => rest.replace(shape, hidden), clean).replace(/[\w+/~-]{12,}={0,2}/g, (run) => (isRandom(run) || isUserAndPassword(run) ? hidden : run));
}
const QUERY_NAMES = new RegExp(`^(?:${[
    'key|code|sig|signature|hash|hmac|credential|x-amz-credential',
    'state|session|sid|auth_?key',
].join('|')})$`, 'i');
function isSecretOfQuery(name, value) {
    return isSecretName(name) || (QUERY_NAMES.test(name) && value.length >= 6);
}
/**
 * 32 and more characters of all three kinds, which no word has; 40 with slashes is a key of AWS. A
 * path is none: its parts are looked at each.
 */
function isRandom(run) {
    const isKey = /^[A-Za-z\d/+]{40}$/.test(run) && hasAllKinds(run);
    return ((isKey && (run.match(/\//g) ?? []).length <= 3 && !run.startsWith('/')) ||
        run
            .split('/')
            .some((part) => part.length >= 32 && !part.includes('-') && hasAllKinds(part) && isMixed(part)));
}
function hasAllKinds(text) {
    return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}
/**
 * After a letter that is the password of many programs, and a port, a pattern or a name in others:
 * letters with a digit between them, or with a sign that names have not.
 */
function looksChosen(word) {
    if (word.length < 7 || word.length > 64 || /[/.:,=\s]|^-/.test(word))
        return false;
    return /[A-Za-z]\d+[A-Za-z]|(?=.*[A-Za-z])(?=.*\d).*[!@#$%^&*+?~]/.test(word);
}
/**
 * Letters of both cases around digits, twice and more: `S3cr3tValue`, and no name of two words
 * (`Base64Encoder`), no date, version, path or address.
 */
function looksMade(word) {
    if (word.length < 8 || word.length > 64 || /[/.:,=\s]|^-|\d{4}-?\d\d-?\d\d/.test(word))
        return false;
    const within = word.match(/[A-Za-z]\d+(?=[A-Za-z])/g) ?? [];
    return within.length >= 2 && hasAllKinds(word);
}
/** Changes of kind from one character to the next: a name of two words has few. */
function isMixed(text) {
    const kinds = text.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0');
    let changes = 0;
    for (let at = 1; at < kinds.length; at++)
        if (kinds[at] !== kinds[at - 1])
            changes++;
    return changes >= text.length / 5;
}
/** `YWxpY2U6aHVudGVyMg==`, as `Authorization: Basic` has it. */
function isUserAndPassword(run) {
    if (run.length % 4 !== 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(run))
        return false;
    return /^[\w.@+-]+:[\x21-\x7e]{3,}$/.test(Buffer.from(run, 'base64').toString('latin1'));
}
/**
 * What stands beside a name that may be that of a key: letters and digits in a mix, and neither a
 * path nor a number.
 */
function looksRandom(value) {
    return (value.length >= 16 &&
        /^[\w+/=.~:-]+$/.test(value) &&
        !/^[./~]|\.\w{1,5}$/.test(value) &&
        /\d/.test(value) &&
        /[A-Za-z]/.test(value) &&
        (value.match(/\d/g) ?? []).length >= 3);
}

;// CONCATENATED MODULE: ./build/sampler/redact-words.js



const HIDDEN = '***';
const NAME_BEFORE_VALUE = /([A-Za-z_][\w.@-]*)(["']?\s*[=:]\s*["']?)(?!\/\/)(?=[^\s"'])/g;
/** What a switch is set to is no secret, whatever it is called. */
const SWITCH = new RegExp(`^(?:${[
    'true|false|yes|no|on|off|none|null|nil|auto|always|never|required|optional|enabled|disabled',
    'basic|digest|oauth2?|ldap|md5|trust|scram-sha-256|strict|lax|prompt|plain|default|\\d{1,3}',
].join('|')})$`, 'i');
/** `name=TOKEN,value=X`, `ParameterKey=DbPassword,ParameterValue=X`, the same in JSON. */
const NAME_AND_VALUE = new RegExp([
    /(?:key|name)["']?\s{0,4}[=:]\s{0,4}["']?([\w.-]{1,64})["']?\s{0,4},/,
    /\s{0,4}["']?\w{0,16}value["']?\s{0,4}[=:]\s{0,4}/,
]
    .map(({ source }) => source)
    .join(''), 'i');
/** `conda config --set token X`, `git config set NAME X`. */
const SETS = /^(?:--?)?(?:set|config|config:set|add-config)$/;
const REFERENCE = /^(?:\$\{?\w|%\w+%$|@[./\w]|env:|file:|<|\{\{)/;
const PATH = /^(?:\.{1,2}|~)?\/[\w.@-]+(?:\/[\w.@-]+)*$/;
/**
 * Arguments with what looks like a secret hidden. No promise of recall, since anything may be a
 * secret (docs/measurements.md#command-lines): the default shows names only.
 */
function redactWords(words) {
    const options = optionsOf(words);
    return words.map((word, at) => at === 0 ? word : redactWord(words, at, { options, isNested: false }));
}
function redactWord(words, at, { options, isNested }) {
    const word = words[at] ?? '';
    if (word === '')
        return word;
    if (at > 0 && isValueOf(words, at, { options, isNested }))
        return HIDDEN;
    if (options.some(({ isAt }) => isAt?.(at, words) === true) || looksMade(word))
        return HIDDEN;
    if (/^-[pPkawsW]$/.test(words[at - 1] ?? '') && looksChosen(word))
        return HIDDEN;
    // `set-password alice X`
    if (asksForSecret(words[at - 2] ?? '') && /^\w+$/.test(words[at - 1] ?? '') && /^[^-]/.test(word))
        return HIDDEN;
    for (const { attached } of options) {
        const match = attached?.exec(word);
        if (match && word.length > match[0].length)
            return `${match[0]}${HIDDEN}`;
    }
    return hideNamed(word, isNested);
}
/** `--password`, `-pass`, `aws_secret_access_key`: the next word is the value. */
function isValueOf(words, at, { options, isNested }) {
    const [before = '', word = ''] = words.slice(at - 1, at + 1);
    if (options.some((option) => option.before?.test(before) === true))
        return !/^--\w/.test(word);
    // a plain word such as `token` is too common for that, but where something is set
    const isName = /^(?:--?|\+)[A-Za-z][\w.-]*$/.test(before) ||
        (!isNested && (/^[A-Za-z_]\w*_\w+$/.test(before) || asksForSecret(before))) ||
        (SETS.test(words[at - 2] ?? '') && /^[\w.-]+$/.test(before)) ||
        (/^(?:password|passwd|passphrase|pass|token|psk)$/i.test(before) &&
            /[A-Za-z].*\d|\d.*[A-Za-z]/.test(word));
    if (!isName || /^--?[A-Za-z][a-z-]+(?:=|$)/.test(word))
        return false;
    // `--name PASSWORD --value X`
    if (/^(?:-v|--value)$/.test(before) && /^[A-Za-z_]/.test(words[at - 2] ?? ''))
        return isSecretName(words[at - 2] ?? '') && isSecretValue(word);
    return isSecretName(before) || asksForSecret(before)
        ? isSecretValue(word)
        : isNamedKey(before, word) || (mayNameSecret(before) && looksRandom(word));
}
/** From a secret's name on all is hidden: where the value ends is different in each program. */
function hideNamed(whole, isNested) {
    // before anything is cut off: what is in front of `@` is known by what is behind it
    const word = hideShapes(whole, HIDDEN);
    const pair = NAME_AND_VALUE.exec(word);
    if (pair !== null && isSecretName(pair[1] ?? ''))
        return `${hideInner(word.slice(0, pair.index), isNested)}${pair[0]}${HIDDEN}`;
    for (const { index, 0: match, 1: name = '' } of word.matchAll(NAME_BEFORE_VALUE)) {
        const [value = ''] = word.slice(index + match.length).split(/["'\s;&,]/, 1);
        if (isSecretName(name) || (index === 1 && /^-[A-Z]/.test(word) && isSecretName(name.slice(1)))
            ? isSecretValue(value) || /authorization$/i.test(name)
            : isNamedKey(name, value) || (mayNameSecret(name) && looksRandom(value)))
            return `${hideInner(word.slice(0, index), isNested)}${match}${HIDDEN}`;
    }
    return hideInner(word, isNested);
}
/** A word may be a command line itself: `sh -c 'mysql -pX'`. */
function hideInner(word, isNested) {
    const text = hideShapes(word, HIDDEN);
    if (isNested || !/\S\s+\S/.test(text))
        return text;
    const pieces = text.split(/(\s+)/);
    const inner = pieces.filter((_, at) => at % 2 === 0);
    const options = optionsOf(inner);
    return pieces
        .map((piece, at) => at % 2 === 0 ? redactWord(inner, at / 2, { options, isNested: true }) : piece)
        .join('');
}
function isSecretValue(value) {
    const bare = value.replace(/^["']|["']$/g, '');
    return (!SWITCH.test(bare) && !REFERENCE.test(bare) && !(PATH.test(bare) && !looksRandom(bare.slice(1))));
}

;// CONCATENATED MODULE: ./build/sampler/describe-process.js






const LONGEST_COMMAND = 4096;
const LONGEST_WORD = 1024;
/** One program for many commands: which one it is stands in argv[0]. */
const MULTI_CALL = new Set(['busybox', 'toybox', 'coreutils']);
/**
 * Base name of the executable or of argv[0]; comm as the last resort (Node 24's comm is
 * `MainThread`).
 */
function nameProcess({ words, executable, comm }) {
    // a process may title itself: "nginx: worker process"
    const fromArgv = baseName(words[0]?.split(/[\s:]/, 1)[0] ?? '').replace(/^-/, '');
    // run from memory (memfd_create(2)): the file's name is any word, and often another one each time
    const program = executable.startsWith('/memfd:') ? '' : baseName(executable);
    return (MULTI_CALL.has(program) && fromArgv !== '' ? fromArgv : program || fromArgv) || comm;
}
/**
 * `name`: the one that `nameProcess` gave it. Reads its executable where nothing else tells Go, and
 * of a JVM's environment what it says of its heap.
 */
function describeProcess(proc, pid, appearance, name, allowed) {
    const script = describeScript(appearance, name);
    const version = findVersion(appearance.executable, name);
    const runtime = runtimeOf(name, () => isGoProgram(proc, pid));
    const heap = runtime === 'java' ? findHeapFlags(appearance.words, script, readEnvironment(proc, pid)) : '';
    return {
        name,
        comm: appearance.comm,
        cmd: describeCommand(appearance, name, allowed),
        ...(script === '' ? {} : { script }),
        rt: runtime,
        ...(version === '' ? {} : { ver: version }),
        ...(heap === '' ? {} : { heap }),
    };
}
/**
 * Of one that was seen at its end only: it took its parent's image along, or all that is known is
 * the kernel's name of it.
 */
function showEnded(comm, parent) {
    return parent?.comm === comm
        ? parent
        : { name: comm, comm, cmd: `[${comm}]`, rt: runtimeOf(comm, () => false) };
}
function runtimeOf(name, isGo) {
    return findInterpreter(name)?.runtime ?? (isGo() ? 'go' : 'other');
}
/**
 * What an interpreter runs, '' else: the only argument that is shown and stored whatever
 * `command-lines` says.
 */
function describeScript({ words }, name) {
    return findScript(words, name).slice(0, LONGEST_WORD);
}
/** What `command-lines` lets be shown and stored of a command line. */
function describeCommand(appearance, name, allowed) {
    const { words, comm } = appearance;
    if (words.length === 0)
        return `[${comm}]`;
    if (allowed === 'full')
        return words.join(' ').slice(0, LONGEST_COMMAND);
    if (allowed === 'redacted')
        return redactWords(words).join(' ').slice(0, LONGEST_COMMAND);
    return [programOf(appearance, name).slice(0, LONGEST_WORD), describeScript(appearance, name)]
        .filter((part) => part !== '')
        .join(' ');
}
/**
 * argv[0] as it is where it is a program's path; of a title that a process gave itself the first
 * word: behind it may be anything.
 */
function programOf({ words: [first = ''], executable }, name) {
    if (first !== '' && (first === executable || baseName(first) === name))
        return first;
    const [title = ''] = first.split(/\s/, 1);
    return title === '' || title.includes('=') ? name : title;
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * Version of an interpreter by the path of its executable:
 * `/opt/hostedtoolcache/node/20.11.1/x64/bin/node`, `~/.nvm/versions/node/v22.1.0/bin/node`,
 * `/usr/bin/python3.12`, `/usr/lib/jvm/java-17-openjdk-amd64/bin/java`. '' where the path does not
 * say, and of what is no interpreter: there a number is a part of the name.
 */
function findVersion(executable, name) {
    if (findInterpreter(name) === null)
        return '';
    return (/[a-z]{2}(\d+\.\d+)$/.exec(executable)?.[1] ??
        /[/_-]v?(\d+(?:\.\d+){1,3})(?=[/_+-])/.exec(executable)?.[1] ??
        /\/(?:java|jdk|jre|temurin|zulu|graalvm)-?(\d{1,2})(?=[/._-])/.exec(executable)?.[1] ??
        '');
}

;// CONCATENATED MODULE: ./build/sampler/membership.js

/** Decides membership in the scope. Once a member always a member, also when its parent dies. */
class Membership {
    #plan;
    #around;
    #members = new Set();
    /** pids that were ever members: process groups and sessions outlive their leaders */
    #leaders = new Set();
    /** of ours: parents of the command of `run` */
    #launchers = new Set();
    constructor(plan, around) {
        this.#plan = plan;
        this.#around = around;
    }
    decide(candidate) {
        if (candidate.pid === this.#around.ownPid)
            return 'outside';
        const answer = this.#judge(candidate);
        if (answer === 'root' || answer === 'member') {
            this.#members.add(candidate.pid);
            if (this.#leaders.size < 100_000)
                this.#leaders.add(candidate.pid);
        }
        return answer;
    }
    /**
     * Of what is recorded, what is known to be the command's, the targets' or the job's own: what may
     * be stopped. In another container, or where no worker of the runner is visible, it may be
     * anybody's that came meanwhile; only what entered a container job from outside is a step's then.
     */
    isOfTree({ isOld, hasEntered, container, }) {
        const { scope } = this.#plan;
        if (scope === 'targets')
            return true;
        if (scope === 'system' || (container !== '' && container !== this.#around.ownContainer))
            return false;
        return scope === 'workload' || this.#around.runnerWorkerPid !== 0 || (hasEntered && !isOld);
    }
    /** A process of ours that starts the command: what it starts is the command. */
    meetLauncher(pid) {
        this.#members.delete(pid);
        this.#launchers.add(pid);
    }
    /** It is whoever starts the command of `run`. */
    startsCommand(pid) {
        return pid === this.#plan.parentPid || this.#launchers.has(pid);
    }
    forget(pid) {
        this.#members.delete(pid);
        this.#launchers.delete(pid);
    }
    #judge(candidate) {
        const isChild = this.#members.has(candidate.ppid);
        // the command of `run`, also where more than it is watched
        if (this.#plan.mode === 'run' &&
            this.#plan.scope !== 'targets' &&
            this.startsCommand(candidate.ppid))
            return 'root';
        switch (this.#plan.scope) {
            case 'system':
                return 'member';
            case 'targets': {
                if (this.#isTarget(candidate))
                    return 'root';
                return isChild ? 'member' : 'outside';
            }
            case 'workload':
                return isChild ? 'member' : this.#placeOther(candidate, !candidate.isOld);
            case 'job':
                return this.#isRunner(candidate)
                    ? 'outside'
                    : isChild
                        ? 'member'
                        : this.#placeOther(candidate, true);
        }
    }
    #isTarget({ pid, name, words, isOwn, isOld }) {
        // a pid means who has it at the start, not who is given it later
        if (isOld && this.#plan.targetPids.includes(pid))
            return true;
        return (!isOwn &&
            !this.#around.ancestors.has(pid) &&
            matchesAny(this.#plan.targetGlobs, [name, words.join(' ')]));
    }
    /** The runner itself, what started us, and whoever only hands a step into a container. */
    #isRunner({ pid, name, words }) {
        const { runnerWorkerPid, ancestors } = this.#around;
        if (name.startsWith('Runner.') || ancestors.has(pid))
            return true;
        // `docker exec` is only the client of a step that runs inside a container
        return runnerWorkerPid !== 0 && name === 'docker' && words[1] === 'exec';
    }
    /** `mayStray`: it may be a daemon of ours whose parent is gone. */
    #placeOther(candidate, mayStray) {
        // in a container of others it is at most a guest, whatever group it is in
        if (candidate.belonging !== null)
            return candidate.belonging === 'older' ? 'outside' : 'guest';
        return mayStray && this.#isOursOutside(candidate) ? 'member' : 'outside';
    }
    #isOursOutside(candidate) {
        const { runnerWorkerPid, trackingId, marksFile } = this.#around;
        if (this.#plan.scope === 'workload')
            return this.#strayed(candidate, 'MEMORY_LEAK_DETECTOR_MARKS', marksFile);
        if (runnerWorkerPid === 0)
            return candidate.pid !== 1;
        return (candidate.ppid === runnerWorkerPid ||
            this.#strayed(candidate, 'RUNNER_TRACKING_ID', trackingId));
    }
    /** A process whose parent is gone still belongs by group, session, or what it inherited. */
    #strayed(candidate, name, value) {
        if (this.#leaders.has(candidate.pgrp) || this.#leaders.has(candidate.session))
            return true;
        return value !== '' && candidate.hasEnvironment(name, value);
    }
}
/** What the birth of such a process says of it. */
function marksOf(word) {
    return word === 'root' ? { root: true } : word === 'guest' ? { guest: true } : {};
}

;// CONCATENATED MODULE: ./build/sampler/mortals.js
/** A record comes within milliseconds; on a machine that swaps, later. */
const KEEP_MS = 10_000;
const mortals_MOST_KEPT = 10_000;
/** Start times of one process, by /proc and by its record: more apart they are two processes'. */
const APART_TICKS = 500;
/**
 * Who ended a moment ago: the kernel's record of an end has a pid, which may be somebody else's by
 * then.
 */
class Mortals {
    /** by pid, the first to end first */
    #ended = new Map();
    #count = 0;
    /** `t`: ms. */
    bury({ index, pid, startTicks }, t) {
        if (this.#count >= mortals_MOST_KEPT)
            this.#forgetOld(t);
        if (this.#count >= mortals_MOST_KEPT)
            this.#forgetFirst();
        this.#ended.set(pid, [...(this.#ended.get(pid) ?? []), { index, startTicks, sinceMs: t }]);
        this.#count++;
    }
    /**
     * The number of the process that had this pid and began then, in clock ticks since boot; 0 where
     * nobody did. `living`: who has the pid now.
     */
    find(pid, startTicks, living) {
        const [nearest] = [...(this.#ended.get(pid) ?? []), ...(living === undefined ? [] : [living])]
            .map(({ index, startTicks: own }) => ({ index, apart: Math.abs(own - startTicks) }))
            .sort((a, b) => a.apart - b.apart);
        return nearest !== undefined && nearest.apart <= APART_TICKS ? nearest.index : 0;
    }
    /** Its record is the likeliest to have come, or to come no more. */
    #forgetFirst() {
        const [first] = this.#ended;
        if (first === undefined)
            return;
        const [pid, [, ...later]] = first;
        this.#ended.delete(pid);
        if (later.length > 0)
            this.#ended.set(pid, later);
        this.#count--;
    }
    #forgetOld(t) {
        for (const [pid, processes] of this.#ended) {
            const kept = processes.filter(({ sinceMs }) => t - sinceMs < KEEP_MS);
            this.#count -= processes.length - kept.length;
            if (kept.length === 0)
                this.#ended.delete(pid);
            else
                this.#ended.set(pid, kept);
        }
    }
}

;// CONCATENATED MODULE: ./build/sampler/ended-processes.js




/** What is smaller and was never seen comes and goes: subshells, tools of a script. */
const LEAST_UNSEEN_KIB = 4096;
/** Of so many it is remembered that they were admitted: they may be parents of others. */
const MOST_PARENTS = 1000;
/** It is not known whose it is, as nobody has met its parent yet. */
const ORPHANED = -1;
/** Who came and went between two looks, by the kernel's records of their ends. */
class EndedProcesses {
    #parts;
    /** by pid, the first to come first */
    #admitted = new Map();
    constructor(parts) {
        this.#parts = parts;
    }
    /**
     * Records it. Returns its number in this file, and its name; 0 where it is none of those that are
     * watched; `ORPHANED` where that may be known once its parent is. `isAwaited`: others wait for
     * word of it, their parent.
     */
    admit(record, startTicks, { t, isAwaited }) {
        const { pid, ppid, comm } = record;
        const { known, around, scope, choice, owners, tracked, proc } = this.#parts;
        const nobody = { index: 0, name: '' };
        const [met, parent, admitted] = [known.get(pid), known.get(ppid), this.#admitted.get(ppid)];
        const isCommand = scope.startsCommand(ppid) && !tracked.hasRoot;
        if (record.hwmKiB < LEAST_UNSEEN_KIB && !isCommand && !isAwaited)
            return nobody;
        const isOurs = parent?.isOwn === true && !scope.startsCommand(ppid);
        if (isOurs || ppid === around.ownPid || wasLeftOut(met, comm, startTicks))
            return nobody;
        const container = parent?.container ?? admitted?.container ?? '';
        const shown = showEnded(comm, parent?.tracked?.shown ?? admitted?.shown);
        const housing = readHousing(proc, ppid);
        const belonging = owners.meet(housing, startTicks, false);
        const membership = scope.decide({
            ...{ pid, ppid, pgrp: 0, session: 0, name: shown.name, words: [], belonging },
            ...{ isOwn: false, isOld: false, hasEnvironment: () => false },
        });
        owners.takeEvidence({ pid, startTicks, membership, container }, shown.name, []);
        const isWatched = membership !== 'outside' && choice.takes([shown.name, shown.cmd], housing);
        if (isWatched)
            this.#remember(pid, { shown, container, startTicks });
        else if (met === undefined)
            scope.forget(pid);
        if (!isWatched)
            return parent === undefined && admitted === undefined && membership === 'outside'
                ? { index: ORPHANED, name: '' }
                : nobody;
        const marks = marksOf(membership);
        return {
            index: tracked.addEnded({ ...record, startTicks, container, shown, marks }, t),
            name: shown.name,
        };
    }
    /** It is in view yet: its record comes a moment before it is a zombie (do_exit in the kernel). */
    has(pid, startTicks) {
        const admitted = this.#admitted.get(pid);
        return admitted !== undefined && Math.abs(admitted.startTicks - startTicks) <= APART_TICKS;
    }
    /** Somebody new has this pid. */
    forget(pid) {
        if (this.#admitted.delete(pid))
            this.#parts.scope.forget(pid);
    }
    #remember(pid, parent) {
        this.#admitted.delete(pid);
        this.#admitted.set(pid, parent);
        const [first = 0] = this.#admitted.keys();
        if (this.#admitted.size > MOST_PARENTS)
            this.forget(first);
    }
}
/**
 * It is recorded, or was looked at and not wanted as what it was at last: not so who was a zombie
 * by then, or has executed another program since.
 */
function wasLeftOut(met, comm, startTicks) {
    return (met !== undefined &&
        Math.abs(met.startTicks - startTicks) <= APART_TICKS &&
        (met.tracked !== null ||
            (met.identity !== '' && Buffer.from(met.comm, 'latin1').toString() === comm)));
}

;// CONCATENATED MODULE: ./build/sampler/exit-records.js



/** Of perl-base, which is on every Debian, Ubuntu, Fedora and their like. */
const exit_records_PERL = '/usr/bin/perl';
const LONGEST_REASON = 200;
/** A perl that says nothing for so long is not waited for. */
const READY_MS = 1500;
/**
 * The kernel's records of how processes end, by a script in perl: Node reaches no netlink socket.
 * It is a child of the sampler and ends with it.
 */
class ExitRecords {
    #listeners;
    #rights;
    #script;
    #child = null;
    #rest = '';
    #isTold = false;
    #isOver = false;
    #answered = () => undefined;
    constructor(rights, listeners, script = (0,external_node_path_namespaceObject.join)(import.meta.dirname, 'exit-records.pl')) {
        this.#rights = rights;
        this.#listeners = listeners;
        this.#script = script;
    }
    /** More may come, once the reader is ready. */
    get isOpen() {
        return this.#child !== null && !this.#isOver;
    }
    /** What ends now has a record. */
    get isTelling() {
        return this.#isTold && !this.#isOver;
    }
    /** Resolves when it is known whether there are records, or that takes too long. */
    async start() {
        const words = this.#words();
        if (typeof words === 'string') {
            this.#listeners.onState('none', words);
            return;
        }
        const [program, ...rest] = words;
        const child = (0,external_node_child_process_namespaceObject.spawn)(program, rest, {
            stdio: ['pipe', 'pipe', 'ignore'],
            env: { LC_ALL: 'C' },
        });
        this.#child = child;
        const answered = new Promise((resolve) => {
            this.#answered = resolve;
        });
        const late = setTimeout(this.#answered, READY_MS);
        child.stdout.setEncoding('utf8').on('data', (text) => {
            this.#take(text);
        });
        child.stdin.on('error', () => undefined);
        child.once('error', () => {
            this.#end('their reader could not begin');
        });
        child.once('close', () => {
            this.#end(this.#whyClosed(program));
        });
        await answered;
        clearTimeout(late);
    }
    /** Resolves when all that ended until now is told, or after `mostMs`. */
    async finish(mostMs) {
        const child = this.#child;
        if (child === null || this.#isOver)
            return;
        this.#isOver = true;
        let late;
        const isWhole = new Promise((resolve) => {
            child.once('close', () => {
                resolve(true);
            });
            late = setTimeout(resolve, mostMs, false);
        });
        child.stdin?.end();
        if (!(await isWhole) && this.#isTold)
            this.#listeners.onState('lost', 'those of the last moment came too late');
        clearTimeout(late);
        child.stdout?.destroy();
        child.unref();
    }
    #whyClosed(program) {
        if (this.#isTold)
            return 'their reader ended';
        return program === exit_records_PERL ? 'their reader could not begin' : '`sudo -n` is refused here';
    }
    /** A list of words, or why there are none. */
    #words() {
        const { uid, mayUseSudo, sudo } = this.#rights;
        if (!(0,external_node_fs_namespaceObject.existsSync)(exit_records_PERL))
            return `they need ${exit_records_PERL}`;
        if (!(0,external_node_fs_namespaceObject.existsSync)(this.#script))
            return 'their reader is not there';
        if (uid === 0)
            return [exit_records_PERL, this.#script];
        if (!mayUseSudo)
            return 'they need root, or `look-inside-sudo`';
        return sudo === ''
            ? 'they need root, and there is no sudo'
            : [sudo, '-n', '--', exit_records_PERL, this.#script, String(uid)];
    }
    #take(text) {
        const lines = `${this.#rest}${text}`.split('\n');
        this.#rest = lines.pop() ?? '';
        for (const line of lines)
            this.#takeLine(line);
    }
    #takeLine(line) {
        if (line === 'ready') {
            this.#isTold = true;
            this.#listeners.onState('told', '');
            this.#answered();
        }
        else if (line === 'lost')
            this.#listeners.onState('lost', 'more processes ended at once than the kernel keeps');
        else if (line.startsWith('no '))
            this.#end(line.slice(3, 3 + LONGEST_REASON));
        else {
            const record = parseExit(line);
            if (record !== null)
                this.#listeners.onExit(record);
        }
    }
    /** Of a refusal and of its end the first is said. */
    #end(reason) {
        this.#answered();
        if (this.#isOver)
            return;
        this.#isOver = true;
        this.#listeners.onState('none', reason);
    }
}
const LINE = /^(exit|task) (\d{1,15}) (\d{1,15}) (\d{1,15}) (\d{1,15}) (\d{1,15}) ((?:[\da-f]{2})*)$/;
/** `exit PID PPID UID KIB AGE_MS COMM_HEX`, or `task` with the same; null where it is none. */
function parseExit(line) {
    const match = LINE.exec(line);
    if (match === null)
        return null;
    const [pid = 0, ppid = 0, uid = 0, hwmKiB = 0, ageMs = 0] = match.slice(2, 7).map(Number);
    return {
        ...{ pid, ppid, uid, hwmKiB, ageMs },
        comm: Buffer.from(match[7] ?? '', 'hex').toString(),
        ...(match[1] === 'task' ? { mayBeThread: true } : {}),
    };
}

;// CONCATENATED MODULE: ./build/sampler/end-watch.js



/**
 * For records of what ended just before us, which are there within 20 ms but on a machine that is
 * busy: then the last line is late as well.
 */
const LAST_RECORDS_MS = 250;
/** A child may end before anybody has met its parent, who ends later, or is met a look later. */
const UNCLAIMED_MS = 3000;
const MOST_UNCLAIMED = 256;
/** How processes ended, by the kernel: which record is whose, and who was seen by nobody else. */
class EndWatch {
    #parts;
    #msPerTick;
    #mortals = new Mortals();
    /** records that were of nobody, the first to end first: who waits for a parent among them */
    #unclaimed = [];
    /** null where nobody wants to know */
    #records;
    constructor({ exitRecords, looksInsideSudo, sudo = '', }, { uid, clockTicksPerSecond }, parts) {
        this.#parts = parts;
        this.#msPerTick = 1000 / clockTicksPerSecond;
        this.#records =
            exitRecords === 'off'
                ? null
                : new ExitRecords({ uid, mayUseSudo: looksInsideSudo === true, sudo }, {
                    onExit: (record) => {
                        this.#take(record);
                    },
                    onState: (state, reason) => {
                        parts.emit({ k: 'exits', t: parts.now(), state, reason });
                    },
                }, parts.reader);
    }
    /** Records may still come. */
    get isWatching() {
        return this.#records?.isOpen ?? false;
    }
    /** What ends now has a record. */
    get isTelling() {
        return this.#records?.isTelling ?? false;
    }
    /** Resolves when it is known whether what ends from then on has a record, or that takes long. */
    async start() {
        await this.#records?.start();
    }
    /** Resolves when all that ended until now is told, or its time is over. */
    async finish() {
        await this.#records?.finish(LAST_RECORDS_MS);
    }
    /** A recorded process was found to have ended. `t`: ms. */
    bury(process, t) {
        if (this.isWatching)
            this.#mortals.bury(process, t);
    }
    /**
     * Somebody is recorded from now on: the parent of some who ended, or one who ended himself, and
     * was in view yet when he was met (the kernel tells before it gives his memory back).
     */
    meet({ pid, start, i }) {
        const own = this.#unclaimed.findLast(({ record, startTicks }) => record.pid === pid && Math.abs(startTicks - start) <= APART_TICKS);
        const isParent = this.#unclaimed.some(({ record }) => record.ppid === pid);
        if (own === undefined && !isParent)
            return;
        // once he is wholly known
        queueMicrotask(() => {
            if (own !== undefined) {
                this.#unclaimed = this.#unclaimed.filter((one) => one !== own);
                this.#tell(i, own.record, this.#parts.now());
            }
            this.#adopt(pid);
        });
    }
    #take(record) {
        const { table, uptimeMs, now } = this.#parts;
        const t = now();
        const startTicks = Math.round((uptimeMs + t - record.ageMs) / this.#msPerTick);
        const index = this.#mortals.find(record.pid, startTicks, table.tracked.get(record.pid));
        if (index > 0)
            this.#tell(index, record, t);
        else if (record.mayBeThread !== true)
            this.#admit(record, startTicks, t);
    }
    #admit(record, startTicks, t) {
        const isAwaited = this.#unclaimed.some((one) => one.isOrphan && one.record.ppid === record.pid);
        const index = this.#parts.table.admitEnded(record, startTicks, t, isAwaited);
        if (index > 0) {
            this.#tell(index, record, t);
            this.#adopt(record.pid);
            return;
        }
        this.#unclaimed.push({ record, startTicks, t, isOrphan: index === ORPHANED });
        if (this.#unclaimed.length > MOST_UNCLAIMED)
            this.#unclaimed.shift();
    }
    #adopt(parentPid) {
        const due = this.#unclaimed.filter(({ record, isOrphan }) => isOrphan && record.ppid === parentPid);
        if (due.length === 0)
            return;
        this.#unclaimed = this.#unclaimed.filter((one) => !due.includes(one));
        const now = this.#parts.now();
        // later its parent's pid may be somebody else's
        for (const { record, startTicks, t } of due)
            if (now - t < UNCLAIMED_MS)
                this.#admit(record, startTicks, now);
    }
    #tell(index, { hwmKiB }, t) {
        this.#parts.emit({ k: 'exit', t, i: index, hwmKiB });
    }
}

;// CONCATENATED MODULE: ./build/ticks/total.js
/**
 * What processes hold together, in the unit in which they are added: the sum of their anonymous
 * memory plus the largest shared part. A sum of resident memory would count shared pages once for
 * each.
 */
class Total {
    #anon = 0;
    #shared = 0;
    add(resident, shared) {
        this.#anon += anonymousOf(resident, shared);
        if (shared > this.#shared)
            this.#shared = shared;
    }
    /** With what others hold. */
    join(other) {
        this.#anon += other.#anon;
        if (other.#shared > this.#shared)
            this.#shared = other.#shared;
    }
    get held() {
        return this.#anon + this.#shared;
    }
}
/** The kernel counts both by CPU and adds them up a little late: never below 0. */
function anonymousOf(resident, shared) {
    return Math.max(0, resident - shared);
}

;// CONCATENATED MODULE: ./build/sampler/readers/statm.js

const statm_LONGEST = 128;
const statm_buffer = Buffer.allocUnsafe(statm_LONGEST);
let pages = 0;
let sharedPages = 0;
/**
 * What the last `readStatm` saw, in pages. Two numbers of a module, since an object per process and
 * tick would be garbage.
 */
const lastResidentPages = () => pages;
const lastSharedPages = () => sharedPages;
/**
 * Reads `/proc/PID/statm` by an open descriptor, which stays with its process even when the pid is
 * used again (ESRCH then).
 */
function readStatm(file) {
    // most that fail are of who ended, which is no news: three quarters of what an error costs is
    // its stack
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    let length;
    try {
        length = (0,external_node_fs_namespaceObject.readSync)(file, statm_buffer, 0, statm_LONGEST, 0);
    }
    catch (error) {
        return error.code === 'ESRCH' ? 'gone' : 'failed';
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
    return parseStatm(statm_buffer, length) ? 'read' : 'zeros';
}
const closeStatm = (file) => {
    if (file >= 0)
        (0,external_node_fs_namespaceObject.closeSync)(file);
};
/**
 * `12345 678 90 1 0 234 0`: size, resident, shared, ... in pages (proc(5)). False where resident is
 * 0 or missing.
 */
function parseStatm(bytes, length) {
    let at = 0;
    while (at < length && bytes[at] !== 0x20)
        at++;
    let resident = 0;
    for (at++; at < length; at++) {
        const digit = (bytes[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 9)
            break;
        resident = resident * 10 + digit;
    }
    let shared = 0;
    for (at++; at < length; at++) {
        const digit = (bytes[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 9)
            break;
        shared = shared * 10 + digit;
    }
    pages = resident;
    sharedPages = shared;
    return resident > 0;
}

;// CONCATENATED MODULE: ./build/sampler/read-memory.js






const SIGKILL = external_node_os_namespaceObject.constants.signals.SIGKILL;
/**
 * Reads what a process holds and leaves the values where `readStatm` does. `zombie`: ended, still
 * listed. `gone`: its pid is free, or somebody else's. `unread`: not this time.
 */
function readMemory(process, proc) {
    const answer = process.file < 0 ? readUncached(process, proc) : readStatm(process.file);
    return answer === 'read' || answer === 'gone' ? answer : explain(process, proc);
}
/**
 * No descriptor was left for it: four times dearer, since a path does not stay with its process and
 * has to be checked.
 */
function readUncached(process, proc) {
    const stat = readStat(proc, process.pid);
    if (stat !== null && isSomebodyElse(process, stat))
        return 'gone';
    process.cpuTicks = stat?.cpuTicks ?? process.cpuTicks;
    const file = openFile(`${proc}/${process.pid}/statm`);
    if (file < 0)
        return 'failed';
    const answer = readStatm(file);
    closeStatm(file);
    return answer;
}
/**
 * Start times have 10 ms ticks, so a pid that is used again may have the same
 * (docs/measurements.md#identity); CPU time never falls.
 */
function isSomebodyElse(process, stat) {
    return stat.startTicks !== process.startTicks || stat.cpuTicks < process.cpuTicks;
}
function explain(process, proc) {
    const { pid, startTicks } = process;
    const stat = readStat(proc, pid);
    if (stat === null)
        return (0,external_node_fs_namespaceObject.existsSync)(`${proc}/${pid}`) ? 'unread' : 'gone';
    if (stat.startTicks !== startTicks)
        return 'gone';
    process.isKilled ||= stat.endedBy === SIGKILL;
    if (!isEnded(stat) && stat.state !== 'Z')
        return 'unread';
    if (!isEnded(stat))
        return readThreadStatm(proc, pid) ? 'read' : 'unread';
    return 'zombie';
}
/**
 * A process whose first thread ended while others live is a zombie with a statm of zeros, but its
 * memory is all there: any of its live threads tells it (docs/measurements.md#zombie-leaders).
 * Leaves the values where readStatm does.
 */
function readThreadStatm(proc, pid) {
    let threads;
    try {
        threads = (0,external_node_fs_namespaceObject.readdirSync)(`${proc}/${pid}/task`);
    }
    catch {
        return false;
    }
    return threads
        .filter((thread) => thread !== String(pid))
        .some((thread) => {
        const file = openFile(`${proc}/${pid}/task/${thread}/statm`);
        const isRead = file >= 0 && readStatm(file) === 'read';
        closeStatm(file);
        return isRead;
    });
}

;// CONCATENATED MODULE: ./build/sampler/fast-beat.js





const FULL_EVERY_TICKS = 300;
/** Each sample: who came and went, and what everybody who is recorded holds. */
class FastBeat {
    #parts;
    #lostBefore = 0;
    /** samples that were taken */
    ticks = 0;
    constructor(parts) {
        this.#parts = parts;
    }
    /** Looks who came and who left, also between two samples. `t`, here and below: ms. */
    discover(t) {
        const { discovery, table } = this.#parts;
        const listing = discovery.list(t);
        if (listing !== null)
            table.update(Math.round(t), listing);
        table.lookAtYoung(Math.round(t));
    }
    /** A recorded process ended. `isListed`: it is a zombie. */
    bury(process, t, isListed) {
        const { proc, table, discovery } = this.#parts;
        table.bury(process, Math.round(t), isListed);
        if (!isListed && (0,external_node_fs_namespaceObject.existsSync)(`${proc}/${process.pid}`))
            discovery.force();
    }
    /** Returns the total in pages. */
    sample(t) {
        this.discover(t);
        const { proc, pageKiB, table, machine, peaks, out } = this.#parts;
        // after a loss as well: what changed in the lost lines would be missing for long
        const isFull = this.ticks % FULL_EVERY_TICKS === 0 || out.lost > this.#lostBefore;
        this.#lostBefore = out.lost;
        const p = [];
        const unread = [];
        const total = new Total();
        for (const process of table.tracked.values()) {
            const answer = readMemory(process, proc);
            if (answer !== 'read') {
                if (answer === 'unread')
                    unread.push(process.index);
                else
                    this.bury(process, t, answer === 'zombie');
                continue;
            }
            const rss = lastResidentPages();
            const shared = lastSharedPages();
            const hasChanged = rss !== process.rssPages || shared !== process.sharedPages;
            if (isFull || hasChanged)
                packTick(p, process.index, rss * pageKiB, shared * pageKiB);
            if (hasChanged)
                peaks.note(process);
            process.rssPages = rss;
            process.sharedPages = shared;
            if (table.counts(process))
                total.add(rss, shared);
        }
        this.ticks++;
        out.append({
            k: 'tick',
            n: this.ticks,
            t: Math.round(t),
            ...(isFull ? { full: true } : {}),
            p,
            ...(unread.length > 0 ? { x: unread } : {}),
            ...machine.readTick(),
        });
        return total.held;
    }
}

;// CONCATENATED MODULE: ./build/sampler/readers/meminfo.js
/** `MemTotal:       16384000 kB\nMemFree: ...` */
function parseMeminfo(text) {
    const number = (name) => {
        const at = text.indexOf(name);
        return at < 0 ? 0 : Number.parseInt(text.slice(at + name.length, at + name.length + 30), 10);
    };
    return {
        totalKiB: number('MemTotal:'),
        freeKiB: number('MemFree:'),
        availableKiB: number('MemAvailable:'),
        swapTotalKiB: number('SwapTotal:'),
        swapFreeKiB: number('SwapFree:'),
    };
}

;// CONCATENATED MODULE: ./build/sampler/readers/pressure.js
/**
 * `some avg10=0.22 avg60=0.00 avg300=0.00 total=1234\nfull avg10=...` as [some, full] avg10 in
 * percent (Documentation/accounting/psi.rst). Null where it is no such text, or where the totals
 * are 0: nothing since boot means that nothing is counted (psi=0, some virtual machines).
 */
function parsePressure(text) {
    if (!/total=[1-9]/.test(text))
        return null;
    const values = [...text.matchAll(/^(?:some|full) avg10=(\d+\.\d+) .*?total=\d+$/gm)].map((match) => Number(match[1]));
    return values.length === 2 ? [values[0] ?? 0, values[1] ?? 0] : null;
}

;// CONCATENATED MODULE: ./build/sampler/readers/pids.js


/**
 * The group of ours, or above it, that has the least room for further processes and threads; null
 * where none has a limit. `12:pids:/docker/<id>` in version 1, `0::/path` in version 2.
 */
function readPidsRoom(proc, root) {
    const text = readText(`${proc}/self/cgroup`);
    const own = /^\d+:(?:[^:\n]*,)?pids(?:,[^:\n]*)?:(.*)$/m.exec(text)?.[1];
    const base = own === undefined ? root : (0,external_node_path_namespaceObject.join)(root, 'pids');
    let least = null;
    for (let group = own ?? /^0::(.*)$/m.exec(text)?.[1] ?? '/';; group = (0,external_node_path_namespaceObject.dirname)(group)) {
        const room = parsePidsRoom(readText((0,external_node_path_namespaceObject.join)(base, group, 'pids.current'), 64), readText((0,external_node_path_namespaceObject.join)(base, group, 'pids.max'), 64));
        if (room !== null && (least === null || room.most - room.used < least.most - least.used))
            least = room;
        if (group === '/' || group === '.')
            return least;
    }
}
/** `31` and `512`; null where the second is `max`, or either cannot be read. */
function parsePidsRoom(current, max) {
    const [used, most] = [current, max].map((text) => (/^\d+\n?$/.test(text) ? Number(text) : -1));
    return used === undefined || most === undefined || used < 0 || most < 0 ? null : { used, most };
}

;// CONCATENATED MODULE: ./build/sampler/readers/vmstat.js
/**
 * `oom_kill 3` of `/proc/vmstat`: kills since boot, anywhere on the machine; -1 where the kernel
 * does not say (before 4.13).
 */
function parseOomKills(text) {
    const match = /^oom_kill (\d+)$/m.exec(text);
    return match === null ? -1 : Number(match[1]);
}

;// CONCATENATED MODULE: ./build/sampler/machine.js






/** The machine and the job's cgroup each tick, by cached descriptors: about 10 us each. */
class Machine {
    cgroup;
    #root;
    #proc;
    #meminfo;
    #pressure;
    #vmstat;
    #usage;
    #peak;
    #swap;
    #limit;
    #events;
    #last = { mem: '', psi: '', cg: '' };
    constructor(roots) {
        this.#root = roots.cgroup;
        this.#proc = roots.proc;
        this.cgroup = readMemoryCgroup(roots.proc, roots.cgroup);
        this.#meminfo = new CachedFile(`${roots.proc}/meminfo`);
        this.#pressure = new CachedFile(`${roots.proc}/pressure/memory`, 512);
        this.#vmstat = new CachedFile(`${roots.proc}/vmstat`, 16_384);
        this.#usage = new CachedFile(this.cgroup.usage, 64);
        this.#peak = new CachedFile(this.cgroup.peak, 64, openPeak(this.cgroup.peak));
        this.#swap = new CachedFile(this.cgroup.swap, 64);
        this.#limit = new CachedFile(this.cgroup.limit, 64);
        this.#events = new CachedFile(this.cgroup.events, 1024);
    }
    readMeminfo() {
        return parseMeminfo(this.#meminfo.read());
    }
    get hasPressure() {
        return parsePressure(this.#pressure.read()) !== null;
    }
    /** What changed since the tick before. */
    readTick() {
        const { availableKiB, freeKiB, swapFreeKiB } = this.readMeminfo();
        const kib = (file) => Math.round(Number(file.read()) / 1024) || 0;
        const limitKiB = Math.floor((parseCgroupLimit(this.#limit.read()) ?? 0) / 1024);
        const cg = this.cgroup.version === 0
            ? null
            : [kib(this.#usage), kib(this.#peak), kib(this.#swap), limitKiB];
        return {
            ...this.#ifChanged('mem', [availableKiB, freeKiB, swapFreeKiB]),
            ...this.#ifChanged('psi', parsePressure(this.#pressure.read())),
            ...this.#ifChanged('cg', cg),
        };
    }
    /** Out-of-memory kills in the job's cgroup since it was made, -1 where nobody counts them. */
    readKillsHere() {
        return parseOomKill(this.#events.read());
    }
    /** Those of the whole machine since boot, -1 where it does not say. A long file: 20 us. */
    readKillsOnHost() {
        return parseOomKills(this.#vmstat.read());
    }
    /** How many tasks there may be, by the tightest `pids.max`; null where none is in view. */
    readPidsRoom() {
        return readPidsRoom(this.#proc, this.#root);
    }
    /** Those that another group has counted, by its path in `/proc/PID/cgroup`. */
    readKillsOf(path) {
        return readGroupKills(this.#root, this.cgroup.version, path);
    }
    #ifChanged(key, value) {
        if (value === null)
            return {};
        const text = value.join();
        if (text === this.#last[key])
            return {};
        this.#last[key] = text;
        return { [key]: value };
    }
}

;// CONCATENATED MODULE: ./build/sampler/choose-victim.js
/**
 * Where the watched hold less of what is used, somebody else fills the memory: stopping them would
 * help nobody.
 */
const LEAST_SHARE = 0.1;
/**
 * Which process to stop, or why none: the largest of the watched tree, of our own user, that is
 * neither init, nor the runner, nor one of us.
 */
function chooseVictim(suspects, usedKiB, kept) {
    const own = suspects.filter((suspect) => mayStop(suspect, kept));
    const [largest] = own.toSorted((a, b) => b.heldKiB - a.heldKiB || b.pid - a.pid);
    if (largest === undefined)
        return suspects.length === 0
            ? 'no process is watched'
            : 'no watched process may be stopped: they are of other users, or not known to belong to what was started here';
    const heldKiB = own.reduce((sum, suspect) => sum + suspect.heldKiB, 0);
    return heldKiB < usedKiB * LEAST_SHARE
        ? 'the watched processes hold less than a tenth of it'
        : largest;
}
function mayStop({ pid, index, name, uid, isOfTree }, { ownUid, pids, refused }) {
    return (isOfTree &&
        uid === ownUid &&
        pid > 1 &&
        !pids.has(pid) &&
        !refused.has(index) &&
        !name.startsWith('Runner.'));
}

;// CONCATENATED MODULE: ./build/sampler/memory-guard.js





/** How long a process has to end by itself. */
const GRACE_MS = 5000;
/**
 * A process that has ended gives its memory back 0.1 to 0.7 s later
 * (docs/measurements.md#out-of-memory).
 */
const RELEASE_MS = 700;
/** Where nobody was there to stop. */
const TRY_EVERY_MS = 1000;
/**
 * Where memory comes to its end, stops the largest process of the watched tree before the kernel or
 * the runner ends more than that. SIGTERM, and SIGKILL after a grace, or at once when half of what
 * was left is used as well. One process at a time, and evidence before each step.
 */
class MemoryGuard {
    #parts;
    #refused = new Set();
    #victim = null;
    #endedMs = Number.NEGATIVE_INFINITY;
    #triedMs = Number.NEGATIVE_INFINITY;
    #said = '';
    constructor(parts) {
        this.#parts = parts;
    }
    get percent() {
        return this.#parts.percent;
    }
    /** Somebody is being stopped. */
    get isBusy() {
        return this.#victim !== null;
    }
    look(t, fullness) {
        const { percent } = this.#parts;
        if (this.#victim !== null && this.#readThere(this.#victim.process) === null) {
            this.#victim = null;
            this.#endedMs = t;
        }
        const isLast = percentOf(fullness) >= (percent + 100) / 2;
        if (percentOf(fullness) < percent)
            this.#said = '';
        else if (this.#victim !== null)
            this.#insist(this.#victim, t, { fullness, isLast });
        else if (isLast || t - this.#endedMs >= RELEASE_MS)
            this.#begin(t, fullness);
    }
    #begin(t, fullness) {
        const { table, sample, protectedPids, ownUid } = this.#parts;
        // a sample of many processes is not for every look
        if (t - this.#triedMs < TRY_EVERY_MS)
            return;
        sample();
        const chosen = chooseVictim([...table.tracked.values()].map((process) => this.#describe(process)), fullness.usedKiB, { ownUid, pids: protectedPids, refused: this.#refused });
        if (typeof chosen === 'string') {
            this.#triedMs = t;
            if (chosen !== this.#said)
                this.#parts.write({
                    k: 'guard',
                    t: Math.round(t),
                    act: 'none',
                    i: 0,
                    heldKiB: 0,
                    ...fullness,
                    reason: chosen,
                });
            this.#said = chosen;
            return;
        }
        const process = table.tracked.get(chosen.pid);
        if (process === undefined)
            return;
        const comm = this.#readThere(process)?.comm ?? '';
        if (this.#send({ process, comm }, 'SIGTERM', t, fullness))
            this.#victim = { process, comm, sinceMs: t, isKilled: false };
    }
    #insist(victim, t, { fullness, isLast }) {
        if (victim.isKilled || !(isLast || t - victim.sinceMs >= GRACE_MS))
            return;
        this.#parts.sample();
        victim.isKilled = true;
        if (!this.#send(victim, 'SIGKILL', t, fullness))
            this.#victim = null;
    }
    /** The record first: whatever the signal does, what was known until then is kept. */
    #send({ process, comm }, act, t, fullness) {
        const record = {
            k: 'guard',
            t: Math.round(t),
            i: process.index,
            heldKiB: this.#describe(process).heldKiB,
            ...fullness,
        };
        this.#parts.write({ ...record, act });
        // its pid may be somebody else's since the sample
        const now = this.#readThere(process);
        if (now !== null && now.comm !== comm) {
            this.#parts.write({ ...record, act: 'none', reason: `${act} not sent: it has another name` });
            return false;
        }
        try {
            if (now !== null)
                this.#parts.kill(process.pid, act);
            return true;
        }
        catch (error) {
            this.#refused.add(process.index);
            this.#parts.write({
                ...record,
                act: 'none',
                reason: `${act} could not be sent (${error.code ?? 'error'})`,
            });
            return false;
        }
    }
    #describe({ index, pid, uid, isOfTree, shown, rssPages }) {
        const status = readStatus(this.#parts.proc, pid);
        // no line of it where the first thread ended before others
        const rssKiB = status.rssKiB < 0 ? rssPages * this.#parts.pageKiB : status.rssKiB;
        return {
            index,
            pid,
            name: shown.name,
            uid: status.uid < 0 ? uid : status.uid,
            heldKiB: rssKiB + Math.max(0, status.swapKiB),
            isOfTree,
        };
    }
    /** Null where it has ended. */
    #readThere({ pid, startTicks }) {
        const stat = readStat(this.#parts.proc, pid);
        return stat !== null && stat.startTicks === startTicks && !isEnded(stat) ? stat : null;
    }
}

;// CONCATENATED MODULE: ./build/sampler/make-lookers.js


/** Who asks how full memory is, by the plan. */
function makeLookers({ earlyUpload, guardPercent }, { proc }, { uid, pageKiB, surroundings }, { table, sample, write, sync }) {
    const guard = (percent) => new MemoryGuard({
        percent,
        table,
        proc,
        pageKiB,
        ownUid: uid,
        protectedPids: new Set([process.pid, ...surroundings.ancestors]),
        sample,
        write: (record) => {
            write(record);
            sync();
        },
        kill: (pid, signal) => {
            process.kill(pid, signal);
        },
    });
    return [
        ...(earlyUpload === true ? [new FullNotice(write)] : []),
        ...(guardPercent === undefined ? [] : [guard(guardPercent)]),
    ];
}

;// CONCATENATED MODULE: ./build/sampler/marks.js



const MOST = 10_000;
const LONGEST_BYTES = 200;
/** All that the file may hold of use; empty lines beyond are read on in later ticks. */
const MOST_BYTES_A_CALL = MOST * (LONGEST_BYTES + 1);
const LINE_BREAK = 0x0a;
/**
 * Names that processes append to the marks file, as they come. Untrusted: capped in number and
 * length, no control characters.
 */
class Marks {
    #file;
    #buffer = Buffer.allocUnsafe(16_384);
    #position = 0;
    #rest = Buffer.alloc(0);
    #left = MOST;
    /** lines beyond those that are kept; of a file that goes on for ever, what was looked at */
    beyond = 0;
    constructor(path) {
        this.#file = read_regular_tryOpenRegular(path);
    }
    /**
     * Names appended since the call before. A line without its break may still grow: it is taken when
     * `isLast`.
     */
    read(isLast = false) {
        const names = [];
        const until = this.#position + MOST_BYTES_A_CALL;
        for (let length = this.#buffer.length; length === this.#buffer.length && this.#position < until;) {
            length = this.#readPart();
            if (length > 0)
                names.push(...this.#take(this.#buffer.subarray(0, length)));
        }
        if (isLast && this.#rest.length > 0)
            names.push(...this.#take(Buffer.of(LINE_BREAK)));
        return names;
    }
    close() {
        if (this.#file >= 0)
            (0,external_node_fs_namespaceObject.closeSync)(this.#file);
    }
    #readPart() {
        if (this.#file < 0)
            return 0;
        try {
            const length = (0,external_node_fs_namespaceObject.readSync)(this.#file, this.#buffer, 0, this.#buffer.length, this.#position);
            this.#position += length;
            return length;
        }
        catch {
            return 0;
        }
    }
    #take(appended) {
        const bytes = Buffer.concat([this.#rest, appended]);
        const names = [];
        let from = 0;
        for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, from)) {
            const name = cleanName(bytes.subarray(from, end));
            if (name !== '' && this.#left-- > 0)
                names.push(name);
            else if (name !== '')
                this.beyond++;
            from = end + 1;
        }
        // one byte more than a name may have is enough to know that it is too long
        this.#rest = Buffer.from(bytes.subarray(from, from + LONGEST_BYTES + 1));
        return names;
    }
}
function cleanName(line) {
    const name = decodeForeign(cut(line)).trim();
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    return name.replace(/[\u0000-\u001F\u007F]/g, '?');
}
/** To 200 bytes, not within a character (whose bytes but the first are 10xxxxxx, three at most). */
function cut(line) {
    if (line.length <= LONGEST_BYTES)
        return line;
    let end = LONGEST_BYTES;
    while (end > LONGEST_BYTES - 3 && ((line[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return line.subarray(0, end);
}

;// CONCATENATED MODULE: ./build/sampler/nearest-names.js
const MOST_NAMES = 5000;
const MOST_LISTED = 200;
/** The names of all processes that came into view, with how many had each. */
class SeenNames {
    #counts = new Map();
    add(name) {
        if (this.#counts.size < MOST_NAMES || this.#counts.has(name))
            this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    }
    /** Most frequent first: what is nearest in spelling to what was asked for comes from these. */
    list() {
        return [...this.#counts]
            .sort((a, b) => b[1] - a[1])
            .slice(0, MOST_LISTED)
            .map(([name]) => name);
    }
}
/**
 * Of the names in view, the five that share most letter pairs with what was asked for: for "did you
 * mean".
 */
function pickNearest(plan, names) {
    const asked = [...plan.include, ...plan.targetGlobs].map((glob) => pairsOf(glob.text));
    const score = (name) => Math.max(0, ...asked.map((pairs) => likeness(pairs, pairsOf(name))));
    return names
        .map((name) => ({ name, likeness: score(name) }))
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, 5)
        .map(({ name }) => name);
}
/** Sorensen-Dice coefficient of letter pairs: 2 |A and B| / (|A| + |B|). */
function likeness(a, b) {
    let both = 0;
    for (const pair of a)
        if (b.has(pair))
            both++;
    return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}
function pairsOf(text) {
    const letters = text.toLowerCase().replace(/[*?[\]{}]/g, '');
    return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}

;// CONCATENATED MODULE: ./build/sampler/match-notice.js

/** By then a regular listing has met everybody who is there (discovery.ts). */
const SURE_MS = 10_000;
/** Says what there is instead, where nothing that is asked for was ever there. */
class MatchNotice {
    #plan;
    #table;
    #containers;
    #isSaid = false;
    constructor(plan, table, containers) {
        this.#plan = plan;
        this.#table = table;
        this.#containers = containers;
    }
    /** For who reads along: the last line, which has it too, may be days away. `t`: ms. */
    look(t) {
        if (this.#isSaid || t < SURE_MS || !this.#isUnmatched())
            return [];
        this.#isSaid = true;
        return [
            { k: 'unmatched', t: Math.round(t), seen: this.#table.seen, nearest: this.listNearest() },
        ];
    }
    /** The nearest names; none where something matched, or nothing was asked for. */
    listNearest() {
        return this.#isUnmatched()
            ? pickNearest(this.#plan, [...this.#table.names.list(), ...this.#containers.listNames()])
            : [];
    }
    #isUnmatched() {
        const { include, scope } = this.#plan;
        return this.#table.matched === 0 && (include.length > 0 || scope === 'targets');
    }
}

;// CONCATENATED MODULE: ./build/sampler/readers/kernel-log.js

/** One read is one record (Documentation/ABI/testing/dev-kmsg); the log has some 10,000. */
const MOST_RECORDS = 50_000;
const RECORD_BYTES = 8192;
/**
 * The kills in the kernel's log, oldest first; none where it is refused (`kernel.dmesg_restrict`).
 * The whole log is read, a microsecond or two a record: for when a counter has risen.
 */
function readLoggedKills(device = '/dev/kmsg') {
    let file;
    try {
        file = (0,external_node_fs_namespaceObject.openSync)(device, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
    }
    catch {
        return [];
    }
    const kills = [];
    const buffer = Buffer.allocUnsafe(RECORD_BYTES);
    try {
        for (let count = 0; count < MOST_RECORDS; count++) {
            const size = readRecord(file, buffer);
            if (size === 0)
                break;
            const kill = parseLoggedKill(buffer.toString('latin1', 0, Math.max(0, size)));
            if (kill !== null)
                kills.push(kill);
        }
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
    return kills;
}
/** Bytes; 0 at the end, -1 where the record was overwritten before it could be read. */
function readRecord(file, buffer) {
    try {
        return (0,external_node_fs_namespaceObject.readSync)(file, buffer, 0, buffer.length, null);
    }
    catch (error) {
        return error.code === 'EPIPE' ? -1 : 0; // EAGAIN: no more
    }
}
const KILL = new RegExp([
    String.raw `^\d+,\d+,(\d+),[^;]*;[^\n]*Killed process (\d+) \((.*)\),? `,
    String.raw `.*anon-rss:(\d+)kB, file-rss:(\d+)kB(?:, shmem-rss:(\d+)kB)?`,
].join(''));
/**
 * `3,1042,8675309000,-;Memory cgroup out of memory: Killed process 4250 (node) total-vm:12kB,
 * anon-rss:812344kB, file-rss:0kB, shmem-rss:0kB, UID:0 ...` (__oom_kill_process in mm/oom_kill.c);
 * null for any other record.
 */
function parseLoggedKill(record) {
    const match = KILL.exec(record);
    if (match === null)
        return null;
    const [, atUs, pid, comm = '', anonKiB, fileKiB, shmemKiB = '0'] = match;
    return {
        pid: Number(pid),
        comm,
        heldKiB: Number(anonKiB) + Number(fileKiB) + Number(shmemKiB),
        atUs: Number(atUs),
    };
}

;// CONCATENATED MODULE: ./build/sampler/oom-watch.js

const MOST_NAMED = 20;
/**
 * The kernel counts a kill before the victim's memory is given back: 0.1 to 0.7 s
 * (docs/measurements.md#out-of-memory). A timer may be a little early.
 */
const VANISH_MS = 900;
/** A line of the kernel's log on a kill that we have just seen counted is no older. */
const LOGGED_US = 15_000_000;
/**
 * Out-of-memory kills: by the counter of the job's cgroup, by those of other groups that watched
 * processes are in, and by the host's, which may be anybody's kill. A rise waits a second, one tick
 * at least, for who vanishes; then each of these is told with what says that it was killed.
 */
class OomWatch {
    #machine;
    #around;
    /** kills by the path of the group, when its first process came into view or it was last asked */
    #groups = new Map();
    /** by index: those that are in one of them */
    #pathOf = new Map();
    #here;
    #onHost;
    #gone = [];
    #waiting = null;
    constructor(machine, around) {
        this.#machine = machine;
        this.#around = {
            readLog: readLoggedKills,
            nowUs: () => Number(process.hrtime.bigint() / 1000n),
            ...around,
        };
        this.#here = machine.readKillsHere();
        this.#onHost = machine.readKillsOnHost();
    }
    /** A process is recorded from now on. */
    meet({ i, cgroup }) {
        if (cgroup === undefined)
            return;
        this.#pathOf.set(i, cgroup);
        if (!this.#groups.has(cgroup))
            this.#groups.set(cgroup, this.#machine.readKillsOf(cgroup).kills);
    }
    /** A recorded process ended since the last look. */
    bury(process) {
        this.#gone.push(process);
    }
    /**
     * `withHost`: looks at the host's counter as well, which costs more; `isLast`: nothing comes
     * after.
     */
    look(t, { withHost, isLast }) {
        const gone = this.#gone;
        this.#gone = [];
        const here = this.#countHere();
        const elsewhere = withHost || gone.length > 0 || here > 0 ? Math.max(0, this.#countOnHost() - here) : 0;
        const risen = here > 0 || elsewhere > 0 ? { t, here, elsewhere } : null;
        const waiting = this.#waiting === null
            ? null
            : { risen: this.#waiting.risen, gone: [...this.#waiting.gone, ...gone] };
        const isDue = waiting !== null && (isLast || risen !== null || t - waiting.risen.t >= VANISH_MS);
        this.#waiting = isLast ? null : risen === null ? (isDue ? null : waiting) : { risen, gone };
        const told = [
            ...(isDue ? this.#explain(waiting.risen, waiting.gone) : []),
            ...(risen !== null && isLast ? this.#explain(risen, gone) : []),
        ];
        this.#forget(gone);
        return told;
    }
    #countHere() {
        const [before, now] = [this.#here, this.#machine.readKillsHere()];
        this.#here = now;
        return before >= 0 && now > before ? now - before : 0;
    }
    #countOnHost() {
        const [before, now] = [this.#onHost, this.#machine.readKillsOnHost()];
        this.#onHost = now;
        return before >= 0 && now > before ? now - before : 0;
    }
    #explain({ t, here, elsewhere }, gone) {
        const logged = gone.length === 0 ? [] : this.#readRecentLog();
        const rises = this.#countGroups(gone);
        const others = rises.filter(({ path, rise }) => rise > 0 && !this.#isCountedHere(path));
        const ofPath = (path) => gone.filter(({ index }) => this.#pathOf.get(index) === path);
        const rest = elsewhere - others.reduce((sum, { rise }) => sum + rise, 0);
        const told = new Set(others.flatMap(({ path }) => ofPath(path)));
        const isHere = (process) => this.#isOfRisen(process, rises);
        return [
            ...(here > 0
                ? [
                    buildOom({ t, where: 'cgroup', rise: here }, gone, (process) => isHere(process) ? heldByLog(process, logged) : heldBySign(process, logged)),
                ]
                : []),
            ...others.map(({ path, rise, limitKiB }) => buildOom({ t, where: 'cgroup', path, ...(limitKiB === null ? {} : { limitKiB }), rise }, ofPath(path), (process) => heldByLog(process, logged))),
            // anybody's, or of a container that the job started: it has a cgroup beside the job's
            ...(rest > 0
                ? [
                    buildOom({ t, where: 'host', rise: rest }, gone, (process) => told.has(process) || (here > 0 && isHere(process))
                        ? null
                        : heldBySign(process, logged)),
                ]
                : []),
        ];
    }
    /** The groups of those who vanished, each as far as it can still be read. */
    #countGroups(gone) {
        const paths = new Set(gone.flatMap(({ index }) => this.#pathOf.get(index) ?? []));
        return [...paths].map((path) => {
            const before = this.#groups.get(path) ?? -1;
            const { kills, limitKiB } = this.#machine.readKillsOf(path);
            if (kills >= 0)
                this.#groups.set(path, kills);
            return { path, limitKiB, rise: before < 0 || kills < 0 ? -1 : kills - before };
        });
    }
    /** Our own group, or one below it that counted the kill, or was gone before it could be asked. */
    #isOfRisen({ index, container }, rises) {
        if (container !== this.#around.ownContainer)
            return false;
        const path = this.#pathOf.get(index);
        if (path === undefined)
            return true;
        return this.#isCountedHere(path) && rises.find((group) => group.path === path)?.rise !== 0;
    }
    /** In version 2 a group counts those below it as well (cgroup-v2.rst, memory.events). */
    #isCountedHere(path) {
        const { ownCgroup } = this.#around;
        return (this.#machine.cgroup.version === 2 &&
            path.startsWith(ownCgroup.endsWith('/') ? ownCgroup : `${ownCgroup}/`));
    }
    #readRecentLog() {
        const nowUs = this.#around.nowUs();
        return this.#around.readLog().filter(({ atUs }) => nowUs - atUs < LOGGED_US);
    }
    /** Who waits for nothing any more. */
    #forget(gone) {
        const waiting = new Set(this.#waiting?.gone);
        for (const process of gone)
            if (!waiting.has(process))
                this.#pathOf.delete(process.index);
    }
}
/** Its group says that somebody was killed; KiB by the kernel's log, -1 where that is silent. */
function heldByLog({ pid, shown }, logged) {
    return logged.find((kill) => kill.pid === pid && kill.comm === shown.comm)?.heldKiB ?? -1;
}
/** Null: no group of its own says so, nor anything else. */
function heldBySign(process, logged) {
    const heldKiB = heldByLog(process, logged);
    return heldKiB >= 0 || process.isKilled ? heldKiB : null;
}
/** `heldKiB`: of one who was killed, -1 where nobody says how much; null of one who was not. */
function buildOom(risen, gone, heldKiB) {
    const named = [...gone].sort((a, b) => b.rssPages - a.rssPages).slice(0, MOST_NAMED);
    return {
        k: 'oom',
        ...risen,
        gone: named.map(({ index }) => index),
        killed: named.flatMap((process) => {
            const held = heldKiB(process);
            return held === null ? [] : [process.index, held];
        }),
    };
}

;// CONCATENATED MODULE: ./build/sampler/presence.js



/**
 * Tells when what is watched, or whoever would read the samples, is gone: a sampler never outlives
 * its job.
 */
class Presence {
    #plan;
    #roots;
    /** the process without which sampling is pointless, by pid and start time */
    #guardian;
    #hadTargets = false;
    constructor(plan, roots, host) {
        this.#plan = plan;
        this.#roots = roots;
        // in `start` main ends at once: the job is the runner's worker, or whatever started main
        const pid = plan.mode === 'start' ? host.jobPid : plan.parentPid;
        const stat = pid > 1 ? readStat(roots.proc, pid) : null;
        this.#guardian = stat === null ? null : { pid, startTicks: stat.startTicks };
    }
    isGone(table) {
        if (this.#isGuardianGone() || !(0,external_node_fs_namespaceObject.existsSync)(this.#plan.runDir))
            return true;
        if (this.#plan.scope !== 'targets')
            return false;
        if (table.tracked.size > 0)
            this.#hadTargets = true;
        // later arrivals count until the deadline where there is one, and in a standing watch
        const mayReturn = this.#plan.targetGlobs.length > 0 &&
            (this.#plan.durationMs > 0 || this.#plan.standing !== undefined);
        // a pid that is not there at the start will not come
        return (table.tracked.size === 0 &&
            !mayReturn &&
            (this.#hadTargets || this.#plan.targetGlobs.length === 0));
    }
    #isGuardianGone() {
        if (this.#guardian === null)
            return false;
        const { pid, startTicks } = this.#guardian;
        const stat = readStat(this.#roots.proc, pid);
        // null with its directory there: no descriptor was left to read it
        if (stat === null)
            return !(0,external_node_fs_namespaceObject.existsSync)(`${this.#roots.proc}/${pid}`);
        return stat.startTicks !== startTicks || isEnded(stat);
    }
}

;// CONCATENATED MODULE: ./build/sampler/peak-beat.js




/** After each sample of those whose memory changed: 10 to 15 us each, a twentieth of its cost. */
const MOST_CHANGED = 8;
/** Of all when it matters, whatever time that takes: 1 ms. */
const LEAST_OF_ALL = 64;
/** The kernel counts pages by processor: a mark that is nearer to what was read tells nothing. */
const ALIKE = 1.01;
/** Sets the high-water mark to what is resident now (proc(5), since Linux 4.0). */
const RESET = '5';
/**
 * The kernel's high-water marks, where they rose above what samples see: memory that was taken and
 * given back between two of them. Of those whose memory changed, a few after each sample, and of
 * one more in turn, as what is given back may leave no trace; where marks are set back, of as many
 * as are left of the few; of all at a mark and at the end.
 */
class PeakBeat {
    #parts;
    #changed = new Set();
    #turn;
    #saidRefused = false;
    constructor(parts) {
        this.#parts = parts;
        this.#turn = parts.table.tracked.values();
    }
    /** What it holds is another amount than in the sample before. */
    note(process) {
        this.#changed.add(process);
    }
    /** It has ended: nothing of it is left to be read. */
    bury(process) {
        this.#changed.delete(process);
    }
    /** After a sample. `t`, here and below: ms. */
    look(t) {
        const due = new Set();
        for (const process of this.#changed) {
            if (due.size >= MOST_CHANGED)
                break;
            this.#changed.delete(process);
            due.add(process);
        }
        this.#fillInTurn(due, (this.#parts.resets === null ? due.size : MOST_CHANGED) + 1);
        this.#read(t, due, Number.POSITIVE_INFINITY);
    }
    /** Of all, the changed ones first; beyond a few until the time is used up. */
    lookAtAll(t, untilMs) {
        const all = new Set([...this.#changed, ...this.#parts.table.tracked.values()]);
        this.#changed.clear();
        this.#read(t, all, untilMs);
    }
    /** Up to so many, or all there are: after the last comes the first. */
    #fillInTurn(due, most) {
        const { tracked } = this.#parts.table;
        for (let left = tracked.size; left > 0 && due.size < most; left--) {
            let next = this.#turn.next();
            if (next.done === true) {
                this.#turn = tracked.values();
                next = this.#turn.next();
            }
            if (next.done !== true)
                due.add(next.value);
        }
    }
    #read(t, processes, untilMs) {
        const p = [];
        let count = 0;
        for (const process of processes) {
            if (count++ >= LEAST_OF_ALL && performance.now() >= untilMs)
                break;
            if (this.#parts.table.tracked.get(process.pid) === process)
                this.#readOne(process, t, p);
        }
        if (p.length > 0)
            this.#parts.out.append({ k: 'look', t: Math.round(t), p });
    }
    #readOne(process, t, p) {
        const { proc, pageKiB, resets } = this.#parts;
        const { hwmKiB } = readStatus(proc, process.pid);
        if (hwmKiB < 0)
            return;
        const rssKiB = process.rssPages * pageKiB;
        const isAbove = hwmKiB > rssKiB * ALIKE;
        if (isAbove && hwmKiB > process.hwmKiB)
            packLook(p, process.index, rssKiB, process.sharedPages * pageKiB, hwmKiB);
        process.hwmKiB = hwmKiB;
        if (isAbove && resets !== null && mayReset(process, resets.ownUid))
            this.#reset(process, rssKiB, t);
    }
    #reset(process, rssKiB, t) {
        const { proc, out } = this.#parts;
        // its pid may be somebody else's since the sample
        if (readStat(proc, process.pid)?.startTicks !== process.startTicks)
            return;
        try {
            (0,external_node_fs_namespaceObject.writeFileSync)(`${proc}/${process.pid}/clear_refs`, RESET);
            process.hwmKiB = rssKiB;
            if (!process.wasReset)
                out.append({ k: 'change', t: Math.round(t), i: process.index, reset: true });
            process.wasReset = true;
        }
        catch {
            if (!this.#saidRefused)
                out.append({
                    k: 'limited',
                    t: Math.round(t),
                    reason: 'high-water marks cannot be reset: a second peak that is no higher is not seen',
                    count: 1,
                });
            this.#saidRefused = true;
        }
    }
}
function mayReset({ isOfTree, uid }, ownUid) {
    return isOfTree && (ownUid === 0 || uid === ownUid);
}

;// CONCATENATED MODULE: ./build/sampler/choice.js


/** What `include` and `exclude` choose of the processes in the scope. */
class Choice {
    /** they have globs for containers */
    isByContainer;
    #include;
    #exclude;
    #containers;
    constructor({ include, exclude }, containers) {
        this.#include = include;
        this.#exclude = exclude;
        this.#containers = containers;
        this.isByContainer = [...include, ...exclude].some(isForContainers);
    }
    /** Finds out who this container is, where that matters. */
    ask(housing) {
        if (this.isByContainer)
            this.#containers.meet(housing);
    }
    /** `texts`: its name and its command line. Whose container has no name yet is left out. */
    takes(texts, housing) {
        if (!this.isByContainer || housing.place === null)
            return this.#decide((globs) => matchesAny(globs, texts));
        this.#containers.meet(housing);
        const names = this.#containers.namesOf(housing.container);
        if (names === null)
            return false;
        return this.#decide((globs) => matchesAny(globs, texts) || matchesContainer(globs, names));
    }
    #decide(matches) {
        return (this.#include.length === 0 || matches(this.#include)) && !matches(this.#exclude);
    }
}

;// CONCATENATED MODULE: ./build/sampler/count-children.js



/** Of so many it is asked whether they are still there: 10 us each. */
const MOST_ASKED = 1000;
/**
 * Of each recorded process that has any: flat triples [i, children that live, children that ended
 * and that it never waited for, ...]. `earlier`: those who had some before, who are told when they
 * have none any more.
 */
function countChildren(known, byPid, proc, earlier) {
    const counts = new Map();
    let asked = 0;
    for (const kin of known) {
        const parent = byPid.get(kin.ppid);
        if (parent === undefined)
            continue;
        // who is recorded is read with each sample; others may have gone since the last listing
        if (kin.tracked === null && asked++ < MOST_ASKED && !count_children_isThere(kin, proc))
            continue;
        const count = counts.get(parent.index) ?? { living: 0, zombies: 0 };
        if (kin.isFinal)
            count.zombies++;
        else
            count.living++;
        counts.set(parent.index, count);
    }
    for (const { index } of byPid.values())
        if (earlier.has(index) && !counts.has(index))
            counts.set(index, { living: 0, zombies: 0 });
    return [...counts].flatMap(([index, { living, zombies }]) => [index, living, zombies]);
}
/** A zombie until its parent has asked for its end; whoever else as long as he has his pid. */
function count_children_isThere({ pid, ppid, startTicks, isFinal }, proc) {
    if (!isFinal)
        return (0,external_node_fs_namespaceObject.existsSync)(`${proc}/${pid}`);
    const stat = readStat(proc, pid);
    return stat?.startTicks === startTicks && stat.ppid === ppid && isEnded(stat);
}

;// CONCATENATED MODULE: ./build/sampler/readers/cmdline.js


const cmdline_MOST_BYTES = 4096;
/**
 * The first 4,096 bytes of `/proc/PID/cmdline`, which may be 2 MB long: 0.02 ms against 1.9 ms
 * (docs/measurements.md#command-lines). Valid until the next read.
 */
function readCmdline(proc, pid) {
    return readBytes(`${proc}/${pid}/cmdline`, cmdline_MOST_BYTES);
}
/**
 * `node\0server.js\0--port\0` as arguments. `argBytes` is the length of argv's own memory (-1 where
 * it is not told): a process that overwrote the last NUL of its argv shows its ENVIRONMENT behind
 * it (docs/measurements.md#command-lines), which is cut off. A cut argument ends in `...`.
 */
function parseCmdline(bytes, argBytes = -1) {
    const own = argBytes >= 0 ? bytes.subarray(0, argBytes) : bytes;
    const words = [];
    for (let from = 0; from < own.length;) {
        const end = own.indexOf(0, from);
        const isCut = end < 0 && own.length >= cmdline_MOST_BYTES;
        words.push(`${decodeForeign(own.subarray(from, end < 0 ? own.length : end))}${isCut ? '...' : ''}`);
        from = end < 0 ? own.length : end + 1;
    }
    // a title that a process gave itself leaves NULs where its arguments were
    while (words.at(-1) === '')
        words.pop();
    return words;
}

;// CONCATENATED MODULE: ./build/sampler/image.js



function readImage(proc, pid) {
    const executable = readExecutable(proc, pid);
    const cmdline = readCmdline(proc, pid);
    return { executable, cmdline, identity: `${executable}\0${cmdline.toString('latin1')}` };
}
/** It is exiting: its memory, and with it both of these, is gone already. */
function isEmptied({ executable, cmdline }) {
    return executable === '' && cmdline.length === 0;
}
function appearanceOf({ executable, cmdline }, { comm, argBytes }) {
    return {
        words: parseCmdline(cmdline, argBytes),
        executable,
        comm: decodeForeign(Buffer.from(comm, 'latin1')),
    };
}

;// CONCATENATED MODULE: ./build/sampler/known.js


/** For so long who is new is looked at again: a forked child executes its own program by then. */
const YOUNG_MS = 3000;
/** One that was just seen for the first time; `isOld`: in the first look of all. */
function meetProcess(pid, stat, t, { isOld, parent }) {
    return {
        pid,
        startTicks: stat.startTicks,
        isOld,
        ppid: stat.ppid,
        comm: stat.comm,
        youngUntilMs: isOld ? 0 : t + YOUNG_MS,
        membership: 'outside',
        hasEntered: hasEntered(pid, stat) || (parent?.hasEntered ?? false),
        isFinal: stat.isKernelThread || isEnded(stat),
        container: '',
        isOwn: false,
        identity: '',
        tracked: null,
    };
}
/** The descriptors of recorded processes tell by themselves; of others only their pid is known. */
function wasReplaced(proc, known, { wasGivenOut }) {
    if (known.tracked !== null || !wasGivenOut(known.pid))
        return false;
    const stat = readStat(proc, known.pid);
    return (stat !== null &&
        (stat.startTicks !== known.startTicks || (stat.ppid !== known.ppid && stat.comm !== known.comm)));
}
/** pid 1 is the namespace's own init; kthreadd has no parent either, but is a kernel thread. */
function hasEntered(pid, { ppid, isKernelThread }) {
    return ppid === 0 && pid !== 1 && !isKernelThread;
}

;// CONCATENATED MODULE: ./build/sampler/own-process.js




const ENTRY = /(?:^|\/)(?:main|post|cli|sampler)\/index\.js$/;
const COMMAND = 'memory-leak-detector';
/** Of ours beside the sampler, run by perl; these, and the sampler itself, sudo may start. */
const SCRIPT = /\/sampler\/(?:births|exit-records|launcher)\.pl$/;
const SCRIPT_RUNNER = /^(?:perl[\d.]*|sudo)$/;
const SIBLINGS = ['main', 'post', 'cli', 'sampler'];
/**
 * True for a process of any instance of this tool: it runs one of four bundles that lie side by
 * side, or a script beside them. A user's own `dist/main/index.js` has no such siblings.
 */
function isOwnProcess(proc, pid, { name, words }) {
    if (SCRIPT_RUNNER.test(name))
        return words.some((word) => (SCRIPT.test(word) || (name === 'sudo' && ENTRY.test(word))) && liesBesideBundles(word));
    if (findInterpreter(name)?.runtime !== 'node')
        return false;
    const entry = findScript(words, name);
    if (!ENTRY.test(entry) && (0,external_node_path_namespaceObject.basename)(entry) !== COMMAND)
        return false;
    const link = `${proc}/${pid}`;
    const path = (0,external_node_path_namespaceObject.isAbsolute)(entry) ? entry : (0,external_node_path_namespaceObject.join)(own_process_readLink(`${link}/cwd`), entry);
    // as seen from here, or from where the process lives (a container)
    return hasSiblings(resolveLink(path)) || hasSiblings(`${link}/root${path}`);
}
/** Of a process of ours by its words: it starts the command of `run`. */
function isLauncher(words) {
    return words.some((word) => SCRIPT.test(word) && (0,external_node_path_namespaceObject.basename)(word) === 'launcher.pl');
}
function hasSiblings(entry) {
    return ENTRY.test(entry) && liesBesideBundles(entry);
}
function liesBesideBundles(file) {
    const dist = (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.dirname)(file));
    return SIBLINGS.every((name) => (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(dist, name, 'index.js')));
}
/** npm puts a link named after the command into its `bin`. */
function resolveLink(path) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function own_process_readLink(path) {
    try {
        return (0,external_node_fs_namespaceObject.readlinkSync)(path);
    }
    catch {
        return '/';
    }
}

;// CONCATENATED MODULE: ./build/sampler/tracked-processes.js





/**
 * Kept free: the listing of /proc and each file that is read once need a descriptor for a moment,
 * and Node opens some of its own.
 */
const RESERVED_FILES = 16;
/** The processes that are recorded: births, changes and deaths, and a descriptor for each. */
class TrackedProcesses {
    byPid = new Map();
    /** so far, by container */
    #guests = new Map();
    #proc;
    #ownCgroup;
    #containers;
    #emit;
    #onLeave;
    #nextIndex = 1;
    /** the command, or a target, was recorded */
    hasRoot = false;
    #spareFiles;
    /** `onLeave`: a recorded process ended, however that was noticed. */
    constructor(proc, ownCgroup, containers, emit, onLeave) {
        this.#proc = proc;
        this.#ownCgroup = ownCgroup;
        this.#containers = containers;
        this.#emit = emit;
        this.#onLeave = onLeave;
        this.#spareFiles = countSpareFiles(proc);
    }
    /** How many were recorded so far, guests of the containers that are ours included. */
    countOf(isOurs) {
        return [...this.#guests]
            .filter(([container]) => !isOurs(container))
            .reduce((left, [, some]) => left - some, this.#nextIndex - 1);
    }
    add(newcomer, t) {
        const { pid, startTicks, ppid, isOfTree, shown, housing, marks } = newcomer;
        const { container, path } = housing;
        const { uid, hwmKiB } = newcomer.status ?? readStatus(this.#proc, pid);
        const tracked = {
            index: this.#nextIndex++,
            pid,
            startTicks,
            uid,
            metMs: marks.old === true ? Number.NEGATIVE_INFINITY : t,
            container,
            isOfTree,
            isGuest: marks.guest === true,
            file: this.#openFile(pid),
            rssPages: 0,
            sharedPages: 0,
            isParentsImage: marks.fork === true,
            lookedRssPages: 0,
            lookedSharedPages: 0,
            lookedAtMs: 0,
            hwmKiB,
            wasReset: false,
            cpuTicks: 0,
            fileLimit: 0,
            isKilled: false,
            shown,
        };
        this.byPid.set(pid, tracked);
        this.hasRoot ||= marks.root === true;
        if (tracked.isGuest)
            this.#countGuest(container);
        this.#emit({
            k: 'birth',
            t,
            i: tracked.index,
            pid,
            ppid,
            start: startTicks,
            uid,
            ...shown,
            ...(hwmKiB > 0 ? { hwmKiB } : {}),
            ...(container !== '' ? { container } : path !== this.#ownCgroup ? { cgroup: path } : {}),
            ...marks,
        });
        this.#containers.watch(housing);
        return tracked;
    }
    /** It may have another name now. */
    rename(tracked, shown, t) {
        const changed = Object.entries({ script: '', ver: '', heap: '', ...shown }).filter(([key, value]) => value !== (tracked.shown[key] ?? ''));
        tracked.shown = shown;
        tracked.isParentsImage = false;
        if (changed.length > 0)
            this.#emit({ k: 'change', t, i: tracked.index, ...Object.fromEntries(changed) });
    }
    adopt({ index }, ppid, t) {
        this.#emit({ k: 'change', t, i: index, ppid });
    }
    /** It ended. */
    remove(tracked, t) {
        this.release(tracked, t);
        this.#onLeave(tracked, t);
    }
    /** It lives on, and is recorded no more. */
    release(tracked, t) {
        const { index, lookedAtMs } = tracked;
        this.#emit({ k: 'death', t, i: index, ...(lookedAtMs > 0 ? { seen: lookedAtMs } : {}) });
        if (tracked.file >= 0)
            this.#spareFiles++;
        closeStatm(tracked.file);
        this.byPid.delete(tracked.pid);
    }
    /** One that was seen at its end only; returns its number in this file. */
    addEnded({ pid, startTicks, ppid, uid, shown, container, marks }, t) {
        const i = this.#nextIndex++;
        this.hasRoot ||= marks.root === true;
        if (marks.guest === true)
            this.#countGuest(container);
        this.#emit({
            k: 'birth',
            t,
            i,
            pid,
            ppid,
            start: startTicks,
            uid,
            ...shown,
            ...(container === '' ? {} : { container }),
            ...marks,
        });
        this.#emit({ k: 'death', t, i });
        return i;
    }
    closeAll() {
        for (const { file } of this.byPid.values())
            closeStatm(file);
    }
    #countGuest(container) {
        this.#guests.set(container, (this.#guests.get(container) ?? 0) + 1);
    }
    #openFile(pid) {
        if (this.#spareFiles <= 0)
            return -1;
        const file = openFile(`${this.#proc}/${pid}/statm`);
        if (file >= 0)
            this.#spareFiles--;
        return file;
    }
}
/**
 * How many descriptors may be held open for the tracked processes. Node has raised its own soft
 * limit to the hard one by then.
 */
function countSpareFiles(proc) {
    const limit = /^Max open files\s+(\d+|unlimited)/m.exec(readText(`${proc}/self/limits`, 4096))?.[1];
    if (limit === undefined)
        return 0;
    if (limit === 'unlimited')
        return Number.POSITIVE_INFINITY;
    try {
        return Math.max(0, Number(limit) - (0,external_node_fs_namespaceObject.readdirSync)(`${proc}/self/fd`).length - RESERVED_FILES);
    }
    catch {
        return 0; // not even one is left
    }
}

;// CONCATENATED MODULE: ./build/sampler/young.js


/** Who came a moment ago, and may execute another program yet. */
class Young {
    #proc;
    #young = new Set();
    constructor(proc) {
        this.#proc = proc;
    }
    add(known) {
        this.#young.add(known);
    }
    delete(known) {
        this.#young.delete(known);
    }
    /** Those who are there, each a last time once it is old enough. `t`: ms. */
    *review(t) {
        for (const known of this.#young) {
            const isThere = this.isThere(known);
            if (isThere)
                yield known;
            if (!isThere || t > known.youngUntilMs)
                this.#young.delete(known);
        }
    }
    /** Those who came less than `ageMs` ago. */
    list(t, ageMs) {
        return [...this.#young].filter(({ youngUntilMs }) => t <= youngUntilMs - YOUNG_MS + ageMs);
    }
    /** Most of the young have ended again, which this tells without the cost of an error. */
    isThere({ pid }) {
        return (0,external_node_fs_namespaceObject.existsSync)(`${this.#proc}/${pid}`);
    }
}

;// CONCATENATED MODULE: ./build/sampler/process-table.js















/** The kernel can show a loop of parents while it reparents. */
const process_table_MOST_PARENTS = 64;
/**
 * All processes in view: meets new ones, names them, decides which are recorded. Emits births,
 * changes, deaths, steps.
 */
class ProcessTable {
    tracked;
    names = new SeenNames();
    #tracked;
    #ended;
    #known = new Map();
    #young;
    #plan;
    #proc;
    #scope;
    #choice;
    #owners;
    #around;
    #emit;
    #isFirstListing = true;
    /** processes that were looked at, kernel threads aside */
    seen = 0;
    /** `onLeave`: a recorded process ended, however that was noticed. */
    constructor(plan, { proc }, around, { containers, owners }, emit, onLeave) {
        this.#plan = plan;
        this.#proc = proc;
        this.#around = around;
        this.#young = new Young(proc);
        this.#scope = new Membership(plan, around);
        this.#choice = new Choice(plan, containers);
        this.#owners = owners;
        this.#emit = emit;
        this.#tracked = new TrackedProcesses(proc, around.ownCgroup, containers, emit, onLeave);
        this.tracked = this.#tracked.byPid;
        this.#ended = new EndedProcesses({
            ...{ proc, around, owners },
            known: this.#known,
            scope: this.#scope,
            choice: this.#choice,
            tracked: this.#tracked,
        });
    }
    /** `include` or `exclude` has globs for containers. */
    get choosesContainers() {
        return this.#choice.isByContainer;
    }
    /** Processes that were recorded so far, and count. */
    get matched() {
        return this.#tracked.countOf((container) => this.#owners.ownerOf(container) === 'ours');
    }
    /** It counts: no guest from a container that is, or may be, a stranger's. */
    counts({ isGuest, container }) {
        return !isGuest || this.#owners.ownerOf(container) === 'ours';
    }
    /** Meets who is new in a listing, forgets who is gone or was replaced. */
    update(t, listing) {
        const { pids, isWhole, isRegular } = listing;
        const doubtful = isWhole
            ? this.#known.values()
            : [...pids].flatMap((pid) => this.#known.get(pid) ?? []);
        for (const known of doubtful)
            if (!pids.has(known.pid) || wasReplaced(this.#proc, known, listing))
                this.#forget(known, t);
        for (const pid of pids)
            if (!this.#known.has(pid))
                this.#meet(pid, t, listing);
        this.#isFirstListing = false;
        if (isRegular)
            for (const known of this.#known.values())
                if (known.tracked === null && this.#mayJoin(known))
                    this.#look(known, t);
    }
    /** Looks again at the processes that were born a moment ago. */
    lookAtYoung(t) {
        for (const known of this.#young.review(t))
            this.#look(known, t);
        this.#owners.review(t, () => [...this.#known.values()].flatMap(({ pid, membership }) => membership === 'root' || membership === 'member' ? [pid] : []));
    }
    /** As `countChildren` has it. */
    countChildren(earlier) {
        return countChildren(this.#known.values(), this.tracked, this.#proc, earlier);
    }
    /** Somebody came less than `ageMs` ago who is recorded, or may be by the program it executes. */
    hasYoung(t, ageMs) {
        return this.#young
            .list(t, ageMs)
            .some((known) => known.tracked !== null || this.#mayJoin(known));
    }
    /**
     * Those who are recorded and were born less than `ageMs` ago. Of the others, who may be recorded
     * by the program that it executes is looked at again.
     */
    followYoung(t, ageMs) {
        const followed = [];
        for (const known of this.#young.list(t, ageMs)) {
            if (known.tracked === null && this.#mayJoin(known) && this.#young.isThere(known))
                this.#look(known, t);
            if (known.tracked !== null)
                followed.push(known.tracked);
        }
        return followed;
    }
    /** Whether a recorded process runs another program by now, which is told then. */
    hasChanged(tracked, t) {
        const known = this.#known.get(tracked.pid);
        if (known?.tracked !== tracked)
            return true;
        const before = known.identity;
        this.#look(known, t);
        return known.identity !== before;
    }
    /** It is known now who this container is: `include` and `exclude` may ask for it. */
    reconsider(container, t) {
        if (!this.choosesContainers)
            return;
        for (const known of this.#known.values()) {
            if (known.container !== container || known.tracked !== null || known.isFinal)
                continue;
            const stat = readStat(this.#proc, known.pid);
            if (stat?.startTicks === known.startTicks && !isEnded(stat))
                this.#appear(known, t, stat);
        }
    }
    /** What the slower beat saw of a recorded process: another parent, another name. */
    takeStat(tracked, stat, t) {
        const known = this.#known.get(tracked.pid);
        if (known === undefined || isEnded(stat))
            return;
        if (stat.ppid !== known.ppid) {
            known.ppid = stat.ppid;
            this.#tracked.adopt(tracked, stat.ppid, t);
        }
        if (stat.comm !== known.comm)
            this.#appear(known, t, stat);
    }
    /**
     * A recorded process ended. `isListed`: it is a zombie, which stays in view without being
     * somebody new.
     */
    bury(process, t, isListed) {
        this.#tracked.remove(process, t);
        const known = this.#known.get(process.pid);
        if (known?.tracked !== process)
            return;
        known.tracked = null;
        known.isFinal = true;
        if (!isListed)
            this.#drop(known);
    }
    /**
     * Records a process that came and went between two looks. Returns its number in this file, or
     * what `EndedProcesses` has instead.
     */
    admitEnded(record, startTicks, t, isAwaited = false) {
        const { index, name } = this.#ended.admit(record, startTicks, { t, isAwaited });
        if (index <= 0)
            return index;
        this.seen++;
        this.names.add(name);
        return index;
    }
    closeAll() {
        this.#tracked.closeAll();
    }
    #meet(pid, t, listing, depth = 0) {
        const stat = readStat(this.#proc, pid);
        if (stat === null)
            return;
        // parents first, whatever the order of the listing: a child is a member because its parent is
        if (depth < process_table_MOST_PARENTS &&
            stat.ppid !== pid &&
            !this.#known.has(stat.ppid) &&
            listing.pids.has(stat.ppid))
            this.#meet(stat.ppid, t, listing, depth + 1);
        if (this.#known.has(pid))
            return;
        const parent = this.#known.get(stat.ppid);
        // a fork of ours may be the launcher of the command by now, whose child is the command
        if (parent?.ppid === this.#plan.parentPid && t <= parent.youngUntilMs)
            this.#look(parent, t);
        const isOld = this.#isFirstListing;
        const known = meetProcess(pid, stat, t, { isOld, parent });
        if (this.#ended.has(pid, stat.startTicks))
            known.isFinal = true;
        else
            this.#ended.forget(pid);
        this.#known.set(pid, known);
        if (!stat.isKernelThread)
            this.seen++;
        if (known.isFinal)
            return;
        const status = listing.statuses.get(pid);
        const { name, appearance, isOwn } = this.#appear(known, t, stat, status);
        this.names.add(name);
        if (isOld)
            return;
        this.#young.add(known);
        const { runnerWorkerPid } = this.#around;
        if (runnerWorkerPid !== 0 && stat.ppid === runnerWorkerPid && !isOwn)
            this.#emit({ k: 'step', t, pid, name: describeCommand(appearance, name, 'name') });
    }
    /** Looks whether a process is who it was; cheap when nothing changed. */
    #look(known, t) {
        const image = readImage(this.#proc, known.pid);
        // exiting, it keeps the name that it had
        if (image.identity === known.identity || isEmptied(image))
            return;
        const stat = readStat(this.#proc, known.pid);
        if (stat?.startTicks === known.startTicks && !isEnded(stat))
            this.#appear(known, t, stat);
    }
    /** Reads who a process is now, and decides anew whether it is recorded. */
    #appear(known, t, stat, status) {
        const { pid } = known;
        const image = readImage(this.#proc, pid);
        known.identity = image.identity;
        known.comm = stat.comm;
        const appearance = appearanceOf(image, stat);
        const { words } = appearance;
        const name = nameProcess(appearance);
        const housing = readHousing(this.#proc, pid);
        const isOwn = isOwnProcess(this.#proc, pid, { name, words });
        const belonging = this.#owners.meet(housing, known.startTicks, known.isOld);
        // `include` may name one that is none of ours
        if (belonging === 'older')
            this.#choice.ask(housing);
        if (isOwn && stat.ppid === this.#plan.parentPid && isLauncher(words)) {
            known.membership = 'outside';
            this.#scope.meetLauncher(pid);
        }
        else if (known.membership === 'outside') {
            known.membership = this.#scope.decide({
                pid,
                ppid: stat.ppid,
                pgrp: stat.pgrp,
                session: stat.session,
                name,
                words,
                belonging,
                isOwn,
                isOld: known.isOld,
                hasEnvironment: (key, value) => hasEnvironment(this.#proc, pid, key, value),
            });
        }
        known.container = housing.container;
        known.isOwn = isOwn;
        this.#owners.takeEvidence(known, name, words);
        const isWanted = known.membership !== 'outside' &&
            (!isOwn || this.#plan.watchesCanaries === true) &&
            this.#choice.takes([name, words.join(' ')], housing);
        if (isWanted) {
            const shown = describeProcess(this.#proc, pid, appearance, name, this.#plan.commandLines);
            if (known.tracked === null)
                this.#track(known, { shown, housing, status }, t);
            else
                this.#tracked.rename(known.tracked, shown, t);
        }
        // it took a name by exec that is not wanted: what was recorded of it was its parent's image
        else if (known.tracked !== null)
            this.#tracked.release(known.tracked, t);
        if (!isWanted)
            known.tracked = null;
        return { name, appearance, isOwn };
    }
    #track(known, seen, t) {
        const { isOld, identity, ppid, membership } = known;
        known.tracked = this.#tracked.add({
            ...known,
            isOfTree: this.#scope.isOfTree({ ...known, container: seen.housing.container }),
            ...seen,
            marks: {
                ...(isOld ? { old: true } : {}),
                ...marksOf(membership),
                ...(!isOld && identity === this.#known.get(ppid)?.identity ? { fork: true } : {}),
            },
        }, t);
    }
    #mayJoin(known) {
        return !known.isFinal && (known.membership !== 'outside' || this.#plan.targetGlobs.length > 0);
    }
    #forget(known, t) {
        if (known.tracked !== null)
            this.#tracked.remove(known.tracked, t);
        this.#drop(known);
    }
    #drop(known) {
        this.#known.delete(known.pid);
        this.#young.delete(known);
        this.#scope.forget(known.pid);
    }
}

;// CONCATENATED MODULE: ./build/sampler/look-budget.js
/** Of the time of one core, on average. */
const SHARE = 0.01;
/** What is saved up while looks cost less: a burst may take it at once. 10 s of the share. */
const MOST_SAVED_MS = 100;
/**
 * What looks between samples may cost: where a thousand processes a second start, they come more
 * rarely, and not at the expense of those.
 */
class LookBudget {
    #everyMs;
    #savedMs = MOST_SAVED_MS;
    #atMs = 0;
    constructor(everyMs) {
        this.#everyMs = everyMs;
    }
    /** A look at `t` took so much CPU time. Returns how long to wait for the next. */
    spend(t, cpuMs) {
        this.#savedMs = Math.min(MOST_SAVED_MS, this.#savedMs + (t - this.#atMs) * SHARE) - cpuMs;
        this.#atMs = t;
        return Math.max(this.#everyMs, -this.#savedMs / SHARE);
    }
}

;// CONCATENATED MODULE: ./build/sampler/quick-beat.js





/**
 * Of children that live 50 to 500 ms all are seen at this pace, and 94 % with nine tenths of their
 * peak; a look at which nobody came costs 0.2 ms (docs/measurements.md#short-lived-processes).
 */
const quick_beat_EVERY_MS = 50;
/**
 * ... and sooner while somebody takes memory fast, as he may end as soon as he has it, and nobody
 * else would know: this much since the look before.
 */
const FILLING_MS = 20;
const FAST_KIB = 16 * 1024;
/** Timers are late by as much as others are early. */
const EARLY_MS = 10;
/** Whoever lives longer is left to the samples. */
const quick_beat_YOUNG_MS = 1500;
const SHED = 'looks between samples, left out to take no more than 1 % of a core: processes that lived ' +
    'shorter than the interval may be missing';
/** Looks between two samples: who came, and what those hold who came a moment ago. */
class QuickBeat {
    #parts;
    #budget = new LookBudget(quick_beat_EVERY_MS);
    #timer;
    #waitMs = 0;
    /** looks that were left out */
    #shed = 0;
    /** of the last look at all */
    #lookedMs = Number.NEGATIVE_INFINITY;
    /** who took memory fast at the look before */
    #filling = new Set();
    constructor(parts) {
        this.#parts = parts;
    }
    /** `now` in ms of the recording. */
    start(now) {
        const wake = () => {
            const t = now();
            const isQuiet = this.isQuiet(t);
            if (isQuiet && this.#parts.births.ask(this.#parts.discovery.lastPid)) {
                this.#waitMs = 0; // this timer is over
                return;
            }
            // 20 times a second where nobody else does that: nothing else is asked, and the timer stays
            const waitMs = isQuiet ? quick_beat_EVERY_MS : this.look(t);
            if (waitMs === this.#waitMs)
                this.#timer?.refresh();
            else
                sleep(waitMs);
        };
        const sleep = (waitMs) => {
            this.#waitMs = waitMs;
            this.#timer = setTimeout(wake, waitMs);
        };
        sleep(quick_beat_EVERY_MS);
        this.#parts.births.start(wake);
    }
    /** Says at `t` how many looks were left out, if any were. */
    stop(t) {
        clearTimeout(this.#timer);
        this.#parts.births.stop();
        if (this.#shed > 0)
            this.#sayShed(t);
    }
    /** Nobody came, now and in the last seconds: there is nothing to look at. */
    isQuiet(t) {
        const { discovery, table } = this.#parts;
        return !table.hasYoung(t, quick_beat_YOUNG_MS) && discovery.isStill();
    }
    /** Returns how long to wait for the next. `t`: ms. */
    look(t) {
        const beganMs = this.#parts.readCpuMs();
        const isFilling = this.#lookAtAll(Math.round(t));
        const waitMs = this.#budget.spend(t, this.#parts.readCpuMs() - beganMs);
        this.#shedFor(waitMs, t);
        const isUrgent = isFilling && !this.#parts.hasExitRecords();
        return isUrgent && waitMs === quick_beat_EVERY_MS ? FILLING_MS : waitMs;
    }
    /** True: somebody takes memory fast. */
    #lookAtAll(t) {
        const { pageKiB, out } = this.#parts;
        const p = [];
        const filling = new Set();
        for (const process of this.#listDue(t)) {
            const before = process.lookedRssPages;
            this.#follow(process, t, p);
            if ((process.lookedRssPages - before) * pageKiB >= FAST_KIB)
                filling.add(process);
        }
        if (p.length > 0)
            out.append({ k: 'look', t, p });
        this.#filling = filling;
        return filling.size > 0;
    }
    /** A look that comes sooner is at those only for whom it does. */
    #listDue(t) {
        const { discovery, table } = this.#parts;
        if (t - this.#lookedMs < quick_beat_EVERY_MS - EARLY_MS)
            return [...this.#filling].filter((process) => table.tracked.get(process.pid) === process);
        this.#lookedMs = t;
        const listing = discovery.glance(t);
        if (listing !== null)
            table.update(t, listing);
        return table.followYoung(t, quick_beat_YOUNG_MS);
    }
    /** Adds to `p` what it holds, where that changed since the look before. */
    #follow(process, t, p) {
        const { pageKiB, table } = this.#parts;
        if (!this.#read(process, t))
            return;
        process.lookedAtMs = t;
        if (isUnchanged(process))
            return;
        const risenKiB = (lastResidentPages() - process.lookedRssPages) * pageKiB;
        const isFilling = process.lookedRssPages > 0 && risenKiB >= FAST_KIB;
        // it goes on as a look ago: its mark is what it holds
        const isRising = isFilling && this.#filling.has(process);
        // who was met a moment ago was read whole then
        if (process.lookedRssPages > 0 && !isRising && this.#isOther(process, t)) {
            // a new program has other memory: what was read may be of the one before
            if (table.tracked.get(process.pid) !== process || !this.#read(process, t))
                return;
            process.hwmKiB = readStatus(this.#parts.proc, process.pid).hwmKiB;
        }
        process.lookedRssPages = lastResidentPages();
        process.lookedSharedPages = lastSharedPages();
        packLook(p, process.index, process.lookedRssPages * pageKiB, process.lookedSharedPages * pageKiB, isRising ? -1 : process.hwmKiB);
    }
    /**
     * Reads its high-water mark, and whether it runs another program by now. The kernel names it by
     * that; only a child that was its parent's image may have executed the same again.
     */
    #isOther(process, t) {
        const { name, hwmKiB } = readStatus(this.#parts.proc, process.pid);
        process.hwmKiB = hwmKiB;
        return ((process.isParentsImage || name !== process.shown.comm) &&
            this.#parts.table.hasChanged(process, t));
    }
    /** False: not readable this time, or it ended. */
    #read(process, t) {
        const answer = readMemory(process, this.#parts.proc);
        if (answer === 'zombie' || answer === 'gone')
            this.#parts.fast.bury(process, t, answer === 'zombie');
        return answer === 'read';
    }
    #shedFor(waitMs, t) {
        const isFirst = this.#shed === 0;
        this.#shed += Math.ceil(waitMs / quick_beat_EVERY_MS) - 1;
        if (isFirst && this.#shed > 0)
            this.#sayShed(t);
    }
    #sayShed(t) {
        this.#parts.out.append({ k: 'limited', t: Math.round(t), reason: SHED, count: this.#shed });
    }
}
function isUnchanged({ lookedRssPages, lookedSharedPages }) {
    return lookedRssPages === lastResidentPages() && lookedSharedPages === lastSharedPages();
}

;// CONCATENATED MODULE: ./build/sampler/schedule.js
/** A shorter delay is what any busy machine has. */
const LATE_MS = 1000;
/**
 * With a longer interval the loop wakes in between, to see who came and whether it is still wanted.
 */
const WAKE_EVERY_MS = 10_000;
const LONGEST_MS = 31 * 86_400_000;
/** Timers fire up to this much early. */
const schedule_EARLY_MS = 1;
/**
 * When samples are due: at the multiples of the interval since the start, so that late wake-ups do
 * not add up. Times in ms since then.
 */
class Schedule {
    #intervalMs;
    #deadlineMs;
    #next = 1;
    #lastMs = 0;
    /** planned samples that were not taken */
    missed = 0;
    /** `durationMs` 0: until told to stop, a month at most. */
    constructor(intervalMs, durationMs) {
        this.#intervalMs = intervalMs;
        this.#deadlineMs = durationMs > 0 ? durationMs : LONGEST_MS;
    }
    /** How long to sleep. */
    waitMs(nowMs) {
        return Math.max(0, Math.min(this.#next * this.#intervalMs, this.#deadlineMs, nowMs + WAKE_EVERY_MS) - nowMs);
    }
    isDue(nowMs) {
        return nowMs >= this.#next * this.#intervalMs - schedule_EARLY_MS;
    }
    isOver(nowMs) {
        return nowMs >= this.#deadlineMs - schedule_EARLY_MS;
    }
    /**
     * A sample is taken now. Returns for how long nothing was seen, where that is a gap (suspended,
     * stopped, starved), else 0.
     */
    take(nowMs) {
        const sinceLastMs = nowMs - this.#lastMs;
        const lateMs = nowMs - this.#next * this.#intervalMs;
        this.#lastMs = nowMs;
        if (lateMs < -schedule_EARLY_MS)
            return 0;
        const next = Math.floor((nowMs + schedule_EARLY_MS) / this.#intervalMs) + 1;
        this.missed += next - this.#next - 1;
        this.#next = next;
        return lateMs >= Math.max(LATE_MS, this.#intervalMs / 2) ? sinceLastMs : 0;
    }
}

;// CONCATENATED MODULE: ./build/heaps/force-moments.js
/** Ages at which a program is asked for a collection where no duration says when it ends, in s. */
const AGES_S = [20, 35, 50, 65, 90, 150, 270];
/** From then on at twice the age each, so that the last one is never long ago: for a month. */
const LAST_AGE_S = 2_592_000;
const SHARES = [0.25, 0.5, 0.75, 0.98];
/** Before the end, for the last one to be answered. */
const LAST_BEFORE_END_MS = 2000;
/** `durationMs`: 0 where nothing says when sampling ends. */
function forceMoments(durationMs) {
    if (durationMs > 0) {
        const latestMs = Math.max(0, durationMs - LAST_BEFORE_END_MS);
        return { atMs: SHARES.map((share) => Math.min(share * durationMs, latestMs)), agesS: [] };
    }
    const agesS = [...AGES_S];
    for (let ageS = 2 * (agesS.at(-1) ?? 0); ageS <= LAST_AGE_S; ageS *= 2)
        agesS.push(ageS);
    return { atMs: [], agesS };
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/heaps/dotnet-collections.js
/** Of Microsoft-Windows-DotNETRuntime (ClrEtwAll.man of dotnet/runtime), keyword GC, level 4. */
const GC_START = 1;
const GC_END = 2;
const GC_HEAP_STATS = 4;
/** Generations 0 to 2 and large objects: what they hold, and what survived of them. */
const GENERATIONS_AT = [0, 16, 32, 48];
/** The same of pinned objects, since .NET 5. */
const PINNED_AT = 94;
const SIZE_BYTES = 8;
const LEAST_BYTES = new Map([
    [GC_START, 16],
    [GC_END, 8],
    [GC_HEAP_STATS, 64],
]);
const WHOLE_HEAP = 2;
/** A reason of a collection, and two types of one. */
const INDUCED = 1;
const BLOCKING = 0;
const BACKGROUND = 1;
/** A background one goes on beside younger ones. */
const MOST_BEGUN = 8;
const dotnet_collections_LARGEST_HEAP = 2n ** 44n;
/**
 * What the events of a .NET runtime say of its heap. `used` is what survived the last collection of
 * all of it; `now` what the generations but the youngest held after the last one of any kind, with
 * what had died in them: a bound.
 */
class DotnetCollections {
    #begun = new Map();
    /** of the whole heap, whose sizes are told next */
    #ended = null;
    #liveBytes = 0;
    #nowBytes = -1;
    #whole = 0;
    #induced = 0;
    /** while it is so, those that are asked for are ours, and none of the program's own */
    isAsking = false;
    /** Blocking collections of the whole heap that somebody asked for, so far. */
    get induced() {
        return this.#induced;
    }
    get liveBytes() {
        return this.#liveBytes;
    }
    get reading() {
        return {
            usedKiB: Math.round(this.#liveBytes / 1024),
            collections: this.#whole,
            oldCollections: this.#whole,
            nowKiB: this.#nowBytes < 0 ? -1 : Math.round(this.#nowBytes / 1024),
            outsideKiB: -1,
        };
    }
    /** False: it is not what it says it is, and nothing more is to be believed. */
    add({ id, payload }) {
        if (payload.length < (LEAST_BYTES.get(id) ?? 0))
            return false;
        if (id === GC_START)
            this.#begin(payload);
        if (id === GC_END)
            this.#end(payload);
        return id !== GC_HEAP_STATS || this.#measure(payload);
    }
    #begin(payload) {
        const [first] = this.#begun.keys();
        if (first !== undefined && this.#begun.size >= MOST_BEGUN)
            this.#begun.delete(first);
        this.#begun.set(payload.readUInt32LE(0), {
            isInduced: payload.readUInt32LE(8) === INDUCED,
            type: payload.readUInt32LE(12),
        });
    }
    #end(payload) {
        const number = payload.readUInt32LE(0);
        const begun = this.#begun.get(number) ?? null;
        this.#begun.delete(number);
        this.#ended = payload.readUInt32LE(4) === WHOLE_HEAP ? begun : null;
    }
    /** It follows the end of the collection that it is of. */
    #measure(payload) {
        const places = payload.length >= PINNED_AT + 2 * SIZE_BYTES ? [...GENERATIONS_AT, PINNED_AT] : GENERATIONS_AT;
        const held = places.map((at) => payload.readBigUInt64LE(at));
        const survived = places.map((at) => payload.readBigUInt64LE(at + SIZE_BYTES));
        if ([...held, ...survived].some((size) => size > dotnet_collections_LARGEST_HEAP))
            return false;
        this.#nowBytes = addUp(held.slice(1));
        const ended = this.#ended;
        this.#ended = null;
        if (ended?.type === BLOCKING) {
            this.#liveBytes = addUp(survived);
            if (ended.isInduced)
                this.#induced++;
            if (!ended.isInduced || !this.isAsking)
                this.#whole++;
        }
        else if (ended?.type === BACKGROUND) {
            // what survived of generations 0 and 1 is that of the younger collection it began with, whose
            // survivors are in generations 1 and 2 since, and counted there
            this.#liveBytes = addUp([held[1] ?? 0n, ...survived.slice(2)]);
            this.#whole++;
        }
        return true;
    }
}
const addUp = (sizes) => sizes.reduce((total, size) => total + Number(size), 0);

;// CONCATENATED MODULE: ./build/heaps/dotnet-ipc.js
const dotnet_ipc_MAGIC = 'DOTNET_IPC_V1\0';
const HEADER_BYTES = 20;
const EVENT_PIPE = 2;
const STOP_TRACING = 1;
const COLLECT_TRACING = 3;
const ANSWER = 0xff;
const OK = 0;
const NETTRACE = 1;
/** The least: what the runtime keeps for us while we do not read. */
const BUFFER_MIB = 1;
/** Lower ones have no sizes of the heap. */
const INFORMATIONAL = 4;
const RUNTIME_PROVIDER = 'Microsoft-Windows-DotNETRuntime';
/** A session's number behind the header, which its stream follows. */
const ANSWER_BYTES = HEADER_BYTES + 8;
/**
 * Asks a .NET runtime for a stream of events of its own provider, without the list of all its code
 * at the end (CollectTracing2; ipc-protocol.md of dotnet/diagnostics).
 */
function encodeCollect(keywords) {
    const flags = Buffer.alloc(25);
    flags.writeUInt32LE(BUFFER_MIB, 0);
    flags.writeUInt32LE(NETTRACE, 4);
    // at 8: without a rundown
    flags.writeUInt32LE(1, 9);
    flags.writeBigUInt64LE(BigInt(keywords), 13);
    flags.writeUInt32LE(INFORMATIONAL, 21);
    return encode(COLLECT_TRACING, Buffer.concat([flags, encodeText(RUNTIME_PROVIDER), encodeText('')]));
}
/** Ends a stream, by the number of its session. */
function encodeStop(session) {
    const payload = Buffer.alloc(8);
    payload.writeBigUInt64LE(session);
    return encode(STOP_TRACING, payload);
}
/** The number of the session that was asked for; null: it was refused, or this is no answer. */
function parseSession(bytes) {
    if (bytes.length < ANSWER_BYTES || bytes.toString('latin1', 0, dotnet_ipc_MAGIC.length) !== dotnet_ipc_MAGIC)
        return null;
    if (bytes.readUInt16LE(14) !== ANSWER_BYTES || bytes[16] !== ANSWER || bytes[17] !== OK)
        return null;
    return bytes.readBigUInt64LE(HEADER_BYTES);
}
function encode(command, payload) {
    const header = Buffer.alloc(HEADER_BYTES);
    header.write(dotnet_ipc_MAGIC, 'latin1');
    header.writeUInt16LE(HEADER_BYTES + payload.length, 14);
    header[16] = EVENT_PIPE;
    header[17] = command;
    return Buffer.concat([header, payload]);
}
/** How many characters with the NUL, and they in UTF-16; of none the count alone. */
function encodeText(text) {
    const count = Buffer.alloc(4);
    if (text === '')
        return count;
    count.writeUInt32LE(text.length + 1);
    return Buffer.concat([count, Buffer.from(`${text}\0`, 'utf16le')]);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(30);
;// CONCATENATED MODULE: ./build/heaps/dotnet-session.js


/** What is read at most: 1 MiB/s are some 1,000 collections in it, and 4 MiB in one piece. */
const BYTES_PER_MS = 2 ** 20 / 1000;
const MOST_AT_ONCE = 4 * 2 ** 20;
const ANSWER_WITHIN_MS = 5000;
/** For its runtime to end the session when we ask; else the end of our connection tells it. */
const STOP_WITHIN_MS = 500;
const NO_ANSWER = 'a .NET program did not answer';
/**
 * A stream of events from the runtime of a .NET process, which comes when the event loop turns. All
 * of it is fetched at once, or the session ended: a runtime drops events that are not fetched, but
 * its process waits at its end until the last ones are. Where we die, the runtime ends the session
 * at its next event, when it cannot write.
 */
class DotnetSession {
    #parts;
    #stream;
    #head = Buffer.alloc(0);
    #session = null;
    #mayRead = MOST_AT_ONCE;
    #lastMs = performance.now();
    #isOver = false;
    #deadline;
    constructor(parts) {
        this.#parts = parts;
        const stream = (0,external_node_net_.connect)({ path: parts.path });
        this.#stream = stream;
        // it is no reason to go on for
        stream.unref();
        this.#deadline = setTimeout(() => {
            this.#end(NO_ANSWER);
        }, parts.answerWithinMs ?? ANSWER_WITHIN_MS).unref();
        stream.on('connect', () => stream.write(encodeCollect(parts.keywords)));
        stream.on('data', (chunk) => {
            this.#receive(chunk);
        });
        stream.on('error', (error) => {
            const why = `the diagnostic socket of a .NET program cannot be used (${error.code})`;
            this.#end(this.#session === null ? why : '');
        });
        stream.on('close', () => {
            this.#end(this.#session === null ? NO_ANSWER : '');
        });
    }
    /** Nothing comes any more; resolves when the runtime has ended it, or did not in time. */
    async stop() {
        this.#isOver = true;
        clearTimeout(this.#deadline);
        const session = this.#session;
        if (session !== null && !this.#stream.destroyed)
            await this.#askToStop(session);
        this.#stream.destroy();
    }
    #receive(chunk) {
        if (this.#isOver)
            return;
        if (!this.#isAllowed(chunk.length)) {
            this.#end('a .NET program collects more often than can be followed');
            return;
        }
        if (this.#session !== null) {
            this.#parts.onBytes(chunk);
            return;
        }
        this.#head = Buffer.concat([this.#head, chunk]);
        if (this.#head.length < ANSWER_BYTES)
            return;
        clearTimeout(this.#deadline);
        this.#session = parseSession(this.#head);
        if (this.#session === null) {
            this.#end('a .NET program refused to tell of its collections');
        }
        else
            this.#parts.onBytes(this.#head.subarray(ANSWER_BYTES));
    }
    #isAllowed(bytes) {
        const nowMs = performance.now();
        const refilled = this.#mayRead + (nowMs - this.#lastMs) * BYTES_PER_MS;
        this.#lastMs = nowMs;
        this.#mayRead = Math.min(MOST_AT_ONCE, refilled) - bytes;
        return this.#mayRead >= 0;
    }
    #end(why) {
        if (this.#isOver)
            return;
        void this.stop();
        this.#parts.onEnd(why);
    }
    #askToStop(session) {
        return new Promise((resolve) => {
            const asking = (0,external_node_net_.connect)({ path: this.#parts.path });
            const stop = () => {
                clearTimeout(timer);
                asking.destroy();
                resolve();
            };
            const timer = setTimeout(stop, STOP_WITHIN_MS);
            asking.on('connect', () => asking.write(encodeStop(session)));
            asking.on('data', stop);
            asking.on('error', stop);
            asking.on('close', stop);
        });
    }
}

;// CONCATENATED MODULE: ./build/heaps/dotnet-socket.js



/** sun_path of unix(7) has 108 bytes, with a NUL. */
const LONGEST_PATH_BYTES = 107;
/** Its least stack is 8 MiB, a quarter of which its variables and arguments may have. */
const MOST_VARIABLES_BYTES = 8 * 2 ** 20;
/** Numbers of the runtime's settings are hexadecimal. */
const DISABLED = /^(?:DOTNET|COMPlus)_EnableDiagnostics(?:_IPC)?=(?:0x)?0+$/;
/**
 * The socket of the runtime in a process, `dotnet-diagnostic-PID-START-socket` where its TMPDIR is
 * (ds-rt of dotnet/runtime): START is that of /proc/PID/stat, so one that a process of the same pid
 * left behind is none. Null: it has none, or is another user's.
 */
function findDotnetSocket({ pid, startTicks }, proc) {
    const own = `${proc}/${pid}`;
    const variables = readProc(`${own}/environ`);
    const found = readCredentials(pid, proc);
    if (variables === null || found === null)
        return null;
    const { innerPid, uids } = found;
    const words = variables.slice(0, MOST_VARIABLES_BYTES).split('\0');
    const directory = dotnet_socket_valueOf(words, 'TMPDIR') || '/tmp';
    if (!directory.startsWith('/'))
        return null;
    const name = `dotnet-diagnostic-${innerPid}-${startTicks}-socket`;
    // what is above a root is the root: nothing leads out of it by dots
    const path = `${own}/root${(0,external_node_path_namespaceObject.normalize)(`${directory}/${name}`)}`;
    if (!isSocketOf(path, uids[1] ?? -1))
        return whyNot(words, own);
    return Buffer.byteLength(path) > LONGEST_PATH_BYTES
        ? { kind: 'refused', why: 'the path of the diagnostic socket of a .NET program is too long' }
        : { path, innerPid };
}
function readProc(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
    }
    catch {
        return null; // gone, or another user's
    }
}
/** The first of that name, as getenv(3) has it. */
function dotnet_socket_valueOf(words, name) {
    return words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}
/** Of the process's own user: anybody may make a file of that name in /tmp. */
function isSocketOf(path, uid) {
    try {
        const found = (0,external_node_fs_namespaceObject.lstatSync)(path);
        return found.isSocket() && found.uid === uid;
    }
    catch {
        return false;
    }
}
function whyNot(words, own) {
    const disabled = words.find((word) => DISABLED.test(word));
    if (disabled === undefined || !(readProc(`${own}/maps`) ?? '').includes('/libcoreclr.so'))
        return null;
    return { kind: 'refused', why: `a .NET program runs with ${disabled}` };
}

;// CONCATENATED MODULE: ./build/heaps/nettrace-blobs.js
const IS_COMPRESSED = 1;
const LEAST_HEADER_BYTES = 4;
const LONGEST_NUMBER = 10;
/** What of a blob's head is there; what is not is as in the one before. */
const HAS = {
    kind: 1,
    capture: 2,
    thread: 4,
    stack: 8,
    activity: 16,
    relatedActivity: 32,
    length: 128,
};
const ACTIVITY_BYTES = 16;
/**
 * The blobs of an EventBlock or a MetadataBlock with compressed heads, as runtimes write them. Null
 * where it is none, or its blobs do not fill it to the last byte.
 */
function parseBlobs(block) {
    if (block.length < LEAST_HEADER_BYTES)
        return null;
    const headerBytes = block.readUInt16LE(0);
    if (headerBytes < LEAST_HEADER_BYTES || (block.readUInt16LE(2) & IS_COMPRESSED) === 0)
        return null;
    const cursor = new Cursor(block, headerBytes);
    const blobs = [];
    let [kind, length] = [0, 0];
    while (cursor.at < block.length) {
        const flags = cursor.byte();
        if ((flags & HAS.kind) !== 0)
            kind = cursor.number();
        // sequence number, thread that captured it, processor
        if ((flags & HAS.capture) !== 0)
            for (let n = 0; n < 3; n++)
                cursor.number();
        if ((flags & HAS.thread) !== 0)
            cursor.number();
        if ((flags & HAS.stack) !== 0)
            cursor.number();
        cursor.number(); // time
        if ((flags & HAS.activity) !== 0)
            cursor.at += ACTIVITY_BYTES;
        if ((flags & HAS.relatedActivity) !== 0)
            cursor.at += ACTIVITY_BYTES;
        if ((flags & HAS.length) !== 0)
            length = cursor.number();
        const from = cursor.at;
        cursor.at += length;
        if (cursor.at > block.length)
            return null;
        blobs.push({ kind, payload: block.subarray(from, cursor.at) });
    }
    return cursor.at === block.length ? blobs : null;
}
/** Behind the end there are zeros: who reads by it looks at `at`. */
class Cursor {
    #bytes;
    at;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.at = at;
    }
    byte() {
        return this.#bytes[this.at++] ?? 0;
    }
    /** Seven bits a byte, lowest first; beyond 53 bits it is not exact, which only times are. */
    number() {
        let value = 0;
        for (let n = 0; n < LONGEST_NUMBER; n++) {
            const byte = this.byte();
            value += (byte & 0x7f) * 2 ** (7 * n);
            if (byte < 0x80)
                break;
        }
        return value;
    }
}

;// CONCATENATED MODULE: ./build/heaps/nettrace-parser.js

const STREAM_MAGIC = 'Nettrace\x14\0\0\0!FastSerialization.1';
/** .NET Core 3.0 and all later ones write it. */
const VERSION = 4;
const TRACE_BYTES = 48;
const TRACE_PID = 36;
/** The runtime makes blocks of 100 KB. */
const MOST_BLOCK_BYTES = 2 ** 20;
const LONGEST_TYPE = 64;
const LONGEST_PROVIDER = 256;
/** The runtime has some 300 kinds of events. */
const MOST_KINDS = 2048;
const END_OF_STREAM = 1;
const BEGIN_OBJECT = 5;
const END_OBJECT = 6;
const TYPE_BYTES = 15;
/**
 * Reads the NetTrace format (version 4; NetTraceFormat.md of microsoft/perfview) as it comes in:
 * what is kept is one block that is not whole yet, and the numbers of kinds of events. Nothing of
 * it is believed without a look at the bytes there are.
 */
class NettraceParser {
    #provider;
    #pid;
    #kinds = new Map();
    #pending = Buffer.alloc(0);
    /** of the stream, which blocks are aligned by */
    #at = 0;
    #state = 'magic';
    #type = '';
    /** `pid`: as the process itself sees it, which the stream is to say. */
    constructor(provider, pid) {
        this.#provider = provider;
        this.#pid = pid;
    }
    get hasEnded() {
        return this.#state === 'ended';
    }
    /** Events that are whole now; null: it is no such stream, or of another process. */
    push(chunk) {
        this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
        const events = [];
        while (this.#step(events))
            ;
        return this.#state === 'broken' ? null : events;
    }
    /** False: it needs more bytes, or there is nothing more to read. */
    #step(events) {
        if (this.#state === 'magic')
            return this.#readMagic();
        if (this.#state === 'object')
            return this.#readType();
        if (this.#state === 'trace')
            return this.#readTrace();
        return this.#state === 'block' && this.#readBlock(events);
    }
    #readMagic() {
        if (this.#pending.length < STREAM_MAGIC.length)
            return false;
        if (this.#take(STREAM_MAGIC.length).toString('latin1') !== STREAM_MAGIC)
            return this.#break();
        this.#state = 'object';
        return true;
    }
    /** Two tags of a beginning, a null, version, least version of a reader, name, end of the type. */
    #readType() {
        const bytes = this.#pending;
        if (bytes[0] === END_OF_STREAM) {
            this.#state = 'ended';
            return false;
        }
        if (bytes.length < TYPE_BYTES)
            return false;
        const nameBytes = bytes.readUInt32LE(11);
        const isType = bytes[0] === BEGIN_OBJECT && bytes[1] === BEGIN_OBJECT && bytes[2] === 1;
        if (!isType || bytes.readUInt32LE(7) > VERSION || nameBytes > LONGEST_TYPE)
            return this.#break();
        if (bytes.length < TYPE_BYTES + nameBytes + 1)
            return false;
        const head = this.#take(TYPE_BYTES + nameBytes + 1);
        if (head.at(-1) !== END_OBJECT)
            return this.#break();
        this.#type = head.toString('latin1', TYPE_BYTES, TYPE_BYTES + nameBytes);
        this.#state = this.#type === 'Trace' ? 'trace' : 'block';
        return true;
    }
    #readTrace() {
        if (this.#pending.length <= TRACE_BYTES)
            return false;
        const trace = this.#take(TRACE_BYTES + 1);
        if (trace.readUInt32LE(TRACE_PID) !== this.#pid)
            return this.#break();
        return this.#endObject(trace);
    }
    /** Its length, zeros up to a multiple of four, and that many bytes. */
    #readBlock(events) {
        if (this.#pending.length < 4)
            return false;
        const length = this.#pending.readUInt32LE(0);
        if (length > MOST_BLOCK_BYTES)
            return this.#break();
        const padding = (4 - ((this.#at + 4) % 4)) % 4;
        if (this.#pending.length < 4 + padding + length + 1)
            return false;
        this.#take(4 + padding);
        const block = this.#take(length + 1);
        const isUnderstood = this.#type === 'MetadataBlock'
            ? this.#readKinds(block.subarray(0, length))
            : this.#type !== 'EventBlock' || this.#readEvents(block.subarray(0, length), events);
        return isUnderstood ? this.#endObject(block) : this.#break();
    }
    #readKinds(block) {
        const blobs = parseBlobs(block);
        const kinds = blobs?.map(({ payload }) => parseKind(payload)) ?? [null];
        for (const kind of kinds) {
            if (kind === null || this.#kinds.size >= MOST_KINDS)
                return false;
            if (kind.provider === this.#provider)
                this.#kinds.set(kind.number, kind.id);
        }
        return true;
    }
    #readEvents(block, events) {
        const blobs = parseBlobs(block);
        for (const { kind, payload } of blobs ?? []) {
            const id = this.#kinds.get(kind);
            if (id !== undefined)
                events.push({ id, payload });
        }
        return blobs !== null;
    }
    #endObject(bytes) {
        if (bytes.at(-1) !== END_OBJECT)
            return this.#break();
        this.#state = 'object';
        return true;
    }
    #take(length) {
        const taken = this.#pending.subarray(0, length);
        this.#pending = this.#pending.subarray(length);
        this.#at += length;
        return taken;
    }
    #break() {
        this.#state = 'broken';
        this.#pending = Buffer.alloc(0);
        return false;
    }
}
/** Number, provider in UTF-16 up to its NUL, number of the event there; null: it is cut. */
function parseKind(payload) {
    let end = 4;
    while (end + 2 <= payload.length && payload.readUInt16LE(end) !== 0)
        end += 2;
    if (end + 6 > payload.length || end > LONGEST_PROVIDER)
        return null;
    return {
        number: payload.readInt32LE(0),
        provider: payload.toString('utf16le', 4, end),
        id: payload.readInt32LE(end + 2),
    };
}

;// CONCATENATED MODULE: ./build/heaps/dotnet-events.js








/** GC of the provider's keywords, and the one whose being set makes it collect its whole heap. */
const COLLECTIONS = 0x1;
const COLLECT = 0x80_0000;
const dotnet_events_ANSWER_WITHIN_MS = 10_000;
const PAUSE_MS = 20;
const dotnet_events_NO_ANSWER = 'a .NET program did not answer in time';
/**
 * What a .NET runtime tells of its collections by its diagnostic socket, as `dotnet-counters` and
 * `dotnet-gcdump` ask it (.NET Core 3.1 and later): one session of events, some 1 to 3 KB a
 * collection; and another for a moment where a collection is asked for.
 */
const dotnetEvents = { open: openDotnet };
function openDotnet(process, proc) {
    const found = findDotnetSocket(process, proc);
    if (found === null || 'kind' in found)
        return found;
    if (!isAlive(process, proc))
        return null;
    const heap = new DotnetHeap(found);
    return {
        from: 'dotnet-events',
        collector: '',
        read: () => heap.read(),
        readOutside: () => readOutsideKiB(process.pid, proc, findDotnetHeap),
        force: async (signal) => isAlive(process, proc)
            ? heap.force(AbortSignal.any([signal, AbortSignal.timeout(dotnet_events_ANSWER_WITHIN_MS)]))
            : { kind: 'refused', why: 'it has ended' },
        close: () => {
            heap.close();
        },
    };
}
class DotnetHeap {
    #path;
    #parser;
    #collections = new DotnetCollections();
    #session;
    /** the last one that somebody asked for */
    #last = null;
    /** null: it goes on; '': it is over; else why nothing more is read */
    #end = null;
    constructor({ path, innerPid }) {
        this.#path = path;
        this.#parser = new NettraceParser(RUNTIME_PROVIDER, innerPid);
        this.#session = new DotnetSession({
            path,
            keywords: COLLECTIONS,
            onBytes: (chunk) => {
                this.#receive(chunk);
            },
            onEnd: (why) => {
                this.#end ??= why;
            },
        });
    }
    read() {
        if (this.#end === null)
            return this.#collections.reading;
        return this.#end === '' ? null : { kind: 'refused', why: this.#end };
    }
    close() {
        void this.#session.stop();
    }
    /**
     * The session that asks tells nothing; the one that is open sees what came of it. The runtime
     * collects once more when the session has begun to stream, some ms after the first time.
     */
    async force(deadline) {
        this.#last = null;
        this.#collections.isAsking = true;
        let why = '';
        const asking = new DotnetSession({
            path: this.#path,
            keywords: COLLECT,
            onBytes: () => undefined,
            onEnd: (reason) => {
                why = reason || 'it has ended';
            },
        });
        while (!this.#isTold() && why === '' && !deadline.aborted) {
            await (0,external_node_timers_promises_namespaceObject.setTimeout)(PAUSE_MS);
            if (this.#end !== null)
                why = this.#end || 'it has ended';
        }
        await asking.stop();
        this.#collections.isAsking = false;
        return this.#tellForced() ?? { kind: 'refused', why: why || dotnet_events_NO_ANSWER };
    }
    #isTold() {
        return this.#last !== null;
    }
    #tellForced() {
        if (this.#last === null)
            return null;
        const { liveBytes, atMs } = this.#last;
        return { kind: 'forced', liveBytes, agoMs: performance.now() - atMs };
    }
    #receive(chunk) {
        const before = this.#collections.induced;
        const events = this.#parser.push(chunk);
        const isUnderstood = events?.every((event) => this.#collections.add(event)) ?? false;
        if (this.#collections.induced > before)
            this.#last = { liveBytes: this.#collections.liveBytes, atMs: performance.now() };
        if (!isUnderstood)
            this.#end ??= 'what a .NET program tells is not understood';
        else if (this.#parser.hasEnded)
            this.#end ??= '';
        else
            return;
        void this.#session.stop();
    }
}

;// CONCATENATED MODULE: ./build/heaps/class-growth.js
/** Of a large program's 20,000 classes the others have some bytes each. */
const class_growth_MOST_REMEMBERED = 2000;
const MOST_TOLD = 20;
/** What the classes of a JVM hold more than they did in its first histogram. */
class ClassGrowth {
    #first = null;
    /** Largest gain first, 20 at most, none that lost; null of the first one. */
    compare({ classes }) {
        const now = class_growth_addUp(classes);
        if (this.#first === null) {
            this.#first = remember(now);
            return null;
        }
        const gains = [];
        for (const [name, { instances, bytes }] of now) {
            const before = this.#first.get(name) ?? { instances: 0, bytes: 0 };
            if (bytes > before.bytes)
                gains.push([name, instances, bytes, instances - before.instances, bytes - before.bytes]);
        }
        return gains.sort((a, b) => b[4] - a[4]).slice(0, MOST_TOLD);
    }
}
/** Class loaders may each have one of the same name. */
function class_growth_addUp(classes) {
    const held = new Map();
    for (const { name, instances, bytes } of classes) {
        const one = held.get(name);
        if (one === undefined)
            held.set(name, { instances, bytes });
        else {
            one.instances += instances;
            one.bytes += bytes;
        }
    }
    return held;
}
/** Copies of the names: a part of the JVM's answer would keep the whole of it. */
function remember(held) {
    return new Map([...held]
        .sort(([, a], [, b]) => b.bytes - a.bytes)
        .slice(0, class_growth_MOST_REMEMBERED)
        .map(([name, one]) => [Buffer.from(name).toString(), one]));
}

;// CONCATENATED MODULE: ./build/heaps/jvm-attach.js





/** Why a JVM was not asked, or has not answered, in words for a report. */
class AttachError extends Error {
}
/** It answered that it does not know this command, or could not do it. */
class RefusedCommandError extends AttachError {
}
const SIGQUIT_BIT = 1n << 2n;
const DEFAULT_TIMEOUT_MS = 10_000;
const LONGEST_PAUSE_MS = 200;
/** A histogram of 100,000 classes has some 10 MB. */
const jvm_attach_MOST_BYTES = 16 * 2 ** 20;
/**
 * Asks a HotSpot JVM by its attach protocol, as `jcmd` does, and returns the text of its answer.
 * The process gets one SIGQUIT where it has no diagnostic socket yet, which HotSpot answers by
 * opening one; that is only sent to who catches it. What we leave is that socket, which is the
 * JVM's own until it ends (sun.tools.attach.VirtualMachineImpl of the JDK has the protocol).
 *
 * The caller knows that it is a HotSpot JVM (its perfdata says so), past its start, and that its
 * arguments do not disable the mechanism: SIGQUIT would print its threads then.
 *
 * @throws {AttachError} for the reason said in it; nothing else is thrown
 */
async function attachJvm(process, command, options = {}) {
    const { proc = '/proc', timeoutMs = DEFAULT_TIMEOUT_MS, signal } = options;
    const timeout = AbortSignal.timeout(timeoutMs);
    const deadline = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
    // the pid may be somebody else's by now, whose heap that would be, or whom the signal would end
    checkIdentity(process, proc);
    const target = readTarget(process, proc);
    if (!hasSocket(target))
        await askForSocket(target, process, { ...options, proc }, deadline);
    const answer = await exchange(target.socket, command, deadline);
    const end = answer.indexOf('\n');
    const code = answer.slice(0, end);
    if (end < 0 || !/^-?\d{1,10}$/.test(code))
        throw new AttachError('its answer was cut');
    if (code !== '0')
        throw new RefusedCommandError(`it answered ${command} with code ${code}`);
    return answer.slice(end + 1);
}
function checkIdentity(identity, proc) {
    if (!isAlive(identity, proc))
        throw new AttachError('it has ended');
}
function readTarget({ pid }, proc) {
    const found = readCredentials(pid, proc);
    if (found === null)
        throw new AttachError('its status cannot be read');
    const { innerPid, uids, gids, caught } = found;
    const root = `${proc}/${pid}/root`;
    return {
        innerPid,
        uid: uids[1] ?? -1,
        gid: gids[1] ?? -1,
        catchesQuit: (caught & SIGQUIT_BIT) !== 0n,
        root,
        socket: `${root}/tmp/.java_pid${innerPid}`,
    };
}
/** A socket of the process's own user: anybody may make a file of that name in /tmp. */
function hasSocket({ socket, uid }) {
    try {
        const found = (0,external_node_fs_namespaceObject.lstatSync)(socket);
        if (found.isSocket() && found.uid === uid)
            return true;
    }
    catch (error) {
        const { code = '' } = error;
        if (code !== 'ENOENT')
            throw new AttachError(`its files cannot be seen (${code})`);
        return false;
    }
    throw new AttachError('the file of its socket is not its own');
}
async function askForSocket(target, identity, { proc = '/proc', sendQuit = (pid) => process.kill(pid, 'SIGQUIT') }, deadline) {
    if (!target.catchesQuit)
        throw new AttachError('it does not catch SIGQUIT, which would end it');
    const request = makeRequest(target, `${proc}/${identity.pid}/cwd`);
    try {
        checkIdentity(identity, proc);
        send(identity.pid, sendQuit);
        for (let pauseMs = 20; !hasSocket(target); pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2))
            await pause(pauseMs, deadline);
    }
    finally {
        removeRequest(request);
    }
}
/** HotSpot takes SIGQUIT for a request only where a file of its own user says so. */
function makeRequest({ innerPid, root, uid, gid }, cwd) {
    for (const directory of [cwd, `${root}/tmp`]) {
        const path = `${directory}/.attach_pid${innerPid}`;
        try {
            (0,external_node_fs_namespaceObject.closeSync)((0,external_node_fs_namespaceObject.openSync)(path, 'wx', 0o600));
        }
        catch (error) {
            if (error.code === 'EEXIST')
                throw new AttachError('somebody else is asking it');
            continue; // not ours to write
        }
        try {
            if (process.geteuid?.() !== uid)
                (0,external_node_fs_namespaceObject.chownSync)(path, uid, gid);
            return path;
        }
        catch {
            removeRequest(path); // only root may give a file away
        }
    }
    throw new AttachError('no file can be made beside it');
}
function removeRequest(path) {
    try {
        (0,external_node_fs_namespaceObject.unlinkSync)(path);
    }
    catch {
        // the JVM removes it as well, or has ended with its root
    }
}
function send(pid, sendQuit) {
    try {
        sendQuit(pid);
    }
    catch (error) {
        throw new AttachError(`no signal can be sent to it (${error.code})`);
    }
}
async function pause(pauseMs, signal) {
    try {
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(pauseMs, undefined, { signal });
    }
    catch {
        throw new AttachError('it opened no socket in time');
    }
}
/** One request a connection: version, command, three arguments, each ended by NUL. */
function exchange(path, command, deadline) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let bytes = 0;
        const socket = (0,external_node_net_.connect)({ path, allowHalfOpen: true });
        const fail = (why) => {
            socket.destroy();
            reject(new AttachError(why));
        };
        const onTimeout = () => {
            fail('it did not answer in time');
        };
        deadline.addEventListener('abort', onTimeout);
        socket.on('connect', () => socket.write(`1\0jcmd\0${command}\0\0\0`));
        socket.on('data', (chunk) => {
            chunks.push(chunk);
            bytes += chunk.length;
            if (bytes > jvm_attach_MOST_BYTES)
                fail('its answer is too long');
        });
        socket.on('error', (error) => {
            fail(`its socket cannot be used (${error.code})`);
        });
        socket.on('end', () => {
            socket.end();
            resolve(Buffer.concat(chunks).toString('utf8'));
        });
        socket.on('close', () => {
            deadline.removeEventListener('abort', onTimeout);
        });
        if (deadline.aborted)
            onTimeout();
    });
}

;// CONCATENATED MODULE: ./build/heaps/parse-class-histogram.js
const LONGEST_NAME = 200;
const MOST_CLASSES = 20_000;
/** JDK 25 names so what JDK 17 counts as `int[]`. */
const FILLER = /^jdk\.internal\.vm\.Filler(?:Array|Element|Object)/;
/**
 * Null where the text is no whole histogram: its end, the line `Total`, is missing, or it does not
 * add up.
 */
function parseClassHistogram(text) {
    const classes = [];
    let fillerBytes = 0;
    let sumBytes = 0;
    for (const line of text.split('\n')) {
        const total = /^Total +(\d{1,15}) +(\d{1,15})$/.exec(line.trim());
        if (total !== null) {
            const totalBytes = Number(total[2]);
            if (sumBytes > totalBytes)
                return null;
            // classes beyond the most that are kept are in the total alone
            return { liveBytes: totalBytes - fillerBytes, fillerBytes, classes };
        }
        const share = parseShare(line);
        if (share === null)
            continue;
        sumBytes += share.bytes;
        if (FILLER.test(share.name))
            fillerBytes += share.bytes;
        else if (classes.length < MOST_CLASSES)
            classes.push(share);
    }
    return null;
}
/** `  12:  8000  48128000  [B (java.base@17.0.15)`; null: the heading, or another kind of line. */
function parseShare(line) {
    const match = /^ *\d{1,9}: +(\d{1,15}) +(\d{1,15}) {1,2}(\S.*)$/.exec(line.trimEnd());
    if (match === null)
        return null;
    const [, instances, bytes, label = ''] = match;
    const name = label.replace(/ \([^()]{1,200}\)$/, '').slice(0, LONGEST_NAME);
    return { name: nameOfDescriptor(name), instances: Number(instances), bytes: Number(bytes) };
}
const PRIMITIVES = {
    B: 'byte',
    C: 'char',
    D: 'double',
    F: 'float',
    I: 'int',
    J: 'long',
    S: 'short',
    Z: 'boolean',
};
/** `[[B` is byte[][], `[Ljava.lang.Object;` java.lang.Object[] (JVM specification, 4.3.2). */
function nameOfDescriptor(name) {
    const match = /^(\[{1,255})(?:([BCDFIJSZ])|L(.+);)$/.exec(name);
    if (match === null)
        return name;
    const [, brackets = '', primitive = '', type = ''] = match;
    return (PRIMITIVES[primitive] ?? type) + '[]'.repeat(brackets.length);
}

;// CONCATENATED MODULE: ./build/heaps/jvm-force.js


/**
 * Serial keeps some dead wood for three of four full collections
 * (MarkSweepAlwaysCompactCount of HotSpot is 4).
 */
const SERIAL_COLLECTIONS = 4;
/** `-XX:+HeapDumpBeforeFullGC`: each full collection writes the whole heap to disk. */
const DUMPS = /(?:^|\s)-XX:\+(HeapDump(?:Before|After)FullGC)(?=\s|$)/;
/** JDK 8 and before, where logs go to stdout unless `-Xloggc` says otherwise. */
const PRINTS = /(?:^|\s)-XX:\+(Print(?:GC|Heap|ClassHistogram|Tenuring|Adaptive)\w*)(?=\s|$)/;
/**
 * Makes a JVM collect all of its heap and tells what lives in it (`GC.class_histogram`, which
 * stops the program meanwhile: 20 to 220 ms with live heaps of 10 to 430 MiB). Refuses where that
 * would write to a file or to the program's output. Of Serial that does not name its dead wood, the
 * least of up to four collections in a row counts.
 */
async function forceJvm(process, traits, options = {}) {
    // SIGQUIT would print its threads
    if (/(?:^|\s)-XX:\+DisableAttachMechanism(?=\s|$)/.test(traits.vmArgs))
        return { kind: 'refused', why: 'it runs with -XX:+DisableAttachMechanism' };
    return collectAll((command) => attachJvm(process, command, options), traits);
}
/** As `forceJvm`, by whatever answers. */
async function collectAll(ask, traits) {
    try {
        const why = listReasons(traits.vmArgs, await ask('VM.flags'), await askForLog(ask));
        if (why !== null)
            return { kind: 'refused', why };
        let least = null;
        let collections = 0;
        do {
            const next = parseClassHistogram(await ask('GC.class_histogram'));
            if (next === null)
                return { kind: 'refused', why: 'its histogram is not whole' };
            collections++;
            if (least === null || next.liveBytes < least.liveBytes)
                least = next;
        } while (collections < mostCollections(traits, least));
        return { kind: 'forced', histogram: least, collections };
    }
    catch (error) {
        if (error instanceof AttachError)
            return { kind: 'refused', why: error.message };
        throw error;
    }
}
function mostCollections({ collector }, { fillerBytes }) {
    return collector === 'serial' && fillerBytes === 0 ? SERIAL_COLLECTIONS : 1;
}
/**
 * '' of a JVM that has no unified logging (JDK 8). One that does not answer may log anywhere, and
 * is not asked for more.
 */
async function askForLog(ask) {
    try {
        return await ask('VM.log list');
    }
    catch (error) {
        if (error instanceof RefusedCommandError)
            return '';
        throw error;
    }
}
/** Flags may be set while it runs (`jcmd PID VM.set_flag`), so arguments alone do not tell. */
function listReasons(vmArgs, flags, log) {
    const dump = DUMPS.exec(flags) ?? DUMPS.exec(vmArgs);
    if (dump !== null)
        return `it runs with -XX:+${dump[1]}, which would write its heap to disk`;
    const prints = log === '' ? PRINTS.exec(flags) : null;
    if (prints !== null)
        return `it runs with -XX:+${prints[1]}, which would print`;
    const stream = listLoud(log)[0];
    return stream === undefined ? null : `it logs to ${stream}, where a collection would show`;
}
/**
 * ` #0: stdout all=warning,gc=info uptime,level,tags`: where a collection shows on the program's
 * own output, be it by a selection that is not about it.
 */
function listLoud(log) {
    return [...log.matchAll(/^ *#\d+: (std(?:out|err)) (\S+)/gm)].flatMap(([, stream = '', selections = '']) => selections.split(',').some((one) => /=(?:info|debug|trace)$/.test(one)) ? [stream] : []);
}

;// CONCATENATED MODULE: ./build/heaps/perfdata.js
// perfMemory.hpp and perfData.hpp of HotSpot
const perfdata_MAGIC = 0xca_fe_c0_c0;
const LITTLE_ENDIAN = 1;
const MAJOR_VERSION = 2;
const PROLOGUE_BYTES = 32;
const ENTRY_BYTES = 20;
const perfdata_MOST_ENTRIES = 5000;
const perfdata_LONGEST_NAME = 200;
const LONGEST_TEXT = 8192;
const NUMBER = 'J'.charCodeAt(0);
const TEXT = 'B'.charCodeAt(0);
/**
 * Reads the names in a perfdata file of HotSpot (jvmstat, version 2.0), which stay where they are
 * once the JVM is initialised. Null: it is not yet, or this is none, or not one that is understood.
 * Every offset is checked against the bytes there are.
 */
function parsePerfdata(bytes) {
    if (bytes.length < PROLOGUE_BYTES || bytes.readUInt32BE(0) !== perfdata_MAGIC)
        return null;
    const [order, major, , accessible] = bytes.subarray(4, 8);
    if (order !== LITTLE_ENDIAN || major !== MAJOR_VERSION || accessible !== 1)
        return null;
    const entries = bytes.readInt32LE(28);
    if (entries < 1 || entries > perfdata_MOST_ENTRIES)
        return null;
    const numbers = new Map();
    const texts = new Map();
    let at = bytes.readInt32LE(24);
    for (let count = 0; count < entries; count++) {
        const entry = parseEntry(bytes, at);
        if (entry === null)
            return null;
        const { length, name, type, dataAt, items } = entry;
        if (type === NUMBER && items === 0 && dataAt + 8 <= at + length)
            numbers.set(name, dataAt);
        else if (type === TEXT)
            texts.set(name, perfdata_readText(bytes, dataAt, at + length, LONGEST_TEXT));
        at += length;
    }
    return { numbers, texts };
}
/** A number of that file now; null where it is out of what a size or a count can be. */
function readPerfNumber(bytes, at) {
    if (at < 0 || at + 8 > bytes.length)
        return null;
    const value = bytes.readBigInt64LE(at);
    return value < 0n || value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value);
}
function parseEntry(bytes, at) {
    if (at < PROLOGUE_BYTES || at + ENTRY_BYTES > bytes.length)
        return null;
    const length = bytes.readInt32LE(at);
    const nameAt = bytes.readInt32LE(at + 4);
    const items = bytes.readInt32LE(at + 8);
    const dataAt = bytes.readInt32LE(at + 16);
    const isInside = length >= ENTRY_BYTES &&
        at + length <= bytes.length &&
        nameAt >= ENTRY_BYTES &&
        nameAt < length &&
        dataAt >= ENTRY_BYTES &&
        dataAt < length &&
        items >= 0;
    if (!isInside)
        return null;
    return {
        length,
        name: perfdata_readText(bytes, at + nameAt, at + length, perfdata_LONGEST_NAME),
        type: bytes[at + 12] ?? 0,
        items,
        dataAt: at + dataAt,
    };
}
/** Up to its NUL. */
function perfdata_readText(bytes, from, to, longest) {
    const part = bytes.subarray(from, Math.min(to, from + longest));
    const end = part.indexOf(0);
    return part.toString('latin1', 0, end < 0 ? part.length : end);
}

;// CONCATENATED MODULE: ./build/heaps/jvm-perfdata.js





const LARGEST_FILE_BYTES = 2 ** 20;
/** Of the lines of a process with the most mappings that the kernel allows (65,530). */
const MOST_MAPS_BYTES = 16 * 2 ** 20;
/** A JVM maps its own file; nobody else's is taken for it. */
const MAPPING = /^[0-9a-f]+-[0-9a-f]+ ..-s 0+ [0-9a-f]+:[0-9a-f]+ (\d+) +(\/.*\/hsperfdata_[^/\n]+\/\d+)$/m;
/**
 * The counters that HotSpot keeps in a file that it maps (-XX:+UsePerfData, its default): some
 * microseconds a reading, nothing that the program could see. `used` is what all spaces but eden
 * hold: what was alive after the last collection, and with it what died old since the whole heap
 * was looked at.
 */
const jvmPerfdata = { open: openPerfdata };
function openPerfdata(process, proc) {
    const file = openMapped(process, proc);
    if (file < 0)
        return null;
    const bytes = readWhole(file);
    const layout = bytes === null ? null : parsePerfdata(bytes);
    const counters = bytes === null || layout === null ? null : findCounters(layout);
    if (bytes === null || layout === null || counters === null) {
        (0,external_node_fs_namespaceObject.closeSync)(file);
        return null;
    }
    const collector = nameCollector(layout);
    const growth = new ClassGrowth();
    const traits = { vmArgs: layout.texts.get('java.rt.vmArgs') ?? '', collector };
    return {
        from: 'jvm-perfdata',
        collector,
        read: () => readCounters(file, bytes, counters),
        readOutside: () => readOutsideKiB(process.pid, proc, makeFinder(collector, layout, bytes)),
        force: async (signal) => {
            const forced = await forceJvm(process, traits, { proc, signal });
            if (forced.kind === 'refused')
                return forced;
            const { histogram } = forced;
            return { kind: 'forced', liveBytes: histogram.liveBytes, gains: growth.compare(histogram) };
        },
        close: () => {
            (0,external_node_fs_namespaceObject.closeSync)(file);
        },
    };
}
/** A descriptor; -1 where the process maps none, or it is not to be read by us. */
function openMapped({ pid }, proc) {
    let file = -1;
    try {
        const [, inode = '', path = ''] = MAPPING.exec(readMaps(`${proc}/${pid}/maps`)) ?? [];
        if (path === '')
            return -1;
        file = (0,external_node_fs_namespaceObject.openSync)(`${proc}/${pid}/root${path}`, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK);
        const found = (0,external_node_fs_namespaceObject.fstatSync)(file);
        if (found.isFile() && String(found.ino) === inode && found.size <= LARGEST_FILE_BYTES)
            return file;
    }
    catch {
        // gone, or another user's
    }
    if (file >= 0)
        (0,external_node_fs_namespaceObject.closeSync)(file);
    return -1;
}
function readMaps(path) {
    const text = (0,external_node_fs_namespaceObject.readFileSync)(path, 'latin1');
    return text.length > MOST_MAPS_BYTES ? '' : text;
}
/** Null: it is not all there. */
function readWhole(file) {
    const bytes = Buffer.alloc((0,external_node_fs_namespaceObject.fstatSync)(file).size);
    return (0,external_node_fs_namespaceObject.readSync)(file, bytes, 0, bytes.length, 0) === bytes.length ? bytes : null;
}
/** Null: it does not say what lives, or how often it was collected. */
function findCounters({ numbers, texts }) {
    const used = [];
    const collections = [];
    const oldCollections = [];
    for (const [name, at] of numbers) {
        const [, space = ''] = /^(sun\.gc\.generation\.\d+\.space\.\d+)\.used$/.exec(name) ?? [];
        if (space !== '' && texts.get(`${space}.name`) !== 'eden')
            used.push(at);
        const [, collector] = /^sun\.gc\.collector\.(\d+)\.invocations$/.exec(name) ?? [];
        if (collector === undefined)
            continue;
        collections.push(at);
        if (collector !== '0')
            oldCollections.push(at);
    }
    if (used.length === 0 || collections.length === 0)
        return null;
    return { used, collections, oldCollections, end: Math.max(...used, ...collections) + 8 };
}
/** By the words in which its collectors are named: `G1 young collection pauses`, `Copy:MSC`. */
function nameCollector({ texts }) {
    const policy = texts.get('sun.gc.policy.name') ?? '';
    const names = [...texts].flatMap(([name, text]) => /^sun\.gc\.collector\.\d+\.name$/.test(name) ? [text] : []);
    const words = [policy, ...names].join(' ');
    if (/\bG1\b|GarbageFirst/.test(words))
        return 'g1';
    if (/\bParallel\b|ParScav/.test(words))
        return 'parallel';
    if (/\bSerial\b|Copy:MSC/.test(words))
        return 'serial';
    if (/\bShenandoah\b/.test(words))
        return 'shenandoah';
    if (/\bZ(?:GC)?\b/.test(words))
        return 'zgc';
    // never '', which says that what is read is exact
    return names[0]?.split(' ')[0]?.toLowerCase() ?? 'unknown';
}
const PAGE_BYTES = 4096;
/** Serial and Parallel divide their heap; of the others one generation may have all of it. */
const DIVIDED = ['serial', 'parallel'];
function makeFinder(collector, { numbers }, bytes) {
    // a file in memory, which is not anonymous: all that is lies outside of it
    if (collector === 'zgc')
        return (mappings) => mappings.filter(({ path }) => path.startsWith('/memfd:java_heap'));
    const mostOf = (generation) => readPerfNumber(bytes, numbers.get(`sun.gc.generation.${generation}.maxCapacity`) ?? -1) ?? 0;
    const mostBytes = mostOf(1) + (DIVIDED.includes(collector) ? mostOf(0) : 0);
    // G1 adds some bytes to what it says
    const heapBytes = mostBytes - (mostBytes % PAGE_BYTES);
    return (mappings) => (heapBytes > 0 ? findJvmHeap(mappings, heapBytes) : []);
}
/** Null once the file is the JVM's no longer: each one removes its own, or makes it anew. */
function readCounters(file, bytes, counters) {
    try {
        if ((0,external_node_fs_namespaceObject.fstatSync)(file).nlink === 0)
            return null;
        if ((0,external_node_fs_namespaceObject.readSync)(file, bytes, 0, counters.end, 0) < counters.end)
            return null;
    }
    catch {
        return null;
    }
    const sum = (offsets) => offsets.reduce((total, at) => total + (readPerfNumber(bytes, at) ?? Number.NaN), 0);
    const reading = {
        usedKiB: Math.round(sum(counters.used) / 1024),
        collections: sum(counters.collections),
        oldCollections: sum(counters.oldCollections),
        nowKiB: -1,
        outsideKiB: -1,
    };
    return Object.values(reading).every(Number.isSafeInteger) ? reading : null;
}

;// CONCATENATED MODULE: ./build/heaps/heap-readers.js



/** Asked in this order; one that knows the process is the only one. */
const heapReaders = [jvmPerfdata, goHeap, dotnetEvents];

;// CONCATENATED MODULE: ./build/heaps/hook-points.js

/** What the hooks append to; made before the first of them may run. */
const nodeHeapsFile = (runDir) => (0,external_node_path_namespaceObject.join)(runDir, 'node-heaps.ndjson');
const hook_points_MOST_BYTES = 2 ** 50;
const MOST_MS = 1e13;
/**
 * What processes appended, by time. The file is the program's to write as well: a line that is none
 * of the hook's, or says what cannot be, is left out.
 */
function parseHookPoints(text) {
    return text
        .split('\n')
        .flatMap((line) => parsePoint(line) ?? [])
        .sort((a, b) => a.monotonicMs - b.monotonicMs);
}
function parsePoint(line) {
    if (!/^\[\d[\d.,]{1,200}\]$/.test(line))
        return null;
    const values = line.slice(1, -1).split(',').map(Number);
    const [pid = 0, startTicks = 0, monotonicMs = 0, tookMs = 0, ...sizes] = values;
    const [usedBytes = 0, externalBytes = 0, mallocBytes = 0, restBytes = 0, partial = 0] = sizes;
    const isPossible = values.length === 9 &&
        values.every(Number.isFinite) &&
        [pid, startTicks, ...sizes].every(Number.isSafeInteger) &&
        sizes.every((bytes) => bytes <= hook_points_MOST_BYTES) &&
        pid > 0 &&
        monotonicMs < MOST_MS &&
        tookMs <= monotonicMs;
    if (!isPossible)
        return null;
    const isPartial = partial !== 0;
    return {
        ...{ pid, startTicks, monotonicMs, tookMs },
        ...{ usedBytes, externalBytes, mallocBytes, restBytes, isPartial },
    };
}

;// CONCATENATED MODULE: ./build/sampler/node-points.js



const MOST_BYTES_AT_ONCE = 2 ** 16;
/** Some 60,000 points. */
const node_points_MOST_BYTES = 4 * 2 ** 20;
/** What the sampler and the hook call now may differ by. */
const MOST_AHEAD_MS = 1000;
/**
 * What the hooks in the Node.js programs of a command append to a file of the run directory. These
 * programs may write anything there, so it is read in small parts and only up to 4 MiB.
 */
class NodePoints {
    #path;
    #file = -1;
    #offset = 0;
    #begun = '';
    constructor(runDir) {
        this.#path = nodeHeapsFile(runDir);
    }
    /** What is new and whole. `t`: ms since sampling began, now. */
    read(t) {
        if (this.#file < 0)
            this.#file = read_regular_tryOpenRegular(this.#path);
        if (this.#file < 0 || this.#offset >= node_points_MOST_BYTES)
            return [];
        const bytes = Buffer.alloc(MOST_BYTES_AT_ONCE);
        let text;
        try {
            const read = (0,external_node_fs_namespaceObject.readSync)(this.#file, bytes, 0, bytes.length, this.#offset);
            this.#offset += read;
            text = this.#begun + bytes.toString('latin1', 0, read);
        }
        catch {
            return [];
        }
        const end = text.lastIndexOf('\n') + 1;
        // a line of ours is much shorter
        this.#begun = text.slice(end).slice(0, MOST_BYTES_AT_ONCE);
        return placePoints(text.slice(0, end), t);
    }
    close() {
        if (this.#file >= 0)
            (0,external_node_fs_namespaceObject.closeSync)(this.#file);
        this.#file = -1;
        this.#offset = node_points_MOST_BYTES;
    }
}
function placePoints(text, t) {
    const startedMs = Number(process.hrtime.bigint()) / 1e6 - t;
    return parseHookPoints(text).flatMap((point) => {
        const at = Math.round(point.monotonicMs - startedMs);
        if (at < 0 || at > t + MOST_AHEAD_MS)
            return [];
        const kib = (bytes) => Math.round(bytes / 1024);
        return {
            pid: point.pid,
            startTicks: point.startTicks,
            t: at,
            ms: Math.round(point.tookMs),
            liveKiB: kib(point.usedBytes),
            outsideKiB: kib(point.externalBytes),
            mallocKiB: kib(point.mallocBytes),
            restKiB: kib(point.restBytes),
            ...(point.isPartial ? { partial: true } : {}),
        };
    });
}

;// CONCATENATED MODULE: ./build/samples/decode.js
/** 100 years. */
const decode_LONGEST_MS = 3.2e12;
/** The year 8900: a date that is counted from there is a date as well. */
const LAST_EPOCH_MS = 2.2e14;
/** KiB whose bytes are counted without loss (8 PiB), and more of anything else than there is. */
const decode_MOST = 2 ** 43 - 1;
/** 634 years of 100 a second. */
const MOST_START = 2e12;
/** A command line has 4,096 bytes, each of which may become four. */
const decode_LONGEST_TEXT = 65_536;
const isNumber = (value) => Number.isFinite(value);
const within = (least, most) => (value) => isNumber(value) && value >= least && value <= most;
const isTime = within(0, decode_LONGEST_MS);
const isStep = within(-LAST_EPOCH_MS, LAST_EPOCH_MS);
/** a machine without a clock of its own may have booted before 1970 */
const isEpoch = within(-decode_LONGEST_MS, LAST_EPOCH_MS);
const isSize = within(0, decode_MOST);
const isCount = isSize;
const isValue = within(-1, decode_MOST);
const isStart = within(0, MOST_START);
const isIndex = (value) => Number.isInteger(value) && isCount(value);
const isText = (value) => typeof value === 'string' && value.length <= decode_LONGEST_TEXT;
const isNumbers = (value) => Array.isArray(value) && value.every(isValue);
const isSome = (count) => (value) => isNumbers(value) && value.length === count;
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const oneOf = (...words) => (value) => words.includes(value);
const isTrue = oneOf(true);
const optional = (check) => (value) => value === undefined || check(value);
const orNull = (check) => (value) => value === null || check(value);
/** What a class holds, and by how much that changed, in pieces and in bytes. */
const isGained = within(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
const isGain = (value) => Array.isArray(value) && value.length === 5 && isText(value[0]) && value.slice(1).every(isGained);
const isOwner = oneOf('ours', 'perhaps', 'other');
/** -1: it ended before anybody asked whose it is */
const isUser = within(-1, decode_MOST);
const isFull = oneOf('cgroup', 'machine');
const HOST = Object.entries({
    hostname: isText,
    kernel: isText,
    os: optional(isText),
    arch: isText,
    cpus: isCount,
    bootEpochMs: isEpoch,
    memTotalKiB: isSize,
    swapTotalKiB: isSize,
    cgroupVersion: oneOf(0, 1, 2),
    cgroupPath: isText,
    cgroupLimitKiB: orNull(isSize),
    cgroupLimitPath: isText,
    cgroupLimitMembers: optional(isText),
    psi: (item) => typeof item === 'boolean',
    limitedView: orNull(isText),
    hidesProcesses: optional((value) => typeof value === 'boolean'),
    runnerWorkerPid: isCount,
});
const isHost = (value) => holds(value, HOST);
/** By kind: the fields that readers compute with or show. */
const FIELDS = new Map(Object.entries({
    head: {
        v: (value) => value === 1,
        tool: isText,
        t0: isEpoch,
        monoMs: optional(within(-decode_LONGEST_MS, decode_LONGEST_MS)),
        intervalMs: within(1, 31 * 86_400_000),
        scope: isText,
        from: optional(isTime),
        pid: isCount,
        start: isStart,
        clockTicksPerSecond: within(1, 1e6),
        guardPercent: optional(within(0, 100)),
        host: isHost,
    },
    birth: {
        t: isTime,
        i: isIndex,
        pid: isCount,
        ppid: isCount,
        start: isStart,
        uid: isUser,
        name: isText,
        comm: isText,
        cmd: isText,
        rt: isText,
        script: optional(isText),
        ver: optional(isText),
        heap: optional(isText),
        hwmKiB: optional(isSize),
        reset: optional(isTrue),
        container: optional(isText),
        cgroup: optional(isText),
    },
    death: { t: isTime, i: isIndex, seen: optional(isTime) },
    exit: { t: isTime, i: isIndex, hwmKiB: isSize },
    exits: { t: isTime, state: isText, reason: isText },
    change: {
        t: isTime,
        i: isIndex,
        ppid: optional(isCount),
        name: optional(isText),
        comm: optional(isText),
        cmd: optional(isText),
        script: optional(isText),
        ver: optional(isText),
        heap: optional(isText),
        rt: optional(isText),
        reset: optional(isTrue),
    },
    container: {
        t: isTime,
        id: isText,
        runtime: isText,
        cgroup: isText,
        owner: optional(isOwner),
        name: optional(isText),
        image: optional(isText),
        project: optional(isText),
        service: optional(isText),
        limitKiB: optional(isSize),
        oomKilled: optional(isTrue),
        namespace: optional(isText),
        pod: optional(isText),
        podUid: optional(isText),
        qos: optional(isText),
    },
    counters: { t: isTime, id: isText, v: isNumbers },
    tick: {
        n: isCount,
        t: isTime,
        p: isNumbers,
        x: optional(isNumbers),
        mem: optional(isSome(3)),
        psi: optional(isSome(2)),
        cg: optional(isSome(4)),
        r: optional(isCount),
    },
    look: { t: isTime, p: isNumbers },
    slow: { t: isTime, p: isNumbers, files: optional(isNumbers) },
    children: { t: isTime, p: isNumbers, pids: optional(isSome(2)) },
    listen: { t: isTime, i: isIndex, port: within(-1, 65_535) },
    source: {
        t: isTime,
        i: isIndex,
        from: isText,
        collector: isText,
    },
    refused: { t: isTime, i: isIndex, why: isText },
    heap: { t: isTime, p: isNumbers },
    forced: {
        t: isTime,
        i: isIndex,
        ms: isTime,
        liveKiB: isSize,
        outsideKiB: optional(isSize),
        mallocKiB: optional(isSize),
        restKiB: optional(isSize),
        partial: optional(isTrue),
        since: optional(isTime),
        gains: optional((value) => Array.isArray(value) && value.every(isGain)),
    },
    pss: { t: isTime, why: isText, p: isNumbers },
    step: { t: isTime, pid: isCount, name: isText },
    mark: { t: isTime, name: isText },
    oom: {
        t: isTime,
        where: oneOf('cgroup', 'host'),
        path: optional(isText),
        limitKiB: optional(isSize),
        rise: isCount,
        gone: isNumbers,
        killed: optional(isNumbers),
    },
    guard: {
        t: isTime,
        act: isText,
        i: isIndex,
        heldKiB: isSize,
        where: isFull,
        path: isText,
        usedKiB: isSize,
        sizeKiB: isSize,
        reason: optional(isText),
    },
    full: { t: isTime, where: isFull, path: isText, usedKiB: isSize, sizeKiB: isSize },
    gap: { t: isTime, ms: isTime },
    clock: { t: isTime, ms: isStep },
    limited: { t: isTime, reason: isText, count: isCount },
    unmatched: { t: isTime, seen: isCount, nearest: isTexts },
    cost: { t: isTime, cpuMs: isCount, rssKiB: isSize, missedTicks: isCount },
    end: {
        t: isTime,
        n: isCount,
        why: oneOf('stop', 'signal', 'deadline', 'gone', 'snapshot'),
        r: optional(isCount),
        cpuMs: isCount,
        rssKiB: isSize,
        missedTicks: isCount,
        seen: isCount,
        matched: isCount,
        nearest: isTexts,
    },
}).map(([kind, fields]) => [kind, Object.entries(fields)]));
const KIND = [['k', isText]];
const RUNTIME = {
    field: 'rt',
    known: ['node', 'java', 'python', 'go', 'dotnet', 'ruby', 'other', undefined],
    other: { as: 'other' },
};
const WORDS = new Map([
    ['birth', [RUNTIME]],
    ['change', [RUNTIME]],
    [
        'container',
        [
            {
                field: 'runtime',
                known: ['docker', 'containerd', 'podman', 'cri-o', 'buildkit', ''],
                other: { as: '' },
            },
            {
                field: 'qos',
                known: ['Guaranteed', 'Burstable', 'BestEffort', undefined],
                other: { as: undefined },
            },
        ],
    ],
    ['exits', [{ field: 'state', known: ['told', 'lost', 'none'] }]],
    [
        'source',
        // as if nothing was read: what its readings would mean is not known
        [
            {
                field: 'from',
                known: ['jvm-perfdata', 'go-heap', 'dotnet-events', 'node-hook', ''],
                other: { as: '' },
            },
        ],
    ],
    ['pss', [{ field: 'why', known: ['start', 'peak', 'end'] }]],
    ['guard', [{ field: 'act', known: ['SIGTERM', 'SIGKILL', 'none'] }]],
]);
/**
 * One line as a record; null where it is none. A kind that this version does not know is a record
 * as well (readers ignore it), and a word of a later version is read as another of its kind. The
 * file is untrusted: whoever shares the user can write to it, so every field that is used is
 * checked.
 */
function decodeLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return null;
    }
    if (!holds(value, KIND))
        return null;
    const record = value;
    return holds(record, FIELDS.get(record.k) ?? []) ? withKnownWords(record) : null;
}
/** Without what a later version says: its line counts all the same. */
function withKnownWords(record) {
    let read = record;
    for (const { field, known, other } of WORDS.get(record.k) ?? []) {
        if (known.includes(record[field]))
            continue;
        if (other === undefined)
            return { k: '' };
        read = { ...read, [field]: other.as };
    }
    return read;
}
function holds(value, fields) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return fields.every(([name, check]) => check(value[name]));
}

;// CONCATENATED MODULE: ./build/sampler/sudo-heaps.js


/**
 * Live heaps that only root may read, of processes of our own user, by this very bundle under
 * `sudo -n`: it ends with us. `tell`: what it says, of now.
 */
class SudoHeaps {
    #rights;
    #tell;
    #bundle;
    #asked = new Set();
    #open = new Set();
    #child = null;
    #isOver = false;
    #rest = '';
    constructor(rights, tell, bundle = process.argv[1] ?? '') {
        this.#rights = rights;
        this.#tell = tell;
        this.#bundle = bundle;
    }
    /** False: nobody may be asked any more. */
    ask(index, { pid, startTicks }) {
        if (this.#isOver)
            return false;
        this.#asked.add(index);
        this.#child ??= this.#start();
        this.#child.stdin?.write(`${index} ${pid} ${startTicks}\n`);
        return true;
    }
    close() {
        this.#isOver = true;
        this.#child?.stdin?.end();
        this.#child?.stdout?.destroy();
        this.#child?.unref();
    }
    #start() {
        const { uid, sudo } = this.#rights;
        const child = (0,external_node_child_process_namespaceObject.spawn)(sudo, ['-n', '--', process.execPath, this.#bundle, '--heaps', String(uid)], { stdio: ['pipe', 'pipe', 'ignore'], env: { LC_ALL: 'C' } });
        child.stdout.setEncoding('utf8').on('data', (text) => {
            this.#take(text);
        });
        child.stdin.on('error', () => undefined);
        const end = () => {
            this.#end();
        };
        child.once('error', end);
        child.once('close', end);
        return child;
    }
    #take(text) {
        const lines = `${this.#rest}${text}`.split('\n');
        this.#rest = lines.pop() ?? '';
        for (const line of lines) {
            const record = decodeLine(line);
            if (record?.k !== 'source' && record?.k !== 'heap' && record?.k !== 'refused')
                continue;
            if (record.k !== 'heap')
                this.#asked.delete(record.i);
            if (record.k === 'source' && record.from !== '')
                this.#open.add(record.i);
            else if (record.k === 'source')
                this.#open.delete(record.i);
            if (!this.#isOver)
                this.#tell(record);
        }
    }
    /** Of those that it was asked for and has not spoken of, nobody will; nor of others again. */
    #end() {
        if (this.#isOver)
            return;
        this.#isOver = true;
        const why = 'the memory of a Go program may not be read, and `sudo -n` is refused here';
        for (const i of this.#asked)
            this.#tell({ k: 'refused', t: 0, i, why });
        for (const i of this.#open)
            this.#tell({ k: 'source', t: 0, i, from: '', collector: '' });
    }
}

;// CONCATENATED MODULE: ./build/sampler/heaps.js






/** Ages at which a program is looked at for a heap that can be read; it takes some to begin. */
const OPEN_AT_MS = [2000, 5000, 15_000, 60_000];
/** For looking for heaps, and outside of them: a machine of 1,000 processes takes some ticks. */
const BUDGET_MS = 50;
const READ_EVERY_MS = 1000;
/** Nothing is asked of who has not risen by 1 MiB and 1 % since that age. */
const BASE_AGE_MS = 10_000;
const LEAST_RISE_KIB = 1024;
const LEAST_RISE_SHARE = 0.01;
/** Stopping the program for a larger heap takes seconds. */
const LARGEST_HEAP_KIB = 2 * 2 ** 20;
/** Of a Node.js program whose memory rose and that told nothing at a moment at which it should. */
const SILENT = 'a Node.js program told nothing, as in a loop that does not end';
/**
 * The live heaps of programs whose runtime tells them, read from outside, and at the level
 * `collect` some collections that are asked for (docs/live-heap.md).
 */
class Heaps {
    #parts;
    #followed = new Map();
    #refused = new Map();
    #readMs = Number.NEGATIVE_INFINITY;
    #moments;
    /** what hooks in Node.js programs tell; null where there are none */
    #points;
    #sudo = null;
    #isForcing = false;
    #ending = new AbortController();
    constructor(parts) {
        this.#parts = parts;
        this.#moments = forceMoments(parts.plan.durationMs);
        this.#points = parts.plan.hooksNode === true ? new NodePoints(parts.plan.runDir) : null;
    }
    /** After a sample: opens, reads, asks, as is due. `t`: ms. */
    look(t) {
        if (this.#parts.plan.lookInside === undefined || t - this.#readMs < READ_EVERY_MS)
            return;
        this.#readMs = t;
        this.#takePoints(t);
        this.#meet();
        const p = [];
        const untilMs = performance.now() + BUDGET_MS;
        for (const followed of this.#followed.values()) {
            const hasTime = performance.now() < untilMs;
            if (followed.heap === null && hasTime)
                this.#tryToOpen(followed, t);
            if (this.#isHooked(followed) && t - followed.process.metMs >= BASE_AGE_MS)
                followed.base ??= { usedKiB: 0, rssPages: followed.process.rssPages };
            if (followed.heap !== null)
                this.#read(followed, t, { p, hasTime });
        }
        if (p.length > 0)
            this.#parts.out.append({ k: 'heap', t: Math.round(t), p });
        if (this.#parts.plan.lookInside === 'collect')
            this.#forceOne(t);
    }
    /** Nothing is read any more; what was refused is said. */
    close(t) {
        this.#ending.abort();
        this.#takePoints(t);
        this.#points?.close();
        for (const followed of this.#followed.values())
            this.#leave(followed);
        this.#sudo?.close();
        this.#followed.clear();
        for (const [why, count] of this.#refused)
            this.#parts.out.append({
                k: 'limited',
                t: Math.round(t),
                reason: `a live heap was not asked for: ${why}`,
                count,
            });
    }
    #meet() {
        const { table, plan, host } = this.#parts;
        for (const [index, followed] of this.#followed)
            if (table.tracked.get(followed.process.pid) !== followed.process) {
                this.#leave(followed);
                this.#followed.delete(index);
            }
        for (const process of table.tracked.values()) {
            const isOurs = plan.mode === 'watch' ? process.uid === host.uid : table.counts(process);
            if (!isOurs || this.#followed.has(process.index))
                continue;
            this.#followed.set(process.index, {
                process,
                heap: null,
                sinceMs: process.metMs,
                tries: 0,
                forcings: 0,
                firstForcedMs: null,
                outside: new OutsideBeat(),
                written: '',
                hook: 'silent',
                reading: null,
                base: null,
            });
        }
    }
    #leave({ heap, hook }) {
        heap?.close();
        if (hook === 'awaited')
            countOne(this.#refused, SILENT);
    }
    /** Of processes that are followed, before those that have ended are left. */
    #takePoints(t) {
        for (const { pid, startTicks, ...point } of this.#points?.read(t) ?? []) {
            for (const followed of this.#followed.values()) {
                const { process, hook, heap } = followed;
                if (process.pid !== pid || process.startTicks !== startTicks || heap !== null)
                    continue;
                const i = process.index;
                if (hook !== 'told')
                    this.#parts.out.append({ k: 'source', t: point.t, i, from: 'node-hook', collector: '' });
                followed.hook = 'told';
                this.#parts.out.append({ k: 'forced', i, ...point });
            }
        }
    }
    #tryToOpen(followed, t) {
        const { process } = followed;
        const ageMs = t - followed.sinceMs;
        // who was there before has no age that ends
        const tries = OPEN_AT_MS.filter((atMs) => atMs <= ageMs).length;
        if (tries <= followed.tries)
            return;
        followed.tries = tries;
        for (const reader of heapReaders) {
            const heap = reader.open(process, this.#parts.proc);
            if (heap === null)
                continue;
            if ('kind' in heap) {
                this.#giveUp(followed, heap, t);
                return;
            }
            followed.heap = heap;
            followed.written = '';
            const { from, collector } = heap;
            this.#parts.out.append({ k: 'source', t: Math.round(t), i: process.index, from, collector });
            return;
        }
    }
    /** Somebody nearer may: root, where that is allowed, or who started it and reads on from here. */
    #refuse(process, { why, isByRights }, t) {
        const { plan, host, out } = this.#parts;
        const { looksInsideSudo, sudo = '' } = plan;
        const mayRoot = isByRights === true && looksInsideSudo === true && sudo !== '';
        if (mayRoot && process.uid === host.uid) {
            this.#sudo ??= new SudoHeaps({ uid: host.uid, sudo }, (record) => {
                out.append({ ...record, t: Math.round(this.#readMs) });
            });
            if (this.#sudo.ask(process.index, process))
                return;
        }
        out.append({ k: 'refused', t: Math.round(t), i: process.index, why });
    }
    /** Adds to `p` what it reads, where that changed; outside of the heap where there is time. */
    #read(followed, t, { p, hasTime }) {
        const { process, heap } = followed;
        const read = heap?.read() ?? null;
        if (heap === null || read === null || 'kind' in read) {
            this.#lose(followed, t);
            if (read !== null && 'kind' in read)
                this.#giveUp(followed, read, t);
            return;
        }
        if (hasTime)
            followed.outside.look(heap, t);
        const reading = { ...read, outsideKiB: followed.outside.kib };
        followed.reading = reading;
        if (t - process.metMs >= BASE_AGE_MS)
            followed.base ??= { usedKiB: reading.usedKiB, rssPages: process.rssPages };
        const written = Object.values(reading).join();
        if (written === followed.written)
            return;
        followed.written = written;
        packHeap(p, process.index, reading);
    }
    #giveUp(followed, refused, t) {
        followed.tries = OPEN_AT_MS.length;
        this.#refuse(followed.process, refused, t);
    }
    #lose(followed, t) {
        followed.heap?.close();
        followed.heap = null;
        followed.tries = 0;
        followed.sinceMs = t;
        followed.base = null;
        followed.firstForcedMs = null;
        followed.outside = new OutsideBeat();
        const i = followed.process.index;
        this.#parts.out.append({ k: 'source', t: Math.round(t), i, from: '', collector: '' });
    }
    /** One at a time: each stops its program for a moment. */
    #forceOne(t) {
        if (this.#isForcing)
            return;
        for (const followed of this.#followed.values()) {
            const due = this.#countDue(followed.process, t);
            if (due <= followed.forcings)
                continue;
            followed.forcings = due;
            if (followed.hook === 'silent' && this.#shouldTell(followed))
                followed.hook = 'awaited';
            if (followed.heap?.force === undefined || !this.#mayForce(followed))
                continue;
            void this.#force(followed, followed.heap.force, t);
            return;
        }
    }
    /** So many of its moments have come. */
    #countDue({ metMs }, t) {
        const { atMs, agesS } = this.#moments;
        const moments = atMs.length > 0 ? atMs : agesS.map((ageS) => Math.max(0, metMs) + ageS * 1000);
        return moments.filter((moment) => moment <= t).length;
    }
    #mayForce({ process, base, reading }) {
        if (!process.isOfTree || base === null || reading === null)
            return false;
        return (Math.max(reading.usedKiB, reading.nowKiB) <= LARGEST_HEAP_KIB &&
            (hasRisen(reading.usedKiB, base.usedKiB) || this.#hasGrown(process, base)));
    }
    /** Whether the hook of a Node.js program has a reason to collect now. */
    #shouldTell(followed) {
        const { process, base } = followed;
        return this.#isHooked(followed) && base !== null && this.#hasGrown(process, base);
    }
    #isHooked({ process, heap }) {
        return this.#points !== null && heap === null && process.isOfTree && process.shown.rt === 'node';
    }
    #hasGrown({ rssPages }, base) {
        const { pageKiB } = this.#parts.host;
        return hasRisen(rssPages * pageKiB, base.rssPages * pageKiB);
    }
    async #force(followed, force, t) {
        this.#isForcing = true;
        const startedMs = performance.now();
        const forced = await force(this.#ending.signal);
        this.#isForcing = false;
        if (this.#ending.signal.aborted)
            return;
        const agoMs = forced.kind === 'forced' ? (forced.agoMs ?? 0) : 0;
        const ms = Math.round(performance.now() - startedMs - agoMs);
        if (forced.kind === 'refused') {
            countOne(this.#refused, forced.why);
            return;
        }
        const endedMs = Math.round(t) + ms;
        const { liveBytes, gains = null } = forced;
        const since = followed.firstForcedMs;
        followed.firstForcedMs ??= endedMs;
        this.#parts.out.append({
            k: 'forced',
            t: endedMs,
            i: followed.process.index,
            ms,
            liveKiB: Math.round(liveBytes / 1024),
            ...(gains === null || since === null ? {} : { since, gains }),
        });
    }
}
function hasRisen(nowKiB, beforeKiB) {
    return nowKiB - beforeKiB >= Math.max(LEAST_RISE_KIB, LEAST_RISE_SHARE * beforeKiB);
}
function countOne(reasons, why) {
    reasons.set(why, (reasons.get(why) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./build/sampler/is-diagnostic.js
/**
 * Where a runtime waits for a debugger unless its options say otherwise: Node's inspector, and in
 * clusters the ports behind it (nodejs.org/api/cli.html#--inspecthostport), JDWP by custom,
 * debugpy.
 */
const DEBUG_PORTS = {
    node: [9229, 9260],
    java: [5005, 5005],
    python: [5678, 5678],
};
/** Options that give a debugger, a profiler or a management console its port. */
const DEBUG_OPTIONS = [
    /^--(?:inspect(?:-brk|-wait|-port)?|debug-port)=(?:.*:)?(\d+)$/,
    /^(?:-agentlib:jdwp=|-Xrunjdwp:)(?:.*,)?address=(?:[^,]*:)?(\d+)(?:,|$)/,
    /^-Dcom\.sun\.management\.jmxremote(?:\.rmi)?\.port=(\d+)$/,
    /^--remote-debugging-port=(\d+)$/,
];
const DEBUGPY = /^(?:debugpy|pydevd)$/;
/**
 * Sockets that a runtime opens by itself or for whoever asks: the JVM's attach listener, the
 * diagnostic port of .NET, a pool of Python's multiprocessing, the one instance of a browser.
 */
const OWN_PATHS = /\/\.java_pid\d+$|\/(?:dotnet-diagnostic|clr-debug-pipe)-\d+-|\/pymp-[^/]+\/listener-|\/SingletonSocket$/;
/**
 * It waits for a debugger, not for clients: a batch job with such a socket is none the less one.
 * `words`: its argv.
 */
function isDiagnostic({ port, isLocal, path }, runtime, words) {
    if (port === 0)
        return OWN_PATHS.test(path);
    const [from, to] = DEBUG_PORTS[runtime] ?? [0, 0];
    return (isLocal && port >= from && port <= to) || listDebugPorts(words).includes(port);
}
function listDebugPorts(words) {
    const ports = words.flatMap((word) => DEBUG_OPTIONS.flatMap((option) => option.exec(word)?.[1] ?? []));
    const listen = words.some((word) => DEBUGPY.test(word)) ? words.indexOf('--listen') : -1;
    const address = listen < 0 ? '' : (words[listen + 1] ?? '');
    return [...ports, ...(/\d+$/.exec(address) ?? [])].map(Number);
}

;// CONCATENATED MODULE: ./build/sampler/readers/listening-sockets.js


/** enum of include/net/tcp_states.h, in hexadecimal as the table has it */
const TCP_LISTEN = '0A';
/** include/uapi/linux/net.h: __SO_ACCEPTCON */
const ACCEPTS_CONNECTIONS = 1 << 16;
/**
 * By inode: what listens in the network namespace of a process (proc_pid_net(5)). Those of TCP
 * stand first in their tables, so the thousands that are connected are not read.
 */
function readListeningSockets(proc, pid) {
    const found = new Map();
    readTcpTables(proc, pid, (line) => {
        const entry = parseTcpLine(line);
        if (entry?.isListening === true)
            found.set(entry.inode, entry.socket);
        return entry?.isListening !== false;
    });
    readLines(`${proc}/${pid}/net/unix`, (line) => {
        const entry = parseUnixLine(line);
        if (entry !== null)
            found.set(entry.inode, entry.socket);
        return true;
    });
    return found;
}
/** Null for the heading. */
function parseTcpLine(line) {
    const { local, state, inode } = parseTcpEntry(line);
    const end = parseTcpEnd(local);
    if (end === null || inode < 0)
        return null;
    return {
        inode,
        socket: { port: end.port, isLocal: isLoopbackAddress(end.address), path: '' },
        isListening: state === TCP_LISTEN,
    };
}
/** `ffff8881: 00000002 00000000 00010000 0001 01 12345 /run/a.sock`; null: it does not listen. */
function parseUnixLine(line) {
    const match = /^\S+: \S+ \S+ ([0-9A-Fa-f]{8}) \S+ \S+ +(\d+)(?: (.*))?$/.exec(line);
    if (match === null || (Number.parseInt(match[1] ?? '', 16) & ACCEPTS_CONNECTIONS) === 0)
        return null;
    return { inode: Number(match[2]), socket: { port: 0, isLocal: true, path: match[3] ?? '' } };
}

;// CONCATENATED MODULE: ./build/sampler/listen-watch.js





const listen_watch_EVERY_MS = 5000;
/** Whoever is younger is no service yet, and may be gone before it is looked at again. */
const LEAST_AGE_MS = 5000;
/** Where a look is dear (thousands of Unix sockets) it is rarer: 0.02 % of the time. */
const listen_watch_TIMES_ITS_COST = 5000;
const listen_watch_MOST_MS = 30_000;
/** Of network namespaces, whose tables are read one by one. */
const MOST_NAMESPACES = 16;
const NOBODY = -1;
/**
 * Who waits for connections: what a service does, and a batch job does not. Of the processes that
 * it is given, every few seconds. A socket that is known costs one link to read; who has none is
 * searched again only when a new one listens in its namespace.
 */
class ListenWatch {
    #proc;
    #readCpuMs;
    #seen = new WeakMap();
    #nextMs = Number.NEGATIVE_INFINITY;
    /** `readOwnCpuMs`: CPU time of this process so far, ms. */
    constructor(proc, readOwnCpuMs = readCpuMs) {
        this.#proc = proc;
        this.#readCpuMs = readOwnCpuMs;
    }
    /** `list`: the processes that matter; asked where a look is due. Returns what changed. */
    look(t, list) {
        if (t < this.#nextMs)
            return [];
        const beganMs = this.#readCpuMs();
        const found = this.#lookAt(t, list().filter(({ metMs }) => t - metMs >= LEAST_AGE_MS));
        const costMs = this.#readCpuMs() - beganMs;
        this.#nextMs = t + Math.min(Math.max(listen_watch_EVERY_MS, costMs * listen_watch_TIMES_ITS_COST), listen_watch_MOST_MS);
        return found;
    }
    #lookAt(t, processes) {
        const byNamespace = new Map();
        return processes.flatMap((tracked) => {
            const seen = this.#recall(tracked);
            if (seen.namespace === '')
                return [];
            let sockets = byNamespace.get(seen.namespace);
            if (sockets === undefined) {
                if (byNamespace.size >= MOST_NAMESPACES)
                    return [];
                sockets = readListeningSockets(this.#proc, tracked.pid);
                byNamespace.set(seen.namespace, sockets);
            }
            const port = this.#findPort(tracked, seen, sockets);
            seen.sockets = sockets;
            if (port === seen.written)
                return [];
            seen.written = port;
            return [{ k: 'listen', t: Math.round(t), i: tracked.index, port }];
        });
    }
    #recall(tracked) {
        const known = this.#seen.get(tracked);
        if (known !== undefined)
            return known;
        const seen = {
            namespace: readLink(`${this.#proc}/${tracked.pid}/ns/net`),
            sockets: new Map(),
            file: '',
            inode: NOBODY,
            written: NOBODY,
        };
        this.#seen.set(tracked, seen);
        return seen;
    }
    #findPort(tracked, seen, sockets) {
        const isHeld = seen.file !== '' && sockets.has(seen.inode) && parseSocket(seen.file) === seen.inode;
        const isNews = seen.file !== '' || [...sockets.keys()].some((inode) => !seen.sockets.has(inode));
        if (!isHeld) {
            ;
            [seen.file, seen.inode] = isNews ? this.#search(tracked, sockets) : ['', NOBODY];
        }
        return seen.file === '' ? NOBODY : (sockets.get(seen.inode)?.port ?? NOBODY);
    }
    #search({ pid, shown }, sockets) {
        let words = null;
        for (const file of listDescriptors(`${this.#proc}/${pid}/fd`)) {
            const inode = parseSocket(file);
            const socket = sockets.get(inode);
            if (socket === undefined)
                continue;
            words ??= parseCmdline(readCmdline(this.#proc, pid));
            if (!isDiagnostic(socket, shown.rt, words))
                return [file, inode];
        }
        return ['', NOBODY];
    }
}

;// CONCATENATED MODULE: ./build/sampler/readers/descriptors.js

/** Open descriptors of a process; -1 where it is refused (another user's) or gone. */
function countDescriptors(proc, pid) {
    const directory = `${proc}/${pid}/fd`;
    try {
        // since Linux 6.2 its size is their number (proc_fd_getattr); before it is 0, and 100,000 names
        // have to be listed
        return (0,external_node_fs_namespaceObject.statSync)(directory).size || (0,external_node_fs_namespaceObject.readdirSync)(directory).length;
    }
    catch {
        return -1;
    }
}

;// CONCATENATED MODULE: ./build/sampler/readers/file-limit.js

/** How many descriptors a process may have open now (`ulimit -n`); -1: no limit, or not told. */
function readFileLimit(proc, pid) {
    return parseFileLimit(readText(`${proc}/${pid}/limits`, 4096));
}
/** `Max open files            1024                 4096                 files`: the first holds. */
function parseFileLimit(text) {
    return Number(/^Max open files\s+(\d+)\s/m.exec(text)?.[1] ?? -1);
}

;// CONCATENATED MODULE: ./build/sampler/readers/smaps-rollup.js

/**
 * PSS in KiB from `/proc/PID/smaps_rollup`; -1 where it is refused (another user's process) or
 * gone. Costs 11-14 us per resident MiB (docs/measurements.md#reading): for a few processes at a
 * few moments.
 */
function readPssKiB(proc, pid) {
    return parsePss(readText(`${proc}/${pid}/smaps_rollup`, 8192));
}
/** `...\nPss:                1234 kB\n...` */
function parsePss(text) {
    const match = /^Pss:\s+(\d+) kB$/m.exec(text);
    return match === null ? -1 : Number(match[1]);
}

;// CONCATENATED MODULE: ./build/sampler/read-slow.js





/** Of so many the high-water mark is read, and all else more often than of the others. */
const LARGEST = 30;
const WITH_PSS = 10;
/** Of who has so many it is read once how many it may have: 20 us. */
const MANY_DESCRIPTORS = 32;
/**
 * smaps_rollup costs 11-14 us for each resident MiB (docs/measurements.md#reading), and its reader
 * holds the process's memory map meanwhile.
 */
const PSS_MS_PER_PAGE_KIB = 14 / 1000 / 1024;
/**
 * The slower beat: CPU, threads, descriptors (own user's), swap while any is used, high-water mark
 * of the 30 largest; largest first, `most` of them, until the time is used up. About 40 us a
 * process, 10 times its share of a sample, hence rarely.
 */
function readSlow(t, { table, proc, untilMs }, { most, usesSwap, ownUid }) {
    const p = [];
    const files = [];
    for (const [rank, process] of sortBySize(table).entries()) {
        if (rank >= most || performance.now() >= untilMs)
            break;
        const stat = readStat(proc, process.pid);
        if (stat?.startTicks !== process.startTicks)
            continue;
        const status = usesSwap || rank < LARGEST ? readStatus(proc, process.pid) : null;
        const descriptors = process.uid === ownUid || ownUid === 0 ? countDescriptors(proc, process.pid) : -1;
        if (descriptors >= MANY_DESCRIPTORS) {
            process.fileLimit ||= readFileLimit(proc, process.pid);
            if (process.fileLimit > 0)
                files.push(process.index, process.fileLimit);
        }
        p.push(process.index, stat.cpuTicks, stat.threads, descriptors, usesSwap ? (status?.swapKiB ?? -1) : -1, status?.hwmKiB ?? -1);
        table.takeStat(process, stat, t);
    }
    return p.length === 0 ? [] : [{ k: 'slow', t, p, ...(files.length === 0 ? {} : { files }) }];
}
/**
 * PSS of the ten largest, where it may be read and fits into the time. `refused`: those of the ten
 * that may not be read.
 */
function readPss(t, why, { table, proc, untilMs }, pageKiB) {
    const p = [];
    let refused = 0;
    for (const process of sortBySize(table).slice(0, WITH_PSS)) {
        if (performance.now() + process.rssPages * pageKiB * PSS_MS_PER_PAGE_KIB > untilMs)
            continue;
        const pssKiB = readPssKiB(proc, process.pid);
        if (pssKiB >= 0)
            p.push(process.index, pssKiB);
        else
            refused++;
    }
    return { records: p.length === 0 ? [] : [{ k: 'pss', t, why, p }], refused };
}
/** Those whose slower readings are taken the most often. */
function listLargest(table) {
    return sortBySize(table).slice(0, LARGEST);
}
/** Strangers take nobody's place. */
function sortBySize(table) {
    return [...table.tracked.values()]
        .filter((process) => table.counts(process))
        .sort((a, b) => b.rssPages - a.rssPages);
}

;// CONCATENATED MODULE: ./build/sampler/slow-pace.js
const slow_pace_READINGS = 20;
const slow_pace_LONGEST_MS = 60_000;
const LONGEST_ALL_MS = 300_000;
/**
 * Reading a process costs 10 to 20 times as much as its share of a sample: at this pace all of them
 * are a tenth on top.
 */
const MS_PER_PROCESS = 500;
/**
 * 20 readings or more of each process in the planned window. They come with samples, so as many
 * whole intervals as fit into a twentieth of it. Where the window is open a twentieth of the time
 * so far, for all processes rarer the more there are.
 */
function choosePace({ intervalMs, durationMs }, t, processes) {
    // half an interval less, since timers are late by a little more one time and a little less
    // another
    const leastMs = intervalMs / 2;
    if (durationMs > 0) {
        const plannedMs = Math.min(Math.max(1, Math.floor(durationMs / slow_pace_READINGS / intervalMs)) * intervalMs, slow_pace_LONGEST_MS) - leastMs;
        return { largestMs: plannedMs, allMs: plannedMs };
    }
    const largestMs = Math.min(Math.max(leastMs, t / slow_pace_READINGS), slow_pace_LONGEST_MS);
    return {
        largestMs,
        allMs: Math.min(Math.max(largestMs, processes * MS_PER_PROCESS), LONGEST_ALL_MS),
    };
}

;// CONCATENATED MODULE: ./build/sampler/slow-beat.js





const PSS_EVERY_MS = 30_000;
const PEAK_FACTOR = 1.05;
/**
 * For the slower readings of a tick; and of the last one, whose line is due 100 ms after the word
 * to stop.
 */
const slow_beat_BUDGET_MS = 250;
const LAST_BUDGET_MS = 40;
/** From then on it is asked how many there may be: some files of the cgroup, 20 us each. */
const MANY_CHILDREN = 10;
const ROOM_EVERY_MS = 5000;
/**
 * What is too dear for each sample, now and then: CPU, threads, descriptors, swap, live heaps and
 * PSS of the processes, and the sampler's own cost.
 */
class SlowBeat {
    #parts;
    #listening;
    #heaps;
    #slowMs = Number.NEGATIVE_INFINITY;
    #allSlowMs = Number.NEGATIVE_INFINITY;
    #pssMs = Number.NEGATIVE_INFINITY;
    #pssPages = 0;
    #saidRefused = false;
    #roomMs = Number.NEGATIVE_INFINITY;
    #room = null;
    /** indexes of those who had children */
    #parents = new Set();
    constructor(parts) {
        this.#parts = parts;
        this.#listening = new ListenWatch(parts.proc);
        this.#heaps = new Heaps(parts);
    }
    /** The readings of the largest processes are due. `t`, here and below: ms. */
    isDue(t) {
        return t - this.#slowMs >= this.#pace(t).largestMs;
    }
    /** After a sample of so many pages: what is due, as far as a tick's time lasts. */
    look(t, totalPages) {
        const untilMs = performance.now() + slow_beat_BUDGET_MS;
        const { table, out } = this.#parts;
        for (const record of this.#listening.look(t, () => listLargest(table)))
            out.append(record);
        this.#heaps.look(t);
        const { largestMs, allMs } = this.#pace(t);
        if (t - this.#slowMs >= largestMs)
            this.#readSlow(t, t - this.#allSlowMs >= allMs ? Number.POSITIVE_INFINITY : LARGEST, untilMs);
        if (totalPages <= this.#pssPages * PEAK_FACTOR || t - this.#pssMs < PSS_EVERY_MS)
            return;
        const why = this.#pssPages === 0 ? 'start' : 'peak';
        this.#pssPages = totalPages;
        this.#readPss(t, why, untilMs);
    }
    /** All of it, as far as the time lasts that is left at the end. `startedMs`: when that began. */
    finish(t, startedMs) {
        this.#heaps.close(t);
        this.#readSlow(t, Number.POSITIVE_INFINITY, startedMs + LAST_BUDGET_MS);
        this.#readPss(t, 'end', startedMs + LAST_BUDGET_MS);
    }
    #pace(t) {
        const { plan, table } = this.#parts;
        return choosePace(plan, t, table.tracked.size);
    }
    /** `most`: so many of the largest processes. */
    #readSlow(t, most, untilMs) {
        const { table, proc, host, machine, schedule, out } = this.#parts;
        this.#slowMs = t;
        if (most > LARGEST)
            this.#allSlowMs = t;
        const at = Math.round(t);
        const { swapTotalKiB } = host.facts;
        const usesSwap = swapTotalKiB > 0 && machine.readMeminfo().swapFreeKiB < swapTotalKiB;
        for (const record of readSlow(at, { table, proc, untilMs }, { most, usesSwap, ownUid: host.uid }))
            out.append(record);
        this.#readChildren(at);
        out.append({ k: 'cost', t: at, ...readOwnCost(), missedTicks: schedule.missed });
    }
    /** Of those who have or had any, and how many there may be where one has many. */
    #readChildren(t) {
        const { table, machine, out } = this.#parts;
        const p = table.countChildren(this.#parents);
        if (p.length === 0)
            return;
        this.#parents = new Set(p.filter((_, at) => at % 3 === 0));
        const most = p.reduce((count, value, at) => (at % 3 === 0 ? count : Math.max(count, value)), 0);
        if (most >= MANY_CHILDREN && t - this.#roomMs >= ROOM_EVERY_MS) {
            this.#roomMs = t;
            this.#room = machine.readPidsRoom();
        }
        const room = most < MANY_CHILDREN ? null : this.#room;
        out.append({ k: 'children', t, p, ...(room === null ? {} : { pids: [room.used, room.most] }) });
    }
    #readPss(t, why, untilMs) {
        const { table, proc, host, out } = this.#parts;
        this.#pssMs = t;
        const at = Math.round(t);
        const { records, refused } = readPss(at, why, { table, proc, untilMs }, host.pageKiB);
        for (const record of records)
            out.append(record);
        if (refused > 0 && !this.#saidRefused)
            out.append({
                k: 'limited',
                t: at,
                reason: 'PSS of so many of the largest processes cannot be read',
                count: refused,
            });
        this.#saidRefused ||= refused > 0;
    }
}

;// CONCATENATED MODULE: ./build/sampler/loop.js

























/**
 * Of a standing watch: 24 h at one sample a second of a hundred processes that change in each (15
 * bytes a value).
 */
const loop_MOST_BYTES = 128 * 2 ** 20;
/** What a snapshot, and a choice by names of containers, wait for the engine's answers. */
const NAMES_MS = 1000;
/** For the high-water marks of all, at a mark and at the end. */
const PEAKS_MS = 20;
/** Takes samples until told to stop, until its time is over, or until what it watches is gone. */
class Loop {
    #plan;
    #out;
    #host;
    #machine;
    #table;
    #containers;
    #marks;
    #ooms;
    #match;
    #presence;
    #schedule;
    #fast;
    #slow;
    #peaks;
    /** null where nobody looks between samples */
    #quick;
    /** null where nobody asks how full memory is */
    #brink;
    #ends;
    #clock = new ClockWatch(0);
    #startedMs = performance.now();
    #startedEpochMs = Date.now();
    #onEnd;
    #onFirst;
    #watcher = null;
    #timer;
    #isOver = false;
    constructor(plan, roots, { onFirst, onEnd }) {
        this.#plan = plan;
        this.#onFirst = onFirst;
        this.#onEnd = onEnd;
        this.#out = new SampleWriter((0,external_node_path_namespaceObject.join)(plan.runDir, 'samples.ndjson'), plan.standing === undefined
            ? null
            : { retainMs: plan.standing.retainMs, mostBytes: loop_MOST_BYTES });
        this.#machine = new Machine(roots);
        this.#host = describeHost(plan, roots, this.#machine);
        const emit = (record) => {
            if (record.k === 'birth') {
                this.#ooms.meet(record);
                this.#ends.meet(record);
            }
            this.#write(record);
        };
        const now = () => Math.round(this.#now());
        const { surroundings } = this.#host;
        const owners = new ContainerOwners(plan, roots.proc, this.#host, this.#startedEpochMs);
        this.#containers = new Containers(plan, roots, { container: surroundings.ownContainer, cgroup: this.#machine.cgroup }, {
            now,
            emit,
            onNamed: (id) => {
                this.#table.reconsider(id, now());
            },
        }, owners);
        this.#table = new ProcessTable(plan, roots, surroundings, { containers: this.#containers, owners }, emit, (process, t) => {
            if (this.#table.counts(process))
                this.#ooms.bury(process);
            this.#ends.bury(process, t);
            this.#peaks.bury(process);
            this.#containers.stir(process.container);
        });
        this.#ends = new EndWatch(plan, this.#host, {
            table: this.#table,
            uptimeMs: this.#startedEpochMs - this.#host.facts.bootEpochMs,
            now,
            emit,
        });
        this.#marks = new Marks(this.#host.surroundings.marksFile);
        this.#ooms = new OomWatch(this.#machine, this.#host.surroundings);
        this.#match = new MatchNotice(plan, this.#table, this.#containers);
        this.#presence = new Presence(plan, roots, this.#host);
        this.#schedule = new Schedule(plan.intervalMs, plan.standing === undefined ? plan.durationMs : Number.POSITIVE_INFINITY);
        const shared = {
            proc: roots.proc,
            table: this.#table,
            machine: this.#machine,
            out: this.#out,
        };
        const readings = {
            ...shared,
            pageKiB: this.#host.pageKiB,
            discovery: new Discovery(roots.proc),
        };
        this.#peaks = new PeakBeat({
            ...readings,
            resets: plan.resetPeaks === true ? { ownUid: this.#host.uid } : null,
        });
        this.#fast = new FastBeat({ ...readings, peaks: this.#peaks });
        this.#quick =
            plan.shortLived === true
                ? new QuickBeat({
                    ...readings,
                    fast: this.#fast,
                    readCpuMs: readCpuMs,
                    births: new BirthWatch(roots.proc, quick_beat_EVERY_MS),
                    hasExitRecords: () => this.#ends.isTelling,
                })
                : null;
        this.#slow = new SlowBeat({ ...shared, plan, host: this.#host, schedule: this.#schedule });
        const lookers = makeLookers(plan, roots, this.#host, {
            table: this.#table,
            sample: () => {
                this.#fast.sample(this.#now());
            },
            write: emit,
            sync: () => {
                this.#out.sync();
            },
        });
        this.#brink =
            lookers.length === 0 ? null : new Brink(new FullnessReader(this.#machine), lookers);
    }
    start() {
        const { pid, startTicks, clockTicksPerSecond, facts } = this.#host;
        const { guardPercent } = this.#plan;
        this.#write({
            k: 'head',
            v: 1,
            pid,
            start: startTicks,
            tool: this.#plan.toolVersion,
            t0: this.#startedEpochMs,
            monoMs: Math.round(Number(process.hrtime.bigint()) / 1e6 - this.#now()),
            intervalMs: this.#plan.intervalMs,
            scope: this.#plan.scope,
            clockTicksPerSecond,
            ...(guardPercent === undefined ? {} : { guardPercent }),
            host: facts,
        });
        if (facts.limitedView !== null)
            this.#write({ k: 'limited', t: 0, reason: facts.limitedView, count: 1 });
        const isSnapshot = this.#plan.mode === 'scan' && this.#plan.durationMs === 0;
        // before anybody is told that we are here: the word to stop may follow at once
        if (!isSnapshot)
            this.#watchControl();
        const told = isSnapshot ? Promise.resolve() : this.#ends.start();
        const needsNames = isSnapshot || this.#table.choosesContainers;
        if (needsNames)
            this.#fast.discover(0);
        const named = needsNames ? this.#containers.waitForNames(NAMES_MS) : null;
        if (named === null)
            this.#begin(0, isSnapshot, told);
        else
            void named.then(() => {
                if (!this.#isOver)
                    this.#begin(this.#now(), isSnapshot, told);
            });
    }
    #begin(t, isSnapshot, told) {
        const totalPages = this.#fast.sample(t);
        void told.then(() => {
            this.#onFirst(this.#ends.isTelling);
        });
        this.#readRest(t, totalPages);
        if (isSnapshot)
            this.stop('snapshot');
        else {
            if (this.#plan.resetPeaks === true)
                this.#peaks.lookAtAll(t, Number.POSITIVE_INFINITY);
            this.#brink?.start(() => this.#now());
            this.#quick?.start(() => this.#now());
            this.#sleep();
        }
    }
    /** One last sample and the last line. */
    stop(why) {
        if (this.#isOver)
            return;
        this.#isOver = true;
        clearTimeout(this.#timer);
        this.#brink?.stop();
        this.#watcher?.close();
        this.#out.makeRoom();
        const startedMs = performance.now();
        const t = this.#now();
        this.#quick?.stop(t);
        if (why !== 'snapshot') {
            this.#tick(t);
            this.#peaks.lookAtAll(t, startedMs + PEAKS_MS);
        }
        this.#slow.finish(t, startedMs);
        if (!this.#ends.isWatching)
            this.#close(why, t);
        else
            void this.#ends.finish().then(() => {
                this.#close(why, t);
            });
    }
    #close(why, t) {
        this.#containers.close();
        const left = {
            'records could not be written (disk full?)': this.#out.lost,
            'marks beyond 10,000 are not shown': this.#marks.beyond,
        };
        for (const [reason, count] of Object.entries(left))
            if (count > 0)
                this.#write({ k: 'limited', t: Math.round(t), reason, count });
        this.#write({
            k: 'end',
            t: Math.round(t),
            n: this.#fast.ticks,
            why,
            ...readOwnCost(),
            missedTicks: this.#schedule.missed,
            seen: this.#table.seen,
            matched: this.#table.matched,
            nearest: this.#match.listNearest(),
        });
        this.#out.close();
        this.#marks.close();
        this.#table.closeAll();
        this.#onEnd();
    }
    #sleep() {
        this.#timer = setTimeout(() => {
            this.#wake();
        }, this.#schedule.waitMs(this.#now()));
    }
    #wake() {
        const t = this.#now();
        for (const record of this.#clock.look(t))
            this.#write(record);
        if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(this.#plan.runDir, 'control', 'stop'))) {
            this.stop('stop');
            return;
        }
        if (this.#schedule.isOver(t)) {
            this.stop('deadline');
            return;
        }
        if (this.#schedule.isDue(t))
            this.#tick(t);
        else
            this.#fast.discover(t);
        if (this.#presence.isGone(this.#table)) {
            this.stop('gone');
            return;
        }
        this.#sleep();
    }
    #tick(t) {
        const gapMs = this.#schedule.take(t);
        if (gapMs > 0)
            this.#write({ k: 'gap', t: Math.round(t), ms: Math.round(gapMs) });
        const totalPages = this.#fast.sample(t);
        this.#peaks.look(t);
        this.#readRest(t, totalPages);
    }
    #readRest(t, totalPages) {
        const isSlow = this.#slow.isDue(t);
        for (const record of this.#ooms.look(Math.round(t), {
            withHost: isSlow || this.#isOver,
            isLast: this.#isOver,
        }))
            this.#write(record);
        const names = this.#marks.read(this.#isOver);
        // what was reached before it belongs before it
        if (names.length > 0)
            this.#peaks.lookAtAll(t, performance.now() + PEAKS_MS);
        for (const name of names)
            this.#write({ k: 'mark', t: Math.round(t), name });
        for (const record of this.#match.look(t))
            this.#write(record);
        this.#containers.look(isSlow ? 'all' : 'stirred');
        this.#out.syncSometimes(t);
        if (!this.#isOver)
            this.#slow.look(t, totalPages);
    }
    #watchControl() {
        try {
            this.#watcher = (0,external_node_fs_namespaceObject.watch)((0,external_node_path_namespaceObject.join)(this.#plan.runDir, 'control'), (_event, name) => {
                if (name === 'stop')
                    this.stop('stop');
            });
            this.#watcher.on('error', () => {
                this.#watcher = null;
            });
        }
        catch {
            this.#watcher = null; // no inotify left: each wake-up looks for the stop file as well
        }
    }
    #now() {
        return performance.now() - this.#startedMs;
    }
    #write(record) {
        this.#out.append(record);
    }
}

;// CONCATENATED MODULE: ./build/sampler/roots.js
const realRoots = {
    proc: '/proc',
    cgroup: '/sys/fs/cgroup',
    osRelease: '/etc/os-release',
    logs: '/var/log',
};

;// CONCATENATED MODULE: ./build/sampler/run-sampler.js





const READY_FD = 3;
/** As run-dir/plan-file.ts reads it. */
const MOST_PLAN_BYTES = 16 * 2 ** 20;
/**
 * The sampler process: reads the plan of a run directory and samples until it is over. `saysReady`:
 * whoever started us waits on a pipe at descriptor 3 (asked for by a word, since without it Node
 * itself may have a pipe of its own there).
 */
function runSampler(runDir, saysReady) {
    lowerOomScore(realRoots.proc);
    const plan = JSON.parse(readRegular((0,external_node_path_namespaceObject.join)(runDir, 'plan.json'), { mostBytes: MOST_PLAN_BYTES }));
    const loop = new Loop({ ...plan, runDir }, realRoots, {
        onFirst: saysReady ? sayReady : () => undefined,
        onEnd: () => {
            process.exitCode = 0;
        },
    });
    process.on('SIGTERM', () => {
        loop.stop('signal');
    });
    process.on('SIGINT', () => {
        loop.stop('signal');
    });
    loop.start();
}
function sayReady(hasExitRecords) {
    try {
        (0,external_node_fs_namespaceObject.writeSync)(READY_FD, hasExitRecords ? 'ready told\n' : 'ready\n');
        (0,external_node_fs_namespaceObject.closeSync)(READY_FD);
    }
    catch {
        return; // EPIPE: nobody waits any more
    }
}
/**
 * The runner gives every step +500, so the kernel would kill the sampler before a leaking
 * container. A process may take that back to 0 without rights (docs/measurements.md#out-of-memory).
 * Somebody's choice below 0 is left.
 */
function lowerOomScore(proc) {
    const path = `${proc}/self/oom_score_adj`;
    try {
        if (Number((0,external_node_fs_namespaceObject.readFileSync)(path, 'latin1')) > 0)
            (0,external_node_fs_namespaceObject.writeFileSync)(path, '0');
    }
    catch {
        return; // a read-only /proc: nothing is lost but the odds
    }
}

;// CONCATENATED MODULE: ./build/sampler.js



// RUN_DIR [--ready]; for the self-test: --canary BYTES_PER_MINUTE STOP_FILE RUN_DIR; by sudo, for
// `look-inside-sudo`: --heaps UID
const parameters = process.argv.slice(2);
if (parameters[0] === '--canary')
    runCanary(Number(parameters[1]), parameters[2] ?? '', parameters[3] ?? '');
else if (parameters[0] === '--heaps')
    runHeapReader(Number(parameters[1]));
else
    runSampler(parameters[0] ?? '', parameters[1] === '--ready');

