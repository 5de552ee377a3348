// What somebody writes is also kept on their device until the server has said that it holds it.
export interface DeviceDraft {
  title?: string;
  subtitle?: string;
  body: string;
  /** The text the page showed when writing began: tells a restored text from a conflicting one. */
  base: string;
  /** The form's key once it was sent: the server can say whether it arrived. */
  sentWith?: string;
}

const key = (place: string) => `draft:${place}`;

export function readDraft(place: string): DeviceDraft | null {
  try {
    const kept = localStorage.getItem(key(place));
    return kept ? JSON.parse(kept) as DeviceDraft : null;
  } catch {
    return null; // Storage is refused or damaged: the server's draft remains.
  }
}

export function keepDraft(place: string, draft: DeviceDraft): boolean {
  try {
    localStorage.setItem(key(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(place: string): void {
  try {
    localStorage.removeItem(key(place));
  } catch {
    // Nothing could have been kept.
  }
}
