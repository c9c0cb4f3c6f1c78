import { type StepId, steps } from '../../../shared/method/steps';
import { type App, expect } from '../app';

/** Chooses an entry of the native menu as soon as it can be chosen; the ids are those of the page's commands. */
export async function choose({ electronApp }: App, command: string): Promise<void> {
  const click = () =>
    electronApp.evaluate(({ Menu, BrowserWindow }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id);
      if (!item?.enabled) return false;
      item.click(undefined, BrowserWindow.getAllWindows()[0]);
      return true;
    }, command);
  await expect.poll(click, { message: `the menu offers ${command}` }).toBe(true);
}

/** Gives the inside of the window a size in pixels, and waits until the page has it. */
export async function resize(app: App, width: number, height: number): Promise<void> {
  await app.electronApp.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
  await expect.poll(() => app.page.evaluate(() => innerWidth)).toBe(width);
}

/** Goes to a station of the path and there to the tab at this place (0 is the first). */
export async function goTo(app: App, step: StepId, tab = 0): Promise<void> {
  await choose(app, `go.${step}`);
  // The page hears of the menu a moment later; what is pressed until then would come first.
  const stations = app.page.getByRole('navigation').first().getByRole('listitem').getByRole('button');
  const index = steps.findIndex(({ id }) => id === step);
  await expect(stations.nth(index)).toHaveAttribute('aria-current', 'step');
  const tabs = app.page.getByRole('main').getByRole('navigation').getByRole('button');
  if (tab > 0) await tabs.nth(tab).click();
}

/** Makes an empty project and opens it. */
export async function newProject(app: App, title: string): Promise<void> {
  await choose(app, 'file.new');
  await app.page.getByRole('dialog').getByRole('textbox').fill(title);
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

/** Closes the project and waits for the library. */
export async function toLibrary(app: App): Promise<void> {
  await choose(app, 'file.close');
  await expect(app.page.getByRole('main').getByRole('searchbox')).toBeVisible();
}
