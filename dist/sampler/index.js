import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/samples/append.js

const SYNC_EVERY_MS = 5000;
/**
 * Appends records, one write a line: a kill at any moment tears no line (FAULTS 9: 25 kills, 0 torn). A full disk first
 * writes short and then fails (FAULTS 10): the torn line is closed by a line break later, and sampling goes on.
 */
class Appender {
    #file;
    #lastSyncMs = 0;
    #isTorn = false;
    /** lines that could not be written whole */
    lost = 0;
    constructor(path) {
        this.#file = (0,external_node_fs_namespaceObject.openSync)(path, 'a', 0o644);
    }
    /** `line` without its line break. */
    append(line) {
        const bytes = Buffer.from(this.#isTorn ? `\n${line}\n` : `${line}\n`);
        try {
            this.#isTorn = (0,external_node_fs_namespaceObject.writeSync)(this.#file, bytes) < bytes.length;
            if (this.#isTorn)
                this.lost++;
        }
        catch {
            this.lost++;
        }
    }
    /** Costs 1.4-2.5 ms, hence every 5 s only: what a power cut may take (FAULTS 9). */
    syncSometimes(nowMs) {
        if (nowMs - this.#lastSyncMs < SYNC_EVERY_MS)
            return;
        this.#lastSyncMs = nowMs;
        try {
            (0,external_node_fs_namespaceObject.fdatasyncSync)(this.#file);
        }
        catch {
            this.#lastSyncMs = nowMs; // not every file system can; the data is in the kernel all the same
        }
    }
    close() {
        (0,external_node_fs_namespaceObject.closeSync)(this.#file);
    }
}

;// CONCATENATED MODULE: ./build/samples/encode.js
/** One record as its line, without the line break. `k` comes first: readers may tell lines apart by their start. */
function encodeRecord(record) {
    return JSON.stringify(record);
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/sampler/read-file.js

const buffer = Buffer.allocUnsafe(65_536);
/**
 * A file of /proc or /sys as bytes, '' where it cannot be read. Their sizes are said to be 0, so it is read until the cap.
 * The view is valid until the next call.
 */
function readBytes(path, cap = 65_536) {
    let file;
    try {
        file = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
    }
    catch {
        return buffer.subarray(0, 0);
    }
    let length = 0;
    try {
        for (let part = 1; part > 0 && length < cap; length += part)
            part = (0,external_node_fs_namespaceObject.readSync)(file, buffer, length, cap - length, null);
    }
    catch {
        length = 0; // ESRCH: gone between open and read
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
    return buffer.subarray(0, length);
}
function readText(path, cap) {
    return readBytes(path, cap).toString('latin1');
}
/** A file that is read again and again by one descriptor: no path look-up, which is most of the cost (SAMPLING section 1). */
class CachedFile {
    #file;
    #buffer;
    constructor(path, size = 4096) {
        let file = -1;
        try {
            file = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
        }
        catch {
            file = -1;
        }
        this.#file = file;
        this.#buffer = Buffer.allocUnsafe(size);
    }
    get isOpen() {
        return this.#file >= 0;
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
    close() {
        if (this.#file >= 0)
            (0,external_node_fs_namespaceObject.closeSync)(this.#file);
    }
}

;// CONCATENATED MODULE: ./build/sampler/readers/stat.js

// include/linux/sched.h: PF_KTHREAD
const PF_KTHREAD = 0x0020_0000;
function readStat(proc, pid) {
    return parseStat(readText(`${proc}/${String(pid)}/stat`, 4096));
}
/** `1234 (a) b) S 1 1234 1234 0 -1 4194560 ...`: the name may hold anything, so it ends at the LAST bracket. */
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
        comm: text.slice(open + 1, close), state: fields[0] ?? '',
        ppid: number(1), pgrp: number(2), session: number(3), isKernelThread: (number(6) & PF_KTHREAD) !== 0,
        cpuTicks: number(11) + number(12), threads: number(17), startTicks: number(19),
    };
    return Number.isFinite(stat.ppid) && Number.isFinite(stat.startTicks) ? stat : null;
}

;// CONCATENATED MODULE: ./build/sampler/ancestors.js

/** A process and its parents up to the top, nearest first; stops at a loop or at 64 (a PPID loop can be seen while the kernel reparents). */
function listAncestors(proc, pid) {
    const chain = [];
    for (let at = pid; at > 0 && chain.length < 64 && !chain.some(link => link.pid === at);) {
        const stat = readStat(proc, at);
        if (stat === null)
            break;
        chain.push({ pid: at, comm: stat.comm });
        at = stat.ppid;
    }
    return chain;
}
/** pid of the nearest ancestor that is the runner's worker, 0 where none is visible (container jobs, other runners). */
function findRunnerWorker(chain) {
    return chain.find(link => link.comm === 'Runner.Worker')?.pid ?? 0;
}

;// CONCATENATED MODULE: ./build/sampler/readers/auxv.js

// include/uapi/linux/auxvec.h
const AT_PAGESZ = 6;
const AT_CLKTCK = 17;
/** Page size in bytes and clock ticks a second, as the kernel told this process at its start. */
function readAuxv(proc) {
    const bytes = readBytes(`${proc}/self/auxv`);
    const values = new Map();
    // pairs of unsigned long; every platform of Node's is 64 bit little-endian but s390x, where the defaults hold as well
    for (let at = 0; at + 16 <= bytes.length; at += 16)
        values.set(Number(bytes.readBigUInt64LE(at)), Number(bytes.readBigUInt64LE(at + 8)));
    return { pageBytes: values.get(AT_PAGESZ) ?? 4096, clockTicksPerSecond: values.get(AT_CLKTCK) ?? 100 };
}

;// CONCATENATED MODULE: ./build/sampler/readers/cgroup.js



// v1 says "no limit" as the largest page-aligned long: 9223372036854771712
const NO_LIMIT_V1 = 2 ** 60;
/** `12:memory:/docker/<id>\n...` or `0::/system.slice/a.service` */
function parseCgroup(text) {
    const memory = /^\d+:(?:[^:\n]*,)?memory(?:,[^:\n]*)?:(.*)$/m.exec(text);
    if (memory !== null)
        return { version: 1, path: memory[1] ?? '/' };
    const unified = /^0::(.*)$/m.exec(text);
    return unified === null ? { version: 0, path: '' } : { version: 2, path: unified[1] ?? '/' };
}
/** Container id of a cgroup path of Docker, containerd, Podman or CRI-O, cut to 12; '' where there is none. */
function parseContainerId(text) {
    return /(?:docker[-/]|libpod[-/]|crio[-/]|cri-containerd[-:]|containerd[-/]|\/)([0-9a-f]{64})(?:\.scope)?(?:\/|$)/m.exec(text)?.[1]?.slice(0, 12) ?? '';
}
/** The memory cgroup of a process, from `/proc/PID/cgroup` and the tree under `root` (/sys/fs/cgroup). */
function readMemoryCgroup(proc, root) {
    const { version, path } = parseCgroup(readText(`${proc}/self/cgroup`));
    const base = version === 1 ? (0,external_node_path_namespaceObject.join)(root, 'memory') : root;
    const names = version === 1
        ? { usage: 'memory.usage_in_bytes', peak: 'memory.max_usage_in_bytes', swap: '', events: 'memory.oom_control', limit: 'memory.limit_in_bytes' }
        : { usage: 'memory.current', peak: 'memory.peak', swap: 'memory.swap.current', events: 'memory.events', limit: 'memory.max' };
    // in a container the path may be the host's, while the mount shows the container's own group at its root
    const own = (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(base, path, names.usage)) ? path : '/';
    const file = (name) => (version !== 0 && name !== '' && (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(base, own, name)) ? (0,external_node_path_namespaceObject.join)(base, own, name) : '');
    const { limitKiB, limitPath } = version === 0 ? { limitKiB: null, limitPath: '' } : readLowestLimit(base, own, names.limit);
    return {
        version: file(names.usage) === '' ? 0 : version, path: own,
        usage: file(names.usage), peak: file(names.peak), swap: file(names.swap), events: file(names.events), limitKiB, limitPath,
    };
}
/** The lowest limit from a group up to the root: any of them can kill. */
function readLowestLimit(base, path, name) {
    let limitKiB = null;
    let limitPath = '';
    for (let group = path;; group = (0,external_node_path_namespaceObject.dirname)(group)) {
        const bytes = parseLimit(readText((0,external_node_path_namespaceObject.join)(base, group, name)));
        if (bytes !== null && (limitKiB === null || bytes / 1024 < limitKiB))
            [limitKiB, limitPath] = [Math.floor(bytes / 1024), group];
        if (group === '/' || group === '.')
            return { limitKiB, limitPath };
    }
}
/** `536870912` or `max`; null where there is no limit */
function parseLimit(text) {
    const bytes = Number.parseInt(text, 10);
    return Number.isFinite(bytes) && bytes > 0 && bytes < NO_LIMIT_V1 ? bytes : null;
}
/** `oom_kill 2` of memory.events (v2) or memory.oom_control (v1, since 4.13); -1 where it is not there */
function parseOomKill(text) {
    const match = /^oom_kill (\d+)$/m.exec(text);
    return match === null ? -1 : Number(match[1]);
}
function readContainerId(proc, pid) {
    try {
        return parseContainerId((0,external_node_fs_namespaceObject.readFileSync)(`${proc}/${String(pid)}/cgroup`, 'latin1'));
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/sampler/readers/cmdline.js

/**
 * Whole arguments among the first 4,096 bytes of `/proc/PID/cmdline`: it may be 2 MB long, and a process that overwrote the
 * last NUL of its argv shows its ENVIRONMENT behind it (FAULTS 3, 12). Text decoded by `decodeForeign`.
 */
function readCmdline(proc, pid) {
    return parseCmdline(readBytes(`${proc}/${String(pid)}/cmdline`, 4096));
}
/** `node\0server.js\0--port\0` */
function parseCmdline(bytes) {
    const words = [];
    let from = 0;
    for (let at = 0; at <= bytes.length; at++) {
        if (at < bytes.length && bytes[at] !== 0)
            continue;
        if (at > from || (at < bytes.length && words.length > 0))
            words.push(decodeForeign(bytes.subarray(from, at)));
        from = at + 1;
    }
    while (words.at(-1) === '')
        words.pop();
    return words;
}
/** UTF-8 where it is that; other bytes as \xNN, so that two different names stay two (FAULTS: U+FFFD merges them). */
function decodeForeign(bytes) {
    const text = bytes.toString('utf8');
    if (!text.includes('\uFFFD'))
        return text;
    return [...bytes].map(byte => (byte >= 0x20 && byte < 0x7F ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`)).join('');
}

;// CONCATENATED MODULE: ./build/sampler/readers/descriptors.js

/** Open descriptors of a process; -1 where it is refused (another user's) or gone. */
function countDescriptors(proc, pid) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(`${proc}/${String(pid)}/fd`).length;
    }
    catch {
        return -1;
    }
}

;// CONCATENATED MODULE: ./build/sampler/readers/environ.js

/** True when a process was started with `NAME=value`. Read for orphans only, and never kept: an environment holds secrets. */
function hasEnvironment(proc, pid, name, value) {
    const text = readText(`${proc}/${String(pid)}/environ`, 65_536);
    const entry = `${name}=${Buffer.from(value).toString('latin1')}`;
    return text.startsWith(`${entry}\0`) || text.includes(`\0${entry}\0`) || text.endsWith(`\0${entry}`);
}

;// CONCATENATED MODULE: ./build/sampler/readers/executable.js

// debug/buildinfo: the mark at the head of Go's build info section
const GO_MARK = Buffer.from('\xFF Go buildinf:', 'latin1');
const PART = 65_536;
const isGoByFile = new Map();
/** Path of the running executable, '' where it is refused. A replaced file has ` (deleted)` behind it, which is cut. */
function readExecutable(proc, pid) {
    try {
        return (0,external_node_fs_namespaceObject.readlinkSync)(`${proc}/${String(pid)}/exe`).replace(/ \(deleted\)$/, '');
    }
    catch {
        return '';
    }
}
/** Whether an executable was built by Go; remembered by device and inode, so each file is searched once. */
function isGoProgram(proc, pid) {
    const path = `${proc}/${String(pid)}/exe`;
    try {
        const { dev, ino, size } = (0,external_node_fs_namespaceObject.statSync)(path);
        const key = `${String(dev)}:${String(ino)}`;
        const known = isGoByFile.get(key);
        if (known !== undefined)
            return known;
        const found = searchMark(path, size);
        isGoByFile.set(key, found);
        return found;
    }
    catch {
        return false;
    }
}
// The section `.go.buildinfo` is the first of the data segment: linkers put it in the last two thirds of the file. 1 MiB a
// search would miss it in large programs, a whole search costs 0.3 ms per MiB once per program: cap at 64 MiB.
function searchMark(path, size) {
    const file = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
    try {
        const buffer = Buffer.allocUnsafe(PART * 16);
        for (let position = 0; position < Math.min(size, 64 * 2 ** 20); position += buffer.length - GO_MARK.length) {
            const length = (0,external_node_fs_namespaceObject.readSync)(file, buffer, 0, buffer.length, position);
            if (buffer.subarray(0, length).includes(GO_MARK))
                return true;
            if (length < buffer.length)
                return false;
        }
        return false;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/sampler/readers/loadavg.js
/** `0.20 0.18 0.12 1/80 11206`: the last pid given out in this PID namespace; 0 where it cannot be told. Threads take pids too. */
function parseLastPid(text) {
    const pid = Number(text.slice(text.lastIndexOf(' ') + 1));
    return Number.isSafeInteger(pid) ? pid : 0;
}

;// CONCATENATED MODULE: ./build/sampler/readers/meminfo.js
/** `MemTotal:       16384000 kB\nMemFree: ...` */
function parseMeminfo(text) {
    const number = (name) => {
        const at = text.indexOf(name);
        return at < 0 ? 0 : Number.parseInt(text.slice(at + name.length, at + name.length + 30), 10);
    };
    return {
        totalKiB: number('MemTotal:'), freeKiB: number('MemFree:'), availableKiB: number('MemAvailable:'),
        swapTotalKiB: number('SwapTotal:'), swapFreeKiB: number('SwapFree:'),
    };
}

;// CONCATENATED MODULE: ./build/sampler/readers/pressure.js
/** `some avg10=0.22 avg60=0.00 avg300=0.00 total=1234\nfull avg10=...` as [some, full] avg10 in percent; null where it is no such text. */
function parsePressure(text) {
    const values = [...text.matchAll(/^(?:some|full) avg10=(\d+\.\d+) .*?total=\d+/gm)].map(match => Number(match[1]));
    return values.length === 0 ? null : [values[0] ?? 0, values[1] ?? 0];
}
/** `/proc/pressure/*` may be there and always 0 (CONFIG_PSI_DEFAULT_DISABLED): since boot nothing means no data. */
function hasPressure(text) {
    return /total=[1-9]/.test(text);
}

;// CONCATENATED MODULE: ./build/sampler/readers/smaps-rollup.js

/**
 * PSS in KiB from `/proc/PID/smaps_rollup`; -1 where it is refused (another user's process) or gone. Costs 11-14 us per resident
 * MiB (SAMPLING section 6): for a few processes at a few moments.
 */
function readPssKiB(proc, pid) {
    return parsePss(readText(`${proc}/${String(pid)}/smaps_rollup`, 8192));
}
/** `...\nPss:                1234 kB\n...` */
function parsePss(text) {
    const match = /^Pss:\s+(\d+) kB$/m.exec(text);
    return match === null ? -1 : Number(match[1]);
}

;// CONCATENATED MODULE: ./build/sampler/readers/statm.js

const LONGEST = 128;
const statm_buffer = Buffer.allocUnsafe(LONGEST);
let pages = 0;
let sharedPages = 0;
/** What the last `readStatm` saw, in pages. Two numbers of a module, since an object per process and tick would be garbage. */
const lastResidentPages = () => pages;
const lastSharedPages = () => sharedPages;
/**
 * Reads `/proc/PID/statm` by an open descriptor, which stays with its process even when the pid is used again (ESRCH then).
 * False: the process is gone, or dying (statm is all zeros between exit and reaping, FAULTS 6).
 */
function readStatm(file) {
    let length;
    try {
        length = (0,external_node_fs_namespaceObject.readSync)(file, statm_buffer, 0, LONGEST, 0);
    }
    catch {
        return false;
    }
    return parseStatm(statm_buffer, length);
}
function openStatm(path) {
    try {
        return (0,external_node_fs_namespaceObject.openSync)(path, 'r');
    }
    catch {
        return -1;
    }
}
const closeStatm = (file) => { if (file >= 0)
    (0,external_node_fs_namespaceObject.closeSync)(file); };
/** `12345 678 90 1 0 234 0`: size, resident, shared, ... in pages (proc(5)). False where resident is 0 or missing. */
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

;// CONCATENATED MODULE: ./build/sampler/readers/status.js

function readStatus(proc, pid) {
    return parseStatus(readText(`${proc}/${String(pid)}/status`, 8192));
}
/** `Name:\tnode\n...Tgid:\t1234\n...Uid:\t0\t0\t0\t0\n...VmHWM:\t   43212 kB\n`: the kernel escapes line breaks in the name here. */
function parseStatus(text) {
    const number = (name) => {
        const at = text.indexOf(`\n${name}:`);
        return at < 0 ? -1 : Number.parseInt(text.slice(at + name.length + 2, at + name.length + 40), 10);
    };
    return { tgid: number('Tgid'), uid: number('Uid'), hwmKiB: number('VmHWM'), swapKiB: number('VmSwap'), rssKiB: number('VmRSS') };
}

;// CONCATENATED MODULE: ./build/sampler/readers/vmstat.js
/** `oom_kill 3` of `/proc/vmstat`: kills since boot, anywhere on the machine; -1 where the kernel does not say (before 4.13). */
function parseOomKills(text) {
    const match = /^oom_kill (\d+)$/m.exec(text);
    return match === null ? -1 : Number(match[1]);
}

;// CONCATENATED MODULE: ./build/sampler/readers/index.js















;// CONCATENATED MODULE: ./build/sampler/describe-host.js






function describeHost(plan, roots, machine) {
    const { pageBytes, clockTicksPerSecond } = readAuxv(roots.proc);
    const chain = listAncestors(roots.proc, plan.parentPid);
    const runnerWorkerPid = findRunnerWorker(chain);
    const memory = machine.readMeminfo();
    const own = readStat(roots.proc, process.pid);
    const bootSeconds = Number(/^btime (\d+)$/m.exec(readText(`${roots.proc}/stat`))?.[1] ?? 0);
    const { cgroup } = machine;
    return {
        facts: {
            hostname: (0,external_node_os_namespaceObject.hostname)(), kernel: (0,external_node_os_namespaceObject.release)(), arch: (0,external_node_os_namespaceObject.arch)(), cpus: (0,external_node_os_namespaceObject.cpus)().length, bootEpochMs: bootSeconds * 1000,
            memTotalKiB: memory.totalKiB, swapTotalKiB: memory.swapTotalKiB,
            cgroupVersion: cgroup.version, cgroupPath: cgroup.path, cgroupLimitKiB: cgroup.limitKiB, cgroupLimitPath: cgroup.limitPath,
            psi: machine.hasPressure, limitedView: describeView(roots.proc), runnerWorkerPid,
        },
        surroundings: {
            ownPid: process.pid, ownContainer: readContainerId(roots.proc, process.pid), runnerWorkerPid,
            trackingId: readOwnVariable(roots.proc, 'RUNNER_TRACKING_ID'), ancestors: new Set(chain.map(link => link.pid)),
            marksFile: (0,external_node_path_namespaceObject.join)(plan.runDir, 'control', 'marks'),
        },
        pid: process.pid, startTicks: own?.startTicks ?? 0, uid: (0,external_node_os_namespaceObject.userInfo)().uid,
        pageKiB: pageBytes / 1024, clockTicksPerSecond, jobPid: runnerWorkerPid === 0 ? chain[1]?.pid ?? 0 : runnerWorkerPid,
    };
}
/** With hidepid (proc(5)) other users' processes are not listed: PID 1 is always there otherwise. */
function describeView(proc) {
    return (0,external_node_fs_namespaceObject.existsSync)(`${proc}/1/statm`) ? null : 'hidepid: processes of other users cannot be seen';
}
function readOwnVariable(proc, name) {
    const entry = readText(`${proc}/self/environ`).split('\0').find(line => line.startsWith(`${name}=`));
    return entry?.slice(name.length + 1) ?? '';
}

;// CONCATENATED MODULE: ./build/sampler/machine.js



/** The machine and the job's cgroup each tick, by cached descriptors: about 10 us each. */
class Machine {
    cgroup;
    #meminfo;
    #pressure;
    #vmstat;
    #usage;
    #peak;
    #swap;
    #events;
    #last = { mem: '', psi: '', cg: '' };
    #killsHere;
    #killsOnHost;
    constructor(roots) {
        this.cgroup = readMemoryCgroup(roots.proc, roots.cgroup);
        this.#meminfo = new CachedFile(`${roots.proc}/meminfo`);
        this.#pressure = new CachedFile(`${roots.proc}/pressure/memory`, 512);
        this.#vmstat = new CachedFile(`${roots.proc}/vmstat`, 16_384);
        this.#usage = new CachedFile(this.cgroup.usage, 64);
        this.#peak = new CachedFile(this.cgroup.peak, 64);
        this.#swap = new CachedFile(this.cgroup.swap, 64);
        this.#events = new CachedFile(this.cgroup.events, 1024);
        this.#killsHere = parseOomKill(this.#events.read());
        this.#killsOnHost = parseOomKills(this.#vmstat.read());
    }
    readMeminfo() {
        return parseMeminfo(this.#meminfo.read());
    }
    get hasPressure() {
        return hasPressure(this.#pressure.read());
    }
    /** What changed since the tick before. */
    readTick() {
        const { availableKiB, freeKiB, swapFreeKiB } = this.readMeminfo();
        const psi = parsePressure(this.#pressure.read());
        const kib = (file) => Math.round(Number(file.read()) / 1024) || 0;
        const cg = this.cgroup.version === 0 ? null : [kib(this.#usage), kib(this.#peak), kib(this.#swap)];
        return {
            ...this.#ifChanged('mem', [availableKiB, freeKiB, swapFreeKiB]),
            ...this.#ifChanged('psi', psi),
            ...this.#ifChanged('cg', cg),
        };
    }
    /** Kills since the call before: in the job's cgroup each time; on the host only `withHost` (a long file) where the cgroup says nothing. */
    readOom(t, gone, withHost) {
        const records = [];
        const here = parseOomKill(this.#events.read());
        if (here > this.#killsHere && this.#killsHere >= 0)
            records.push({ k: 'oom', t, where: 'cgroup', rise: here - this.#killsHere, gone });
        this.#killsHere = here;
        if (!withHost)
            return records;
        const host = parseOomKills(this.#vmstat.read());
        if (host > this.#killsOnHost && this.#killsOnHost >= 0 && here < 0)
            records.push({ k: 'oom', t, where: 'host', rise: host - this.#killsOnHost, gone });
        this.#killsOnHost = host;
        return records;
    }
    get seesKillsHere() {
        return this.#killsHere >= 0;
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

;// CONCATENATED MODULE: ./build/sampler/marks.js


const MOST = 10_000;
const LONGEST_BYTES = 200;
/** Names that processes append to the marks file, as they come. Untrusted: capped in number and length, no control characters. */
class Marks {
    #file;
    #buffer = Buffer.allocUnsafe(16_384);
    #position = 0;
    #rest = Buffer.alloc(0);
    #count = 0;
    constructor(path) {
        let file = -1;
        try {
            file = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
        }
        catch {
            file = -1; // a run directory made by hand may have none
        }
        this.#file = file;
    }
    /** Names appended since the call before; a line without its break is taken once it has one. */
    read() {
        if (this.#file < 0 || this.#count >= MOST)
            return [];
        let length;
        try {
            length = (0,external_node_fs_namespaceObject.readSync)(this.#file, this.#buffer, 0, this.#buffer.length, this.#position);
        }
        catch {
            return [];
        }
        if (length === 0)
            return [];
        this.#position += length;
        const bytes = Buffer.concat([this.#rest, this.#buffer.subarray(0, length)]);
        const end = bytes.lastIndexOf(0x0A);
        this.#rest = Buffer.from(bytes.subarray(end + 1).subarray(0, LONGEST_BYTES + 1));
        const names = end < 0 ? [] : splitLines(bytes.subarray(0, end));
        this.#count += names.length;
        return names.slice(0, MOST - this.#count + names.length);
    }
    close() {
        if (this.#file >= 0)
            (0,external_node_fs_namespaceObject.closeSync)(this.#file);
    }
}
function splitLines(bytes) {
    return bytes.toString('latin1').split('\n').filter(line => line.trim() !== '').map(line => 
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    decodeForeign(Buffer.from(line, 'latin1').subarray(0, LONGEST_BYTES)).replace(/[\u0000-\u001F\u007F]/g, '?'));
}

;// CONCATENATED MODULE: ./build/sampler/redact-words.js
const HIDDEN = '***';
const SECRET_NAME = /pass(?:word|wd|phrase)?|secret|token|api[-_.]?key|auth|credential|private[-_.]?key|access[-_.]?key|webhook|\bpwd\b|\bpw\b|cookie|session[-_.]?id/i;
const SECRET_SHAPES = [
    /\b(?:ghp|gho|ghu|ghs|ghr|glpat|xox[abprs]|npm|pypi|sk|pk|rk|hf|dop_v1)[-_][A-Za-z0-9_-]{10,}/g,
    /\bgithub_pat_\w{20,}/g, /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g, /\bAIza[\w-]{30,}/g,
    /\beyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g, /\bhttps:\/\/hooks\.slack\.com\/\S+/g,
    /\b(?:Bearer|Basic)\s+\S+/gi,
];
/** Arguments with what looks like a secret hidden. No promise of recall (FAULTS: 4 of 32 shapes leaked from the best try): the default shows names only. */
function redactWords(words) {
    let hideNext = false;
    return words.map((word, at) => {
        if (at === 0)
            return word;
        if (hideNext) {
            hideNext = false;
            return HIDDEN;
        }
        const option = /^(--?[\w.-]+)$/.exec(word);
        if (option !== null && SECRET_NAME.test(option[1] ?? '')) {
            hideNext = true;
            return word;
        }
        return redactWord(word);
    });
}
function redactWord(word) {
    const pair = /^([\w.:/@-]*?[\w-]+)([=:])(.+)$/s.exec(word);
    if (pair !== null && SECRET_NAME.test(pair[1] ?? '') && !(pair[3] ?? '').startsWith('//'))
        return `${pair[1] ?? ''}${pair[2] ?? ''}${HIDDEN}`;
    let clean = word.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi, `$1${HIDDEN}@`);
    for (const shape of SECRET_SHAPES)
        clean = clean.replace(shape, HIDDEN);
    return /^(?=\S*\d)(?=\S*[a-z])(?=\S*[A-Z])[A-Za-z0-9+/_=-]{32,}$/.test(clean) ? HIDDEN : clean;
}

;// CONCATENATED MODULE: ./build/sampler/describe-process.js

const INTERPRETERS = new Map([
    ['node', 'node'], ['nodejs', 'node'], ['bun', 'node'], ['deno', 'node'], ['java', 'java'], ['dotnet', 'dotnet'], ['mono', 'dotnet'],
    ['bash', 'other'], ['sh', 'other'], ['dash', 'other'], ['zsh', 'other'], ['perl', 'other'], ['php', 'other'],
]);
/** Options of interpreters whose next word is a value, not the script. */
const WITH_VALUE = new Set(['-r', '--require', '--import', '--loader', '--experimental-loader', '-C', '--conditions', '-W', '-X', '-cp', '-classpath', '--class-path', '-I', '-p', '--module-path', '--env-file', '-O', '+O', '-o']);
/** Options whose next word is code: never shown, it is no name. */
const CODE = new Set(['-c', '-e', '--eval', '--print', '-pe', '-n']);
/** Base name of the executable or argv[0]; comm as the last resort (Node 24's comm is `MainThread`). */
function nameProcess(words, executable, comm) {
    // an interpreted script's argv[0] is its interpreter; a process may also title itself: "nginx: worker process"
    const title = words[0] ?? '';
    const fromArgv = baseName(title.split(/[\s:]/, 1)[0] ?? '').replace(/^-/, '');
    return baseName(executable) || fromArgv || comm;
}
function runtimeOf(name, isGo) {
    const known = INTERPRETERS.get(name);
    if (known !== undefined)
        return known;
    if (/^python[\d.]*$/.test(name) || /^pypy[\d.]*$/.test(name))
        return 'python';
    if (/^ruby[\d.]*$/.test(name))
        return 'ruby';
    return isGo() ? 'go' : 'other';
}
/** What `command-lines` lets be shown and stored of a command line. */
function describeCommand(words, name, comm, allowed) {
    if (words.length === 0)
        return `[${comm}]`;
    if (allowed === 'full')
        return words.join(' ').slice(0, 4096);
    if (allowed === 'redacted')
        return redactWords(words).join(' ').slice(0, 4096);
    const script = findScript(words, name);
    // a title that a process gave itself is one word with spaces; behind the first there may be anything
    const program = (words[0] ?? '').split(/\s/, 1)[0] ?? '';
    return (script === '' ? program : `${program} ${script}`).slice(0, 1024);
}
function findScript(words, name) {
    const interprets = INTERPRETERS.has(name) || /^(?:python|pypy|ruby)[\d.]*$/.test(name);
    if (!interprets)
        return '';
    for (let at = 1; at < words.length; at++) {
        const word = words[at] ?? '';
        if (word === '-jar' || word === '-m')
            return `${word} ${words[at + 1] ?? ''}`.trim();
        if (CODE.has(word) || (word === '-p' && name.startsWith('node')))
            return '';
        if (WITH_VALUE.has(word))
            at++;
        else if (!word.startsWith('-') && !word.startsWith('@') && !/^\w+=/.test(word))
            return word;
    }
    return '';
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/sampler/match-glob.js
/** True when one of the globs matches one of the texts as a whole. */
function matchesAny(globs, texts) {
    return globs.some(glob => glob.alternatives.some(tokens => texts.some(text => matchTokens(tokens, text))));
}
/**
 * Whole-text match with one point of return: a later `*` makes earlier ones final, so it takes at most tokens x text steps,
 * whatever the pattern (a regular expression of many `.*` does not).
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

;// CONCATENATED MODULE: ./build/sampler/own-process.js


const ENTRY = /(?:^|\/)(?:main|post|cli|sampler)\/index\.js$/;
const SIBLINGS = ['main', 'post', 'cli', 'sampler'];
/**
 * True for a process of any instance of this tool: it runs one of four bundles that lie side by side. A user's own
 * `dist/main/index.js` has no such siblings.
 */
function isOwnProcess(proc, pid, words) {
    const entry = words.slice(1, 4).find(word => ENTRY.test(word));
    if (entry === undefined)
        return false;
    const path = (0,external_node_path_namespaceObject.isAbsolute)(entry) ? entry : (0,external_node_path_namespaceObject.join)(readCwd(proc, pid), entry);
    const dist = (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.dirname)(path));
    return SIBLINGS.every(name => (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(dist, name, 'index.js')));
}
function readCwd(proc, pid) {
    try {
        return (0,external_node_fs_namespaceObject.readlinkSync)(`${proc}/${String(pid)}/cwd`);
    }
    catch {
        return '/';
    }
}

;// CONCATENATED MODULE: ./build/sampler/process-table.js







const YOUNG_MS = 3000;
/** All processes in view: finds new ones, names them, decides which are recorded. Emits births, changes, deaths, steps. */
class ProcessTable {
    tracked = new Map();
    #known = new Map();
    #young = new Set();
    #names = new Map();
    #plan;
    #roots;
    #scope;
    #runnerWorkerPid;
    #emit;
    #nextIndex = 1;
    #isFirstListing = true;
    matched = 0;
    constructor(plan, roots, scope, runnerWorkerPid, emit) {
        this.#plan = plan;
        this.#roots = roots;
        this.#scope = scope;
        this.#runnerWorkerPid = runnerWorkerPid;
        this.#emit = emit;
    }
    get seen() {
        return this.#known.size;
    }
    /** Lists /proc: meets what is new, forgets what is gone. `again`: looks anew at who was left out, since a name may have changed by exec. */
    list(t, again) {
        const pids = (0,external_node_fs_namespaceObject.readdirSync)(this.#roots.proc).flatMap(name => (name.charCodeAt(0) >= 0x31 && name.charCodeAt(0) <= 0x39 ? [Number(name)] : []));
        const listed = new Set(pids);
        for (const pid of this.#known.keys())
            if (!listed.has(pid))
                this.#forget(pid, t);
        for (const pid of pids)
            if (!this.#known.has(pid))
                this.#meet(pid, t, listed);
        this.#isFirstListing = false;
        if (again)
            for (const known of this.#known.values())
                if (known.tracked === null && this.#mayJoin(known))
                    this.#look(known, t);
    }
    /** Looks again at the processes that were born a moment ago. */
    lookAtYoung(t) {
        for (const known of this.#young) {
            this.#look(known, t);
            if (t > known.youngUntilMs)
                this.#young.delete(known);
        }
    }
    /** What the slower beat saw of a recorded process: another parent, another name. */
    takeStat(pid, stat, t) {
        const known = this.#known.get(pid);
        if (known?.tracked === null || known === undefined)
            return;
        if (stat.ppid !== known.ppid) {
            known.ppid = stat.ppid;
            this.#emit({ k: 'change', t, i: known.tracked.index, ppid: stat.ppid });
        }
        if (stat.comm !== known.comm)
            this.#look(known, t);
    }
    /** The process ended. */
    bury(process, t) {
        this.#emit({ k: 'death', t, i: process.index });
        closeStatm(process.file);
        this.tracked.delete(process.pid);
        const known = this.#known.get(process.pid);
        if (known?.tracked === process)
            this.#drop(known);
    }
    /** Names of processes in view that are nearest in spelling to what was asked for come from these, most frequent first. */
    names() {
        return [...this.#names].sort((a, b) => b[1] - a[1]).slice(0, 200).map(([name]) => name);
    }
    closeAll() {
        for (const process of this.tracked.values())
            closeStatm(process.file);
    }
    #meet(pid, t, listed, depth = 0) {
        const stat = readStat(this.#roots.proc, pid);
        if (stat === null || stat.isKernelThread) {
            if (stat !== null)
                this.#known.set(pid, { pid, startTicks: stat.startTicks, isOld: true, ppid: 0, comm: '', youngUntilMs: 0, membership: 'outside', identity: '', tracked: null });
            return;
        }
        // parents first, whatever the order of the listing: a child is a member because its parent is
        // (64: the kernel can show a loop of parents while it reparents)
        if (depth < 64 && stat.ppid !== pid && !this.#known.has(stat.ppid) && listed.has(stat.ppid))
            this.#meet(stat.ppid, t, listed, depth + 1);
        if (this.#known.has(pid))
            return;
        const known = {
            pid, startTicks: stat.startTicks, isOld: this.#isFirstListing, ppid: stat.ppid, comm: stat.comm,
            youngUntilMs: this.#isFirstListing ? 0 : t + YOUNG_MS, membership: 'outside', identity: '', tracked: null,
        };
        this.#known.set(pid, known);
        this.#look(known, t, stat);
        if (!this.#isFirstListing)
            this.#young.add(known);
        if (!this.#isFirstListing && this.#runnerWorkerPid !== 0 && stat.ppid === this.#runnerWorkerPid) {
            this.#emit({ k: 'step', t, pid, name: describeCommand(readCmdline(this.#roots.proc, pid), stat.comm, stat.comm, 'name') });
        }
    }
    /** Reads who a process is and decides anew; cheap when nothing changed. */
    #look(known, t, atBirth) {
        const { proc } = this.#roots;
        const words = readCmdline(proc, known.pid);
        const executable = readExecutable(proc, known.pid);
        const identity = `${executable}\0${words.join('\0')}`;
        if (identity === known.identity && atBirth === undefined)
            return;
        const stat = atBirth ?? readStat(proc, known.pid);
        if (stat?.startTicks !== known.startTicks)
            return;
        known.identity = identity;
        known.comm = stat.comm;
        const comm = decodeForeign(Buffer.from(stat.comm, 'latin1'));
        const name = nameProcess(words, executable, comm);
        this.#names.set(name, (this.#names.get(name) ?? 0) + (atBirth === undefined ? 0 : 1));
        const container = readContainerId(proc, known.pid);
        const isOwn = isOwnProcess(proc, known.pid, words);
        if (known.membership === 'outside') {
            known.membership = this.#scope.decide({
                pid: known.pid, ppid: known.ppid, pgrp: stat.pgrp, session: stat.session, name, words, container, isOwn, isOld: known.isOld,
                hasEnvironment: (key, value) => hasEnvironment(proc, known.pid, key, value),
            });
        }
        const command = words.join(' ');
        const wanted = known.membership !== 'outside' && !isOwn
            && (this.#plan.include.length === 0 || matchesAny(this.#plan.include, [name, command]))
            && !matchesAny(this.#plan.exclude, [name, command]);
        const cmd = describeCommand(words, name, comm, this.#plan.commandLines);
        const rt = runtimeOf(name, () => isGoProgram(proc, known.pid));
        if (known.tracked !== null && wanted)
            this.#emit({ k: 'change', t, i: known.tracked.index, name, comm, cmd, rt });
        else if (known.tracked !== null)
            this.#leave(known, known.tracked, t);
        else if (wanted)
            this.#track(known, { t, name, comm, cmd, rt, container });
    }
    #track(known, { t, name, comm, cmd, rt, container }) {
        const { uid } = readStatus(this.#roots.proc, known.pid);
        const tracked = {
            index: this.#nextIndex++, pid: known.pid, startTicks: known.startTicks, uid,
            file: openStatm(`${this.#roots.proc}/${String(known.pid)}/statm`), rssPages: 0, sharedPages: 0,
        };
        known.tracked = tracked;
        this.tracked.set(known.pid, tracked);
        this.matched++;
        this.#emit({
            k: 'birth', t, i: tracked.index, pid: known.pid, ppid: known.ppid, start: known.startTicks, uid, name, comm, cmd, rt,
            ...(container === '' ? {} : { container }), ...(known.isOld ? { old: true } : {}), ...(known.membership === 'root' ? { root: true } : {}),
        });
    }
    /** It took a name by exec that is not wanted: what was recorded of it was its parent's image. */
    #leave(known, tracked, t) {
        this.#emit({ k: 'death', t, i: tracked.index });
        closeStatm(tracked.file);
        this.tracked.delete(known.pid);
        known.tracked = null;
    }
    #mayJoin(known) {
        return known.membership !== 'outside' || (this.#plan.scope === 'targets' && this.#plan.targetGlobs.length > 0 && known.comm !== '');
    }
    #forget(pid, t) {
        const known = this.#known.get(pid);
        if (known === undefined)
            return;
        if (known.tracked === null)
            this.#drop(known);
        else
            this.bury(known.tracked, t);
    }
    #drop(known) {
        this.#known.delete(known.pid);
        this.#young.delete(known);
        this.#scope.forget(known.pid);
    }
}

;// CONCATENATED MODULE: ./build/sampler/scope.js

/** Decides membership in the scope. Once a member always a member, also when its parent dies. */
class Scope {
    #plan;
    #around;
    #members = new Set();
    /** pids that were ever members: process groups and sessions outlive their leaders */
    #leaders = new Set();
    constructor(plan, around) {
        this.#plan = plan;
        this.#around = around;
    }
    /** `root`: what the user named himself (the command, the targets); the tree below are members. */
    decide(candidate) {
        if (candidate.pid === this.#around.ownPid)
            return 'outside';
        const answer = this.#judge(candidate);
        if (answer !== 'outside') {
            this.#members.add(candidate.pid);
            if (this.#leaders.size < 100_000)
                this.#leaders.add(candidate.pid);
        }
        return answer;
    }
    forget(pid) {
        this.#members.delete(pid);
    }
    #judge(candidate) {
        const isChild = this.#members.has(candidate.ppid);
        switch (this.#plan.scope) {
            case 'system': return 'member';
            case 'targets': {
                if (this.#isTarget(candidate))
                    return 'root';
                return isChild ? 'member' : 'outside';
            }
            case 'workload': {
                if (candidate.ppid === this.#plan.parentPid)
                    return 'root';
                return isChild || this.#strayed(candidate, 'MEMORY_LEAK_DETECTOR_MARKS', this.#around.marksFile) ? 'member' : 'outside';
            }
            case 'job': return this.#isOfJob(candidate, isChild) ? 'member' : 'outside';
        }
    }
    #isTarget({ pid, name, words, isOwn }) {
        if (this.#plan.targetPids.includes(pid))
            return true;
        return !isOwn && !this.#around.ancestors.has(pid) && matchesAny(this.#plan.targetGlobs, [name, words.join(' ')]);
    }
    #isOfJob(candidate, isChild) {
        const { runnerWorkerPid, ancestors, trackingId } = this.#around;
        if (candidate.name.startsWith('Runner.') || ancestors.has(candidate.pid))
            return false;
        if (runnerWorkerPid === 0)
            return candidate.pid !== 1;
        // `docker exec` is only the client of a step that runs inside a container
        if (candidate.name === 'docker' && candidate.words[1] === 'exec')
            return false;
        return candidate.ppid === runnerWorkerPid || isChild || this.#strayed(candidate, 'RUNNER_TRACKING_ID', trackingId);
    }
    /** A process whose parent is gone still belongs by its group, its session, its container, or what it inherited. */
    #strayed(candidate, name, value) {
        if (candidate.isOld && this.#plan.scope === 'workload')
            return false;
        if (candidate.container !== '' && candidate.container !== this.#around.ownContainer && !candidate.isOld)
            return true;
        if (this.#leaders.has(candidate.pgrp) || this.#leaders.has(candidate.session))
            return true;
        return value !== '' && candidate.hasEnvironment(name, value);
    }
}

;// CONCATENATED MODULE: ./build/sampler/slow-beat.js

const WITH_HWM = 30;
const WITH_PSS = 10;
/**
 * The slower beat: CPU, threads, descriptors (own user's), swap while any is used, high-water mark of the 30 largest. About 40 us
 * a process, 30 times a tick's share, hence rarely.
 */
function readSlow(t, table, proc, usesSwap, ownUid) {
    const all = [...table.tracked.values()];
    const largest = new Set(pickLargest(all, WITH_HWM));
    const p = [];
    for (const process of all) {
        const stat = readStat(proc, process.pid);
        if (stat?.startTicks !== process.startTicks)
            continue;
        const status = usesSwap || largest.has(process) ? readStatus(proc, process.pid) : null;
        const descriptors = process.uid === ownUid || ownUid === 0 ? countDescriptors(proc, process.pid) : -1;
        p.push(process.index, stat.cpuTicks, stat.threads, descriptors, usesSwap ? status?.swapKiB ?? -1 : -1, status?.hwmKiB ?? -1);
        table.takeStat(process.pid, stat, t);
    }
    return p.length === 0 ? [] : [{ k: 'slow', t, p }];
}
/** PSS of the ten largest, where it may be read. */
function readPss(t, why, table, proc) {
    const p = pickLargest([...table.tracked.values()], WITH_PSS).flatMap(process => {
        const pssKiB = readPssKiB(proc, process.pid);
        return pssKiB < 0 ? [] : [process.index, pssKiB];
    });
    return p.length === 0 ? [] : [{ k: 'pss', t, why, p }];
}
function pickLargest(processes, count) {
    return [...processes].sort((a, b) => b.rssPages - a.rssPages).slice(0, count);
}

;// CONCATENATED MODULE: ./build/sampler/pick-nearest.js
/** Of the names in view, the five that share most letter pairs with what was asked for: for "did you mean". */
function pickNearest(plan, names) {
    const asked = [...plan.include, ...plan.targetGlobs].map(glob => pairsOf(glob.text));
    const score = (name) => Math.max(0, ...asked.map(pairs => likeness(pairs, pairsOf(name))));
    return names.map(name => ({ name, likeness: score(name) })).sort((a, b) => b.likeness - a.likeness).slice(0, 5).map(({ name }) => name);
}
/** Sorensen-Dice coefficient of letter pairs: 2 |A and B| / (|A| + |B|). */
function likeness(a, b) {
    let both = 0;
    for (const pair of a)
        if (b.has(pair))
            both++;
    return a.size + b.size === 0 ? 0 : 2 * both / (a.size + b.size);
}
function pairsOf(text) {
    const letters = text.toLowerCase().replace(/[*?[\]{}]/g, '');
    return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}

;// CONCATENATED MODULE: ./build/sampler/presence.js


/** Tells when what is watched, or whoever would read the samples, is gone: a sampler never outlives its job. */
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
        if (this.#guardian !== null && readStat(this.#roots.proc, this.#guardian.pid)?.startTicks !== this.#guardian.startTicks)
            return true;
        if (!(0,external_node_fs_namespaceObject.existsSync)(this.#plan.runDir))
            return true;
        if (this.#plan.scope !== 'targets')
            return false;
        if (table.tracked.size > 0)
            this.#hadTargets = true;
        // later arrivals count until the deadline where there is one
        return table.tracked.size === 0 && this.#hadTargets && (this.#plan.targetGlobs.length === 0 || this.#plan.durationMs === 0);
    }
}

;// CONCATENATED MODULE: ./build/sampler/zombie-leader.js


/**
 * A process whose first thread ended while others live is a zombie with a statm of zeros, but its memory is all there: any of
 * its live threads tells it (FAULTS 5). Leaves the values where readStatm does.
 */
function readThreadStatm(proc, pid) {
    let threads;
    try {
        threads = (0,external_node_fs_namespaceObject.readdirSync)(`${proc}/${String(pid)}/task`);
    }
    catch {
        return false;
    }
    return threads.filter(thread => thread !== String(pid)).some(thread => {
        const file = openStatm(`${proc}/${String(pid)}/task/${thread}/statm`);
        const isRead = file >= 0 && readStatm(file);
        closeStatm(file);
        return isRead;
    });
}

;// CONCATENATED MODULE: ./build/sampler/loop.js
















const FULL_EVERY_TICKS = 300;
const LIST_EVERY_MS = 10_000;
const PSS_EVERY_MS = 30_000;
const LONGEST_MS = 31 * 86_400_000;
/** A slow beat for every 1,000 processes costs about 40 ms: spread over a minute it stays below a fifth of the ticks' own cost. */
const SLOW_MS_PER_PROCESS = 60;
/** Takes samples until told to stop, until its time is over, or until what it watches is gone. */
class Loop {
    #plan;
    #roots;
    #out;
    #host;
    #machine;
    #table;
    #marks;
    #loadavg;
    #presence;
    #startedMs = performance.now();
    #startedEpochMs = Date.now();
    #onEnd;
    #onFirst;
    #watcher = null;
    #timer;
    #ticks = 0;
    #missed = 0;
    #lastTickMs = 0;
    #lastPid = -1;
    #listedMs = Number.NEGATIVE_INFINITY;
    #slowMs = Number.NEGATIVE_INFINITY;
    #pssMs = Number.NEGATIVE_INFINITY;
    #pssPages = 0;
    #clockOffsetMs = 0;
    #buried = [];
    #isOver = false;
    constructor(plan, roots, { onFirst, onEnd }) {
        this.#plan = plan;
        this.#roots = roots;
        this.#onFirst = onFirst;
        this.#onEnd = onEnd;
        this.#out = new Appender((0,external_node_path_namespaceObject.join)(plan.runDir, 'samples.ndjson'));
        this.#machine = new Machine(roots);
        this.#host = describeHost(plan, roots, this.#machine);
        const scope = new Scope(plan, this.#host.surroundings);
        this.#table = new ProcessTable(plan, roots, scope, this.#host.facts.runnerWorkerPid, record => { this.#write(record); });
        this.#marks = new Marks((0,external_node_path_namespaceObject.join)(plan.runDir, 'control', 'marks'));
        this.#loadavg = new CachedFile(`${roots.proc}/loadavg`, 128);
        this.#presence = new Presence(plan, roots, this.#host);
    }
    start() {
        const { pid, startTicks, clockTicksPerSecond, facts } = this.#host;
        this.#write({
            k: 'head', v: 1, pid, start: startTicks, tool: this.#plan.toolVersion, t0: this.#startedEpochMs,
            intervalMs: this.#plan.intervalMs, scope: this.#plan.scope, clockTicksPerSecond, host: facts,
        });
        if (facts.limitedView !== null)
            this.#write({ k: 'limited', t: 0, reason: facts.limitedView, count: 1 });
        this.#tick(0);
        this.#onFirst();
        if (this.#plan.mode === 'scan' && this.#plan.durationMs === 0) {
            this.stop('snapshot');
            return;
        }
        this.#watchControl();
        this.#sleep();
    }
    /** One last sample and the last line. */
    stop(why) {
        if (this.#isOver)
            return;
        this.#isOver = true;
        clearTimeout(this.#timer);
        this.#watcher?.close();
        const t = this.#now();
        if (why !== 'snapshot')
            this.#tick(t);
        this.#readSlow(t);
        for (const record of readPss(t, 'end', this.#table, this.#roots.proc))
            this.#write(record);
        if (this.#out.lost > 0)
            this.#write({ k: 'limited', t, reason: 'samples that could not be written (disk full?)', count: this.#out.lost });
        const { cpuMs, rssKiB } = readOwnCost();
        const nothing = this.#table.matched === 0 && (this.#plan.include.length > 0 || this.#plan.scope === 'targets');
        this.#write({
            k: 'end', t, n: this.#ticks, why, cpuMs, rssKiB, missedTicks: this.#missed, seen: this.#table.seen, matched: this.#table.matched,
            nearest: nothing ? pickNearest(this.#plan, this.#table.names()) : [],
        });
        this.#out.close();
        this.#table.closeAll();
        this.#onEnd();
    }
    #sleep() {
        const { intervalMs, durationMs } = this.#plan;
        const now = this.#now();
        // against the absolute schedule, so that late wake-ups do not add up
        const next = (Math.floor(now / intervalMs) + 1) * intervalMs;
        const deadline = durationMs > 0 ? durationMs : LONGEST_MS;
        this.#timer = setTimeout(() => { this.#wake(); }, Math.min(next, deadline) - now);
    }
    #wake() {
        const t = this.#now();
        const { intervalMs, durationMs } = this.#plan;
        const late = t - this.#lastTickMs - intervalMs;
        if (late > Math.max(2 * intervalMs, 1000)) {
            this.#missed += Math.floor(late / intervalMs);
            this.#write({ k: 'gap', t, ms: Math.round(t - this.#lastTickMs) });
        }
        this.#watchClock(t);
        if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(this.#plan.runDir, 'control', 'stop'))) {
            this.stop('stop');
            return;
        }
        if (t >= (durationMs > 0 ? durationMs : LONGEST_MS) - 1) {
            this.stop('deadline');
            return;
        }
        this.#tick(t);
        if (this.#presence.isGone(this.#table)) {
            this.stop('gone');
            return;
        }
        this.#sleep();
    }
    #tick(t) {
        this.#lastTickMs = t;
        this.#discover(t);
        this.#table.lookAtYoung(t);
        const isFull = this.#ticks % FULL_EVERY_TICKS === 0;
        const { pageKiB } = this.#host;
        const p = [];
        const unread = [];
        let anonPages = 0;
        let sharedPages = 0;
        for (const process of this.#table.tracked.values()) {
            if (!this.#readMemory(process, t)) {
                if (this.#table.tracked.get(process.pid) === process)
                    unread.push(process.index);
                continue;
            }
            const rss = lastResidentPages();
            const shared = lastSharedPages();
            if (isFull || rss !== process.rssPages || shared !== process.sharedPages)
                p.push(process.index, rss * pageKiB, shared * pageKiB);
            process.rssPages = rss;
            process.sharedPages = shared;
            anonPages += rss - shared;
            if (shared > sharedPages)
                sharedPages = shared;
        }
        this.#ticks++;
        this.#write({
            k: 'tick', n: this.#ticks, t: Math.round(t), ...(isFull ? { full: true } : {}), p, ...(unread.length > 0 ? { x: unread } : {}),
            ...this.#machine.readTick(),
        });
        this.#readRest(t, anonPages + sharedPages);
    }
    #readRest(t, totalPages) {
        const isSlow = t - this.#slowMs >= this.#slowEveryMs(t);
        const gone = [...this.#buried].sort((a, b) => b.rssPages - a.rssPages).map(process => process.index).slice(0, 20);
        this.#buried = [];
        for (const record of this.#machine.readOom(Math.round(t), gone, isSlow || gone.length > 0 || this.#isOver))
            this.#write(record);
        for (const name of this.#marks.read())
            this.#write({ k: 'mark', t: Math.round(t), name });
        if (isSlow)
            this.#readSlow(t);
        const isPeak = totalPages > this.#pssPages * 1.05 && t - this.#pssMs >= PSS_EVERY_MS;
        if (isPeak) {
            const why = this.#pssMs < 0 ? 'start' : 'peak';
            this.#pssMs = t;
            this.#pssPages = totalPages;
            for (const record of readPss(Math.round(t), why, this.#table, this.#roots.proc))
                this.#write(record);
        }
        this.#out.syncSometimes(t);
    }
    #readSlow(t) {
        this.#slowMs = t;
        const at = Math.round(t);
        const usesSwap = this.#host.facts.swapTotalKiB > 0 && this.#machine.readMeminfo().swapFreeKiB < this.#host.facts.swapTotalKiB;
        for (const record of readSlow(at, this.#table, this.#roots.proc, usesSwap, this.#host.uid))
            this.#write(record);
        this.#write({ k: 'cost', t: at, ...readOwnCost(), missedTicks: this.#missed });
    }
    /** At least 20 readings in the window: a twentieth of it where it is known, else of the time so far; rarer with many processes. */
    #slowEveryMs(t) {
        const { durationMs } = this.#plan;
        if (durationMs > 0)
            return Math.min(durationMs / 20, 60_000);
        const byCount = Math.min(60_000, Math.max(10_000, this.#table.tracked.size * SLOW_MS_PER_PROCESS));
        return Math.min(byCount, Math.max(500, t / 20));
    }
    #discover(t) {
        const lastPid = parseLastPid(this.#loadavg.read());
        const isDue = t - this.#listedMs >= LIST_EVERY_MS;
        if (!isDue && lastPid !== 0 && lastPid === this.#lastPid)
            return;
        this.#lastPid = lastPid;
        this.#table.list(Math.round(t), isDue);
        if (isDue)
            this.#listedMs = t;
    }
    #readMemory(process, t) {
        if (process.file < 0)
            return this.#readUncached(process, t);
        if (readStatm(process.file))
            return true;
        return this.#explainFailure(process, t);
    }
    /** No descriptor was to be had (EMFILE) at birth: three times dearer, still right. */
    #readUncached(process, t) {
        const file = openStatm(`${this.#roots.proc}/${String(process.pid)}/statm`);
        if (file < 0)
            return this.#explainFailure(process, t);
        const isRead = readStatm(file);
        closeStatm(file);
        return isRead || this.#explainFailure(process, t);
    }
    /** Gone, a leader that ended before its threads, or not readable this time. */
    #explainFailure(process, t) {
        const stat = readStat(this.#roots.proc, process.pid);
        const isSame = stat?.startTicks === process.startTicks;
        if (isSame && stat?.state === 'Z' && stat.threads > 1 && readThreadStatm(this.#roots.proc, process.pid))
            return true;
        if (!isSame || stat === null || stat.state === 'Z' || stat.state === 'X') {
            this.#buried.push(process);
            this.#table.bury(process, Math.round(t));
        }
        return false;
    }
    #watchClock(t) {
        const offset = Date.now() - this.#startedEpochMs - t;
        const step = offset - this.#clockOffsetMs;
        // NTP slews stay far below; a step is somebody setting the clock
        if (Math.abs(step) < 1000)
            return;
        this.#clockOffsetMs = offset;
        this.#write({ k: 'clock', t: Math.round(t), ms: Math.round(step) });
    }
    #watchControl() {
        try {
            this.#watcher = (0,external_node_fs_namespaceObject.watch)((0,external_node_path_namespaceObject.join)(this.#plan.runDir, 'control'), (_event, name) => { if (name === 'stop')
                this.stop('stop'); });
            this.#watcher.on('error', () => { this.#watcher = null; });
        }
        catch {
            this.#watcher = null; // no inotify left: each tick looks for the stop file as well
        }
    }
    #now() {
        return performance.now() - this.#startedMs;
    }
    #write(record) {
        this.#out.append(encodeRecord(record));
    }
}
function readOwnCost() {
    const { user, system } = process.cpuUsage();
    return { cpuMs: Math.round((user + system) / 1000), rssKiB: Math.round(process.memoryUsage.rss() / 1024) };
}

;// CONCATENATED MODULE: ./build/sampler/own-priority.js

/**
 * The runner gives every step +500, so the kernel would kill the sampler before a leaking container. A process may take that
 * back to 0 without rights (FAULTS 7).
 */
function lowerOomScore(proc) {
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(`${proc}/self/oom_score_adj`, '0');
    }
    catch {
        return; // a read-only /proc: nothing is lost but the odds
    }
}

;// CONCATENATED MODULE: ./build/sampler/roots.js
const realRoots = { proc: '/proc', cgroup: '/sys/fs/cgroup' };

;// CONCATENATED MODULE: ./build/sampler/run-sampler.js





const READY_FD = 3;
/**
 * The sampler process: reads the plan of a run directory and samples until it is over. `saysReady`: whoever started us waits on
 * a pipe at descriptor 3 (asked for by a word, since without it Node itself may have a pipe of its own there).
 */
function runSampler(runDir, saysReady) {
    lowerOomScore(realRoots.proc);
    const plan = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(runDir, 'plan.json'), 'utf8'));
    const loop = new Loop({ ...plan, runDir }, realRoots, { onFirst: saysReady ? sayReady : () => undefined, onEnd: () => { process.exitCode = 0; } });
    process.on('SIGTERM', () => { loop.stop('signal'); });
    process.on('SIGINT', () => { loop.stop('signal'); });
    loop.start();
}
function sayReady() {
    try {
        (0,external_node_fs_namespaceObject.writeSync)(READY_FD, 'ready\n');
        (0,external_node_fs_namespaceObject.closeSync)(READY_FD);
    }
    catch {
        return; // EPIPE: nobody waits any more
    }
}

;// CONCATENATED MODULE: ./build/sampler.js

const [, , runDir = '', ready = ''] = process.argv;
runSampler(runDir, ready === '--ready');

