/** What turns insertions into another state: wanted seldom, so it comes when it is. */
export const loadConvert = () => import(/* webpackChunkName: "convert" */ "../../workbook/states/convert");
