// A thread that checks one scorecard after another: TypeScript is registered here, as in contract-scorecard.mjs.
import { register } from 'tsx/esm/api';

register();
await import('./validation-worker/main.ts');
