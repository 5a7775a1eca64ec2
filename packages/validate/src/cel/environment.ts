import { celFunctions, datasetFunctions, type RuleFacts } from '@amparo/core';
import { Environment } from '@marcbachmann/cel-js';
import { compileNode } from './compile.ts';
import { type CelContext, type CelNode, type Functions, UnsupportedError } from './frame.ts';

/** An expression made ready to run. Throws when it cannot be evaluated on the given context. */
export interface CelExpression {
  readonly evaluate: (context: CelContext) => unknown;
  readonly ast: CelNode;
}

/** Functions over the records seen so far, for rules of dataset scope. */
export interface DatasetFunctions {
  /** Whether the rule's links lead from an id back to it. */
  comesBack(id: string): boolean;
}

/** What rules of one family are compiled with. */
export interface CelEnvironment {
  readonly library: Environment;
  readonly functions: Functions;
}

/** Makes the environment of a family's rules. Types are checked by a test, not at run time: parsing once is enough. */
export function createEnvironment(facts: RuleFacts, dataset: DatasetFunctions): CelEnvironment {
  const library = new Environment({ unlistedVariablesAreDyn: true });
  const functions = new Map<string, (...values: never[]) => unknown>();
  const add = (signature: string, call: (...values: never[]) => unknown) => {
    library.registerFunction(signature, call as never);
    functions.set(signature.slice(0, signature.indexOf('(')), call);
  };
  for (const { signature, bind } of celFunctions) add(signature, bind(facts));
  const [comesBack] = datasetFunctions;
  add(comesBack.signature, (id: string) => dataset.comesBack(id));
  return { library, functions };
}

/** Parses an expression once and compiles it; what is not compiled runs in the library, more slowly. */
export function parseExpression({ library, functions }: CelEnvironment, text: string): CelExpression {
  const parsed = library.parse(text) as unknown as ((context: CelContext) => unknown) & {
    readonly ast: CelNode;
  };
  const { ast } = parsed;
  try {
    const compiled = compileNode(ast, { locals: [], functions });
    const locals: unknown[] = [];
    return {
      ast,
      evaluate: ({ self, now, settings, item, index, others }) =>
        compiled({ self, now, settings, item, index: index as number, others: others as never, locals }),
    };
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error;
    return { ast, evaluate: parsed };
  }
}
