export const id = 967;
export const ids = [967];
export const modules = {

/***/ 59967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _analyze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26137);
/* harmony import */ var _units_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70954);
/* harmony import */ var _begin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25885);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19272);
/* harmony import */ var _early_upload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76313);
/* harmony import */ var _heartbeat_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64359);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49563);







/** What a longer look may settle. */
const UNSURE = ['likely', 'suspect'];
/**
 * Modes `scan` and `watch`: samples what runs now, once, for a while, or until it is gone or we are
 * told to stop.
 */
async function scan(unsettled, runner, onSettled = () => undefined) {
    const plan = (0,_begin_js__WEBPACK_IMPORTED_MODULE_2__/* .settleRunDir */ .U)(unsettled, runner);
    onSettled(plan);
    // the sampler goes on while we look, so that an extension leaves no gap
    const sampling = await (0,_begin_js__WEBPACK_IMPORTED_MODULE_2__/* .beginSampling */ .h)(plan.extend ? { ...plan, durationMs: 2 * plan.durationMs } : plan, runner);
    if (sampling !== null) {
        const stopHeartbeat = plan.quiet === true ? () => undefined : (0,_heartbeat_js__WEBPACK_IMPORTED_MODULE_5__/* .startHeartbeat */ .t)(plan, runner);
        const stopUpload = (0,_early_upload_js__WEBPACK_IMPORTED_MODULE_4__/* .startEarlyUpload */ .J)(plan, runner);
        await new Promise((resolve) => {
            const release = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_3__/* .onCancel */ .A)(runner, () => {
                release();
                resolve();
            });
            const end = () => {
                release();
                resolve();
            };
            void sampling.ended.then(end);
            if (plan.extend)
                setTimeout(() => {
                    void isUnsure(plan, runner).then((unsure) => {
                        if (!unsure)
                            end();
                    });
                }, plan.durationMs);
        });
        stopHeartbeat();
        await stopUpload();
    }
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_6__.judge)(plan, runner);
}
async function isUnsure(plan, runner) {
    const { report } = await (0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__/* .analyze */ .ns)(plan, runner.context, '');
    const unsure = report.findings.some(({ grade, accepted }) => accepted === undefined && grade !== undefined && UNSURE.includes(grade));
    if (unsure)
        runner.log(`Growth is suspected but not sure: sampling goes on for ${(0,_units_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(plan.durationMs)} more.`);
    return unsure;
}


/***/ })

};
