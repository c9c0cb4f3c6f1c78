import type { Hold } from '../../shared/ipc/safety';
import { lookOutside } from './look-outside';
import type { OpenFile, Surroundings } from './open-project';
import type { ProjectDocument } from './project-codec';
import { failureOf } from './storage-error';
import { type Verdict, verdictOn } from './verdict';

/** Milliseconds until a second look, when what was seen may be the middle of what another program does. */
const SECOND_LOOK = 1_500;
/** Milliseconds between looks while a person has something to decide, which the file may decide by itself. */
const PATIENT_LOOK = 3_000;

/** Compares the file of an open project with what was read or written here last. */
export class Lookout {
  private readonly around: Surroundings;
  private readonly again: () => void;
  /** How often in a row the file has looked as if somebody were still at it. */
  private doubts = 0;
  private cancel: (() => void) | null = null;
  /** Size, times and number of the file when it was last found unchanged; they only spare reading it. */
  private known = '';
  /** Hash of what was kept last. */
  private kept = '';

  constructor(around: Surroundings, again: () => void) {
    this.around = around;
    this.again = again;
  }

  /**
   * What the file held last goes to the history before anything follows from its being replaced or gone.
   * @param clean nothing here is newer than what the file held last
   */
  async look({ path, file, db }: OpenFile, clean: boolean, hold: Hold | null): Promise<Verdict> {
    const { disk, device, stores } = this.around;
    await stores
      ?.of(db.data.envelope.id)
      .payOwed()
      .catch(() => undefined);
    const stamp = `${file.base} ${await this.stampOf(path)}`;
    if (stamp === this.known && hold === null) return { kind: 'unchanged' };
    const outside = await lookOutside(path, file.base, disk);
    this.known = outside.kind === 'same' ? stamp : '';
    const verdict = verdictOn(outside, { clean, hold, doubts: this.doubts, document: db.data, device });
    this.doubts = verdict.kind === 'lookAgain' ? this.doubts + 1 : 0;
    const replaced = verdict.kind === 'hold' || verdict.kind === 'outdated';
    if (replaced || outside.kind === 'gone') await this.keep(file.base, db.data);
    if (verdict.kind === 'lookAgain') this.lookAgain(SECOND_LOOK);
    else if (verdict.kind === 'hold' || (verdict.kind === 'leave' && hold !== null)) this.lookAgain(PATIENT_LOOK);
    return verdict;
  }

  private async keep(base: string | null, document: ProjectDocument): Promise<void> {
    const { stores } = this.around;
    if (!stores || base === null || base === this.kept) return;
    try {
      await stores.of(document.envelope.id).keepDocument(document, 'saved');
      this.kept = base;
    } catch (error) {
      stores.tell(failureOf(error, ''));
    }
  }

  rest(): void {
    this.cancel?.();
    this.cancel = null;
  }

  private lookAgain(ms: number): void {
    this.rest();
    this.cancel = this.around.clock.after(ms, this.again);
  }

  private stampOf(path: string): Promise<string> {
    return this.around.disk.fs.stat(path, { bigint: true }).then(
      ({ size, mtimeNs, ctimeNs, ino }) => `${size} ${mtimeNs} ${ctimeNs} ${ino}`,
      () => '',
    );
  }
}
