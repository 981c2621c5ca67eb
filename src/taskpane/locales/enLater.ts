import audit from "./en/audit.json";
import download from "./en/download.json";
import functions from "./en/functions.json";
import inserted from "./en/inserted.json";
import insights from "./en/insights.json";
import scenarios from "./en/scenarios.json";
import segments from "./en/segments.json";
import why from "./en/why.json";

/** What only parts say that are fetched when they are wanted. */
export default {
  ...download,
  ...functions,
  ...insights,
  ...segments,
  ...scenarios,
  ...inserted,
  ...why,
  ...audit,
};
