import audit from "./zh-CN/audit.json";
import cell from "./zh-CN/cell.json";
import forecast from "./zh-CN/forecast.json";
import functions from "./zh-CN/functions.json";
import insert from "./zh-CN/insert.json";
import inserted from "./zh-CN/inserted.json";
import insights from "./zh-CN/insights.json";
import scenarios from "./zh-CN/scenarios.json";
import segments from "./zh-CN/segments.json";
import shell from "./zh-CN/shell.json";
import terms from "./zh-CN/terms.json";
import why from "./zh-CN/why.json";

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
