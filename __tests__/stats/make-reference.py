"""Writes reference.json beside this file: what numpy, scipy and pymannkendall say of a few series.

    pip install numpy==2.4.6 scipy==1.17.1 pymannkendall==1.4.3 && python make-reference.py
"""
import json
import pathlib
import numpy as np
import pymannkendall
from scipy import stats

rng = np.random.default_rng(20251128)


def autocorrelated(n, rho):
    values = [0.0]
    for _ in range(n - 1):
        values.append(rho * values[-1] + rng.normal())
    return np.array(values)


def inflation(times, values):
    """Yue and Wang (2004) on the detrended values, significant lags up to n / 3 only."""
    n = len(values)
    residuals = values - stats.theilslopes(values, times)[0] * times
    centred = residuals - residuals.mean()
    power = (centred ** 2).sum()
    factor = 1.0
    for lag in range(1, n // 3 + 1):
        rho = (centred[lag:] * centred[:-lag]).sum() / power
        if abs(rho) > 1.96 / np.sqrt(n):
            factor += 2 * (1 - lag / n) * rho
    return max(1.0, factor)


def describe(times, values):
    original = pymannkendall.original_test(values)
    x = times / times[-1]
    design = np.column_stack([np.ones_like(x), x, 1 - np.exp(-x / 0.2)])
    coefficients, sse, *_ = np.linalg.lstsq(design, values, rcond=None)
    factor = inflation(times, values)
    s = float(original.s)
    return {
        'times': times.tolist(), 'values': values.tolist(),
        'quantiles': {str(p): float(np.quantile(values, p)) for p in (0, 0.1, 0.25, 0.5, 0.9, 1)},
        'theilSen': float(stats.theilslopes(values, times)[0]),
        's': s, 'variance': float(original.var_s), 'inflation': factor,
        'p': float(stats.norm.sf((s - np.sign(s)) / np.sqrt(factor * original.var_s))),
        'coefficients': coefficients.tolist(), 'sse': float(sse[0]),
    }


even = np.arange(30.0)
ragged = np.cumsum(rng.uniform(0.2, 3, 25))
series = {
    'noise': describe(even, rng.normal(size=30)),
    'trend in noise': describe(even, 0.1 * even + rng.normal(size=30)),
    'ties': describe(even, np.round(rng.normal(size=30))),
    'stairs': describe(even, np.floor(even / 7)),
    'autocorrelated': describe(even, autocorrelated(30, 0.9)),
    'ragged times': describe(ragged, 2 - 0.3 * ragged + rng.normal(size=25)),
}
tails = {str(z): float(stats.norm.sf(z)) for z in (-5, -1.96, -0.5, 0, 0.1, 1, 1.6449, 3, 6, 12)}
path = pathlib.Path(__file__).with_name('reference.json')
path.write_text(json.dumps({'series': series, 'normalTails': tails}, separators=(',', ':')) + '\n')
