import { type Given, playScenario } from './_scenario.ts';

/** The scenario as a program of its own: what is given as JSON in the last argument, the outcome as JSON on stdout. */
const { Deno, process } = globalThis as unknown as {
  readonly Deno?: { readonly args: readonly string[] };
  readonly process: { readonly argv: readonly string[] };
};
const given = JSON.parse((Deno?.args ?? process.argv).at(-1) ?? '') as Given;
console.log(JSON.stringify(await playScenario(given)));
