export const id = 436;
export const ids = [436];
export const modules = {

/***/ 5644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lT: () => (/* binding */ SAMPLER_FLAGS),
  P: () => (/* binding */ besideThisBundle),
  ko: () => (/* binding */ claimJudgement),
  sL: () => (/* binding */ isJudged),
  Yq: () => (/* binding */ loadPlan),
  z_: () => (/* binding */ marksFile),
  R9: () => (/* binding */ reserveRunDir),
  tu: () => (/* binding */ saveComparison),
  hp: () => (/* binding */ savePlan),
  ub: () => (/* binding */ saveWorkloadEnd),
  ku: () => (/* binding */ startSampling),
  SU: () => (/* binding */ stopSampling),
  jg: () => (/* binding */ whyNoSampling)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/samples/read-end.js

/**
 * How a samples file stands: `ended` has its last line, `dead` has none and its sampler is gone, `open` is still
 * written. Reads the first and the last 64 KiB only (an end line is below 1 KiB).
 */
function readEnd(samplesPath) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(samplesPath, 'r');
    }
    catch {
        return 'dead';
    }
    try {
        const size = (0,external_node_fs_.fstatSync)(file).size;
        const tail = readPart(file, Math.max(0, size - 65_536));
        const lines = tail.split('\n');
        if (lines.at(-1) === '' && (lines.at(-2) ?? '').startsWith('{"k":"end"'))
            return 'ended';
        return samplerLives(readPart(file, 0)) ? 'open' : 'dead';
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function readPart(file, position) {
    const buffer = Buffer.alloc(65_536);
    return buffer.toString('utf8', 0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, position));
}
// The head names the sampler's pid and start time: a pid alone could be somebody else's by now.
function samplerLives(start) {
    const head = /^\{"k":"head".*?"pid":(\d+),"start":(\d+)/.exec(start);
    if (head === null)
        return false;
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${String(head[1])}/stat`, 'latin1');
        // 1234 (node) S 1 ...: the fields after the LAST bracket; start time is field 22 of proc(5)
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return fields[0] !== 'Z' && fields[19] === head[2];
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/collect.js




/**
 * Small rather than fast, but with V8's compilers. Measured side by side at 300 processes, 1 Hz, CPU a sample and resident memory: with these
 * 1.84 x a C reader and 1.43 x an idle Node, with none 1.84 x and 1.56 x, with --lite-mode, which has no compiler, 2.6 x and 1.20 x.
 */
const SAMPLER_FLAGS = ['--single-threaded', '--max-semi-space-size=1', '--optimize-for-size'];
/** Why nothing can be sampled here, or '' where it can. */
function whyNoSampling(platform = process.platform, statm = '/proc/self/statm') {
    if (platform !== 'linux')
        return `memory is read from /proc, which ${platform} does not have; add \`if: runner.os == 'Linux'\` to this step`;
    try {
        (0,external_node_fs_.readFileSync)(statm);
        return '';
    }
    catch {
        return "/proc cannot be read here; give this step a machine with /proc (on other systems add `if: runner.os == 'Linux'`)";
    }
}
/** Makes a directory for this run that nobody else has: `base/name`, else `base/name-2`, ... Returns [directory, suffix]. */
function reserveRunDir(base, name) {
    (0,external_node_fs_.mkdirSync)(base, { recursive: true });
    for (let count = 1;; count++) {
        const suffix = count === 1 ? '' : `-${String(count)}`;
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(base, name + suffix));
            return [(0,external_node_path_.join)(base, name + suffix), suffix];
        }
        catch (error) {
            if (error.code !== 'EEXIST' || count >= 10_000)
                throw error;
        }
    }
}
/** Writes the plan and starts the detached sampler; resolves after its first sample. */
async function startSampling(plan, environment, sampler = besideThisBundle('sampler')) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(plan.runDir, 'control'), { recursive: true });
    savePlan(plan);
    (0,external_node_fs_.writeFileSync)(marksFile(plan.runDir), '');
    const log = (0,external_node_fs_.openSync)((0,external_node_path_.join)(plan.runDir, 'sampler.log'), 'a');
    const child = (0,external_node_child_process_.spawn)(process.execPath, [...SAMPLER_FLAGS, sampler, plan.runDir, '--ready'], {
        detached: true, stdio: ['ignore', log, log, 'pipe'], cwd: plan.runDir,
        env: { PATH: environment.path, ...(environment.trackingId === '' ? {} : { RUNNER_TRACKING_ID: environment.trackingId }) },
    });
    (0,external_node_fs_.closeSync)(log);
    const ended = new Promise(resolve => {
        child.once('exit', () => { resolve(); });
        child.once('error', () => { resolve(); });
    });
    await firstSample(child.stdio[3], ended);
    if (plan.mode === 'start')
        child.unref(); // elsewhere somebody waits for its end, or for the command's
    return { pid: child.pid ?? 0, ended };
}
/** Tells the sampler to stop and waits until its last line is written, or `deadlineMs` is over, or it turns out to be dead. */
async function stopSampling(runDir, deadlineMs = 3000) {
    const samples = (0,external_node_path_.join)(runDir, 'samples.ndjson');
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(runDir, 'control', 'stop'), '');
    }
    catch {
        return; // no control directory: nothing was ever started here
    }
    if (!(0,external_node_fs_.existsSync)(samples))
        return;
    const isOver = () => readEnd(samples) !== 'open';
    if (isOver())
        return;
    await new Promise(resolve => {
        const finish = () => { watcher?.close(); clearInterval(aliveCheck); clearTimeout(deadline); resolve(); };
        const watcher = watchFile(samples, () => { if (isOver())
            finish(); });
        // a sampler that is dead writes nothing, so its absence is looked for; 100 ms is what it has for its last line
        const aliveCheck = setInterval(() => { if (isOver())
            finish(); }, 100);
        const deadline = setTimeout(finish, deadlineMs);
    });
}
const marksFile = (runDir) => (0,external_node_path_.join)(runDir, 'control', 'marks');
/** Without the command itself, which may hold a secret: nobody needs it any more. */
function savePlan(plan) {
    const ab = plan.ab === undefined ? {} : { ab: { ...plan.ab, base: '' } };
    saveJson((0,external_node_path_.join)(plan.runDir, 'plan.json'), { ...plan, ...ab, run: { ...plan.run, text: '', argv: [], prepare: '' } });
}
function saveWorkloadEnd(runDir, end) {
    saveJson((0,external_node_path_.join)(runDir, 'workload.json'), end);
}
function saveComparison(runDir, comparison) {
    saveJson((0,external_node_path_.join)(runDir, 'comparison.json'), comparison);
}
/** True for the first caller only: whoever judges a run first owns it. */
function claimJudgement(runDir) {
    try {
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)((0,external_node_path_.join)(runDir, 'judged'), 'wx'));
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
function isJudged(runDir) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(runDir, 'judged'));
}
/** Where a damaged file shows first. */
const PLAN_PARTS = ['options', 'artifact', 'run', 'include', 'exclude', 'targetPids', 'targetGlobs', 'require', 'userSet', 'notices'];
/** Throws where there is no plan of ours. */
function loadPlan(runDir) {
    const read = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(runDir, 'plan.json'), 'utf8'));
    if (typeof read !== 'object' || read === null)
        throw new Error('plan.json holds no plan');
    const plan = read;
    const { schemaVersion } = plan;
    if (schemaVersion !== 1)
        throw new Error(`plan.json has version ${String(schemaVersion)}; this tool reads version 1`);
    const missing = PLAN_PARTS.find(part => typeof plan[part] !== 'object');
    if (missing !== undefined)
        throw new Error(`plan.json has no ${missing}`);
    return { ...plan, schemaVersion, runDir };
}
async function firstSample(ready, ended) {
    const told = new Promise(resolve => { ready.once('data', () => { resolve(); }); ready.once('end', () => { resolve(); }); });
    // 10 s is far beyond the 60 ms that a first sample takes; a sampler that needs more is judged as it stands
    let timer;
    const late = new Promise(resolve => { timer = setTimeout(resolve, 10_000); });
    await Promise.race([told, ended, late]);
    clearTimeout(timer);
    ready.destroy();
}
/** Null where no inotify is left: then the regular look is all. */
function watchFile(path, onChange) {
    try {
        return (0,external_node_fs_.watch)(path, onChange).on('error', () => undefined);
    }
    catch {
        return null;
    }
}
function saveJson(path, value) {
    (0,external_node_fs_.writeFileSync)(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`);
    (0,external_node_fs_.renameSync)(`${path}.new`, path);
}
/** Another of the four bundles: they lie side by side. */
function besideThisBundle(name) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(import.meta.dirname), name, 'index.js');
}


/***/ }),

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
    const settled = runner.context.kind === 'github' ? reserveInTemp(plan, runner.context.tempDir) : reserveMoment(plan);
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
        await (await __webpack_require__.e(/* import() */ 28).then(__webpack_require__.bind(__webpack_require__, 15028))).startSelfTest(plan, environment);
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

/***/ 46353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ onCancel)
/* harmony export */ });
/**
 * Calls back on SIGINT and SIGTERM: the runner sends SIGINT, SIGTERM 7.5 s later, then kills (PLATFORM 1.2). On a person's
 * terminal a second Ctrl-C leaves at once, after `leave`. Returns what ends the listening.
 */
function onCancel(runner, callback, leave = () => undefined) {
    let interrupts = 0;
    const interrupt = () => {
        interrupts++;
        if (interrupts > 1 && runner.context.kind === 'local') {
            leave();
            process.exit(130);
        }
        callback('SIGINT');
    };
    const terminate = () => { callback('SIGTERM'); };
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', terminate);
    return () => { process.off('SIGINT', interrupt); process.off('SIGTERM', terminate); };
}


/***/ }),

/***/ 63676:
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
// EXTERNAL MODULE: ./build/samples/decode.js
var decode = __webpack_require__(13112);
;// CONCATENATED MODULE: ./build/samples/follow.js


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
        return bytes.toString('utf8', 0, end).split('\n').flatMap(line => (0,decode/* decodeLine */.H)(line) ?? []);
    }
    #readAppended() {
        let file;
        try {
            file = (0,external_node_fs_.openSync)(this.#path, 'r');
        }
        catch {
            return []; // not there yet
        }
        try {
            const parts = [];
            for (let length = PART_BYTES; length === PART_BYTES;) {
                const part = Buffer.allocUnsafe(PART_BYTES);
                length = (0,external_node_fs_.readSync)(file, part, 0, PART_BYTES, this.#position);
                this.#position += length;
                parts.push(part.subarray(0, length));
            }
            return parts;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
}

;// CONCATENATED MODULE: ./build/series/live-view.js
/** Keeps the newest value of each process from records as they come. */
class LiveView {
    #now = new Map();
    #ticks = 0;
    #atMs = 0;
    take(records) {
        for (const record of records) {
            if (record.k === 'birth')
                this.#now.set(record.i, { name: record.name, pid: record.pid, rssKiB: 0, sharedKiB: 0 });
            else if (record.k === 'change')
                this.#rename(record.i, record.name);
            else if (record.k === 'death')
                this.#now.delete(record.i);
            else if (record.k === 'tick')
                this.#takeTick(record.t, record.p);
        }
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

// EXTERNAL MODULE: ./build/units/size.js
var size = __webpack_require__(40095);
;// CONCATENATED MODULE: ./build/modes/heartbeat.js





const LIVE_MS = 1000;
/** Says how it goes: one live line on a terminal, elsewhere a plain line each `progress`. Returns what stops it. */
function startHeartbeat(plan, runner) {
    const everyMs = runner.isTerminal ? LIVE_MS : plan.progressMs;
    if (everyMs === 0)
        return () => undefined;
    const follower = new Follower((0,external_node_path_.join)(plan.runDir, 'samples.ndjson'));
    const view = new LiveView();
    const timer = setInterval(() => {
        view.take(follower.read());
        runner.showProgress((0,report_escape/* escapeLogLine */._P)(renderStanding(view)));
    }, everyMs);
    timer.unref();
    return () => { clearInterval(timer); runner.clearProgress(); };
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

/***/ 17436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/collect.js + 1 modules
var collect = __webpack_require__(5644);
// EXTERNAL MODULE: ./build/modes/begin.js
var begin = __webpack_require__(56906);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/analyze.js + 9 modules
var analyze = __webpack_require__(92862);
// EXTERNAL MODULE: ./build/stats/quantile.js
var quantile = __webpack_require__(69775);
;// CONCATENATED MODULE: ./build/gates/run-figures.js

/** In the second half of a run: with fewer, one sample of the start-up or the end would decide. */
const FEWEST_SAMPLES = 5;
/** The figures of a recording by which runs are compared. A run that ended before the first sample has none: 0. */
function runFigures({ total, processes }) {
    const seen = total.bytes.filter(bytes => bytes > 0);
    const late = seen.slice(Math.floor(seen.length / 2));
    return {
        peakBytes: processes.reduce((peak, { peakRssBytes }) => Math.max(peak, peakRssBytes), total.peakBytes),
        settledBytes: late.length < FEWEST_SAMPLES ? null : (0,quantile/* median */.JZ)(late),
    };
}

// EXTERNAL MODULE: ./build/report/escape.js + 8 modules
var report_escape = __webpack_require__(93004);
// EXTERNAL MODULE: ./build/series/explain-broken.js
var explain_broken = __webpack_require__(83509);
// EXTERNAL MODULE: ./build/units/size.js
var size = __webpack_require__(40095);
// EXTERNAL MODULE: ./build/modes/cancel.js
var modes_cancel = __webpack_require__(46353);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/runner/workload-environment.js
/** What the runner gives to JavaScript actions only (PLATFORM 1.1): a `run:` step sees none of it. */
const ACTIONS_ONLY = new Set([
    'SLACK_WEBHOOK_URL', 'GITHUB_STATE', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RUNTIME_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_CACHE_SERVICE_V2',
]);
/**
 * The environment of the command of `run`: in a workflow that of a `run:` step, without the inputs of this action, which come as `INPUT_<NAME>`; on
 * the command line all of ours. The webhook is a secret of ours, not the command's.
 */
function buildWorkloadEnvironment(kind, inputNames, env = process.env) {
    const ours = kind === 'local' ? new Set(['SLACK_WEBHOOK_URL']) : new Set([...ACTIONS_ONLY, ...inputNames.map(name => `INPUT_${name.toUpperCase()}`)]);
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.has(name)));
}

;// CONCATENATED MODULE: ./build/runner/run-git.js


/** Why something in git did not work, in git's own last line, and what helps. */
class GitError extends Error {
    name = 'GitError';
    advice;
    constructor(what, said, advice) {
        // a remote may be named with a password in front
        const last = (said.trim().split('\n').at(-1) ?? '').replace(/\/\/[^/@\s]+@/g, '//');
        super(last === '' ? what : `${what} (${last})`);
        this.advice = advice;
    }
}
/** git(1), "repository, index and object directory": what a hook or another git sets, and would lead ours astray. */
const LOCAL = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|CONFIG|GRAFT_FILE|IMPLICIT_WORK_TREE|SHALLOW_FILE)$/;
const MOST_CHARACTERS = 1_000_000;
/** Runs git in a directory, without hooks, pager and questions. */
async function runGit(directory, words, { timeoutMs = 120_000, signal }) {
    const child = (0,external_node_child_process_.spawn)('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false', ...words], {
        cwd: directory, stdio: ['ignore', 'pipe', 'pipe'], env: gitEnvironment(),
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => { out = (out + text).slice(-MOST_CHARACTERS); });
    child.stderr.setEncoding('utf8').on('data', (text) => { err = (err + text).slice(-MOST_CHARACTERS); });
    return new Promise(resolve => {
        child.once('error', error => { resolve({ code: null, out, err: err === '' ? error.message : err }); });
        child.once('close', code => { resolve({ code, out, err }); });
    });
}
/** The one line that a question to git is answered with. Throws a GitError. */
async function tellGit(directory, words, signal) {
    const { code, out, err } = await runGit(directory, words, { signal });
    if (code !== 0)
        throw new GitError(`git ${words[0] ?? ''} failed`, err, 'see what git says in this checkout');
    return out.trim();
}
/** The environment for git: ours, without what points to another repository. */
function gitEnvironment() {
    return { ...Object.fromEntries(Object.entries(buildWorkloadEnvironment('github', [])).filter(([name]) => !LOCAL.test(name) && !name.startsWith('INPUT_'))), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}

;// CONCATENATED MODULE: ./build/runner/find-commit.js

/**
 * Full hash of the commit that a name means in a checkout: as it is, as a branch of the remote, else fetched: at depth 1 where the checkout is
 * shallow itself (in a whole one that would cut its history), with its own credentials, and without a trace in its refs. Throws a GitError.
 */
async function findCommit(checkout, ref, signal) {
    const known = await lookUp(checkout, [ref, `refs/remotes/origin/${ref}`], signal);
    if (known !== '')
        return known;
    const kept = `refs/memory-leak-detector/${String(process.pid)}`;
    const depth = await tellGit(checkout, ['rev-parse', '--is-shallow-repository'], signal) === 'true' ? ['--depth=1'] : [];
    const { code, err } = await runGit(checkout, ['fetch', ...depth, '--quiet', '--no-tags', '--no-write-fetch-head', '--end-of-options', await pickRemote(checkout, signal), `+${ref}:${kept}`], { signal });
    const fetched = code === 0 ? await lookUp(checkout, [kept], signal) : '';
    // its objects stay until git collects what nobody refers to, which takes two weeks
    if (code === 0)
        await runGit(checkout, ['update-ref', '-d', kept], { signal });
    if (fetched === '')
        throw new GitError(`base ${ref} is not in this checkout and could not be fetched`, err, `give \`actions/checkout\` the input \`fetch-depth: ${depthFor(ref)}\``);
    return fetched;
}
/** Top of the checkout that a directory is in, absolute. Throws a GitError. */
async function findTop(directory, signal) {
    const { code, out, err } = await runGit(directory, ['rev-parse', '--show-toplevel'], { signal });
    if (code !== 0)
        throw new GitError('there is no git checkout here, so there is no base', err, 'add a step with `actions/checkout` before this one');
    return out.trim();
}
async function lookUp(checkout, names, signal) {
    for (const name of names) {
        const { code, out } = await runGit(checkout, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], { signal });
        // with --end-of-options, git before 2.30 prints that word too
        if (code === 0)
            return out.trim().split('\n').at(-1) ?? '';
    }
    return '';
}
async function pickRemote(checkout, signal) {
    const { out } = await runGit(checkout, ['remote'], { signal });
    const remotes = out.split('\n').filter(name => name !== '');
    return remotes.includes('origin') ? 'origin' : remotes[0] ?? 'origin';
}
/** `HEAD~3`, `HEAD^^` need so many commits and head itself; of anything else nobody knows how deep it lies: 0, all. */
function depthFor(ref) {
    const suffix = /^(?:HEAD|@)((?:~\d*|\^)+)$/.exec(ref)?.[1];
    if (suffix === undefined)
        return '0';
    const steps = [...suffix.matchAll(/[~^](\d*)/g)].reduce((sum, [, digits = '']) => sum + (digits === '' ? 1 : Number(digits)), 0);
    return String(steps + 1);
}

;// CONCATENATED MODULE: ./build/runner/worktree.js




const PREFIX = 'memory-leak-detector-base-';
/**
 * Adds a worktree with a detached HEAD (git-worktree(1)) in a new directory below `tempDir`; a commit that is missing is fetched. `onMade` hears
 * the trace before anything is checked out, so that whatever happens next, somebody can remove it. Throws a GitError.
 */
async function addWorktree(checkout, ref, { tempDir, signal, onMade }) {
    const commit = await findCommit(checkout, ref, signal);
    const common = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(checkout, await tellGit(checkout, ['rev-parse', '--git-common-dir'], signal)));
    const directory = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tempDir, PREFIX)));
    // git names what it keeps of a worktree after its directory, whose name nobody else has
    const trace = JSON.stringify([directory, (0,external_node_path_.join)(common, 'worktrees', (0,external_node_path_.basename)(directory))]);
    onMade(trace);
    const { code, err } = await runGit(checkout, ['worktree', 'add', '--detach', '--quiet', directory, commit], { signal });
    if (code === 0)
        return { directory, commit, trace };
    removeWorktree(trace);
    throw new GitError(`git cannot check out ${ref}`, err, 'see whether `git worktree add` works in this checkout');
}
/**
 * Removes a worktree and what git keeps of it, and nothing that is not named as ours are. By hand and at once, so that it works while a process
 * exits, and where the worktree holds what `git worktree remove` refuses. Nothing where it is gone.
 */
function removeWorktree(trace) {
    const [directory = '', kept = ''] = JSON.parse(trace);
    if (!(0,external_node_path_.basename)(directory).startsWith(PREFIX) || (0,external_node_path_.basename)(kept) !== (0,external_node_path_.basename)(directory) || (0,external_node_path_.basename)((0,external_node_path_.dirname)(kept)) !== 'worktrees')
        return;
    for (const path of [directory, kept])
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    try {
        (0,external_node_fs_.rmdirSync)((0,external_node_path_.dirname)(kept));
    }
    catch {
        return; // the user has worktrees of his own
    }
}

;// CONCATENATED MODULE: ./build/modes/keep-trace.js

/** Sees to it that a worktree is removed: by `close`, else as this process leaves (a second Ctrl-C), else by the post step of an action that was killed. */
function keepTrace(runner) {
    let kept = '';
    const close = () => {
        process.off('exit', close);
        if (kept === '')
            return;
        removeWorktree(kept);
        kept = '';
        runner.saveState('worktree', '');
    };
    const keep = (trace) => {
        kept = trace;
        process.on('exit', close);
        runner.saveState('worktree', trace);
    };
    return { keep, close };
}

;// CONCATENATED MODULE: ./build/modes/open-base.js





/** What base is: another command in the place of head for command `ab`, else the same in a worktree of the commit to compare with. Never throws for want of a base. */
async function openBase(plan, ab, runner, cancelled) {
    const { workingDirectory, text } = plan.run;
    const none = { base: { text, directory: '', workspace: '' }, label: ab.compareWith };
    if (ab.compareWith === '')
        return { base: { text: ab.base, directory: workingDirectory, workspace: '' }, label: 'the command of --base', problem: '', advice: '', close: () => undefined };
    const { keep, close } = keepTrace(runner);
    try {
        const within = (0,external_node_path_.relative)(await findTop(workingDirectory, cancelled), (0,external_node_fs_.realpathSync)(workingDirectory));
        const worktree = await addWorktree(workingDirectory, ab.compareWith, { tempDir: runner.context.tempDir, signal: cancelled, onMade: keep });
        const directory = (0,external_node_path_.join)(worktree.directory, within);
        const label = `${ab.compareWith} (${worktree.commit.slice(0, 8)})`;
        if ((0,external_node_fs_.existsSync)(directory))
            return { base: { text, directory, workspace: worktree.directory }, label, problem: '', advice: '', close };
        return { ...none, label, problem: `base ${label} has no directory ${within}`, advice: 'compare with a commit that has the `working-directory`', close };
    }
    catch (error) {
        close();
        // known by its name: a mode is handed its runner and knows no class of it
        if (!(error instanceof Error) || error.name !== 'GitError')
            throw error;
        return { ...none, problem: error.message, advice: 'advice' in error ? String(error.advice) : '', close };
    }
}

;// CONCATENATED MODULE: ./build/runner/descendants.js

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
        return (0,external_node_fs_.readdirSync)(`${proc}/${String(pid)}/task`).flatMap(thread => (0,external_node_fs_.readFileSync)(`${proc}/${String(pid)}/task/${thread}/children`, 'latin1').split(' ').filter(word => word !== '').map(Number));
    }
    catch {
        return []; // ended meanwhile
    }
}
// 1234 (name) S 1 1234 ...: the group is the third field after the LAST bracket
function readGroup(proc, pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`${proc}/${String(pid)}/stat`, 'latin1');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    }
    catch {
        return 0;
    }
}

;// CONCATENATED MODULE: ./build/runner/expand-shell.js
// actions/runner, ScriptHandlerHelpers.cs: _defaultArguments and _extensions
const ARGUMENTS = new Map([['bash', '--noprofile --norc -e -o pipefail {0}'], ['sh', '-e {0}'], ['python', '{0}'], ['pwsh', '-command ". \'{0}\'"']]);
const EXTENSIONS = new Map([['bash', '.sh'], ['sh', '.sh'], ['python', '.py'], ['pwsh', '.ps1']]);
/**
 * Expands `shell` exactly as the runner does for a `run:` step (actions/runner, ScriptHandler.cs): '' is `bash -e {0}`, without bash
 * `sh -e {0}`; a known name has its arguments; anything else is a template with `{0}`.
 */
function expandShell(shell, text, hasProgram) {
    if (shell === '')
        return buildShellPlan(hasProgram('bash') ? 'bash' : 'sh', '-e {0}', text);
    const at = shell.indexOf(' ');
    if (at < 0)
        return buildShellPlan(shell, ARGUMENTS.get(shell) ?? '{0}', text);
    return buildShellPlan(shell.slice(0, at), shell.slice(at + 1), text);
}
function buildShellPlan(program, template, text) {
    return {
        extension: EXTENSIONS.get(program) ?? '',
        content: program === 'pwsh' ? wrapPwsh(text) : text.endsWith('\n') ? text : `${text}\n`,
        argv: file => [program, ...splitArguments(template).map(word => word.replaceAll('{0}', () => file))],
    };
}
// actions/runner, ScriptHandlerHelpers.FixUpScriptContents
function wrapPwsh(text) {
    return `$ErrorActionPreference = 'stop'\n${text}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`;
}
/** As .NET splits ProcessStartInfo.Arguments on Unix: white space parts, double quotes hold together, `\"` is a quote. */
function splitArguments(text) {
    const words = text.match(/(?:\\"|"(?:\\"|[^"])*"|[^\s"])+/g) ?? [];
    return words.map(word => word.replace(/\\(")|"/g, (_whole, quote) => quote ?? ''));
}

// EXTERNAL MODULE: ./build/runner/find-program.js
var find_program = __webpack_require__(57001);
;// CONCATENATED MODULE: ./build/runner/workload.js







/**
 * Spawns by itself, not by @actions/exec: that hides the pid, forwards no signal, and waits for pipes that a daemon may keep open.
 * Output goes straight to our own descriptors, so it is untouched and costs nothing.
 */
function startWorkload(request) {
    const { file, argv: [program = '', ...words] } = request.argv.length > 0 ? { file: '', argv: request.argv } : writeScript(request);
    const startedMs = performance.now();
    // who has left the session of a terminal gets EIO from it
    const stdin = request.sharesTerminal || (request.inheritsStdin && !process.stdin.isTTY) ? 'inherit' : 'ignore';
    const stdio = [stdin, request.childStdoutToStderr ? 2 : 'inherit', 'inherit'];
    const child = (0,external_node_child_process_.spawn)(program, words, {
        stdio, cwd: request.workingDirectory, detached: !request.sharesTerminal,
        env: { ...request.environment, MEMORY_LEAK_DETECTOR_MARKS: request.marksFile },
    });
    const ended = new Promise(resolve => {
        const end = (exitCode, signal) => {
            if (file !== '')
                (0,external_node_fs_.rmSync)(file, { force: true });
            resolve({ exitCode, signal, durationMs: Math.round(performance.now() - startedMs) });
        };
        child.once('exit', (code, signal) => { end(code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]), signal); });
        child.once('error', error => {
            process.stderr.write(`${program}: ${error.code === 'ENOENT' ? 'command not found' : 'cannot be run'}\n`);
            // what a shell says: 127 not found, 126 found but cannot be run
            end(error.code === 'ENOENT' ? 127 : 126, null);
        });
    });
    return { ended, signal: name => { signalTree(child.pid, name, request.sharesTerminal); } };
}
function writeScript({ text, shell, scriptDir, environment }) {
    const { extension, content, argv } = expandShell(shell, text, name => (0,find_program/* findProgram */.K)(name, environment['PATH'] ?? '') !== '');
    const file = (0,external_node_path_.join)(scriptDir, 'control', `command${extension}`);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    (0,external_node_fs_.writeFileSync)(file, content, { mode: 0o700 });
    return { file, argv: argv(file) };
}
/** A terminal gave its SIGINT to the whole foreground group already: a second one makes npm and others kill hard. */
function signalTree(pid, name, sharesTerminal) {
    if (pid === undefined || (sharesTerminal && name === 'SIGINT'))
        return;
    const descendants = listDescendants(pid);
    send(sharesTerminal ? pid : -pid, name);
    for (const { pid: descendant, group } of descendants)
        if (sharesTerminal || group !== pid)
            send(descendant, name);
}
function send(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        return; // ESRCH: it ended meanwhile
    }
}

// EXTERNAL MODULE: ./build/plan/options.js
var options = __webpack_require__(66576);
;// CONCATENATED MODULE: ./build/modes/command-environment.js


/** What commands of the user see: our environment without what is this action's own. */
function commandEnvironment({ context }) {
    return buildWorkloadEnvironment(context.kind, (0,options/* allOptions */.AM)().map(({ option }) => option.name));
}

;// CONCATENATED MODULE: ./build/modes/supervise.js


/** How long a cancelled command has to end before we report without waiting: the whole report is due 3 s after the signal. */
const CANCEL_GRACE_MS = 1500;
/** Starts a command and hands signals on to it. `reported` is how it ended, or that it was cancelled and may still run. */
function supervise(runner, start) {
    const startedMs = performance.now();
    let cancelledBy = '';
    let giveUp = () => undefined;
    const givenUp = new Promise(resolve => { giveUp = resolve; });
    // listens before it starts: the command may be cancelled at its first word
    const release = (0,modes_cancel/* onCancel */.A)(runner, signal => {
        workload.signal(signal);
        if (cancelledBy !== '')
            return;
        cancelledBy = signal;
        setTimeout(() => {
            giveUp({ exitCode: 128 + external_node_os_.constants.signals[signal], signal, durationMs: Math.round(performance.now() - startedMs), cancelled: true });
        }, CANCEL_GRACE_MS).unref();
    }, () => { workload.signal('SIGKILL'); });
    const workload = start();
    const ended = workload.ended.then(end => {
        release();
        return { ...end, cancelled: cancelledBy !== '' };
    });
    return { workload, reported: Promise.race([ended, givenUp]) };
}

;// CONCATENATED MODULE: ./build/modes/prepare-side.js




/** Runs `prepare` for one side, unmeasured. Returns what went wrong, or ''. */
async function prepareSide(plan, runner, { name, directory, workspace, childStdoutToStderr }) {
    if (plan.run.prepare.trim() === '')
        return '';
    const { workload, reported } = supervise(runner, () => startWorkload({
        text: plan.run.prepare, argv: [], shell: plan.run.shell, workingDirectory: directory, scriptDir: plan.runDir, marksFile: (0,collect/* marksFile */.z_)(plan.runDir), childStdoutToStderr,
        environment: { ...commandEnvironment(runner), ...surroundingsOf(workspace) }, inheritsStdin: false, sharesTerminal: runner.isTerminal,
    }));
    const { exitCode, cancelled } = await reported;
    if (cancelled)
        await workload.ended;
    return exitCode === 0 ? '' : `\`prepare\` ${cancelled ? 'was cancelled' : `ended with exit code ${String(exitCode)}`} in ${name}`;
}
/** Scripts find their checkout by this variable: base must not find head. */
function surroundingsOf(workspace) {
    return workspace === '' ? {} : { GITHUB_WORKSPACE: workspace };
}

// EXTERNAL MODULE: ./build/modes/heartbeat.js + 2 modules
var heartbeat = __webpack_require__(63676);
;// CONCATENATED MODULE: ./build/modes/watch-command.js






/**
 * Samples while the command of a plan runs, into the plan's run directory; the sampler is left for whoever judges to stop. Null: nothing was run,
 * since nothing can be measured here and the user wants to fail then before a 40-minute workload.
 */
async function watchCommand(plan, runner, { childStdoutToStderr, environment = {} }) {
    await (0,begin/* beginSampling */.h)(plan, runner);
    if ((0,collect/* whyNoSampling */.jg)() !== '' && plan.ifInconclusive === 'fail')
        return null;
    const { workload, reported } = supervise(runner, () => startWorkload({
        ...plan.run, scriptDir: plan.runDir, marksFile: (0,collect/* marksFile */.z_)(plan.runDir), childStdoutToStderr, environment: { ...commandEnvironment(runner), ...environment }, inheritsStdin: runner.context.kind === 'local', sharesTerminal: runner.isTerminal,
    }));
    const stopHeartbeat = (0,heartbeat/* startHeartbeat */.t)(plan, runner);
    const end = await reported;
    stopHeartbeat();
    (0,collect/* saveWorkloadEnd */.ub)(plan.runDir, end);
    return { end, workload };
}

;// CONCATENATED MODULE: ./build/modes/compare-runs.js













/**
 * Runs base and head in turns, each under a sampler and in a run directory of its own below that of the plan, which gets `comparison.json` and the
 * samples of the head run that peaked highest. Returns how the command ended. Where there is no base, head runs once, alone.
 */
async function compareRuns(plan, ab, runner, childStdoutToStderr) {
    (0,collect/* savePlan */.hp)(plan); // so that the post step has something to judge, whatever happens
    const cancel = new AbortController();
    const release = (0,modes_cancel/* onCancel */.A)(runner, signal => { cancel.abort(signal); });
    const { base, ...of } = await openBase(plan, ab, runner, cancel.signal);
    try {
        const head = { name: 'head', text: plan.run.text, directory: plan.run.workingDirectory, workspace: '', childStdoutToStderr };
        const turns = { plan, runner, repeat: ab.repeat, head, base: { ...head, ...base, name: 'base' }, cancelled: cancel.signal };
        const { runs, pairs, ...trouble } = await runAll(turns, of);
        const names = { base: of.label, head: ab.compareWith === '' ? 'the command of --head' : 'this checkout' };
        (0,collect/* saveComparison */.tu)(plan.runDir, { schemaVersion: 1, ...names, repeat: ab.repeat, pairs, ...trouble });
        return { end: show(runs, plan, cancel.signal), ended: Promise.all(runs.map(({ ended }) => ended)) };
    }
    finally {
        of.close();
        release();
    }
}
const CANCELLED = { problem: 'the comparison was cancelled', advice: '' };
async function runAll(turns, missing) {
    const { plan, runner, base, head } = turns;
    const makeReady = async (side) => ({ problem: await prepareSide(plan, runner, side), advice: 'run it by hand in a fresh checkout of that side' });
    const ofBase = missing.problem === '' ? await makeReady(base) : missing;
    const ofHead = turns.cancelled.aborted ? CANCELLED : await makeReady(head);
    if (turns.cancelled.aborted)
        return { runs: [], pairs: [], ...CANCELLED };
    if (ofHead.problem !== '')
        return { runs: [], pairs: [], ...ofHead };
    if (ofBase.problem !== '')
        return { runs: [await measure(turns, head, 1)], pairs: [], ...ofBase };
    return runPairs(turns);
}
async function runPairs(turns) {
    const { runner, repeat, base, head } = turns;
    const runs = [];
    const pairs = [];
    for (let turn = 1; turn <= repeat; turn++) {
        // base first, then head first: what drifts with time hits both sides alike
        for (const side of turn % 2 === 1 ? [base, head] : [head, base]) {
            if (turns.cancelled.aborted)
                return { runs, pairs, ...CANCELLED };
            const run = await measure(turns, side, turn);
            runs.push(run);
            const problem = describeFailure(run);
            if (run.end.cancelled)
                return { runs, pairs, ...CANCELLED };
            if (problem !== '')
                return { runs, pairs, problem: `${problem} in ${side.name}, run ${String(turn)} of ${String(repeat)}`, advice: 'the command must succeed on both sides, and be watched to its end' };
        }
        const [ofBase, ofHead] = [base, head].map(side => runs.findLast(run => run.side === side)?.figures);
        if (ofBase === undefined || ofHead === undefined)
            continue;
        pairs.push({ base: ofBase, head: ofHead });
        runner.log((0,report_escape/* escapeLogLine */._P)(`Pair ${String(turn)} of ${String(repeat)}: base ${describe(ofBase)}; head ${describe(ofHead)}`));
    }
    return { runs, pairs, problem: '', advice: '' };
}
async function measure({ plan, runner }, side, turn) {
    const runDir = (0,external_node_path_.join)(plan.runDir, 'ab', `${side.name}-${String(turn)}`);
    const own = { ...plan, runDir, reportDir: runDir, createdEpochMs: Date.now(), run: { ...plan.run, text: side.text, workingDirectory: side.directory } };
    const watched = await watchCommand(own, runner, { childStdoutToStderr: side.childStdoutToStderr, environment: surroundingsOf(side.workspace) });
    await (0,collect/* stopSampling */.SU)(runDir);
    const end = watched?.end ?? null;
    const { recording, reading } = await (0,analyze/* loadRecording */.o)(own, end);
    return {
        side, runDir, broken: (0,explain_broken/* explainBroken */.x)(recording, { plan: own, reading, whyNoSampling: '' }), figures: recording === null ? { peakBytes: 0, settledBytes: null } : runFigures(recording),
        end: end ?? { exitCode: 0, signal: null, durationMs: 0, cancelled: false }, ended: watched?.workload.ended ?? Promise.resolve(),
    };
}
function describeFailure({ broken, end: { exitCode } }) {
    return exitCode === 0 ? broken : `the command ended with exit code ${String(exitCode)}`;
}
/** The report shows the head run that peaked highest, or that failed; a cancel ends it, whichever side it hit. */
function show(runs, plan, cancelled) {
    const heads = runs.filter(({ side }) => side.name === 'head').toSorted((a, b) => b.figures.peakBytes - a.figures.peakBytes);
    const shown = heads.find(({ end }) => end.exitCode !== 0) ?? heads[0];
    const end = runs.find(run => run.end.cancelled)?.end ?? (cancelled.aborted ? endBy(cancelled.reason) : shown?.end ?? null);
    if (end !== null)
        (0,collect/* saveWorkloadEnd */.ub)(plan.runDir, end);
    if (shown === undefined)
        return end;
    for (const name of ['samples.ndjson', 'sampler.log'])
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(shown.runDir, name)))
            (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(shown.runDir, name), (0,external_node_path_.join)(plan.runDir, name));
    return end;
}
/** Between two runs there was no command that could have ended by it. */
function endBy(signal) {
    return { exitCode: 128 + external_node_os_.constants.signals[signal], signal, durationMs: 0, cancelled: true };
}
const describe = ({ peakBytes, settledBytes }) => `peak ${(0,size/* formatBytes */.z3)(peakBytes)}${settledBytes === null ? '' : `, settled ${(0,size/* formatBytes */.z3)(settledBytes)}`}`;

// EXTERNAL MODULE: ./build/modes/judge.js + 7 modules
var judge = __webpack_require__(2641);
;// CONCATENATED MODULE: ./build/modes/run.js






/** Mode `run`: samples while a command runs, in turns with that of base where it is compared, and judges when it has ended. */
async function run(unsettled, runner, { childStdoutToStderr }) {
    const plan = (0,begin/* settleRunDir */.U)(unsettled, runner);
    if (plan.ab !== undefined && (0,collect/* whyNoSampling */.jg)() === '') {
        const { end, ended } = await compareRuns(plan, plan.ab, runner, childStdoutToStderr);
        const report = await (0,judge.judge)(plan, runner);
        if (report !== null && end !== null)
            sayHowItEnded(end, runner);
        await ended;
        return report;
    }
    if (plan.bisect === true && !await isReady(plan, runner, childStdoutToStderr))
        return null;
    const watched = await watchCommand(plan, runner, { childStdoutToStderr });
    const report = await (0,judge.judge)(plan, runner);
    if (watched === null)
        return report;
    if (report !== null)
        sayHowItEnded(watched.end, runner);
    // a cancelled command may need longer than our report: further signals still reach it
    await watched.workload.ended;
    return report;
}
/** A commit that cannot be made ready is neither good nor bad. */
async function isReady(plan, runner, childStdoutToStderr) {
    const problem = await prepareSide(plan, runner, { name: 'this commit', directory: plan.run.workingDirectory, workspace: '', childStdoutToStderr });
    if (problem === '')
        return true;
    runner.log(`Not judged: ${problem}.`);
    runner.setExitCode(125);
    return false;
}
/** A failing command fails the step with a message of its own, whatever the gates say. */
function sayHowItEnded({ exitCode, signal, cancelled }, runner) {
    if (exitCode === 0)
        return;
    const how = signal === null ? `with exit code ${String(exitCode)}` : `by ${signal}`;
    const message = cancelled ? `The command was cancelled and ended ${how}.` : `The command ended ${how}.`;
    if (runner.context.kind === 'github')
        runner.annotate('error', 'Command failed', message);
    else
        runner.log(message);
}


/***/ })

};
