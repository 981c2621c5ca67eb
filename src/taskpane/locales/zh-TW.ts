import type { Messages } from "../language/messages";
import cell from "./zh-TW/cell.json";
import forecast from "./zh-TW/forecast.json";
import functions from "./zh-TW/functions.json";
import insert from "./zh-TW/insert.json";
import inserted from "./zh-TW/inserted.json";
import insights from "./zh-TW/insights.json";
import scenarios from "./zh-TW/scenarios.json";
import segments from "./zh-TW/segments.json";
import shell from "./zh-TW/shell.json";
import terms from "./zh-TW/terms.json";

const messages: Messages = {
  ...shell,
  ...terms,
  ...insert,
  ...inserted,
  ...functions,
  ...forecast,
  ...insights,
  ...segments,
  ...scenarios,
  ...cell,
};
export default messages;
