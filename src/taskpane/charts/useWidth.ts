import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** The width that an element has, and has after every resize; `assumed` until it is laid out. */
export function useWidth<T extends Element>(assumed: number): [RefObject<T>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(assumed);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const measure = () => setWidth((before) => Math.floor(element.clientWidth) || before);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
