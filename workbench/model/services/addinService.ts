import { HostObject } from "../../protocol/hostObject";

/** The service by which the library reports on itself. */
export class AddinService extends HostObject {
  static override readonly className = "AddinInternalService";

  /** Commands may be sent from now on; this host sends none before it is asked to. */
  NotifyActionHandlerReady(): void {
    return;
  }
}
