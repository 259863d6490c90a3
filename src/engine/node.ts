import { createRequire } from 'node:module';
import { Engine } from './engine';
import type { EngineFunction } from './engine-function';
import type { UniverPackages } from './univer';

/** An engine in Node, where Univer only loads as CommonJS. */
export function nodeEngine(functions: readonly EngineFunction[]): Engine {
  return new Engine(loadUniver, functions);
}

function loadUniver(): UniverPackages {
  const require = createRequire(import.meta.url);
  return {
    core: require('@univerjs/core') as UniverPackages['core'],
    formula: require('@univerjs/engine-formula') as UniverPackages['formula'],
  };
}
