export const id = 28;
export const ids = [28];
export const modules = {

/***/ 50229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/** The settings of a plan, for gates and channels. An option that an older plan does not hold has its default. */
function settingsOf(plan) {
    return {
        value(option) {
            return option.name in plan.options ? plan.options[option.name] : option.parse(option.default);
        },
        isSet: option => plan.userSet.includes(option.name),
    };
}


/***/ }),

/***/ 13112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ decodeLine)
/* harmony export */ });
const isNumber = value => Number.isFinite(value);
const isText = value => typeof value === 'string';
const isNumbers = value => Array.isArray(value) && value.every(isNumber);
const isTexts = value => Array.isArray(value) && value.every(isText);
const optional = (check) => value => value === undefined || check(value);
const orNull = (check) => value => value === null || check(value);
const HOST = Object.entries({
    hostname: isText, kernel: isText, arch: isText, cpus: isNumber, bootEpochMs: isNumber, memTotalKiB: isNumber, swapTotalKiB: isNumber,
    cgroupVersion: isNumber, cgroupPath: isText, cgroupLimitKiB: orNull(isNumber), cgroupLimitPath: isText,
    psi: item => typeof item === 'boolean', limitedView: orNull(isText), runnerWorkerPid: isNumber,
});
const isHost = value => holds(value, HOST);
/** By kind: the fields that readers compute with or show. */
const FIELDS = new Map(Object.entries({
    head: { v: value => value === 1, tool: isText, t0: isNumber, intervalMs: isPositive, scope: isText, pid: isNumber, start: isNumber, clockTicksPerSecond: isPositive, host: isHost },
    birth: {
        t: isNumber, i: isNumber, pid: isNumber, ppid: isNumber, start: isNumber, uid: isNumber, name: isText, comm: isText, cmd: isText, rt: isText,
        script: optional(isText), hwmKiB: optional(isNumber), container: optional(isText), cgroup: optional(isText),
    },
    death: { t: isNumber, i: isNumber },
    change: { t: isNumber, i: isNumber, ppid: optional(isNumber), name: optional(isText), comm: optional(isText), cmd: optional(isText), script: optional(isText), rt: optional(isText) },
    tick: { n: isNumber, t: isNumber, p: isNumbers, x: optional(isNumbers), mem: optional(isNumbers), psi: optional(isNumbers), cg: optional(isNumbers) },
    slow: { t: isNumber, p: isNumbers },
    pss: { t: isNumber, why: isText, p: isNumbers },
    step: { t: isNumber, pid: isNumber, name: isText },
    mark: { t: isNumber, name: isText },
    oom: { t: isNumber, where: isText, rise: isNumber, gone: isNumbers },
    gap: { t: isNumber, ms: isNumber },
    clock: { t: isNumber, ms: isNumber },
    limited: { t: isNumber, reason: isText, count: isNumber },
    cost: { t: isNumber, cpuMs: isNumber, rssKiB: isNumber, missedTicks: isNumber },
    end: { t: isNumber, n: isNumber, why: isText, cpuMs: isNumber, rssKiB: isNumber, missedTicks: isNumber, seen: isNumber, matched: isNumber, nearest: isTexts },
}).map(([kind, fields]) => [kind, Object.entries(fields)]));
const KIND = [['k', isText]];
/**
 * One line as a record; null where it is none. A kind that this version does not know is a record as well (readers ignore it). The file is
 * untrusted: whoever shares the user can write to it, so every field that is used is checked.
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
    return holds(value, FIELDS.get(value.k) ?? []) ? value : null;
}
function holds(value, fields) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return fields.every(([name, check]) => check(value[name]));
}
function isPositive(value) {
    return isNumber(value) && value > 0;
}


/***/ }),

/***/ 11954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readRecords)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13112);


const PART_BYTES = 262_144;
/** 22,000 processes on a full line are half a MiB. */
const LONGEST_LINE = 16 * 2 ** 20;
/**
 * The records of a samples file, in order, a block at a time (a long run has a hundred MB). Lines that cannot be read are counted and
 * left out; a last line without its break was torn by a kill and is no damage.
 */
async function* readRecords(path, reading) {
    let rest = '';
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { encoding: 'utf8', highWaterMark: PART_BYTES })) {
            reading.exists = true;
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            yield decodeLines(lines, reading);
            if (rest.length > LONGEST_LINE)
                throw new Error('a line that no sampler wrote');
        }
        reading.exists = true;
    }
    catch {
        // not even opened: nothing was sampled; else what follows cannot be read
        if (reading.exists)
            reading.damagedLines++;
        return;
    }
    const last = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLine */ .H)(rest);
    if (last !== null)
        yield [last];
}
function decodeLines(lines, reading) {
    return lines.flatMap(line => {
        if (line === '')
            return [];
        const record = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLine */ .H)(line);
        if (record !== null)
            return [record];
        reading.damagedLines++;
        return [];
    });
}


/***/ }),

/***/ 15028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  concludeSelfTest: () => (/* binding */ concludeSelfTest),
  startSelfTest: () => (/* binding */ startSelfTest),
  stopSelfTest: () => (/* binding */ stopSelfTest)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/collect.js + 1 modules
var collect = __webpack_require__(5644);
// EXTERNAL MODULE: ./build/gates/growth.js + 1 modules
var growth = __webpack_require__(37609);
// EXTERNAL MODULE: ./build/gates/memory-curve.js
var memory_curve = __webpack_require__(47178);
// EXTERNAL MODULE: ./build/plan/settings.js
var settings = __webpack_require__(50229);
// EXTERNAL MODULE: ./build/samples/read.js
var read = __webpack_require__(11954);
;// CONCATENATED MODULE: ./build/sampler/canary.js

/** How fast the leaking canary leaks at most: a fraction of what a real leak in CI does, so that finding it says something. */
const FASTEST_BYTES_PER_MINUTE = 3 * 2 ** 20;
// anonymous memory of two such Nodes and a sampler is 21 MiB: below 64 MiB in all; then it ends
const MOST_BYTES = 30 * 2 ** 20;
const STEP_MS = 250;
/** What a verdict needs, twice */
const READINGS = 40;
/** So slow that it lasts for the window: the planned one, or where that is open for as many readings as a verdict needs. */
function canaryBytesPerMinute({ durationMs, intervalMs }) {
    return Math.min(FASTEST_BYTES_PER_MINUTE, 0.9 * MOST_BYTES / (Math.max(durationMs, READINGS * intervalMs) / 60_000));
}
/** A process that leaks at a known rate, or at 0 its healthy twin; ends once `stopFile` is there, or the directory above its own is gone. */
function runCanary(bytesPerMinute, stopFile, directory) {
    const stepBytes = Math.ceil(bytesPerMinute * STEP_MS / 60_000);
    const kept = [Buffer.alloc(Math.max(1, stepBytes))];
    const timer = setInterval(() => {
        if (existsSync(stopFile) || !existsSync(directory) || kept.length * stepBytes >= MOST_BYTES)
            clearInterval(timer);
        // the twin writes to the same block again: what it dropped would stay until a collection, and look like a leak
        else if (stepBytes > 0)
            kept.push(Buffer.alloc(stepBytes, 1));
        else
            kept[0]?.fill(1);
    }, STEP_MS);
}

// EXTERNAL MODULE: ./build/series/recording-builder.js + 3 modules
var recording_builder = __webpack_require__(98672);
// EXTERNAL MODULE: ./build/stats/judge-curve.js + 20 modules
var judge_curve = __webpack_require__(97847);
// EXTERNAL MODULE: ./build/units/size.js
var size = __webpack_require__(40095);
// EXTERNAL MODULE: ./build/units/duration.js
var duration = __webpack_require__(70954);
;// CONCATENATED MODULE: ./build/self-test.js













const CAUGHT = ['leak', 'likely'];
/** Starts a leaking and a healthy canary, and a sampler of their own with the settings of `plan`: they are in no total and no finding. */
async function startSelfTest(plan, environment) {
    const runDir = selfTestDir(plan.runDir);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(runDir, 'control'), { recursive: true });
    const targetPids = [canaryBytesPerMinute(plan), 0].map(bytesPerMinute => {
        const canary = (0,external_node_child_process_.spawn)(process.execPath, [...collect/* SAMPLER_FLAGS */.lT, (0,collect/* besideThisBundle */.P)('sampler'), '--canary', String(bytesPerMinute), (0,external_node_path_.join)(runDir, 'control', 'stop'), runDir], {
            detached: true, stdio: 'ignore', cwd: runDir,
            env: { PATH: environment.path, ...(environment.trackingId === '' ? {} : { RUNNER_TRACKING_ID: environment.trackingId }) },
        });
        canary.unref();
        return canary.pid ?? 0;
    });
    return (0,collect/* startSampling */.ku)({
        ...plan, name: 'self-test', runDir, scope: 'targets', targetPids, targetGlobs: [], include: [], exclude: [], watchesCanaries: true, userSet: [], notices: [],
    }, environment);
}
/** Stops the canaries and their sampler; nothing to do where there is no self-test. */
async function stopSelfTest(runDir) {
    if ((0,external_node_fs_.existsSync)(selfTestDir(runDir)))
        await (0,collect/* stopSampling */.SU)(selfTestDir(runDir));
}
/** Null where there was no self-test. */
async function concludeSelfTest(runDir) {
    if (!(0,external_node_fs_.existsSync)(selfTestDir(runDir)))
        return null;
    const builder = new recording_builder/* RecordingBuilder */.X();
    for await (const records of (0,read/* readRecords */.T)((0,external_node_path_.join)(selfTestDir(runDir), 'samples.ndjson'), { damagedLines: 0, exists: false }))
        for (const record of records)
            builder.take(record);
    const recording = builder.build(0, 0);
    const plan = (0,collect/* loadPlan */.Yq)(selfTestDir(runDir));
    const { warmUpMs } = (0,growth/* judgingOf */.cY)((0,settings/* settingsOf */.f)(plan));
    // started in this order; a canary keeps what it takes outside of its heap, so its runtime does not matter
    const [leaking, steady] = (recording?.processes ?? []).toSorted((a, b) => a.index - b.index)
        .map(process => (0,judge_curve/* judgeCurve */.ld)({ ...(0,memory_curve/* memoryCurve */.h)(process, recording?.tickTimesMs ?? []), runtime: 'other', ...(warmUpMs === 'auto' ? {} : { warmUpS: warmUpMs / 1000 }) }));
    if (leaking === undefined || steady === undefined)
        return { passed: false, sentence: 'Self-test: the canaries were not sampled.' };
    return describeOutcome(leaking, steady, canaryBytesPerMinute(plan));
}
function describeOutcome(leaking, steady, bytesPerMinute) {
    const [isCaught, isAccused] = [CAUGHT.includes(leaking.grade), CAUGHT.includes(steady.grade)];
    const rate = `${(0,size/* formatBytes */.z3)(bytesPerMinute)}/min`;
    const window = (0,duration/* formatDuration */.a)(leaking.spanS * 1000);
    const found = isCaught
        ? `a leak of ${rate} would have been found in ${window} (${leaking.grade}, measured ${(0,size/* formatBytes */.z3)(leaking.rateBytesPerHour / 60)}/min)`
        : `a leak of ${rate} would NOT have been found in ${window} (${leaking.grade}: ${leaking.reason}); watch for longer`;
    return { passed: isCaught && !isAccused, sentence: `Self-test: ${found}; its healthy twin was ${isAccused ? `wrongly accused (${steady.grade})` : 'left alone'}.` };
}
const selfTestDir = (runDir) => (0,external_node_path_.join)(runDir, 'self-test');


/***/ }),

/***/ 98672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ RecordingBuilder)
});

;// CONCATENATED MODULE: ./build/series/identity.js
/**
 * One process: its pid is used again. So may be its pid with its start time, which has 10 ms ticks (FAULTS section 3): the sampler, which
 * holds on to the process itself, then saw an end and a birth, and `again` counts them from 0.
 */
function processId(pid, startTicks, again = 0) {
    return `${String(pid)}:${String(startTicks)}${again === 0 ? '' : `#${String(again)}`}`;
}
/**
 * What is one thing to the user over restarts and pools: the same program and script (or main class) in the same role: the command
 * itself, a child of another program, or a worker of its own kind. No pid, no port, no temporary path.
 */
function groupId(process, parent) {
    const role = process.isRoot ? 'root' : parent === undefined ? 'member' : parent.name === process.name ? 'worker' : 'child';
    return `${groupName(process)}|${role}`;
}
/** Program and script without what differs from run to run (directories, long numbers): `node server.js`. */
function groupName(process) {
    return labelOf(process).replace(/\d{3,}/g, '#');
}
/** What people call a process: program and script without directories, `java -jar app.jar`. */
function labelOf({ name, script }) {
    const short = script.split(' ').map(word => word.slice(word.lastIndexOf('/') + 1)).join(' ');
    return (script === '' ? name : `${name} ${short}`);
}

;// CONCATENATED MODULE: ./build/series/groups.js

/**
 * Groups of at least one process, largest first. A process that changed its name by exec counts, with all its time, where its name at the
 * end puts it: a child is born with its parent's.
 */
function buildGroups(processes, tickTimesMs) {
    const byIndex = new Map(processes.map(process => [process.index, process]));
    const tickOf = new Map(tickTimesMs.map((atMs, tick) => [atMs, tick]));
    const groups = new Map();
    for (const process of processes) {
        const id = groupId(process, byIndex.get(process.parentIndex));
        const members = groups.get(id);
        if (members === undefined)
            groups.set(id, [process]);
        else
            members.push(process);
    }
    return [...groups].map(([id, members]) => ({
        id, name: members[0] === undefined ? '' : groupName(members[0]), members: members.map(({ index }) => index),
        peakRssBytes: members.reduce((peak, { peakRssBytes }) => Math.max(peak, peakRssBytes), 0),
        peakAnonSumBytes: findPeakSum(members, tickOf),
    })).sort((a, b) => b.peakAnonSumBytes - a.peakAnonSumBytes);
}
/** The highest sum of anonymous memory in one tick. */
function findPeakSum(members, tickOf) {
    const changes = new Map();
    const add = (tick, bytes) => { changes.set(tick, (changes.get(tick) ?? 0) + bytes); };
    for (const { changedAtMs, anonBytes, lastMs, aliveAtEnd } of members) {
        let nowBytes = 0;
        for (const [j, atMs] of changedAtMs.entries()) {
            add(tickOf.get(atMs) ?? 0, (anonBytes[j] ?? 0) - nowBytes);
            nowBytes = anonBytes[j] ?? 0;
        }
        if (!aliveAtEnd)
            add((tickOf.get(lastMs) ?? 0) + 1, -nowBytes);
    }
    let sumBytes = 0;
    return [...changes].sort(([a], [b]) => a - b).reduce((peak, [, bytes]) => Math.max(peak, sumBytes += bytes), 0);
}

;// CONCATENATED MODULE: ./build/series/process-builder.js

const NOT_READ = -1;
/** A forked child executes its own program within that time: the sampler looks at a new process again for so long. */
const YOUNG_MS = 3000;
/** One process while its records come in. */
class ProcessBuilder {
    birth;
    #around;
    #tickMs;
    #latest;
    #changedAtMs = [];
    #rssBytes = [];
    #anonBytes = [];
    #slow = [];
    #firstHwmBytes = NOT_READ;
    #hwmBytes = NOT_READ;
    #risenBytes = 0;
    #cpuMs = 0;
    #pssBytes = null;
    #lastTick;
    #unread = 0;
    #lastMs;
    isAlive = true;
    constructor(birth, around) {
        this.birth = birth;
        this.#around = around;
        this.#tickMs = 1000 / around.clockTicksPerSecond;
        this.#latest = { ...birth, script: birth.script ?? '' };
        this.#lastTick = around.tick;
        this.#lastMs = birth.t;
        if (birth.hwmKiB !== undefined)
            this.#takeHighWater(birth.hwmKiB * 1024);
    }
    get rssNowBytes() {
        return this.#rssBytes.at(-1) ?? 0;
    }
    get anonNowBytes() {
        return this.#anonBytes.at(-1) ?? 0;
    }
    change({ t, name, cmd, script, rt, ppid }) {
        const latest = this.#latest;
        if ((name ?? cmd ?? script) !== undefined && t - this.birth.t <= YOUNG_MS && this.birth.old !== true)
            this.#forget();
        this.#latest = { name: name ?? latest.name, cmd: cmd ?? latest.cmd, script: script ?? latest.script, rt: rt ?? latest.rt, ppid: ppid ?? latest.ppid };
    }
    /** A value that changed. Equal ones (lines with everything) are no change. */
    value(t, rssKiB, sharedKiB) {
        const rss = rssKiB * 1024;
        const anon = Math.max(0, rssKiB - sharedKiB) * 1024;
        if (rss === this.#rssBytes.at(-1) && anon === this.#anonBytes.at(-1))
            return;
        this.#changedAtMs.push(t);
        this.#rssBytes.push(rss);
        this.#anonBytes.push(anon);
    }
    unread() {
        this.#unread++;
    }
    seen(tick, t) {
        this.#lastTick = tick;
        this.#lastMs = t;
    }
    slow(t, cpuTicks, threads, descriptors, swapKiB, hwmKiB) {
        this.#cpuMs = cpuTicks * this.#tickMs;
        this.#slow.push({ atMs: t, cpuMs: this.#cpuMs, threads, descriptors, swapBytes: Math.max(0, swapKiB) * 1024 });
        if (hwmKiB >= 0)
            this.#takeHighWater(hwmKiB * 1024);
    }
    pss(kib) {
        this.#pssBytes = Math.max(this.#pssBytes ?? 0, kib * 1024);
    }
    build() {
        const { birth } = this;
        const [name, command, script] = [this.#latest.name, this.#latest.cmd, this.#latest.script];
        const sampledPeak = max(this.#rssBytes);
        const isHighWater = this.#risenBytes > sampledPeak;
        return {
            index: birth.i, id: this.#around.id, pid: birth.pid, ppid: this.#latest.ppid, uid: birth.uid,
            name, command, script, label: labelOf({ name, script }), runtime: this.#latest.rt, container: birth.container ?? '',
            parentIndex: this.#around.parentIndex, isRoot: birth.root === true, wasThereBefore: birth.old === true,
            startedEpochMs: this.#around.bootEpochMs + birth.start * this.#tickMs,
            firstMs: birth.t, lastMs: this.#lastMs, aliveAtEnd: this.isAlive,
            readings: Math.max(0, this.#lastTick - this.#around.tick - this.#unread),
            changedAtMs: this.#changedAtMs, rssBytes: this.#rssBytes, anonBytes: this.#anonBytes,
            startRssBytes: this.#rssBytes[0] ?? 0, endRssBytes: this.rssNowBytes,
            peakRssBytes: isHighWater ? this.#risenBytes : sampledPeak, peakIsHighWaterMark: isHighWater,
            peakAnonBytes: max(this.#anonBytes), peakAtMs: this.#changedAtMs[this.#rssBytes.indexOf(sampledPeak)] ?? birth.t,
            slow: this.#slow, cpuMs: this.#cpuMs, pssBytes: this.#pssBytes,
        };
    }
    /** Between fork and exec a child holds what its parent does, by pages that are shared until one of them writes: none of it is its own. */
    #forget() {
        this.#changedAtMs = [];
        this.#rssBytes = [];
        this.#anonBytes = [];
        this.#firstHwmBytes = NOT_READ;
        this.#hwmBytes = NOT_READ;
        this.#risenBytes = 0;
    }
    /** A peak between two samples counts only if it happened while we looked: the mark rose after its first reading. It falls by exec only. */
    #takeHighWater(bytes) {
        if (this.#firstHwmBytes === NOT_READ || bytes < this.#hwmBytes)
            this.#firstHwmBytes = bytes;
        this.#hwmBytes = bytes;
        if (bytes > this.#firstHwmBytes && bytes > this.#risenBytes)
            this.#risenBytes = bytes;
    }
}
// not Math.max(...values): an hour has more values than a call may have arguments
function max(values) {
    let highest = 0;
    for (const value of values)
        if (value > highest)
            highest = value;
    return highest;
}

;// CONCATENATED MODULE: ./build/series/recording-builder.js



/** Takes records in the order of the file and builds the recording. Same records, same recording. */
class RecordingBuilder {
    #processes = new Map();
    #alive = new Map();
    #indexByPid = new Map();
    /** births with the same pid and start time */
    #uses = new Map();
    #tickTimes = [];
    #totals = [];
    #marks = [];
    #steps = [];
    #ooms = [];
    #gaps = [];
    #clockSteps = [];
    #limited = [];
    #head = null;
    #end = null;
    #cost = { cpuMs: 0, rssKiB: 0, missedTicks: 0 };
    #mem;
    #minAvailableKiB = null;
    #psi = null;
    #cgroupPeakKiB = null;
    #pssPeakBytes = null;
    #anonBytes = 0;
    take(record) {
        switch (record.k) {
            case 'head':
                this.#head ??= record;
                break;
            case 'birth':
                this.#takeBirth(record);
                break;
            case 'death':
                this.#takeDeath(record.i);
                break;
            case 'change':
                this.#processes.get(record.i)?.change(record);
                break;
            case 'tick':
                this.#takeTick(record);
                break;
            case 'slow':
                for (let j = 0; j + 5 < record.p.length; j += 6) {
                    const [i = 0, cpu = 0, threads = 0, descriptors = 0, swap = 0, hwm = 0] = record.p.slice(j, j + 6);
                    this.#processes.get(i)?.slow(record.t, cpu, threads, descriptors, swap, hwm);
                }
                break;
            case 'pss':
                this.#takePss(record.p);
                break;
            case 'mark':
                this.#marks.push({ atMs: record.t, name: record.name });
                break;
            case 'step':
                this.#steps.push({ atMs: record.t, pid: record.pid, name: record.name });
                break;
            case 'oom':
                this.#ooms.push({ atMs: record.t, where: record.where, rise: record.rise, goneIndexes: record.gone });
                break;
            case 'gap':
                this.#gaps.push({ atMs: record.t, ms: record.ms });
                break;
            case 'clock':
                this.#clockSteps.push({ atMs: record.t, ms: record.ms });
                break;
            case 'limited':
                this.#limited.push({ reason: record.reason, count: record.count });
                break;
            case 'cost':
                this.#cost = record;
                break;
            case 'end':
                this.#end = record;
                this.#cost = record;
                break;
        }
    }
    /** Null: there is no head, so nothing is known. `plannedMs` is the time that should have been covered, 0 where unknown. */
    build(damagedLines, plannedMs) {
        const head = this.#head;
        if (head === null)
            return null;
        const processes = [...this.#processes.values()].map(builder => builder.build());
        const durationMs = this.#end?.t ?? this.#tickTimes.at(-1) ?? 0;
        const peak = this.#totals.reduce((best, bytes, at) => (bytes > (this.#totals[best] ?? 0) ? at : best), 0);
        return {
            startedEpochMs: head.t0, durationMs, intervalMs: head.intervalMs, host: head.host, tickTimesMs: this.#tickTimes,
            processes, groups: buildGroups(processes, this.#tickTimes),
            total: { atMs: this.#tickTimes, bytes: this.#totals, peakBytes: this.#totals[peak] ?? 0, peakAtMs: this.#tickTimes[peak] ?? 0, pssPeakBytes: this.#pssPeakBytes },
            marks: this.#marks, steps: this.#steps, ooms: this.#ooms,
            minAvailableBytes: this.#minAvailableKiB === null ? null : this.#minAvailableKiB * 1024,
            lastAvailableBytes: this.#mem === undefined ? null : this.#mem[0] * 1024,
            lastSwapFreeBytes: this.#mem === undefined ? null : this.#mem[2] * 1024,
            lastPsi: this.#psi, cgroupPeakBytes: this.#cgroupPeakKiB === null ? null : this.#cgroupPeakKiB * 1024,
            quality: this.#buildQuality(head, damagedLines, Math.max(durationMs, plannedMs)),
        };
    }
    #buildQuality(head, damagedLines, windowMs) {
        const end = this.#end;
        const isSnapshot = end?.why === 'snapshot';
        return {
            complete: end !== null && damagedLines === 0, ended: end?.why ?? 'died', ticks: this.#tickTimes.length,
            plannedTicks: isSnapshot ? 1 : 1 + Math.floor(windowMs / head.intervalMs), missedTicks: this.#cost.missedTicks,
            gaps: this.#gaps, clockSteps: this.#clockSteps, damagedLines, limited: this.#limited,
            samplerCpuMs: this.#cost.cpuMs, samplerRssBytes: this.#cost.rssKiB * 1024,
            seenProcesses: end?.seen ?? this.#processes.size, matchedProcesses: end?.matched ?? this.#processes.size,
            nearestNames: (end?.nearest ?? []),
        };
    }
    #takeBirth(record) {
        const host = this.#head?.host;
        const id = processId(record.pid, record.start);
        const again = this.#uses.get(id) ?? 0;
        this.#uses.set(id, again + 1);
        const builder = new ProcessBuilder(record, {
            id: processId(record.pid, record.start, again), bootEpochMs: host?.bootEpochMs ?? 0, clockTicksPerSecond: this.#head?.clockTicksPerSecond ?? 100,
            tick: this.#tickTimes.length, parentIndex: this.#indexByPid.get(record.ppid) ?? 0,
        });
        this.#processes.set(record.i, builder);
        this.#alive.set(record.i, builder);
        this.#indexByPid.set(record.pid, record.i);
    }
    #takeDeath(index) {
        const builder = this.#alive.get(index);
        if (builder === undefined)
            return;
        builder.isAlive = false;
        this.#anonBytes -= builder.anonNowBytes;
        this.#alive.delete(index);
        if (this.#indexByPid.get(builder.birth.pid) === index)
            this.#indexByPid.delete(builder.birth.pid);
    }
    #takeTick({ t, p, x = [], mem, psi, cg }) {
        for (let j = 0; j + 2 < p.length; j += 3) {
            const builder = this.#alive.get(p[j] ?? 0);
            if (builder === undefined)
                continue;
            const before = builder.anonNowBytes;
            builder.value(t, p[j + 1] ?? 0, p[j + 2] ?? 0);
            this.#anonBytes += builder.anonNowBytes - before;
        }
        for (const index of x)
            this.#alive.get(index)?.unread();
        this.#tickTimes.push(t);
        let sharedBytes = 0;
        for (const builder of this.#alive.values()) {
            builder.seen(this.#tickTimes.length, t);
            sharedBytes = Math.max(sharedBytes, builder.rssNowBytes - builder.anonNowBytes);
        }
        this.#totals.push(this.#anonBytes + sharedBytes);
        if (mem !== undefined) {
            this.#mem = mem;
            this.#minAvailableKiB = Math.min(this.#minAvailableKiB ?? Number.POSITIVE_INFINITY, mem[0]);
        }
        if (psi !== undefined)
            this.#psi = psi;
        if (cg !== undefined)
            this.#cgroupPeakKiB = Math.max(this.#cgroupPeakKiB ?? 0, cg[0], cg[1]);
    }
    #takePss(pairs) {
        let sumKiB = 0;
        for (let j = 0; j + 1 < pairs.length; j += 2) {
            this.#processes.get(pairs[j] ?? 0)?.pss(pairs[j + 1] ?? 0);
            sumKiB += pairs[j + 1] ?? 0;
        }
        // only where it covers all: ten at most are read
        if (pairs.length / 2 >= this.#alive.size)
            this.#pssPeakBytes = Math.max(this.#pssPeakBytes ?? 0, sumKiB * 1024);
    }
}


/***/ })

};
