export const id = 956;
export const ids = [956];
export const modules = {

/***/ 7956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


const MOST_CONNECTIONS = 32;
const PATIENCE_MS = 10_000;
/** For a request's head: who opens a connection has something to say. */
const HEAD_MS = 2000;
/**
 * Serves GET of a few paths, until it is closed; everything else is 404. Rejects where the address
 * cannot be had. On the loopback a request must name it: a page of a stranger, whose name was made
 * to stand for 127.0.0.1 (DNS rebinding), reads nothing here.
 */
async function serve({ host, port }, routes, isLoopback) {
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)({
        requestTimeout: PATIENCE_MS,
        headersTimeout: HEAD_MS,
        keepAliveTimeout: PATIENCE_MS,
        connectionsCheckingInterval: HEAD_MS / 2,
    }, (request, response) => {
        if (isLoopback && !namesLoopback(request.headers.host ?? ''))
            refuse(response, 403, 'This address is for this machine alone.');
        else
            void reply(request, response, routes);
    });
    limitConnections(server);
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
            server.off('error', reject);
            resolve();
        });
    });
    server.unref();
    const { port: own } = server.address();
    return {
        url: `http://${(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) === 6 ? `[${host}]` : host}:${own}/`,
        close: () => {
            server.close();
            server.closeAllConnections();
        },
    };
}
/**
 * Of too many connections the oldest that waits for nothing of ours goes: who holds them open and
 * says nothing keeps nobody away.
 */
function limitConnections(server) {
    const sockets = new Set();
    const busy = new Set();
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.once('close', () => {
            sockets.delete(socket);
            busy.delete(socket);
        });
        if (sockets.size <= MOST_CONNECTIONS)
            return;
        const idle = [...sockets].find((one) => !busy.has(one));
        sockets.delete(idle ?? socket);
        (idle ?? socket).destroy();
    });
    server.on('request', ({ socket }, response) => {
        busy.add(socket);
        response.once('close', () => {
            busy.delete(socket);
        });
    });
}
async function reply({ method, url = '' }, response, routes) {
    const path = url.split('?')[0] ?? '';
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (route === undefined) {
        refuse(response, 404, 'There is /metrics and /.');
        return;
    }
    if (method !== 'GET' && method !== 'HEAD') {
        refuse(response.setHeader('allow', 'GET, HEAD'), 405, 'Only GET.');
        return;
    }
    const answer = await route().catch(() => null);
    if (answer === null) {
        refuse(response, 503, 'Nothing to show yet.');
        return;
    }
    response
        .writeHead(200, {
        ...HEADERS,
        'content-type': answer.contentType,
        'content-length': Buffer.byteLength(answer.body),
    })
        .end(method === 'HEAD' ? undefined : answer.body);
}
// the page itself says what it may load; in a frame of somebody else it may not be shown
const HEADERS = {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
};
function refuse(response, status, why) {
    response
        .writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' })
        .end(`${why}\n`);
}
/**
 * `127.0.0.1:9464`, `localhost`, `[::1]:9464`: an address, or the one name that stands for it
 * everywhere.
 */
function namesLoopback(host) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/iu.test(host);
}


/***/ })

};
