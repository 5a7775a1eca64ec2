import { celFunctions, type RuleFacts } from '@amparo/core';
import { Environment } from '@marcbachmann/cel-js';

/** What an expression sees. One object serves all rules of a record. */
export interface CelContext {
  self: unknown;
  now: string;
  settings: Readonly<Record<string, number>>;
  item?: unknown;
  index?: number;
}

/** A parsed CEL expression; throws when it cannot be evaluated on the given context. */
export interface CelExpression {
  (context: CelContext): unknown;
  readonly ast: CelNode;
}

/** A node of the syntax tree, as far as reads are concerned. */
export interface CelNode {
  readonly op: string;
  readonly args: unknown;
}

/** Functions over the records seen so far, for rules of dataset scope. */
export interface DatasetFunctions {
  /** Ids reached from an id by following the rule's links; each once. */
  follow(id: string): string[];
  /** How many records have the id. */
  occurrences(id: string): number;
}

/** The environment that rules of one family run in. Types are checked by a test, not at run time: parsing once is enough. */
export function createEnvironment(facts: RuleFacts, dataset: DatasetFunctions): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: true });
  for (const { signature, bind } of celFunctions) environment.registerFunction(signature, bind(facts) as never);
  environment.registerFunction('follow(string): list', (id: string) => dataset.follow(id));
  environment.registerFunction('occurrences(string): double', (id: string) => dataset.occurrences(id));
  return environment;
}

/** Parses an expression once; `undefined` stays absent. */
export function parseExpression(environment: Environment, text: string): CelExpression {
  return environment.parse(text) as unknown as CelExpression;
}
