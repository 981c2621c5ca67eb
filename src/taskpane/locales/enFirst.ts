import cell from "./en/cell.json";
import forecast from "./en/forecast.json";
import insert from "./en/insert.json";
import shell from "./en/shell.json";
import terms from "./en/terms.json";

/** What the pane says as it comes up: part of its first file. */
export default {
  ...shell,
  ...terms,
  ...insert,
  ...forecast,
  ...cell,
};
