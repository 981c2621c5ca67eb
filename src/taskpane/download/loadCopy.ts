/** What reads the workbook, and what writes the file: wanted seldom, so they come when they are. */
export const loadCopy = () => import(/* webpackChunkName: "convert" */ "../../workbook/copied/copyInserted");
export const loadWriter = () => import(/* webpackChunkName: "write-copy" */ "./writeCopy");
