export const id = 500;
export const ids = [500];
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

/***/ 84500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   start: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _run_dir_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24597);
/* harmony import */ var _sampling_why_no_sampling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1824);
/* harmony import */ var _settings_variable_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36706);
/* harmony import */ var _encoders_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76965);
/* harmony import */ var _report_report_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86168);
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70954);
/* harmony import */ var _begin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49357);







/** Mode `start`: leaves a detached sampler behind; `check` or the post step judges. */
async function start(unassigned, runner) {
    const plan = (0,_begin_js__WEBPACK_IMPORTED_MODULE_4__/* .assignRunDir */ .S)(unassigned, runner);
    await (0,_begin_js__WEBPACK_IMPORTED_MODULE_4__/* .beginSampling */ .h)(plan, runner);
    runner.setOutput('run-dir', plan.runDir);
    runner.setOutput('report-path', (0,_report_report_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .buildTextLogPath */ .V)(plan));
    const reason = (0,_sampling_why_no_sampling_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNoSampling */ .j)();
    if (reason !== '') {
        // nothing will come of waiting: a job that wants to know fails now
        if (plan.ifInconclusive === 'fail')
            await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2817))).judge(plan, runner);
        else
            runner.log((0,_encoders_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLogLine */ ._P)(`Nothing is sampled: ${reason}`));
        return;
    }
    runner.exportVariable(_settings_variable_of_js__WEBPACK_IMPORTED_MODULE_6__/* .MARKS_VARIABLE */ .gk, (0,_run_dir_control_js__WEBPACK_IMPORTED_MODULE_0__/* .marksFile */ .z_)(plan.runDir));
    runner.log((0,_encoders_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLogLine */ ._P)(`Sampling "${plan.name}" every ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(plan.intervalMs)} (scope ${plan.scope}); a step with mode: check, or this action's post step, judges.`));
}


/***/ })

};
