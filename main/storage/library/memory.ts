import path from 'node:path';
import * as v from 'valibot';
import type { Surroundings } from '../open-project';
import { PrivateStore } from '../private-store';

const MOST_ELSEWHERE = 30;
const MOST_ROUTES = 500;

const schema = v.object({
  /** The file that was open last, and where the user stood in it. */
  last: v.nullable(v.object({ path: v.string(), route: v.string() })),
  /** Files opened from outside the library folder, the latest first. */
  elsewhere: v.array(v.string()),
  /** Path in the trash -> folder it came from. */
  trashed: v.record(v.string(), v.string()),
  /** Path -> where the user stood in the project. */
  routes: v.record(v.string(), v.string()),
});
type Remembered = v.InferOutput<typeof schema>;

const empty: Remembered = { last: null, elsewhere: [], trashed: {}, routes: {} };

/** What the library knows beyond the files themselves. Losing it costs comfort, never a project. */
export class LibraryMemory {
  private readonly store: PrivateStore<Remembered>;

  private constructor(store: PrivateStore<Remembered>) {
    this.store = store;
  }

  static async open(dataFolder: string, around: Surroundings): Promise<LibraryMemory> {
    return new LibraryMemory(
      await PrivateStore.open<Remembered>(path.join(dataFolder, 'library.json'), { ...around, schema, empty }),
    );
  }

  get data(): Remembered {
    return this.store.data;
  }

  /** The file is open now. */
  opened(file: string, isElsewhere: boolean): Promise<void> {
    return this.change((data) => ({
      ...data,
      last: { path: file, route: data.routes[file] ?? '' },
      elsewhere: isElsewhere
        ? [file, ...data.elsewhere.filter((other) => other !== file)].slice(0, MOST_ELSEWHERE)
        : data.elsewhere,
    }));
  }

  left(file: string, route: string): Promise<void> {
    return this.change((data) => ({
      ...data,
      last: { path: file, route },
      routes: withRoute(data.routes, file, route),
    }));
  }

  /** A file has a new place; `to: null` when it is gone or in the trash, where one does not go on working. */
  moved(from: string, to: string | null): Promise<void> {
    return this.change((data) => {
      const { [from]: route, ...routes } = data.routes;
      const last = data.last?.path === from ? null : data.last;
      return {
        ...data,
        last: to !== null && last !== data.last ? { path: to, route: data.last?.route ?? '' } : last,
        elsewhere: data.elsewhere.filter((file) => file !== from),
        routes: to === null || route === undefined ? routes : withRoute(routes, to, route),
      };
    });
  }

  trashed(file: string, from: string): Promise<void> {
    return this.change((data) => ({ ...data, trashed: { ...data.trashed, [file]: from } }));
  }

  restored(file: string, to: string, isElsewhere: boolean): Promise<void> {
    return this.change((data) => {
      const { [file]: _, ...trashed } = data.trashed;
      return { ...data, trashed, elsewhere: isElsewhere ? [to, ...data.elsewhere] : data.elsewhere };
    });
  }

  /** A full disk must not keep anybody from working: it is remembered for this run at least. */
  private change(change: (data: Remembered) => Remembered): Promise<void> {
    return this.store.update(change).catch(() => undefined);
  }
}

/** The latest routes only, so that the file stays small. */
function withRoute(routes: Remembered['routes'], file: string, route: string): Remembered['routes'] {
  const { [file]: _, ...others } = routes;
  return Object.fromEntries(Object.entries({ ...others, [file]: route }).slice(-MOST_ROUTES));
}
