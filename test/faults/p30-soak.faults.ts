import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as soon } from 'node:timers/promises';
import type { Fault, FaultPlan } from '../../main/storage/faults/fault-plan';
import { faultyDisk } from '../../main/storage/faults/faulty-disk';
import { realDisk } from '../../main/storage/file-system';
import { decodeProject } from '../../main/storage/project-codec';
import { readDraft } from '../../main/storage/store/draft-text';
import { Desktop } from './support/desktop';
import { inFolder, until } from './support/machine';
import { hurried } from './support/moving-clock';
import { arrivals, conflictNames, deleteFile, rewrite, theirVersion, touch } from './support/other-computer';
import { numberIn } from './support/payload';
import { promise, reduced, times } from './support/promise';
import { between, pick, type Random } from './support/random';
import { layFirst, type Place } from './support/save-loop';

const HOUR = 3_600_000;
/** Numbers of texts from the other computer. */
const THEIRS = 1_000_000;

/** A number in a file of ours, whatever kind it is of; null when it holds none. */
function numberOf(file: string): number | null {
  try {
    const bytes = readFileSync(file);
    const project = path.basename(file).startsWith('draft-') ? readDraft(bytes)?.project : decodeProject(bytes).project;
    return numberIn(project?.project.note ?? '');
  } catch {
    return null;
  }
}

const inFolderOf = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
const changed = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const newestFirst = (files: readonly string[]) =>
  files.map((file) => [file, changed(file)] as const).sort(([, a], [, b]) => b - a);

/**
 * A file with such a text, wherever the planner would find it again; undefined when there is none. Looks where it was
 * last, then at the newest files: the folders fill up, and nearly always it is in one of these.
 */
function findOnDisk(wanted: (n: number) => boolean, { home, data }: Place, last?: string): string | undefined {
  const holds = (file: string) => /\.(leitfaden|json)$/.test(file) && wanted(numberOf(file) ?? -1);
  if (last !== undefined && holds(last)) return last;
  const stores = inFolderOf(path.join(data, 'store'));
  const current = newestFirst([...inFolderOf(home), ...stores.flatMap(inFolderOf)]).find(([file]) => holds(file));
  if (current) return current[0];
  return newestFirst(stores.flatMap((store) => inFolderOf(path.join(store, 'history')))).find(([file]) =>
    holds(file),
  )?.[0];
}

/** A person at the planner, a sync client, a disk and a clock, all of them at their worst. */
class Soak {
  desktop: Desktop;
  acknowledged = 0;
  /** Our newest text that was told to be safe; it, or a newer one of ours, must be on the disk. */
  safe = 0;
  /** What the other computer brought last; 0: it has been seen and gone on from, and may be thinned out. */
  theirs = 0;
  private typed = 0;
  private ahead = 0;
  /** Where the two texts that must be on the disk were found last. */
  private found: { safe?: string; theirs?: string } = {};
  private faults: readonly Fault[] = [];
  private readonly place: Place;
  private readonly random: Random;
  private readonly conditions;

  constructor(place: Place, random: Random, desktop?: Desktop) {
    this.place = place;
    this.random = random;
    this.conditions = {
      disk: faultyDisk(realDisk, (): FaultPlan => ({ faults: [...this.faults] })),
      clock: { after: hurried.after, now: () => new Date(Date.now() + this.ahead) },
    };
    this.desktop = desktop as Desktop;
  }

  async start(file = this.place.file): Promise<void> {
    this.faults = [];
    this.desktop = await Desktop.start(this.place, this.conditions);
    await this.desktop.open(file);
  }

  private get file(): string {
    return this.desktop.desk.current?.path ?? this.place.file;
  }

  private readonly acts: readonly (readonly [weight: number, name: string, act: () => unknown])[] = [
    [30, 'type', () => this.type()],
    [20, 'save', () => this.save()],
    [6, 'crash', () => this.crash()],
    [4, 'breakDisk', () => this.breakDisk()],
    [6, 'mend', () => this.mend()],
    [4, 'bring', () => this.bring()],
    [2, 'touch', () => existsSync(this.file) && touch(this.file)],
    [2, 'rewrite', () => existsSync(this.file) && rewrite(this.file)],
    [1, 'delete', () => this.delete()],
    [1, 'dropCopy', () => this.dropCopy()],
    [2, 'jump', () => this.jump()],
    [4, 'look', () => this.desktop.desk.look()],
  ];

  async step(): Promise<void> {
    const total = this.acts.reduce((sum, [weight]) => sum + weight, 0);
    let at = this.random() * total;
    const [, name, act] = this.acts.find(([weight]) => {
      at -= weight;
      return at < 0;
    }) ?? [0, 'nothing', () => undefined];
    await act();
    this.log(name);
    await soon();
    if (this.desktop.opened.hold && this.faults.length === 0) await this.decide();
  }

  /** What happened last, for the message. */
  readonly lately: string[] = [];

  private log(what: string): void {
    const { hold, saved } = this.desktop.opened;
    this.lately.push(
      `${what} -> shown ${this.desktop.shown}, file ${numberOf(this.file)}, ${saved.kind}, ${hold?.kind ?? '-'}`,
    );
    if (this.lately.length > 12) this.lately.shift();
  }

  /** A text that must be on the disk and is not; null: all are there. */
  missing(): number | null {
    const { safe, theirs, place, found } = this;
    found.safe = findOnDisk((text) => text >= safe && text < THEIRS, place, found.safe);
    if (found.safe === undefined) return safe;
    if (theirs === 0) return null;
    found.theirs = findOnDisk((text) => text === theirs, place, found.theirs);
    return found.theirs === undefined ? theirs : null;
  }

  async mendAndLook(): Promise<void> {
    this.mend();
    await this.desktop.desk.look();
    await this.save();
  }

  /** Once a save of ours has replaced what they brought, it is one of the versions, which are thinned out with time. */
  forgetSeen(): void {
    const inFile = numberOf(this.file);
    if (!this.desktop.opened.hold && inFile !== null && inFile < THEIRS) this.theirs = 0;
  }

  private type(): void {
    this.typed += 1;
    this.desktop.type(this.typed, 200);
  }

  /** What is told to be in the file or in the draft counts from now on. */
  async save(): Promise<void> {
    const n = this.desktop.shown;
    const state = await this.desktop.save();
    const told = state.kind === 'saved' || ('draft' in state && state.draft !== null) || state.kind === 'draft';
    if (!told || n === null || n !== this.desktop.shown || n >= THEIRS) return;
    this.acknowledged += 1;
    this.safe = n;
  }

  /** The process is gone in the middle of whatever it does; a new one finds what is there. */
  private async crash(): Promise<void> {
    const { file } = this;
    // A file that is gone while nobody looks is gone for whoever starts afterwards.
    if (!existsSync(file)) return;
    const before = this.desktop;
    before.vanish();
    // Writes that are under way come to their end: what a kill leaves of them is tried elsewhere.
    await before.desk.look().catch(() => undefined);
    before.vanish();
    // While nobody looks, the other computer may save, too.
    if (this.random() < 0.2 && this.isOursTwice(file)) this.bringTo(file);
    await this.start(file);
    this.typed = Math.max(this.typed, this.safe);
  }

  /**
   * Not when our text is in the file alone, because the private disk was broken as it was saved (of which the person was
   * told) and the planner ended before it could try again: what is written over then, nobody can bring back.
   */
  private isOursTwice(file: string): boolean {
    const text = numberOf(file);
    if (text === null || text >= THEIRS) return true;
    const besides = { ...this.place, home: path.join(this.place.data, 'nowhere') };
    return findOnDisk((n) => n >= text && n < THEIRS, besides) !== undefined;
  }

  private breakDisk(): void {
    const op = pick(this.random, ['writeFile', 'sync', 'rename', 'open', 'link'] as const);
    const code = op === 'rename' ? 'EBUSY' : pick(this.random, ['ENOSPC', 'EIO', 'EACCES']);
    const where = pick(this.random, ['/home/', '/data/', '']);
    const cut = op === 'writeFile' && this.random() < 0.5 ? { bytes: between(this.random, 0, 300) } : { code };
    this.faults = [
      { op, path: where, delay: 0, after: between(this.random, 0, 3), times: between(this.random, 1, 12), ...cut },
    ];
  }

  mend(): void {
    this.faults = [];
  }

  /** Another computer has gone on from what is in the file. */
  private bring(): void {
    if (existsSync(this.file) && !this.desktop.opened.hold) this.bringTo(this.file);
  }

  private bringTo(file: string): void {
    if (numberOf(file) === null) return;
    this.theirs = THEIRS + this.typed;
    this.typed += 1;
    pick(this.random, Object.values(arrivals))(file, theirVersion(readFileSync(file), this.theirs));
  }

  private async delete(): Promise<void> {
    this.mend();
    await this.desktop.desk.look();
    await this.save();
    // What nobody here has seen yet is the other's own loss.
    if (this.desktop.opened.hold || numberOf(this.file) !== this.desktop.shown) return;
    deleteFile(this.file);
    // What they take away themselves they do not miss.
    this.theirs = 0;
  }

  private dropCopy(): void {
    const file = path.join(this.place.home, pick(this.random, conflictNames));
    if (existsSync(this.file) && !existsSync(file)) arrivals['renamed over it'](file, readFileSync(this.file));
  }

  private jump(): void {
    this.ahead += pick(this.random, [HOUR, -HOUR, 24 * HOUR, -24 * HOUR]);
  }

  async decide(): Promise<void> {
    const choices = {
      recovered: ['keepRecovered', 'discardRecovered', 'keepBoth'],
      conflict: ['openTheirs', 'keepBoth'],
      damaged: ['keepGood'],
      deleted: ['saveHereAgain'],
    } as const;
    const { hold } = this.desktop.opened;
    if (!hold) return;
    const choice =
      hold.kind === 'recovered' && hold.fileMissing ? 'saveHereAgain' : pick(this.random, choices[hold.kind]);
    await this.desktop.resolve(choice);
    this.log(choice);
  }
}

promise('P30', 'everything at once, for long', (trial) =>
  inFolder(async (folder) => {
    const place = await layFirst('ours', folder, 10);
    const soak = new Soak(place, trial.random);
    await soak.start();
    const start = Date.now();
    let acknowledged = 0;
    await trial.ours(
      'edits, saves, crashes, faults of the disk, a sync client, clocks',
      times(12_000, 400),
      async (n) => {
        await soak.step();
        const gained = soak.acknowledged - acknowledged;
        acknowledged = soak.acknowledged;
        let missing = soak.missing();
        if (missing !== null) {
          // The only copy was in the file, because the private disk was broken, and somebody wrote over it: the running
          // planner has it, and has to bring it to the disk once that works.
          await soak.mendAndLook();
          missing = soak.missing();
        }
        soak.forgetSeen();
        return {
          acknowledged: gained,
          lost: missing !== null,
          seen: `step ${n + 1}: text ${missing} is nowhere\n${soak.lately.join('\n')}`,
        };
      },
    );
    await trial.ours('and in the end all is saved', 1, async () => {
      soak.mend();
      await until('saved', async () => {
        await soak.decide();
        await soak.save();
        return soak.desktop.opened.saved.kind === 'saved';
      });
      const { shown } = soak.desktop;
      return { acknowledged: 1, lost: shown === null || findOnDisk((text) => text === shown, place) === undefined };
    });
    await soak.desktop.desk.discard();
    if (!reduced) trial.note(`${Math.round((Date.now() - start) / 1000)} s.`);
  }),
);
