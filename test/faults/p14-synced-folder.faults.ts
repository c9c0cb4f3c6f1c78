import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { decodeProject } from '../../main/storage/project-codec';
import { besideOf, Desktop } from './support/desktop';
import { inFolder, until } from './support/machine';
import { hurried } from './support/moving-clock';
import { arrivals, conflictNames, deleteFile, rewrite, theirVersion, touch } from './support/other-computer';
import { numberIn } from './support/payload';
import { promise, type Trial, times } from './support/promise';
import { between, pick } from './support/random';
import { type Place, placeIn } from './support/save-loop';

const cases = path.resolve(__dirname, '../fixtures/cases');
const projects = readdirSync(cases).filter((name) => name.endsWith('.leitfaden'));

/** Numbers of their texts; ours are smaller. */
const THEIRS = 1_000;

interface Session {
  readonly place: Place;
  readonly desktop: Desktop;
  /** Number of our newest text. */
  ours: number;
  /** Whether our newest text is in the file. */
  readonly dirty: boolean;
}

const inFile = (file: string) => numberIn(decodeProject(readFileSync(file)).project.project.note);

/** Somebody works on a project in a synced folder: some saves, and perhaps something that is not saved yet. */
function session(trial: Trial, work: (session: Session) => Promise<void>) {
  return inFolder(async (folder) => {
    const place = placeIn(folder);
    mkdirSync(place.home);
    copyFileSync(path.join(cases, pick(trial.random, projects)), place.file);
    const desktop = await Desktop.start(place, { clock: hurried });
    await desktop.open(place.file);
    let ours = 0;
    for (const last = between(trial.random, 1, 4); ours < last; ) {
      ours += 1;
      desktop.type(ours, 200);
      expect((await desktop.save()).kind).toBe('saved');
    }
    const dirty = trial.random() < 0.5;
    if (dirty) {
      ours += 1;
      desktop.type(ours, 200);
    }
    await work({ place, desktop, ours, dirty });
    await desktop.desk.discard();
    return { acknowledged: ours };
  });
}

/** The window comes to the front, or somebody saves: either way the other's file must be noticed. */
async function notice(trial: Trial, { desktop, dirty }: Session): Promise<void> {
  if (dirty && trial.random() < 0.5) await desktop.save();
  else await desktop.desk.look();
}

/** Their text is in the file; what was asked is answered, and both texts are there afterwards. */
async function settle(trial: Trial, { desktop, place, ours, dirty }: Session, theirs: number): Promise<void> {
  if (!dirty) {
    await until('the window is told', () => desktop.events.includes('project.reloaded'));
    expect([desktop.opened.hold, desktop.shown]).toEqual([null, theirs]);
    expect(await desktop.kept(), 'ours is kept').toContain(ours);
    return;
  }
  await until('somebody is asked', () => desktop.opened.hold?.kind === 'conflict');
  expect([desktop.shown, inFile(place.file)], 'nothing is overwritten').toEqual([ours, theirs]);
  expect((await desktop.save()).kind).toBe('held');
  if (trial.random() < 0.5) {
    const opened = await desktop.resolve('keepBoth');
    expect([inFile(besideOf(place.file, opened)), inFile(place.file)]).toEqual([ours, theirs]);
  } else {
    await desktop.resolve('openTheirs');
    expect([desktop.shown, inFile(place.file)]).toEqual([theirs, theirs]);
    expect(await desktop.kept(), 'ours is kept').toContain(ours);
  }
}

/** Nothing was brought that says anything new: nobody is asked, and the next save goes through. */
async function undisturbed(trial: Trial, session: Session): Promise<void> {
  const { desktop, place } = session;
  await notice(trial, session);
  await desktop.desk.look();
  expect([desktop.opened.hold, desktop.events.filter((event) => event.startsWith('project.'))]).toEqual([null, []]);
  desktop.type(session.ours + 1, 200);
  expect([(await desktop.save()).kind, inFile(place.file)]).toEqual(['saved', session.ours + 1]);
}

type Client = (trial: Trial, session: Session, theirs: number) => Promise<void>;

const clients: { readonly [name: string]: Client } = {
  ...Object.fromEntries(
    Object.entries(arrivals).map(([name, bring]): [string, Client] => [
      `another state, ${name}`,
      async (trial, session, theirs) => {
        bring(session.place.file, theirVersion(readFileSync(session.place.file), theirs));
        await notice(trial, session);
        await settle(trial, session, theirs);
      },
    ]),
  ),
  'the file is deleted': async (trial, session) => {
    const { desktop, place } = session;
    deleteFile(place.file);
    await notice(trial, session);
    await until('somebody is asked', () => desktop.opened.hold?.kind === 'deleted');
    expect((await desktop.save()).kind).toBe('held');
    await desktop.resolve('saveHereAgain');
    expect([desktop.opened.hold, inFile(place.file)]).toEqual([null, session.ours]);
  },
  'deleted, and another state comes': async (trial, session, theirs) => {
    const bytes = theirVersion(readFileSync(session.place.file), theirs);
    deleteFile(session.place.file);
    if (trial.random() < 0.5) await notice(trial, session);
    pick(trial.random, Object.values(arrivals))(session.place.file, bytes);
    await notice(trial, session);
    await settle(trial, session, theirs);
  },
  'only the time changes': async (trial, session) => {
    touch(session.place.file);
    await undisturbed(trial, session);
  },
  'the same bytes again': async (trial, session) => {
    rewrite(session.place.file);
    await undisturbed(trial, session);
  },
  'a conflict copy beside it': async (trial, session, theirs) => {
    const { desktop, place } = session;
    const name = pick(trial.random, conflictNames);
    const copy = path.join(place.home, name);
    const bytes = theirVersion(readFileSync(place.file), theirs);
    writeFileSync(copy, bytes);
    await desktop.desk.look();
    expect(desktop.opened.conflictCopies.map(({ fileName }) => fileName)).toEqual([name]);
    expect([desktop.opened.hold, (await desktop.save()).kind]).toEqual([null, 'saved']);
    expect([inFile(place.file), readFileSync(copy).equals(bytes)]).toEqual([session.ours, true]);
  },
};

promise('P14', 'two computers on a synced folder: both states stay, and only real changes ask', async (trial) => {
  for (const [name, client] of Object.entries(clients)) {
    await trial.ours(name, times(100, 3), (n) => session(trial, (one) => client(trial, one, THEIRS + n)));
  }
});
