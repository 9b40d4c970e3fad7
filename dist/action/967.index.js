export const id = 967;
export const ids = [967];
export const modules = {

/***/ 59967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _begin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49357);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19272);
/* harmony import */ var _early_upload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76313);
/* harmony import */ var _heartbeat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64359);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2817);





/**
 * Modes `scan` and `watch`: samples what runs now, once, for a while, or until it is gone or we are
 * told to stop.
 */
async function scan(unassigned, runner, { onAssigned, ...judging } = {}) {
    const plan = (0,_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .assignRunDir */ .S)(unassigned, runner);
    onAssigned?.(plan);
    const sampling = await (0,_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .beginSampling */ .h)(plan, runner);
    if (sampling !== null) {
        const stopHeartbeat = plan.quiet === true ? () => undefined : (0,_heartbeat_js__WEBPACK_IMPORTED_MODULE_3__/* .startHeartbeat */ .t)(plan, runner);
        const stopUpload = (0,_early_upload_js__WEBPACK_IMPORTED_MODULE_2__/* .startEarlyUpload */ .J)(plan, runner);
        await new Promise((resolve) => {
            const release = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_1__/* .onCancel */ .A)(runner, end);
            function end() {
                release();
                resolve();
            }
            void sampling.ended.then(end);
        });
        stopHeartbeat();
        await stopUpload();
    }
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__.judge)(plan, runner, judging);
}


/***/ })

};
