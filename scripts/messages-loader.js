// Compiles the pane's messages while bundling, so that ICU's parser stays out of the pane.
import { compileMessage } from "@lingui/message-utils/compileMessage";

export default function compileMessages(/** @type {string} */ json) {
  const messages = Object.entries(JSON.parse(json)).map(([id, message]) => [id, compileMessage(message)]);
  return JSON.stringify(Object.fromEntries(messages));
}
