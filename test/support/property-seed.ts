import fc from 'fast-check';

/**
 * Properties are tried with the same cases on every machine, so that a red run means a change and not
 * luck; PROPERTY_SEED tries others, and `npm run fuzz` tries a million.
 */
const DEFAULT_SEED = 20261122;

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? DEFAULT_SEED) });
