import * as core from '@univerjs/core';
import * as formula from '@univerjs/engine-formula';
import { typedFunctions } from '../functions/surface';
import { callsBehind } from './calls-behind';
import { Engine } from './engine';

const engine = new Engine(() => ({ core, formula }), typedFunctions);

/** Follows a formula beside Excel, which tells nobody the arguments of a call. Large: loaded when it is needed. */
export const excelCallsBehind = callsBehind.bind(undefined, engine);
