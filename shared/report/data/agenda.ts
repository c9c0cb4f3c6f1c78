/** Days and times that go into a calendar program. */
export interface Agenda {
  readonly name: string;
  /** BCP 47, e.g. `de-DE`. */
  readonly language: string;
  /** Moment of the export, ISO date-time. */
  readonly at: string;
  readonly entries: readonly AgendaEntry[];
}

export interface AgendaEntry {
  /** Stays the same from export to export, so that a calendar changes what it has instead of adding to it. */
  readonly uid: string;
  readonly kind: 'measure' | 'entry' | 'review' | 'revisit';
  readonly title: string;
  /** First day, ISO date. */
  readonly start: string;
  /** Last day, ISO date. */
  readonly end: string;
  /** `18:30` on the clock of the place; `''` for a whole day. */
  readonly time: string;
  /** Where it happens, in names of channels. */
  readonly place: string;
  readonly people: string;
  readonly state: string;
  readonly about: string;
  /** Not decided yet. */
  readonly tentative: boolean;
}
