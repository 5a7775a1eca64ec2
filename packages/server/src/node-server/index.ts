export type { RequestFacts } from '../http/request-facts.ts';
export { type Handler, type Served, type ServeOptions, serve } from './serve.ts';
