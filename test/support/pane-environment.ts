import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with what every browser has and jsdom leaves out, taken from Node. */
export default class PaneEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, {
      TextDecoder,
      TextEncoder,
      Uint8Array,
      ArrayBuffer,
      structuredClone,
      setImmediate,
      clearImmediate,
      ReadableStream,
    });
  }
}
