export const id = 819;
export const ids = [819];
export const modules = {

/***/ 49357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ assignRunDir),
  h: () => (/* binding */ beginSampling)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/run-dir/plan-file.js + 1 modules
var plan_file = __webpack_require__(30860);
;// CONCATENATED MODULE: ./build/run-dir/reserve-run-dir.js


/**
 * Makes a directory for this run that nobody else has: `base/name`, else `base/name-2`, ... Returns
 * [directory, suffix]; the directory is a real path.
 */
function reserveRunDir(base, name) {
    (0,external_node_fs_.mkdirSync)(base, { recursive: true });
    const real = (0,external_node_fs_.realpathSync)(base);
    for (let count = 1;; count++) {
        const suffix = count === 1 ? '' : `-${count}`;
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(real, name + suffix));
            return [(0,external_node_path_.join)(real, name + suffix), suffix];
        }
        catch (error) {
            if (error.code !== 'EEXIST' || count >= 10_000)
                throw error;
        }
    }
}

// EXTERNAL MODULE: ./build/sampling/start-sampling.js
var start_sampling = __webpack_require__(52308);
// EXTERNAL MODULE: ./build/sampling/why-no-sampling.js
var why_no_sampling = __webpack_require__(1824);
// EXTERNAL MODULE: ./build/plan/build-plan.js + 6 modules
var build_plan = __webpack_require__(21164);
// EXTERNAL MODULE: ./build/encoders/escape.js + 2 modules
var encoders_escape = __webpack_require__(76965);
// EXTERNAL MODULE: ./build/report/report-paths.js
var report_paths = __webpack_require__(86168);
// EXTERNAL MODULE: ./build/run-dir/judgement.js
var judgement = __webpack_require__(96099);
;// CONCATENATED MODULE: ./build/plan/quote-word.js
/** A word as a shell takes it, in quotes where it needs them. */
function quoteWord(word) {
    return /^[\w./@%+:,=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./build/proc/has-process.js
/** Is there a process with this pid, whoever's it is (kill(2), signal 0)? */
function hasProcess(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: ./build/samples/read-end.js
var read_end = __webpack_require__(91402);
;// CONCATENATED MODULE: ./build/modes/session/find-abandoned.js







/** A run that began so lately may be about to write its first sample. */
const YOUNG_MS = 60_000;
/**
 * A line on runs beside this one that ended without a judgement, as a machine that died leaves
 * them; '' where there are none. They are neither judged nor deleted, and named until somebody
 * types the command or takes them away.
 */
function describeAbandoned({ runDir, trackingId, createdEpochMs }) {
    const base = (0,external_node_path_.dirname)(runDir);
    const abandoned = listDirectories(base)
        .map((name) => (0,external_node_path_.join)(base, name))
        .filter((path) => path !== runDir && isOver(path))
        .flatMap((path) => load(path))
        // what an earlier step of this job watches is judged by its post step
        .filter((plan) => (trackingId === undefined || trackingId === '' || plan.trackingId !== trackingId) &&
        createdEpochMs - plan.createdEpochMs > YOUNG_MS &&
        !isWatched(plan))
        .toSorted((a, b) => b.createdEpochMs - a.createdEpochMs);
    const [newest] = abandoned;
    if (newest === undefined)
        return '';
    const others = abandoned.length === 1 ? '' : `, and ${abandoned.length - 1} more beside it`;
    return `An earlier run ended without a judgement (${newest.name}, ${new Date(newest.createdEpochMs).toISOString()})${others}; \`memory-leak-detector report ${quoteWord(newest.runDir)}\` says what happened until then.`;
}
function listDirectories(base) {
    try {
        return (0,external_node_fs_.readdirSync)(base, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map(({ name }) => name);
    }
    catch {
        return []; // not readable any more: nothing to name
    }
}
/**
 * Nobody samples it, nobody judged it, and nobody typed the command yet. A report alone says
 * nothing: a standing watch writes one every few minutes.
 */
function isOver(path) {
    return ((0,plan_file/* hasPlan */.k3)(path) &&
        !(0,judgement/* isJudged */.sL)(path) &&
        !(0,judgement/* isReported */.Ob)(path) &&
        (0,read_end/* readEnd */.s)((0,external_node_path_.join)(path, 'samples.ndjson')) !== 'open');
}
function load(path) {
    try {
        return [(0,plan_file/* loadPlan */.Yq)(path)];
    }
    catch {
        return []; // not ours, or of another version
    }
}
/**
 * Its sampler may have ended before its command. A pid that somebody else has by now hides it until
 * that one ends.
 */
function isWatched({ mode, parentPid }) {
    return mode !== 'start' && hasProcess(parentPid);
}

;// CONCATENATED MODULE: ./build/modes/session/begin.js










/**
 * Gives a plan the run directory that is its own, tells the post step of it, and says what the plan
 * had to change.
 */
function assignRunDir(plan, runner) {
    const reserved = runner.context.kind === 'github'
        ? { ...reserveInTemp(plan, runner.context.tempDir), trackingId: runner.context.trackingId }
        : reserveMoment(plan);
    const { tempNotice = '' } = runner.context;
    if (tempNotice !== '')
        runner.annotate('warning', 'Not the temporary directory of the runner', (0,encoders_escape/* escapeLogLine */._P)(tempNotice));
    const abandoned = describeAbandoned(reserved);
    runner.saveState('run-dir', reserved.runDir);
    runner.saveState('if-inconclusive', reserved.ifInconclusive);
    // who asked for silence finds it in the report
    if (reserved.quiet !== true)
        for (const notice of reserved.notices)
            runner.log((0,encoders_escape/* escapeLogLine */._P)(notice));
    if (abandoned === '')
        return reserved;
    // said once: now, or in the report where that is made in the same step
    if (reserved.quiet === true || (runner.context.kind === 'github' && reserved.mode !== 'start'))
        return { ...reserved, notices: [...reserved.notices, abandoned] };
    runner.log((0,encoders_escape/* escapeLogLine */._P)(abandoned));
    return reserved;
}
/**
 * Starts the sampler where there is something to read; null where not (the report then says why).
 * Where no process can be started nothing is left behind, but for the step that comes after.
 */
async function beginSampling(plan, runner) {
    if ((0,why_no_sampling/* whyNoSampling */.j)() !== '') {
        (0,plan_file/* savePlan */.hp)(plan);
        return null;
    }
    const environment = { path: runner.context.path, trackingId: runner.context.trackingId };
    const sampling = await (0,start_sampling/* startSampling */.k)(plan, environment).catch((error) => {
        if (runner.context.kind !== 'github')
            (0,external_node_fs_.rmSync)(plan.runDir, { recursive: true, force: true });
        throw error;
    });
    if (plan.selfTest)
        await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 79732))).startSelfTest(plan, environment);
    return sampling;
}
/** In the action: below the runner's temporary directory, by name. */
function reserveInTemp(plan, tempDir) {
    const [runDir] = reserveRunDir((0,external_node_path_.join)(tempDir, 'memory-leak-detector'), plan.name);
    const assigned = (0,build_plan/* withRunDir */.j)(plan, runDir, (0,external_node_path_.basename)(runDir));
    return assigned.reportDir === runDir
        ? assigned
        : { ...assigned, createdEpochMs: reserveMoment(assigned).createdEpochMs };
}
/**
 * In a report directory: by time. Two runs of one second would overwrite each other's files, so the
 * later one takes the next.
 */
function reserveMoment(plan) {
    for (let createdEpochMs = plan.createdEpochMs;; createdEpochMs += 1000) {
        const runDir = (0,report_paths/* buildRunCopyPath */.M)({ ...plan, createdEpochMs });
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(runDir), { recursive: true });
        try {
            (0,external_node_fs_.mkdirSync)(runDir);
            return (0,build_plan/* withRunDir */.j)({ ...plan, createdEpochMs }, runDir, plan.name);
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
    }
}


/***/ }),

/***/ 76313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ startEarlyUpload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_save_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13787);
/* harmony import */ var _artifacts_artifact_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21057);
/* harmony import */ var _settings_hide_secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65046);
/* harmony import */ var _encoders_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76965);
/* harmony import */ var _samples_follow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41515);
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40095);








const LOOK_MS = 250;
const LIMIT_MS = 30_000;
/**
 * Uploads what there is once the sampler says that memory is nearly full: the job may not live to
 * do it later. Returns what ends the waiting.
 */
function startEarlyUpload(plan, runner, repeat = repeatUnheld) {
    if (plan.earlyUpload !== true)
        return () => Promise.resolve();
    // at 90 % the client alone would take what is left of a small container; what is wrong with it is
    // said by the upload
    void runner.prepareUpload().catch(() => undefined);
    const follower = new _samples_follow_js__WEBPACK_IMPORTED_MODULE_4__/* .Follower */ .f((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(plan.runDir, 'samples.ndjson'));
    const abort = new AbortController();
    let uploading = Promise.resolve();
    const end = repeat(() => {
        const full = follower.read().find((record) => record.k === 'full');
        if (full === undefined)
            return;
        end();
        uploading = upload(full, plan, runner, abort.signal);
    }, LOOK_MS);
    return async () => {
        end();
        abort.abort();
        await uploading;
    };
}
/** Keeps no process alive. */
function repeatUnheld(look, everyMs) {
    const timer = setInterval(look, everyMs).unref();
    return () => {
        clearInterval(timer);
    };
}
/**
 * A failing extra is said and changes no verdict. `ended`: the whole report is next, and nothing
 * more is said of a part.
 */
async function upload(full, plan, runner, ended) {
    const signal = AbortSignal.any([ended, AbortSignal.timeout(LIMIT_MS)]);
    const used = `${full.where === 'machine' ? 'The machine' : `Cgroup ${full.path}`} has used ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(full.usedKiB * 1024)} of ${(0,_units_size_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(full.sizeKiB * 1024)}`;
    try {
        const late = new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => {
                reject(new Error('it was not done in time'));
            });
        });
        const uploaded = await Promise.race([
            runner.uploadArtifact({
                name: (0,_artifacts_artifact_names_js__WEBPACK_IMPORTED_MODULE_6__/* .earlyArtifact */ ._9)(plan.artifact.name),
                ...(await copyFiles(plan.runDir)),
                retentionDays: plan.artifact.retentionDays,
                signal,
            }),
            late,
        ]);
        runner.log((0,_encoders_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLogLine */ ._P)(uploaded === null
            ? `${used}. There is no artifact service to save the samples to.`
            : `${used}: the samples so far are in the artifact ${uploaded.name}, ${uploaded.url}; \`report\` judges them.`));
    }
    catch (error) {
        if (ended.aborted)
            return;
        runner.log((0,_encoders_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLogLine */ ._P)((0,_settings_hide_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .hideSecrets */ .s)(`Warning: ${used}, and the samples so far could not be uploaded: ${error instanceof Error ? error.message : String(error)}`, runner)));
    }
}
/** The samples are still written to: what is uploaded must not grow meanwhile. */
async function copyFiles(runDir) {
    const rootDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runDir, 'early');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(rootDir))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(rootDir);
    const files = [];
    for (const name of ['plan.json', 'samples.ndjson', 'heaps.ndjson', 'sampler.log'])
        if (await (0,_files_save_file_js__WEBPACK_IMPORTED_MODULE_2__/* .saveCopy */ .zb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runDir, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootDir, name)))
            files.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootDir, name));
    return { files, rootDir };
}


/***/ }),

/***/ 64359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ startHeartbeat)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/encoders/escape.js + 2 modules
var encoders_escape = __webpack_require__(76965);
// EXTERNAL MODULE: ./build/findings/untrusted.js
var untrusted = __webpack_require__(85929);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/proc/descendants.js
var descendants = __webpack_require__(30457);
;// CONCATENATED MODULE: ./build/runner/output-watch.js



/** Where a step's output goes: ours, which the command inherits. */
const STREAMS = [1, 2];
/**
 * Tells whether anything was written to our stdout or stderr, by whoever has them, without standing
 * between: the bytes take no way through us. The kernel moves the modification time of a file, a
 * named pipe and, by 8 s steps, a terminal with each write; that of an anonymous pipe only until
 * Linux 6.14 (fs/pipe.c, pipe_write). For later kernels, and for sockets, what processes of the
 * command that hold the stream have written counts (`wchar` of proc(5), to which a reaped child's
 * is added), wherever to: who writes files in silence looks talkative there.
 */
class OutputWatch {
    #pid;
    #streams;
    #times;
    #written = new Map();
    constructor(pid, kernel = (0,external_node_os_.release)(), streams = STREAMS) {
        this.#pid = pid;
        this.#streams = streams.flatMap((file) => describeStream(file, kernel));
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
        return this.#streams
            .filter(({ isTimed }) => isTimed)
            .map(({ file }) => readStats(file)?.mtimeNs ?? 0n);
    }
    #haveWritten() {
        const links = this.#streams.filter(({ isTimed }) => !isTimed).map(({ link }) => link);
        if (links.length === 0)
            return false;
        const written = new Map();
        for (const pid of [
            this.#pid,
            ...(0,descendants/* listDescendants */.B)(this.#pid).map((descendant) => descendant.pid),
        ]) {
            if (STREAMS.some((stream) => links.includes(readLink(`/proc/${pid}/fd/${stream}`))))
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
    const link = readLink(`/proc/self/fd/${file}`);
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
        return Number(/^wchar: (\d+)$/mu.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/io`, 'latin1'))?.[1] ?? 0);
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
// EXTERNAL MODULE: ./build/units/text-width.js + 4 modules
var text_width = __webpack_require__(56653);
;// CONCATENATED MODULE: ./build/modes/session/heartbeat.js








const LIVE_MS = 1000;
/**
 * how often output is looked for within `progress`, so that a line comes after it and a fifth of it
 * at the latest
 */
const LOOKS = 5;
/**
 * Says how it goes: one live line on a terminal, elsewhere a plain line each `progress`, or after
 * `progress` without output of a command. Returns what stops it.
 */
function startHeartbeat(plan, runner, commandPid) {
    const follower = new follow/* Follower */.f((0,external_node_path_.join)(plan.runDir, 'samples.ndjson'));
    const view = new live_view/* LiveView */.O();
    const show = () => {
        view.take(follower.read());
        const line = (0,encoders_escape/* escapeLogLine */._P)(renderStanding(view));
        // a terminal would wrap what reaches its last column
        runner.showProgress(runner.screen === null ? line : (0,text_width/* cutToWidth */.G)(line, runner.screen.columns - 1));
    };
    if (runner.screen === null && plan.progressMs === 0)
        return () => undefined;
    const timer = runner.screen !== null || commandPid === undefined
        ? setInterval(show, runner.screen === null ? plan.progressMs : LIVE_MS)
        : setInterval(whenSilent(plan.progressMs, new OutputWatch(commandPid), show), plan.progressMs / LOOKS);
    timer.unref();
    return () => {
        clearInterval(timer);
        runner.clearProgress();
    };
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
    const largest = top === null ? '' : (0,untrusted/* untrusted */.b) `  top ${top.name}#${top.pid} ${(0,size/* formatBytes */.z3)(top.rssBytes)}`;
    return (0,untrusted/* untrusted */.b) `[${clock}] total ${(0,size/* formatBytes */.z3)(totalBytes)}${largest}  samples ${ticks}`;
}


/***/ }),

/***/ 30457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ listDescendants)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _read_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35364);


/**
 * All descendants of a process that are alive, by `/proc/PID/task/TID/children` (proc(5)); none
 * where there is no /proc.
 */
function listDescendants(pid, proc = '/proc') {
    const found = new Map();
    const waiting = [pid];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const child of readChildren(proc, next)) {
            if (child === pid || found.has(child))
                continue;
            found.set(child, { pid: child, group: (0,_read_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .B)(proc, child)?.pgrp ?? 0 });
            waiting.push(child);
        }
    }
    return [...found.values()];
}
function readChildren(proc, pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`${proc}/${pid}/task`).flatMap((thread) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${proc}/${pid}/task/${thread}/children`, 'latin1')
            .split(' ')
            .filter((word) => word !== '')
            .map(Number));
    }
    catch {
        return []; // ended meanwhile
    }
}


/***/ }),

/***/ 41515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Follower)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _files_read_regular_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92315);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13112);



const PART_BYTES = 262_144;
/** What a call reads: of a file that no sampler wrote the rest is left to the next one. */
const MOST_PARTS = 256;
/** As in read.ts. */
const LONGEST_LINE_BYTES = 16 * 2 ** 20;
/**
 * Reads the records that were appended since the call before; whole lines only, unreadable ones
 * skipped. Of a ring it follows from one segment to the next, whose head begins anew; what was
 * turned over more than once since the last call is left out.
 */
class Follower {
    #path;
    #file = -1;
    #position = 0;
    #rest = Buffer.alloc(0);
    constructor(path) {
        this.#path = path;
    }
    read() {
        if (this.#file < 0)
            this.#file = (0,_files_read_regular_js__WEBPACK_IMPORTED_MODULE_1__/* .tryOpenRegular */ .ij)(this.#path);
        if (this.#file < 0)
            return []; // not there yet
        // asked before it is read to its end: what was turned over is whole
        const isOver = this.#isTurnedOver(this.#file);
        const records = this.#readOn(this.#file);
        if (!isOver)
            return records;
        this.close();
        return [...records, ...this.read()];
    }
    close() {
        if (this.#file >= 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file);
        this.#file = -1;
        this.#position = 0;
        this.#rest = Buffer.alloc(0);
    }
    #isTurnedOver(file) {
        const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#path, { throwIfNoEntry: false });
        return now !== undefined && now.ino !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).ino;
    }
    #readOn(file) {
        const bytes = Buffer.concat([this.#rest, ...this.#readAppended(file)]);
        // cut as bytes: a half written line may end within a character
        const end = bytes.lastIndexOf(0x0a) + 1;
        // a copy: a part of a block would keep all of it
        const rest = bytes.subarray(end);
        this.#rest = Buffer.from(rest.length > LONGEST_LINE_BYTES ? [] : rest);
        return bytes
            .toString('utf8', 0, end)
            .split('\n')
            .flatMap((line) => (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLine */ .H)(line) ?? []);
    }
    #readAppended(file) {
        const parts = [];
        for (let length = PART_BYTES; length === PART_BYTES && parts.length < MOST_PARTS;) {
            const part = Buffer.allocUnsafe(PART_BYTES);
            length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, part, 0, PART_BYTES, this.#position);
            this.#position += length;
            parts.push(part.subarray(0, length));
        }
        return parts;
    }
}


/***/ }),

/***/ 54668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ LiveView)
/* harmony export */ });
/* harmony import */ var _findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85929);
/* harmony import */ var _ticks_total_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15431);
/* harmony import */ var _ticks_unpack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39847);



/** Keeps the newest value of each process from records as they come. */
class LiveView {
    #now = new Map();
    /** containers whose processes count */
    #ours = new Set();
    #ticks = 0;
    #atMs = 0;
    take(records) {
        for (const record of records) {
            if (record.k === 'head')
                this.#now.clear();
            else if (record.k === 'birth')
                this.#now.set(record.i, {
                    name: record.name,
                    pid: record.pid,
                    startTicks: record.start,
                    guestOf: record.guest === true ? (record.container ?? '') : null,
                    rssKiB: 0,
                    sharedKiB: 0,
                });
            else if (record.k === 'change')
                this.#rename(record.i, record.name);
            else if (record.k === 'container')
                this.#takeOwner(record);
            else if (record.k === 'death')
                this.#now.delete(record.i);
            else if (record.k === 'tick')
                this.#takeTick(record);
        }
    }
    /** Who was there in the newest sample, strangers aside. */
    present() {
        return [...this.#now.values()].filter((process) => this.#counts(process));
    }
    standing() {
        const totalKiB = new _ticks_total_js__WEBPACK_IMPORTED_MODULE_0__/* .Total */ .R();
        let top = null;
        const counted = [...this.#now.values()].filter((process) => this.#counts(process));
        for (const process of counted) {
            totalKiB.add(process.rssKiB, process.sharedKiB);
            if (process.rssKiB > (top?.rssKiB ?? 0))
                top = process;
        }
        return {
            ticks: this.#ticks,
            atMs: this.#atMs,
            totalBytes: totalKiB.held * 1024,
            processes: counted.length,
            top: top === null
                ? null
                : { name: (0,_findings_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V)(top.name), pid: top.pid, rssBytes: top.rssKiB * 1024 },
        };
    }
    #counts({ guestOf }) {
        return guestOf === null || this.#ours.has(guestOf);
    }
    #takeOwner({ id, owner }) {
        if (owner === 'ours')
            this.#ours.add(id);
        else
            this.#ours.delete(id);
    }
    #takeTick({ t, p }) {
        this.#ticks++;
        this.#atMs = t;
        (0,_ticks_unpack_js__WEBPACK_IMPORTED_MODULE_2__/* .unpackTick */ .U)(p, (index, rssKiB, sharedKiB) => {
            const process = this.#now.get(index);
            if (process === undefined)
                return;
            process.rssKiB = rssKiB;
            process.sharedKiB = sharedKiB;
        });
    }
    #rename(index, name) {
        const process = this.#now.get(index);
        if (process !== undefined && name !== undefined)
            process.name = name;
    }
}


/***/ })

};
