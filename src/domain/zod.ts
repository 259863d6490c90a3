import * as z from 'zod/mini';

/** The pages' Content-Security-Policy forbids eval: zod must be told before its first schema. */
z.config({ jitless: true });

export { z };
