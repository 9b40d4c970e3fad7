export const id = 706;
export const ids = [706];
export const modules = {

/***/ 4706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listSettings: () => (/* binding */ listSettings),
/* harmony export */   renderPlan: () => (/* binding */ renderPlan)
/* harmony export */ });
const LONGEST_VALUE = 100;
/** Every setting that means something here. */
function listSettings(plan, { raw, origins }, options) {
    const worked = workedOut(plan);
    return options
        .filter(({ group }) => group !== 'internal')
        .map(({ name, default: byDefault, isKeptInNoFile }) => {
        const given = (raw.get(name) ?? '').trim();
        const text = given === '' ? byDefault : given;
        return {
            name,
            value: isKeptInNoFile === true ? '' : (worked.get(name) ?? text),
            from: origins.get(name)?.label ?? 'default',
        };
    });
}
/** As lines of a table. */
function renderPlan(plan, settings) {
    const rows = settings.map(({ name, value, from }) => [name, shorten(value), from]);
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return [
        `Plan: mode ${plan.mode}, scope ${plan.scope}, name ${plan.name}. Nothing was started.`,
        ...rows.map(([name, value, from]) => `  ${name.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${from}`),
        ...plan.notices.map((notice) => `Note: ${notice}`),
    ];
}
/** What the plan made of words such as `auto` and of what was left empty. */
function workedOut({ mode, scope, name, reportDir, run, artifact, }) {
    return new Map([
        ['mode', mode],
        ['scope', scope],
        ['name', name],
        ['report-dir', reportDir === '' ? 'the run directory' : reportDir],
        ['working-directory', run.workingDirectory],
        ['artifact-name', artifact.name],
    ]);
}
/** In one line; a text of several is quoted. */
function shorten(value) {
    const line = value.includes('\n') ? JSON.stringify(value) : value;
    return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}...` : line;
}


/***/ })

};
