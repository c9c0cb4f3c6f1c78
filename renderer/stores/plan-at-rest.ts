import { computed, createAtom, makeObservable, reaction, untracked } from 'mobx';
import type { Project } from '../../shared/project/project';
import { createChecker, type Findings } from '../../shared/red-thread/findings';
import { planOf } from '../../shared/red-thread/plan';
import { type Thread, threadOf } from '../../shared/red-thread/thread';

/** The hand rests when it has not changed anything for so long, in milliseconds; only then the plan is looked at anew. */
export const REST = 150;

/**
 * What is reckoned over the whole plan: nothing while no view asks, nothing within a key press, and of the rules only
 * those that read something that has changed.
 */
export class PlanAtRest {
  private kept: Project | null = null;
  private stop: () => void = () => {};
  private readonly check = createChecker();
  private readonly atom = createAtom(
    'the plan at rest',
    () => this.watch(),
    () => this.leave(),
  );

  /** @param now the project as it is; @param day today, ISO */
  constructor(
    private readonly now: () => Project,
    private readonly day: () => string,
  ) {
    makeObservable(this, { findings: computed, thread: computed });
  }

  /** The project as it was when the hand last rested; outside of views as it is. */
  private get project(): Project {
    return this.atom.reportObserved() && this.kept ? this.kept : this.now();
  }

  get findings(): Findings {
    return this.check(this.project, this.day());
  }

  get thread(): Thread {
    return threadOf(planOf(this.project, this.day()));
  }

  private watch(): void {
    // A look that begins must not tie whoever looks to every key press.
    this.kept = untracked(() => this.now());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (project: Project) => {
      this.kept = project;
      this.atom.reportChanged();
    };
    const dispose = reaction(
      () => this.now(),
      (project) => {
        clearTimeout(timer);
        timer = setTimeout(look, REST, project);
      },
    );
    this.stop = () => {
      clearTimeout(timer);
      dispose();
    };
  }

  private leave(): void {
    this.stop();
    this.kept = null;
  }
}
