/** What Excel's runtime hands to every function as its last argument. */
export const invocation = {
  functionName: "FORECAST",
  address: "Sheet1!B2",
  parameterAddresses: null,
  setResult: undefined,
  setError: undefined,
};
