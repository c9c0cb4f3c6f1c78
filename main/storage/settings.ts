import path from 'node:path';
import * as v from 'valibot';
import { usualRetention } from '../../shared/ipc/safety';
import { type Language, type Settings, settingsSchema } from '../../shared/ipc/types';
import type { Clock } from './clock';
import type { Disk } from './file-system';
import { PrivateStore } from './private-store';

const schema = v.object({
  settings: settingsSchema,
  /** Names this installation in the files it writes. */
  device: v.pipe(v.string(), v.uuid()),
});
type Stored = v.InferOutput<typeof schema>;

export interface FirstStart {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Language of the system. */
  readonly language: Language;
  /** The user's documents; the library is made in it. */
  readonly documents: string;
}

/** The user's settings and the name of this installation. Damaged: a fresh start, and the damaged copy is kept. */
export class SettingsStore {
  private readonly store: PrivateStore<Stored>;

  private constructor(store: PrivateStore<Stored>) {
    this.store = store;
  }

  static async open(dataFolder: string, first: FirstStart): Promise<SettingsStore> {
    const settings: Settings = {
      language: first.language,
      theme: 'system',
      libraryFolder: path.join(first.documents, 'Leitfaden'),
      sort: 'lastChange',
      guidance: true,
      textSize: 'normal',
      me: '',
      backupFolder: null,
      retention: usualRetention,
      address: 'du',
      respect: true,
    };
    const empty = { settings, device: first.newId() };
    const store = await PrivateStore.open(path.join(dataFolder, 'settings.json'), { ...first, schema, empty });
    // The name of the installation has to outlast this run, also when no setting is ever changed.
    if (store.data === empty) await store.update((data) => ({ ...data })).catch(() => undefined);
    return new SettingsStore(store);
  }

  get current(): Settings {
    return this.store.data.settings;
  }
  get device(): string {
    return this.store.data.device;
  }

  /** Rejects with a `StorageError` when the disk refuses; the change then lasts for this run. */
  async change(patch: Partial<Settings>): Promise<Settings> {
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    await this.store.update((data) => ({ ...data, settings: { ...data.settings, ...given } }));
    return this.current;
  }
}
