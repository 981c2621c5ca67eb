import { TestEnvironment } from "jest-environment-jsdom";
import { keeping } from "../environment/keeping.js";

/** A page without a screen, with what Node has and jsdom lacks: a workbook can be opened beside the page. */
export default class PageWithWorkbook extends keeping(TestEnvironment) {
  async setup() {
    await super.setup();
    Object.assign(this.global, {
      ArrayBuffer,
      MessageChannel,
      TextDecoder,
      TextEncoder,
      Uint8Array,
      clearImmediate,
      setImmediate,
      structuredClone,
    });
  }
}
