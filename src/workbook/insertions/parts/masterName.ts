/** The name of the master check's cell. */
export const masterName = "LLM_Check";
