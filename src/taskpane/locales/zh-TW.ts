import type { Messages } from "../language/messages";
import functions from "./zh-TW/functions.json";
import insert from "./zh-TW/insert.json";
import shell from "./zh-TW/shell.json";

const messages: Messages = { ...shell, ...insert, ...functions };
export default messages;
