import { ApiError } from "../../protocol/apiError";
import { HostObject } from "../../protocol/hostObject";

/** The service by which the add-in shows and hides its pane. */
export class AppRuntime extends HostObject {
  static override readonly className = "AppRuntimeService";

  constructor(private readonly showPane: (visible: boolean) => void) {
    super();
  }

  SetAppRuntimeState(state: string): void {
    if (state !== "Visible" && state !== "Background") {
      throw new ApiError("InvalidArgument", `The pane's state can't be "${state}".`);
    }
    this.showPane(state === "Visible");
  }
}
