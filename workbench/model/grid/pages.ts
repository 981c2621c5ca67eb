/** How a sheet is printed, as far as it is kept: the grid prints nothing. */
export interface PageState {
  readonly orientation: "Portrait" | "Landscape";
  readonly zoom: Readonly<Record<string, number>>;
  /** Addresses without their sheet; null where everything is printed. */
  readonly printArea: string | null;
  readonly titleRows: string | null;
}
