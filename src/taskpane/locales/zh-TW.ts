import type { Messages } from "../language/messages";
import forecast from "./zh-TW/forecast.json";
import functions from "./zh-TW/functions.json";
import insert from "./zh-TW/insert.json";
import shell from "./zh-TW/shell.json";
import terms from "./zh-TW/terms.json";

const messages: Messages = { ...shell, ...terms, ...insert, ...functions, ...forecast };
export default messages;
