import type { Project } from '../../shared/project/project';

/** A state of the project that can be looked at, and how it is called in a sentence. */
export interface State {
  readonly name: string;
  readonly project: Project;
}
