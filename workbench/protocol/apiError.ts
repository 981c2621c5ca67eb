/** A refusal as Excel words it: the add-in finds code and message in the `OfficeExtension.Error` it catches. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): ApiError => new ApiError("InvalidArgument", message);

export const itemNotFound = (): ApiError =>
  new ApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): ApiError =>
  new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const invalidReference = (): ApiError =>
  new ApiError("InvalidReference", "This reference is not valid for the current operation.");

export const invalidOperation = (message = "The operation attempted is invalid on the object."): ApiError =>
  new ApiError("InvalidOperation", message);

export const accessDenied = (): ApiError =>
  new ApiError("AccessDenied", "You can't perform the requested operation.", 403);

/** What Excel has and the workbench lacks: said by name, so that nobody searches for it in the add-in. */
export const notModelled = (what: string): ApiError =>
  new ApiError("ApiNotFound", `The workbench does not model ${what}.`, 501);
