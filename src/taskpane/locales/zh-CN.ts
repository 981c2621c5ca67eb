import first from "./zh-CNFirst";
import later from "./zh-CNLater";

export default { ...first, ...later };
