import first from "./zh-TWFirst";
import later from "./zh-TWLater";

export default { ...first, ...later };
