import { report } from "../../../edition";

/** The name of the master check's cell. */
export const masterName = `${report.names.namespace}_Check`;
