import audit from "./zh-TW/audit.json";
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
import why from "./zh-TW/why.json";

export default {
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
  ...why,
  ...audit,
};
