import { playScenario } from './_scenario.ts';

/** The scenario for a page: its test calls it by this name. */
Object.assign(globalThis, { playScenario });
