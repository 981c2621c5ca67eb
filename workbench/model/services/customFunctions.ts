import type { Services } from "../../contract";
import { HostObject } from "../../protocol/hostObject";

/** Functions that Excel switches on for the runtime: with these it sends results in shorter intervals. */
const enabledFeatures = [1, 2, 4];

/** The service by which the add-in's custom-functions runtime speaks to Excel. */
export class CustomFunctions extends HostObject {
  static override readonly className = "CustomFunctions";
  readonly #services: Services;

  constructor(services: Services) {
    super();
    this.#services = services;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#services.functionsReady();
  }

  _GetEnabledFeatures(): number[] {
    return enabledFeatures;
  }

  SetInvocationArrayResults(rows: readonly unknown[]): void {
    this.#services.functionResults(rows);
  }

  /** The older form of the same. */
  SetInvocationResults(results: readonly InvocationResult[]): void {
    this.#services.functionResults(
      results.map(({ id, failed, value, errorCode }) => [id, !failed, value ?? null, errorCode ?? 0]),
    );
  }
}

interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}
