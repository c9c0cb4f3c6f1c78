import type { Locator } from '@playwright/test';
import { recordTexts, stepTexts } from '../../../shared/i18n/records';
import { uiTexts } from '../../../shared/i18n/ui-texts';
import { type StepId, stepOf, steps } from '../../../shared/method/steps';
import type { Id } from '../../../shared/project/fields/values';
import type { Project } from '../../../shared/project/project';
import type { RecordType } from '../../../shared/project/record-types';
import type { App } from '../app';
import { choose } from '../pages/window';
import { type Made, nameOf } from './case';
import type { Hand } from './hand';
import { keyboard } from './keyboard';
import { mouse } from './mouse';

const { listening, editor, settings } = uiTexts('de');

/** A question that could not be answered yet, because what the answer names was not there. */
export interface Later {
  readonly subject: Subject;
  readonly fields: readonly string[];
}
/** Whose questions are answered. */
export type Subject = 'frame' | { readonly type: RecordType; readonly id: Id };

/** Somebody at the open project, with the plan to be entered beside. */
export class Desk {
  readonly app: App;
  readonly plan: Project;
  readonly made: Made = new Set();
  readonly later: Later[] = [];
  /** What is made in place when a picker does not find it; everything else is tied once it is there. */
  readonly inPlace: readonly RecordType[] = ['channel'];
  hand: Hand = mouse;
  private me: Id | null = null;

  constructor(app: App, plan: Project) {
    this.app = app;
    this.plan = plan;
  }

  get main(): Locator {
    return this.app.page.locator('main');
  }

  form(type: RecordType): Locator {
    return this.main.locator(`form[aria-label="${recordTexts('de', type).one}"]`);
  }

  /** Lays the mouse aside. */
  byKeyboardAlone(): void {
    this.hand = keyboard(this.app.page);
  }

  byMouse(): void {
    this.hand = mouse;
  }

  /** Goes to a station: by its shortcut, or by a click on the path. */
  async goToStation(id: StepId): Promise<void> {
    const step = steps.find((each) => each.id === id);
    if (this.hand !== mouse) return this.app.page.keyboard.press(`Control+${step?.number ?? 0}`);
    const { name } = stepTexts('de', id);
    const full = step?.number ? `${step.number} ${name}` : name;
    await this.app.page
      .getByRole('navigation')
      .first()
      .getByRole('button', { name: new RegExp(`^${full},`) })
      .click();
  }

  /** Goes to the tab of a type, below "more" for a rare one. */
  async goToTab(type: RecordType): Promise<void> {
    const tabs = this.main.getByRole('navigation').first();
    const name = new RegExp(`^${recordTexts('de', type).many}\\s*\\d*$`);
    const tab = tabs.getByRole('button', { name });
    if (stepOf(type).more.includes(type) && !(await tab.isVisible())) {
      await this.hand.press(tabs.getByRole('button', { name: listening.tabs.more, exact: true }));
      await this.hand.press(this.app.page.getByRole('menuitem', { name }));
    } else if ((await tab.getAttribute('aria-current')) === null) await this.hand.press(tab);
  }

  async goToBrief(): Promise<void> {
    await this.goToStation('frame');
    await this.hand.press(this.main.getByRole('navigation').getByRole('button', { name: editor.brief, exact: true }));
  }

  /** Says in the settings who is writing from now on. */
  async writeAs(author: Id | null): Promise<void> {
    if (author === this.me || author === null) return;
    const { page } = this.app;
    if (this.hand !== mouse) throw new Error('Who is writing is only said by mouse');
    await choose(this.app, 'edit.settings');
    const name = nameOf(this.plan, { type: 'person', id: author });
    await this.hand.choose(
      page.getByRole('radiogroup', { name: settings.mePeople }).getByRole('radio', { name: new RegExp(`^${name}$`) }),
    );
    await page.getByText(settings.meKnown(this.plan.project.title)).waitFor();
    await page.getByRole('button', { name: settings.back, exact: true }).click();
    this.me = author;
  }
}
