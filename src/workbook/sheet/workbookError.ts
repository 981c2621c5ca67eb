/** Why Excel did not do what it was asked, as far as it makes a difference to what a person can do about it. */
export type WorkbookErrorKind =
  /** No Excel around this page. */
  | "absent"
  /** A cell is being edited. */
  | "editing"
  /** The sheet or the cells are no longer there. */
  | "gone"
  /** The workbook, or this part of it, takes no changes. */
  | "denied"
  /** The connection to Excel, or Excel's session, is lost. */
  | "lost"
  /** Excel has more to do than it takes on. */
  | "busy"
  /** What was inserted no longer looks as it did. */
  | "changed"
  /** A cell shows an error, or belongs to somebody else: there is no value to keep. */
  | "unkept"
  /** A cell that is to be taken up holds something of the user's. */
  | "occupied"
  /** Formulas elsewhere stand on it. */
  | "used"
  | "failed";

const kinds: Readonly<Record<string, WorkbookErrorKind>> = {
  InvalidOperationInCellEditMode: "editing",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  AccessDenied: "denied",
  UnsupportedSheet: "denied",
  ConnectionFailure: "lost",
  HostRestartNeeded: "lost",
  InactiveWorkbook: "lost",
  InvalidOrTimedOutSession: "lost",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
};

/** The one error that leaves this folder. */
export class WorkbookError extends Error {
  constructor(
    readonly kind: WorkbookErrorKind,
    /** What Excel said, in Excel's words; "" where it said nothing. */
    readonly detail: string,
  ) {
    super(detail || kind);
    this.name = "WorkbookError";
  }
}

/** Any error thrown while Excel was asked for something, sorted. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return new WorkbookError(kinds[String(code)] ?? "failed", typeof message === "string" ? message : "");
}
