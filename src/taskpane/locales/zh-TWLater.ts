import audit from "./zh-TW/audit.json";
import download from "./zh-TW/download.json";
import functions from "./zh-TW/functions.json";
import inserted from "./zh-TW/inserted.json";
import insights from "./zh-TW/insights.json";
import scenarios from "./zh-TW/scenarios.json";
import segments from "./zh-TW/segments.json";
import why from "./zh-TW/why.json";

/** What only parts say that are fetched when they are wanted. */
export default {
  ...audit,
  ...download,
  ...functions,
  ...inserted,
  ...insights,
  ...scenarios,
  ...segments,
  ...why,
};
