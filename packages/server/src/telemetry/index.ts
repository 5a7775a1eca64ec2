export { logLines } from './log-lines.ts';
export { type Metrics, type MetricsOptions, makeMetrics } from './metrics.ts';
export { type EventTrace, traceEvent, traceOf, traceRequest } from './trace-of.ts';
