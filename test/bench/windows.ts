import { workerDisplay } from '../e2e/launch/display';
import { freshFolders, type Running, start } from '../e2e/launch/start';

export { projectFile } from '../e2e/launch/project-file';

/** Starts the planner with a project and waits until somebody can type into it. */
export async function startPlanner(file: string): Promise<Running> {
  const running = await start(freshFolders(), await workerDisplay(), { args: [file], env: {}, packaged: false });
  await running.page.getByRole('main').getByRole('textbox').first().waitFor();
  return running;
}
