import cell from "./en/cell.json";
import forecast from "./en/forecast.json";
import functions from "./en/functions.json";
import insert from "./en/insert.json";
import inserted from "./en/inserted.json";
import insights from "./en/insights.json";
import scenarios from "./en/scenarios.json";
import segments from "./en/segments.json";
import shell from "./en/shell.json";
import terms from "./en/terms.json";

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
};
