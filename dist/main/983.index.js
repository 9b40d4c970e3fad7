export const id = 983;
export const ids = [983];
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
    saveJson((0,external_node_path_.join)(plan.runDir, 'plan.json'), { ...plan, run: { ...plan.run, text: '', argv: [] } });
}
function saveWorkloadEnd(runDir, end) {
    saveJson((0,external_node_path_.join)(runDir, 'workload.json'), end);
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
/* harmony import */ var _plan_build_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18224);
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

/***/ 22983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   start: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5644);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93004);
/* harmony import */ var _report_report_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86168);
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70954);
/* harmony import */ var _begin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56906);





/** Mode `start`: leaves a detached sampler behind; `check` or the post step judges. */
async function start(unsettled, runner) {
    const plan = (0,_begin_js__WEBPACK_IMPORTED_MODULE_3__/* .settleRunDir */ .U)(unsettled, runner);
    await (0,_begin_js__WEBPACK_IMPORTED_MODULE_3__/* .beginSampling */ .h)(plan, runner);
    runner.setOutput('run-dir', plan.runDir);
    runner.setOutput('report-path', (0,_report_report_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .buildTextLogPath */ .V)(plan));
    const reason = (0,_collect_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNoSampling */ .jg)();
    if (reason !== '') {
        // nothing will come of waiting: a job that wants to know fails now
        if (plan.ifInconclusive === 'fail')
            await (await Promise.all(/* import() */[__webpack_require__.e(28), __webpack_require__.e(640)]).then(__webpack_require__.bind(__webpack_require__, 47640))).judge(plan, runner);
        else
            runner.log((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLogLine */ ._P)(`Nothing is sampled: ${reason}`));
        return;
    }
    runner.exportVariable('MEMORY_LEAK_DETECTOR_MARKS', (0,_collect_js__WEBPACK_IMPORTED_MODULE_0__/* .marksFile */ .z_)(plan.runDir));
    runner.log((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLogLine */ ._P)(`Sampling "${plan.name}" every ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(plan.intervalMs)} (scope ${plan.scope}); a step with mode: check, or this action's post step, judges.`));
}


/***/ })

};
