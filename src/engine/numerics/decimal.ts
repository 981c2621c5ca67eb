import { Decimal as Library } from "decimal.js";

/**
 * Decimal arithmetic with 40 significant digits, of which a cell can hold 15 to 17: what is rounded on the way
 * never reaches the cell. A constructor of its own, so that nobody else's settings change it.
 */
export const Decimal = Library.clone({ precision: 40, defaults: true });

export type Decimal = Library;
