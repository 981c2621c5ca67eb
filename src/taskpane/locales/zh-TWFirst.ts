import cell from "./zh-TW/cell.json";
import forecast from "./zh-TW/forecast.json";
import insert from "./zh-TW/insert.json";
import shell from "./zh-TW/shell.json";
import terms from "./zh-TW/terms.json";

/** What the pane says as it comes up, in English's division. */
export default {
  ...cell,
  ...forecast,
  ...insert,
  ...shell,
  ...terms,
};
