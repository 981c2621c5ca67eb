import { useEffect } from "react";
import { watchChanges } from "../../workbook/sheet/watchChanges";

/** Dragging and arrow keys select many cells a second, and one deed changes many: only where they rest is worth a look. */
const usualPause = 250;

/**
 * Looks again whenever something else is selected or changes in the workbook, by whatever hand: a person's, Undo's.
 * Where there is no workbook it never does.
 *
 * @param look always the same function; null while nobody wants to see
 */
export function useWorkbookWatch(look: (() => void) | null, pause = usualPause): void {
  useEffect(() => {
    if (!look) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = watchChanges(() => {
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    });
    watch.catch(() => undefined);
    return () => {
      clearTimeout(timer);
      void watch.then((end) => end()).catch(() => undefined);
    };
  }, [look, pause]);
}
