import { useMemo } from "react";
import { numbersOf, type Numbers } from "./numbers";
import { useText } from "./useText";

/** Numbers as the pane's language writes them. */
export function useNumbers(): Numbers {
  const { language } = useText();
  return useMemo(() => numbersOf(language), [language]);
}
