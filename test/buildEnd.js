/** After the tests: ends what test/build.js has started. */
export default async function end() {
  await globalThis.endOfTests();
}
