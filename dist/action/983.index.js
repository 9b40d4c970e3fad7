export const id = 983;
export const ids = [983];
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
            await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2641))).judge(plan, runner);
        else
            runner.log((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLogLine */ ._P)(`Nothing is sampled: ${reason}`));
        return;
    }
    runner.exportVariable('MEMORY_LEAK_DETECTOR_MARKS', (0,_collect_js__WEBPACK_IMPORTED_MODULE_0__/* .marksFile */ .z_)(plan.runDir));
    runner.log((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLogLine */ ._P)(`Sampling "${plan.name}" every ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(plan.intervalMs)} (scope ${plan.scope}); a step with mode: check, or this action's post step, judges.`));
}


/***/ })

};
