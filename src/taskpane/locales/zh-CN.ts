import type { Messages } from "../language/messages";
import functions from "./zh-CN/functions.json";
import insert from "./zh-CN/insert.json";
import shell from "./zh-CN/shell.json";

const messages: Messages = { ...shell, ...insert, ...functions };
export default messages;
