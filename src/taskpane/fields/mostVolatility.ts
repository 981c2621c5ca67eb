/** A volatility above this is a slip of the keys. */
export const mostVolatility = 2;
