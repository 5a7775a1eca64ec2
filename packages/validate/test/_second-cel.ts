import { celFunctions, datasetFunctions, type RuleFacts } from '@amparo/core';
import {
  type CelFunc,
  CelScalar,
  type CelType,
  celEnv,
  celFunc,
  isCelList,
  isCelMap,
  listType,
  parse,
  plan,
} from '@bufbuild/cel';
import type { DatasetFunctions } from '../src/cel/environment.ts';
import type { CelContext } from '../src/cel/frame.ts';

const types: Readonly<Record<string, CelType>> = {
  string: CelScalar.STRING,
  bool: CelScalar.BOOL,
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
      call: (id: string) => dataset.comesBack(id),
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
    ((...values: unknown[]) => toCel(call(...(values.map(fromCel) as never[])))) as never,
  );
}

const converted = new WeakMap<object, unknown>();

/** JSON objects are maps in this implementation. Each is made into one once. */
function toCel(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const made = converted.get(value) ?? convert(value);
  converted.set(value, made);
  return made;
}

function convert(value: object): unknown {
  if (Array.isArray(value)) return value.map(toCel);
  return new Map(Object.entries(value).map(([name, entry]) => [name, toCel(entry)]));
}

function fromCel(value: unknown): unknown {
  if (isCelList(value as never)) return [...(value as Iterable<unknown>)].map(fromCel);
  if (isCelMap(value as never))
    return Object.fromEntries(
      [...(value as Map<string, unknown>)].map(([name, entry]) => [name, fromCel(entry)]),
    );
  return value;
}
