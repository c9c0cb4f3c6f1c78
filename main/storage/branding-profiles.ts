import path from 'node:path';
import * as v from 'valibot';
import { type BrandingProfile, mostProfiles, type NewProfile, profileSchema } from '../../shared/ipc/branding';
import type { Clock } from './clock';
import type { Disk } from './file-system';
import { PrivateStore } from './private-store';
import { StorageError } from './storage-error';

const schema = v.object({ profiles: v.pipe(v.array(profileSchema), v.maxLength(mostProfiles)) });
type Stored = v.InferOutput<typeof schema>;

/** Looks of clients, kept on this computer to be used in other projects. One file; damaged: a fresh start, the copy stays. */
export class BrandingProfiles {
  private readonly store: PrivateStore<Stored>;
  private readonly newId: () => string;

  private constructor(store: PrivateStore<Stored>, newId: () => string) {
    this.store = store;
    this.newId = newId;
  }

  static async open(
    dataFolder: string,
    { newId, ...around }: { readonly disk: Disk; readonly clock: Clock; readonly newId: () => string },
  ): Promise<BrandingProfiles> {
    const file = path.join(dataFolder, 'branding.json');
    return new BrandingProfiles(await PrivateStore.open(file, { ...around, schema, empty: { profiles: [] } }), newId);
  }

  /** In the order of their names. */
  get all(): readonly BrandingProfile[] {
    return [...this.store.data.profiles].sort((a, b) => a.name.localeCompare(b.name, 'de'));
  }

  /** Keeps a look; one of the same name is replaced. Rejects with `invalidInput` when there are as many as there may be. */
  async keep(profile: NewProfile): Promise<readonly BrandingProfile[]> {
    const { profiles } = this.store.data;
    const same = profiles.find(({ name }) => name === profile.name);
    if (!same && profiles.length >= mostProfiles) throw new StorageError({ code: 'invalidInput', file: profile.name });
    const kept = { ...profile, id: same?.id ?? this.newId() };
    await this.store.update(() => ({ profiles: [...profiles.filter((other) => other !== same), kept] }));
    return this.all;
  }

  async drop(id: string): Promise<readonly BrandingProfile[]> {
    await this.store.update(({ profiles }) => ({ profiles: profiles.filter((profile) => profile.id !== id) }));
    return this.all;
  }
}
