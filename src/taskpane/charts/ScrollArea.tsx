import { useLayoutEffect, useRef, useState, type ReactNode } from "react";

/** Scrolls sideways what is too wide, and only then takes a stop of the Tab key, so that arrow keys can scroll. */
export function ScrollArea({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current!;
    const measure = () => setScrolls(element.scrollWidth > element.clientWidth);
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [children]);
  return (
    <div
      className="scroll"
      ref={ref}
      {...(scrolls ? { tabIndex: 0, role: "group", "aria-label": name } : {})}
    >
      {children}
    </div>
  );
}
