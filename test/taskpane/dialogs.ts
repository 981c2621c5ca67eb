/** jsdom knows the dialog element, but not how to open it. */
export function openDialogsInPage(): void {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
}
