#!/usr/bin/env node
// The program is TypeScript: tsx reads it as it is.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
