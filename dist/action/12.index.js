export const id = 12;
export const ids = [12];
export const modules = {

/***/ 71012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_dir_judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96099);
/* harmony import */ var _run_dir_plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30860);
/* harmony import */ var _settings_input_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38811);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2817);
/* harmony import */ var _read_hook_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43044);







/** Mode `check`: judges in this step what a step with `mode: start` watches. */
async function check(name, runner) {
    const report = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__.judge)({ ...findOpenRun(runner.context, name), onFinding: (0,_read_hook_js__WEBPACK_IMPORTED_MODULE_6__/* .readHook */ .k)() }, runner);
    if (report === null)
        throw new _settings_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d('name', name, 'this run is being judged by another step at this moment');
    return report;
}
function findOpenRun({ tempDir, trackingId }, name) {
    // what a crashed job left on a machine that is kept is not ours to judge
    const open = readOpenRuns((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempDir, 'memory-leak-detector')).filter((plan) => (plan.trackingId ?? trackingId) === trackingId);
    const matching = name === '' ? open : open.filter((plan) => plan.name === name);
    const [only, second] = matching;
    if (only !== undefined && second === undefined)
        return only;
    const names = open.map((plan) => plan.name).join(', ');
    const known = open.length === 0
        ? 'none is unjudged here: a step with `mode: start` must come before'
        : `the unjudged runs are: ${names}`;
    throw new _settings_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d('name', name, `the name of one unjudged run; ${known}`);
}
function readOpenRuns(base) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(base))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(base)
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, entry))
        .filter((runDir) => !(0,_run_dir_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .isJudged */ .sL)(runDir))
        .flatMap((runDir) => {
        try {
            return [(0,_run_dir_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPlan */ .Yq)(runDir)];
        }
        catch {
            return []; // a directory that is being made, or not ours
        }
    })
        .filter((plan) => plan.mode === 'start');
}


/***/ })

};
