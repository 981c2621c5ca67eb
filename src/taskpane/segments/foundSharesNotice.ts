import { sentences } from "../language/joined";
import type { Translate } from "../language/useText";
import type { Notice } from "../shell/notice";
import type { FoundShares, NoShares } from "./findShares";

/** What became of pasted or selected cells. */
export function foundSharesNotice(found: FoundShares | NoShares, axis: string, t: Translate): Notice {
  const wrong = (text: string): Notice => ({ intent: "error", text });
  switch (found.kind) {
    case "empty":
      return wrong(t("shares.read.empty"));
    case "amounts":
      return wrong(t("shares.read.amounts"));
    case "columns":
      return wrong(t("shares.read.columns", { count: found.count }));
    case "rows":
      return wrong(t("shares.read.rows", { count: found.count, room: found.room }));
    case "repeated":
      return wrong(t("shares.read.repeated", { name: found.name }));
    case "unknown":
      return wrong(t("shares.read.unknown", { axis, names: found.names.join(t("list.comma")) }));
    case "found": {
      const read = t("shares.read.done", { count: found.count });
      const said = [
        read,
        ...(found.scaled ? [t("shares.read.scaled")] : []),
        ...(found.unknown.length
          ? [t("shares.read.others", { axis, names: found.unknown.join(t("list.comma")) })]
          : []),
      ];
      return { intent: found.unknown.length ? "warning" : "success", text: sentences(said) };
    }
  }
}
