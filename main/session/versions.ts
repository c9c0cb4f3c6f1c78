import type { Version } from '../../shared/ipc/safety';
import { compareProjects, countDifferences } from '../../shared/project/compare';
import type { Project } from '../../shared/project/project';
import type { Surroundings } from '../storage/open-project';
import type { ProjectDocument } from '../storage/project-codec';
import type { ProjectSession } from '../storage/project-session';
import { StorageError } from '../storage/storage-error';

type Details = Pick<Version, 'who' | 'changes'>;

/** The kept versions of the open project. What a version changed is worked out once. */
export class Versions {
  private readonly around: Surroundings;
  /** By the version and the one before it: when that is pruned, another one is before it. */
  private known = new Map<string, Details>();

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** Newest first. A version that can no longer be read is left out. */
  async list({ envelope }: ProjectSession): Promise<readonly Version[]> {
    const store = this.around.stores?.of(envelope.id);
    if (!store) return [];
    const entries = await store.versions();
    const known = new Map<string, Details>();
    const versions: Version[] = [];
    // From the oldest on, so that only two of them are in memory.
    let before: { readonly id: string; document: ProjectDocument | null } | null = null;
    const read = (id: string) => store.read(id).catch(() => null);
    for (const { id, rev, saved: at, kind } of [...entries].reverse()) {
      const key: string = `${envelope.id} ${before?.id ?? ''} ${id}`;
      const there = this.known.get(key);
      const document = there ? null : await read(id);
      if (!there && !document) continue;
      const earlier: ProjectDocument | null = document && before ? (before.document ?? (await read(before.id))) : null;
      const details = there ?? (document && this.details(document, earlier));
      if (!details) continue;
      known.set(key, details);
      versions.push({ id, rev, at, kind, ...details });
      before = { id, document };
    }
    this.known = known;
    return versions.reverse();
  }

  /** One kept version as it was. */
  async read({ envelope, fileName }: ProjectSession, version: string): Promise<Project> {
    const store = this.around.stores?.of(envelope.id);
    if (!store) throw new StorageError({ code: 'missing', file: fileName });
    return (await store.read(version)).project;
  }

  private details({ envelope, project }: ProjectDocument, before: ProjectDocument | null): Details {
    return {
      who: envelope.device === this.around.device ? 'thisDevice' : 'otherDevice',
      changes: before ? countDifferences(compareProjects(before.project, project)) : {},
    };
  }
}
