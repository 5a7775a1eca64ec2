import { celFunctions, datasetFunctions, type RuleFacts } from '@amparo/core';
import {
  type CelFunc,
  CelScalar,
  type CelType,
  celEnv,
  celFunc,
  isCelList,
  listType,
  parse,
  plan,
} from '@bufbuild/cel';
import type { DatasetFunctions } from '../src/cel/environment.ts';
import type { CelContext } from '../src/cel/frame.ts';

const types: Readonly<Record<string, CelType>> = {
  string: CelScalar.STRING,
  double: CelScalar.DOUBLE,
  dyn: CelScalar.DYN,
  list: listType(CelScalar.DYN),
};

/** The same rules in the independent implementation: expression in, verdict out. */
export function secondImplementation(
  facts: RuleFacts,
  dataset: DatasetFunctions,
): (expression: string, context: CelContext) => unknown {
  const own: { signature: string; call: (...values: never[]) => unknown }[] = [
    ...celFunctions.map(({ signature, bind }) => ({
      signature,
      call: bind(facts),
    })),
    {
      signature: datasetFunctions[0].signature,
      call: (id: string) => dataset.follow(id),
    },
    {
      signature: datasetFunctions[1].signature,
      call: (id: string) => dataset.occurrences(id),
    },
  ];
  const env = celEnv({ funcs: own.map(toFunction) });
  const plans = new Map<string, ReturnType<typeof plan>>();
  return (expression, context) => {
    const planned = plans.get(expression) ?? plan(env, parse(expression));
    plans.set(expression, planned);
    return planned(
      Object.fromEntries(Object.entries(context).map(([name, value]) => [name, toCel(value)])) as never,
    );
  };
}

function toFunction({
  signature,
  call,
}: {
  signature: string;
  call: (...values: never[]) => unknown;
}): CelFunc {
  const [, name = '', params = '', result = ''] = /^(\w+)\((.*)\): (\w+)$/u.exec(signature) ?? [];
  const args = params.split(', ').map((type) => types[type] as CelType);
  return celFunc(
    name,
    args,
    types[result] as CelType,
    ((...values: unknown[]) => call(...(values.map(fromCel) as never[]))) as never,
  );
}

/** JSON objects are maps in this implementation. */
function toCel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCel);
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([name, entry]) => [name, toCel(entry)]));
}

function fromCel(value: unknown): unknown {
  return isCelList(value as never) ? [...(value as Iterable<unknown>)].map(fromCel) : value;
}
