// A refused form is read from its summary on: focus goes there, as a screen reader's user expects.
export default function focusErrorSummary(summary: HTMLElement): void {
  summary.focus();
}
