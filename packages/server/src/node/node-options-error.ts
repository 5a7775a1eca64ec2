import type { Diagnostic } from '@amparo/core';

/** Thrown where a node cannot be made of what it was given. Names the option, and the places in it; holds no value of it. */
export class NodeOptionsError extends Error {
  readonly option: string;
  readonly diagnostics: readonly Diagnostic[];

  constructor(option: string, diagnostics: readonly Diagnostic[] = [], advice = '') {
    const places = diagnostics.map(({ code, path }) => `${code} at ${path === '' ? 'its root' : path}`);
    super(
      [
        `The option ${option} cannot be used.`,
        ...(places.length > 0 ? [`${places.join('; ')}.`] : []),
        advice,
      ]
        .filter((part) => part !== '')
        .join(' '),
    );
    this.name = 'NodeOptionsError';
    this.option = option;
    this.diagnostics = diagnostics;
  }
}
