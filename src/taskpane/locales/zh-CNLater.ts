import audit from "./zh-CN/audit.json";
import download from "./zh-CN/download.json";
import functions from "./zh-CN/functions.json";
import inserted from "./zh-CN/inserted.json";
import insights from "./zh-CN/insights.json";
import scenarios from "./zh-CN/scenarios.json";
import segments from "./zh-CN/segments.json";
import why from "./zh-CN/why.json";

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
