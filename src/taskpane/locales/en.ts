import first from "./enFirst";
import later from "./enLater";

export default { ...first, ...later };
