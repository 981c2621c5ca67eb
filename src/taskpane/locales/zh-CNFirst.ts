import cell from "./zh-CN/cell.json";
import forecast from "./zh-CN/forecast.json";
import insert from "./zh-CN/insert.json";
import shell from "./zh-CN/shell.json";
import terms from "./zh-CN/terms.json";

/** What the pane says as it comes up, in English's division. */
export default {
  ...cell,
  ...forecast,
  ...insert,
  ...shell,
  ...terms,
};
