import type { ReactNode } from "react";
import { useTabStyles } from "../shell/tabStyles";

/** Why there is no picture, and how to get one. */
export function Hint({ children }: { readonly children: ReactNode }) {
  const { message } = useTabStyles();
  return (
    <div role="status" className={message}>
      {children}
    </div>
  );
}
