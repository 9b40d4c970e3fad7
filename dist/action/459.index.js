export const id = 459;
export const ids = [459];
export const modules = {

/***/ 66459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishRun: () => (/* binding */ publishRun)
});

// EXTERNAL MODULE: ./build/plan/build-name.js
var build_name = __webpack_require__(77184);
// EXTERNAL MODULE: ./build/settings/input-error.js
var input_error = __webpack_require__(38811);
// EXTERNAL MODULE: ./build/plan/options/output-options.js
var output_options = __webpack_require__(80301);
// EXTERNAL MODULE: ./build/plan/publish-inputs.js
var publish_inputs = __webpack_require__(77531);
// EXTERNAL MODULE: ./build/settings/secrets.js
var secrets = __webpack_require__(48953);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(84663);
// EXTERNAL MODULE: ./build/publish.js + 3 modules
var publish = __webpack_require__(29734);
// EXTERNAL MODULE: ./build/encoders/escape.js + 2 modules
var encoders_escape = __webpack_require__(76965);
// EXTERNAL MODULE: ./build/markdown/markdown-report.js + 5 modules
var markdown_report = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/report/check-bounds.js
var check_bounds = __webpack_require__(23641);
// EXTERNAL MODULE: ./build/report/check-by-schema.js
var check_by_schema = __webpack_require__(40269);
;// CONCATENATED MODULE: ./build/report/parse-report.js


/**
 * A report.json that may come from anybody, as a Report. Rejects with what is wrong with it. All
 * its text stays foreign, also that which in a report of our own making is not.
 */
async function parseReport(text) {
    const { validateReport } = await __webpack_require__.e(/* import() */ 720).then(__webpack_require__.bind(__webpack_require__, 41720)); // 120 kB that few commands need
    const value = parseJson(text);
    (0,check_bounds/* checkBounds */.M)(value);
    (0,check_by_schema/* checkBySchema */.N)(value, validateReport, 'the report');
    return value;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Error('the report is no JSON'); // the parser's own words quote the text
    }
}

// EXTERNAL MODULE: ./build/github/github-api.js
var github_api = __webpack_require__(88714);
// EXTERNAL MODULE: ./build/artifacts/artifact-names.js
var artifact_names = __webpack_require__(21057);
;// CONCATENATED MODULE: ./build/modes/publish/pick-artifacts.js

const MOST = 50;
/**
 * The reports of a run: for each name that of the last attempt, at most 50. A page for a browser is
 * no archive and has no data.
 */
async function pickArtifacts(api, runId, { name, artifactName }) {
    const newest = new Map();
    for await (const artifact of api.artifacts(runId)) {
        const { artifact: base, attempt } = (0,artifact_names/* splitAttempt */.wV)(artifact.name);
        if (artifact.isExpired || (0,artifact_names/* isPageFile */.MV)(base) || !isWanted(base, name, artifactName))
            continue;
        if (attempt > (newest.get(base)?.attempt ?? 0))
            newest.set(base, { artifact, attempt });
    }
    return [...newest.values()].slice(0, MOST).map(({ artifact }) => artifact);
}
function isWanted(base, name, artifactName) {
    if (artifactName !== '')
        return base === artifactName;
    return name === '' ? (0,artifact_names/* isReportArtifact */.nZ)(base) : base === (0,artifact_names/* reportArtifact */.x8)(name);
}

;// CONCATENATED MODULE: ./build/modes/publish/pick-pull-request.js
/**
 * The pull request of another run, by what GitHub says of that run. For forks it names none: then
 * it is the open one whose head is the branch and commit that were measured.
 */
async function pickPullRequest(api, run, repository) {
    if (run.queuedPullRequest !== null && run.headRepository === repository)
        return run.queuedPullRequest;
    const [named] = run.pullRequests;
    if (named !== undefined)
        return named;
    const [owner = ''] = run.headRepository.split('/');
    if (owner === '' || run.headBranch === '')
        return null;
    const pulls = await api.patiently(() => api.pullsOfHead(`${owner}:${run.headBranch}`));
    return (pulls.find(({ headSha, headRepository }) => headSha === run.headSha && headRepository === run.headRepository)?.number ?? null);
}

;// CONCATENATED MODULE: ./build/modes/publish/publish.js













/** Of an artifact, packed and unpacked. */
const LONGEST_BYTES = 10 * 2 ** 20;
/** A step's summary has at most 1 MiB, and each report 100 kB. */
const MOST_IN_SUMMARY = 10;
const PATIENCE_MS = 300_000;
/**
 * Mode `publish`: shows the reports of another run in its pull request. The run and the pull
 * request are GitHub's word alone. The artifact may be forged by whoever wrote the pull request: it
 * decides nothing but the text, and what is wrong with it is a warning, no failure.
 */
async function publishRun(inputs, plain) {
    const runner = withOneSummary(plain);
    const api = await runner.github({
        signal: AbortSignal.timeout(PATIENCE_MS),
        longestWaitMs: 120_000,
    });
    if (api === null)
        throw new input_error/* InputError */.d(secrets/* githubToken */.bU.name, '', secrets/* githubToken */.bU.allowed, 'is needed by `mode: publish`');
    try {
        const run = await findRun(inputs, runner, api);
        const shown = await loadReports(inputs, { api, run, runner });
        await tell(shown, inputs, { api, run, runner });
    }
    catch (error) {
        if (!(error instanceof github_api/* GithubError */.E))
            throw error;
        runner.annotate('notice', 'Nothing published', (0,encoders_escape/* escapeLogLine */._P)(`${error.message}. The job needs \`permissions: actions: read, pull-requests: write\`.`));
    }
}
/** Each report that cannot be posted writes a summary; together they are one. */
function withOneSummary(runner) {
    const texts = [];
    return {
        ...runner,
        writeSummary: (markdown) => {
            if (texts.length >= MOST_IN_SUMMARY)
                return Promise.resolve(false);
            texts.push(markdown);
            return runner.writeSummary(texts.join('\n'));
        },
    };
}
async function findRun({ runId: asked }, { context }, api) {
    const run = asked === null ? context.event.workflowRun : await api.patiently(() => api.run(asked));
    if (run === null)
        throw new input_error/* InputError */.d(output_options/* runId */.Vz.name, String(asked ?? ''), output_options/* runId */.Vz.allowed, 'names no run, and this workflow was not started by `workflow_run`');
    return run;
}
async function loadReports(inputs, scene) {
    const { api, run, runner: { context }, } = scene;
    const shown = [];
    for (const artifact of await api.patiently(() => pickArtifacts(api, run.id, inputs))) {
        const report = await loadReport(artifact, scene);
        if (report !== null)
            shown.push({
                report,
                artifact,
                url: `${context.serverUrl}/${context.repository}/actions/runs/${run.id}/artifacts/${artifact.id}`,
            });
    }
    return shown;
}
async function loadReport(artifact, { api, run, runner }) {
    try {
        if (artifact.bytes > LONGEST_BYTES)
            throw new Error(`it has more than ${LONGEST_BYTES} bytes`);
        const text = await api.patiently(() => api.readArtifact(artifact.id, (name) => /^(?:run_[0-9_-]{1,40}\/)?report\.json$/u.test(name), LONGEST_BYTES));
        if (text === null)
            throw new Error('it holds no report.json');
        const report = await parseReport(text);
        return {
            ...report,
            run: {
                ...report.run,
                name: (0,build_name/* cleanName */.$)(report.run.name),
                url: run.url,
                sha: run.headSha,
                ref: run.headBranch,
                repository: runner.context.repository,
                attempt: run.attempt,
            },
        };
    }
    catch (error) {
        if (error instanceof github_api/* GithubError */.E)
            throw error;
        runner.annotate('warning', 'Report not usable', (0,encoders_escape/* escapeLogLine */._P)(`Artifact ${artifact.name} of run ${run.id}: ${error.message}.`));
        return null;
    }
}
/** The comment is that of the other run, as if its own step had had a token that can write. */
async function tell(shown, { plan, name }, { api, run, runner }) {
    const { context } = runner;
    if (shown.length === 0) {
        runner.annotate('notice', 'Nothing to publish', (0,encoders_escape/* escapeLogLine */._P)(`Run ${run.id} has no usable report${name === '' ? '' : ` named ${name}`}.`));
        return;
    }
    const pullRequest = await pickPullRequest(api, run, context.repository);
    if (pullRequest === null) {
        for (const { report, url } of shown)
            await runner.writeSummary((0,markdown_report/* renderMarkdownReport */._)(report, { form: 'full', artifactUrl: url, longestBytes: 100_000 }));
        runner.annotate('notice', 'No comment', (0,encoders_escape/* escapeLogLine */._P)(`Run ${run.id} belongs to no open pull request whose head it measured. The text is in the job summary.`));
        return;
    }
    const isFork = run.headRepository !== context.repository;
    const there = {
        ...runner,
        context: {
            ...context,
            runId: String(run.id),
            isFork,
            event: { ...context.event, pullRequest, isFork },
        },
    };
    for (const { report, artifact, url } of shown) {
        await (0,publish/* publish */.m)(report, {
            plan,
            settings: (0,settings/* settingsOf */.f)(plan),
            runner: there,
            recording: null,
            baseline: null,
            uses: ({ name }) => name === publish_inputs/* PUBLISHED_BY */.L,
            artifact: { id: String(artifact.id), name: artifact.name, url, renamed: '' },
        });
    }
}


/***/ })

};
