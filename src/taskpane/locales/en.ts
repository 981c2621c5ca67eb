import functions from "./en/functions.json";
import insert from "./en/insert.json";
import shell from "./en/shell.json";

export default { ...shell, ...insert, ...functions };
