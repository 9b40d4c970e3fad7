export const id = 374;
export const ids = [374];
export const modules = {

/***/ 56906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ settleRunDir),
/* harmony export */   h: () => (/* binding */ beginSampling)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5644);
/* harmony import */ var _plan_build_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52753);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93004);
/* harmony import */ var _report_report_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86168);






/** Gives a plan the run directory that is its own, tells the post step of it, and says what the plan had to change. */
function settleRunDir(plan, runner) {
    const settled = runner.context.kind === 'github' ? { ...reserveInTemp(plan, runner.context.tempDir), trackingId: runner.context.trackingId } : reserveMoment(plan);
    runner.saveState('run-dir', settled.runDir);
    runner.saveState('if-inconclusive', settled.ifInconclusive);
    for (const notice of settled.notices)
        runner.log((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLogLine */ ._P)(notice));
    return settled;
}
/** Starts the sampler where there is something to read; null where not (the report then says why). */
async function beginSampling(plan, runner) {
    if ((0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoSampling */ .jg)() !== '') {
        (0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .savePlan */ .hp)(plan);
        return null;
    }
    const environment = { path: runner.context.path, trackingId: runner.context.trackingId };
    const sampling = await (0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .startSampling */ .ku)(plan, environment);
    if (plan.selfTest)
        await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 15028))).startSelfTest(plan, environment);
    return sampling;
}
/** In the action: below the runner's temporary directory, by name. */
function reserveInTemp(plan, tempDir) {
    const [runDir] = (0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .reserveRunDir */ .R9)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempDir, 'memory-leak-detector'), plan.name);
    const settled = (0,_plan_build_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .withRunDir */ .j)(plan, runDir, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(runDir));
    return settled.reportDir === runDir ? settled : { ...settled, createdEpochMs: reserveMoment(settled).createdEpochMs };
}
/** In a report directory: by time. Two runs of one second would overwrite each other's files, so the later one takes the next. */
function reserveMoment(plan) {
    for (let createdEpochMs = plan.createdEpochMs;; createdEpochMs += 1000) {
        const runDir = (0,_report_report_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .buildRunCopyPath */ .M)({ ...plan, createdEpochMs });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(runDir), { recursive: true });
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(runDir);
            return (0,_plan_build_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .withRunDir */ .j)({ ...plan, createdEpochMs }, runDir, plan.name);
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
    }
}


/***/ }),

/***/ 15148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ startHeartbeat)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/escape.js + 8 modules
var report_escape = __webpack_require__(93004);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/runner/descendants.js
var descendants = __webpack_require__(61279);
;// CONCATENATED MODULE: ./build/runner/output-watch.js



/** Where a step's output goes: ours, which the command inherits. */
const STREAMS = [1, 2];
/**
 * Tells whether anything was written to our stdout or stderr, by whoever has them, without standing between: the bytes take no way
 * through us. The kernel moves the modification time of a file, a named pipe and, by 8 s steps, a terminal with each write; that of an
 * anonymous pipe only until Linux 6.14 (fs/pipe.c, pipe_write). For later kernels, and for sockets, what processes of the command that
 * hold the stream have written counts (`wchar` of proc(5), to which a reaped child's is added), wherever to: who writes files in silence
 * looks talkative there.
 */
class OutputWatch {
    #pid;
    #streams;
    #times;
    #written = new Map();
    constructor(pid, kernel = (0,external_node_os_.release)(), streams = STREAMS) {
        this.#pid = pid;
        this.#streams = streams.flatMap(file => describeStream(file, kernel));
        this.#times = this.#readTimes();
    }
    /** Since the call before. */
    hasMoved() {
        const times = this.#readTimes();
        const isLater = times.some((time, at) => time !== this.#times[at]);
        this.#times = times;
        return this.#haveWritten() || isLater;
    }
    #readTimes() {
        return this.#streams.filter(({ isTimed }) => isTimed).map(({ file }) => readStats(file)?.mtimeNs ?? 0n);
    }
    #haveWritten() {
        const links = this.#streams.filter(({ isTimed }) => !isTimed).map(({ link }) => link);
        if (links.length === 0)
            return false;
        const written = new Map();
        for (const pid of [this.#pid, ...(0,descendants/* listDescendants */.B)(this.#pid).map(descendant => descendant.pid)]) {
            if (STREAMS.some(stream => links.includes(readLink(`/proc/${String(pid)}/fd/${String(stream)}`))))
                written.set(pid, readWritten(pid));
        }
        // one that ended takes its count along, which is no writing
        const hasGrown = [...written].some(([pid, bytes]) => bytes > (this.#written.get(pid) ?? 0));
        this.#written = written;
        return hasGrown;
    }
}
function describeStream(file, kernel) {
    const stats = readStats(file);
    if (stats === null)
        return []; // closed
    const link = readLink(`/proc/self/fd/${String(file)}`);
    const isTimed = link.startsWith('pipe:') ? movesPipeTimes(kernel) : !stats.isSocket();
    return [{ file, isTimed, link }];
}
/** "pipe: don't update {a,c,m}time for anonymous pipes", Linux 6.15 */
function movesPipeTimes(kernel) {
    const [major = 0, minor = 0] = kernel.split('.').map(Number);
    return major < 6 || (major === 6 && minor < 15);
}
function readStats(file) {
    try {
        return (0,external_node_fs_.fstatSync)(file, { bigint: true });
    }
    catch {
        return null;
    }
}
function readLink(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return ''; // ended, or another user's
    }
}
function readWritten(pid) {
    try {
        return Number(/^wchar: (\d+)$/mu.exec((0,external_node_fs_.readFileSync)(`/proc/${String(pid)}/io`, 'latin1'))?.[1] ?? 0);
    }
    catch {
        return 0;
    }
}

// EXTERNAL MODULE: ./build/samples/follow.js
var follow = __webpack_require__(41515);
// EXTERNAL MODULE: ./build/series/live-view.js
var live_view = __webpack_require__(54668);
// EXTERNAL MODULE: ./build/units/size.js
var size = __webpack_require__(40095);
// EXTERNAL MODULE: ./build/units/text-width.js
var text_width = __webpack_require__(35764);
;// CONCATENATED MODULE: ./build/modes/heartbeat.js







const LIVE_MS = 1000;
/** how often output is looked for within `progress`, so that a line comes after it and a fifth of it at the latest */
const LOOKS = 5;
/** Says how it goes: one live line on a terminal, elsewhere a plain line each `progress`, or after `progress` without output of a command. Returns what stops it. */
function startHeartbeat(plan, runner, commandPid) {
    const follower = new follow/* Follower */.f((0,external_node_path_.join)(plan.runDir, 'samples.ndjson'));
    const view = new live_view/* LiveView */.O();
    const show = () => {
        view.take(follower.read());
        const line = (0,report_escape/* escapeLogLine */._P)(renderStanding(view));
        // a terminal would wrap what reaches its last column
        runner.showProgress(runner.screen === null ? line : (0,text_width/* cutToWidth */.G)(line, runner.screen.columns - 1));
    };
    if (runner.screen === null && plan.progressMs === 0)
        return () => undefined;
    const timer = runner.screen !== null || commandPid === undefined
        ? setInterval(show, runner.screen === null ? plan.progressMs : LIVE_MS)
        : setInterval(whenSilent(plan.progressMs, new OutputWatch(commandPid), show), plan.progressMs / LOOKS);
    timer.unref();
    return () => { clearInterval(timer); runner.clearProgress(); };
}
function whenSilent(silenceMs, output, show) {
    let quietSinceMs = performance.now();
    return () => {
        const nowMs = performance.now();
        if (output.hasMoved())
            quietSinceMs = nowMs;
        // a timer may come a little early
        if (nowMs - quietSinceMs < silenceMs - 5)
            return;
        show();
        output.hasMoved(); // what we wrote ourselves
        quietSinceMs = nowMs;
    };
}
// [02:30] total 1.42 GiB  top node#4121 812 MiB  samples 150
function renderStanding(view) {
    const { ticks, atMs, totalBytes, top } = view.standing();
    const seconds = Math.round(atMs / 1000);
    const clock = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
    const largest = top === null ? '' : `  top ${top.name}#${String(top.pid)} ${(0,size/* formatBytes */.z3)(top.rssBytes)}`;
    return `[${clock}] total ${(0,size/* formatBytes */.z3)(totalBytes)}${largest}  samples ${String(ticks)}`;
}


/***/ }),

/***/ 4374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _analyze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49381);
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70954);
/* harmony import */ var _begin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56906);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46353);
/* harmony import */ var _heartbeat_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15148);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2641);






/** What a longer look may settle. */
const UNSURE = ['likely', 'suspect'];
/** Modes `scan` and `watch`: samples what runs now, once, for a while, or until it is gone or we are told to stop. */
async function scan(unsettled, runner) {
    const plan = (0,_begin_js__WEBPACK_IMPORTED_MODULE_2__/* .settleRunDir */ .U)(unsettled, runner);
    // the sampler goes on while we look, so that an extension leaves no gap
    const sampling = await (0,_begin_js__WEBPACK_IMPORTED_MODULE_2__/* .beginSampling */ .h)(plan.extend ? { ...plan, durationMs: 2 * plan.durationMs } : plan, runner);
    if (sampling !== null) {
        const stopHeartbeat = (0,_heartbeat_js__WEBPACK_IMPORTED_MODULE_4__/* .startHeartbeat */ .t)(plan, runner);
        await new Promise(resolve => {
            const release = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_3__/* .onCancel */ .A)(runner, () => { release(); resolve(); });
            const end = () => { release(); resolve(); };
            void sampling.ended.then(end);
            if (plan.extend)
                setTimeout(() => { void isUnsure(plan, runner).then(unsure => { if (!unsure)
                    end(); }); }, plan.durationMs);
        });
        stopHeartbeat();
    }
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__.judge)(plan, runner);
}
async function isUnsure(plan, runner) {
    const { report } = await (0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__/* .analyze */ .n)(plan, runner.context, '');
    const unsure = report.findings.some(({ grade, accepted }) => accepted === undefined && grade !== undefined && UNSURE.includes(grade));
    if (unsure)
        runner.log(`Growth is suspected but not sure: sampling goes on for ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(plan.durationMs)} more.`);
    return unsure;
}


/***/ }),

/***/ 61279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ listDescendants)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** All descendants of a process that are alive, by `/proc/PID/task/TID/children` (proc(5)); none where there is no /proc. */
function listDescendants(pid, proc = '/proc') {
    const found = new Map();
    const waiting = [pid];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const child of readChildren(proc, next)) {
            if (child === pid || found.has(child))
                continue;
            found.set(child, { pid: child, group: readGroup(proc, child) });
            waiting.push(child);
        }
    }
    return [...found.values()];
}
function readChildren(proc, pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`${proc}/${String(pid)}/task`).flatMap(thread => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${proc}/${String(pid)}/task/${thread}/children`, 'latin1').split(' ').filter(word => word !== '').map(Number));
    }
    catch {
        return []; // ended meanwhile
    }
}
// 1234 (name) S 1 1234 ...: the group is the third field after the LAST bracket
function readGroup(proc, pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${proc}/${String(pid)}/stat`, 'latin1');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    }
    catch {
        return 0;
    }
}


/***/ }),

/***/ 41515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Follower)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13112);


const PART_BYTES = 262_144;
/** Reads the records that were appended since the call before; whole lines only, unreadable ones skipped. */
class Follower {
    #path;
    #position = 0;
    #rest = Buffer.alloc(0);
    constructor(path) {
        this.#path = path;
    }
    read() {
        const bytes = Buffer.concat([this.#rest, ...this.#readAppended()]);
        // cut as bytes: a half written line may end within a character
        const end = bytes.lastIndexOf(0x0A) + 1;
        this.#rest = bytes.subarray(end);
        return bytes.toString('utf8', 0, end).split('\n').flatMap(line => (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLine */ .H)(line) ?? []);
    }
    #readAppended() {
        let file;
        try {
            file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#path, 'r');
        }
        catch {
            return []; // not there yet
        }
        try {
            const parts = [];
            for (let length = PART_BYTES; length === PART_BYTES;) {
                const part = Buffer.allocUnsafe(PART_BYTES);
                length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, part, 0, PART_BYTES, this.#position);
                this.#position += length;
                parts.push(part.subarray(0, length));
            }
            return parts;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
}


/***/ }),

/***/ 54668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ LiveView)
/* harmony export */ });
/** Keeps the newest value of each process from records as they come. */
class LiveView {
    #now = new Map();
    #ticks = 0;
    #atMs = 0;
    take(records) {
        for (const record of records) {
            if (record.k === 'birth')
                this.#now.set(record.i, { name: record.name, pid: record.pid, startTicks: record.start, rssKiB: 0, sharedKiB: 0 });
            else if (record.k === 'change')
                this.#rename(record.i, record.name);
            else if (record.k === 'death')
                this.#now.delete(record.i);
            else if (record.k === 'tick')
                this.#takeTick(record.t, record.p);
        }
    }
    /** Who was there in the newest sample. */
    present() {
        return [...this.#now.values()];
    }
    /** Total as everywhere: the sum of anonymous memory plus the largest shared part. */
    standing() {
        let anonKiB = 0;
        let sharedKiB = 0;
        let top = null;
        for (const process of this.#now.values()) {
            anonKiB += process.rssKiB - process.sharedKiB;
            sharedKiB = Math.max(sharedKiB, process.sharedKiB);
            if (process.rssKiB > (top?.rssKiB ?? 0))
                top = process;
        }
        return {
            ticks: this.#ticks, atMs: this.#atMs, totalBytes: (anonKiB + sharedKiB) * 1024, processes: this.#now.size,
            top: top === null ? null : { name: top.name, pid: top.pid, rssBytes: top.rssKiB * 1024 },
        };
    }
    #takeTick(t, triples) {
        this.#ticks++;
        this.#atMs = t;
        for (let j = 0; j + 2 < triples.length; j += 3) {
            const process = this.#now.get(triples[j] ?? 0);
            if (process === undefined)
                continue;
            process.rssKiB = triples[j + 1] ?? 0;
            process.sharedKiB = triples[j + 2] ?? 0;
        }
    }
    #rename(index, name) {
        const process = this.#now.get(index);
        if (process !== undefined && name !== undefined)
            process.name = name;
    }
}


/***/ })

};
