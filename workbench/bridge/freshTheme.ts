interface Page {
  readonly OfficeExt?: {
    readonly OfficeTheme?: { readonly OfficeThemeManager?: { _osfOfficeThemeCacheValidPeriod: number } };
  };
}

/**
 * Has the library look for Excel's theme whenever the add-in asks. By itself it believes for five seconds what it has
 * seen: there a person needs longer than that to change the theme, here it takes a click.
 */
export function readThemeFresh(page: Page & Window): void {
  page.document.addEventListener(
    "load",
    () => {
      const manager = page.OfficeExt?.OfficeTheme?.OfficeThemeManager;
      if (manager) manager._osfOfficeThemeCacheValidPeriod = 0;
    },
    true,
  );
}
