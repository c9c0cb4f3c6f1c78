/** The workshop in which the lead idea is found, tested and chosen. */
export const ideaWorkshop = {
  label: 'Variants of the lead idea',
  empty:
    'Nothing on the wall yet. Write the first variant down – it need not be good, only there, so that you can hold a second one against it.',
  quick: 'New variant: one thought in eight words at most',
  fewer: (n: number) =>
    n === 1
      ? 'One variant is a beginning. With three you have a real choice.'
      : 'Two variants easily become an “either – or”. A third one opens the room.',
  longTitle: (n: number) => `${n} words. Up to eight can be passed on.`,
  open: 'Open all questions',
  dropped: (n: number) => (n === 1 ? '1 dropped variant' : `${n} dropped variants`),
  state: 'State',
  choose: 'Choose this one',
  chooseAsk: (now: string) => `“${now}” is the chosen one so far. It goes back to the shortlist and keeps its reason.`,
  chooseYes: 'Yes, choose this one',
  chooseNo: 'Stay with the present one',
  reason: 'Reason',
  reasonInvite: 'Why does this very thought carry?',
  reasonDropped: 'Why not?',
  roots: 'What it grows from',
  noRoots: 'No roots yet. Which need, which added value does it come from?',
  scores: {
    title: 'Test',
    quiet: 'Everyone judges alone, then you talk about it. Stays in the team.',
    begin: (person: string) => `Begin the verdict of ${person}`,
    add: 'Who judges?',
    of: (criterion: string, person: string) => `${criterion}, ${person}`,
    value: (n: number) => (n === 0 ? 'no verdict yet' : `${n} of 5`),
    remove: (person: string) => `Remove the verdict of ${person}`,
    keys: 'Arrow keys change the verdict, Home takes it back.',
    middle: 'Middle',
  },
  carrying: {
    title: 'Does it carry?',
    lead: 'One small example per group and phase. Where none comes to mind, the thought is still thin.',
    pick: 'Variant',
    missing: (n: number, of: number) => (n === 0 ? `all ${of} cells filled` : `${n} of ${of} cells still empty`),
    gaps: 'Still empty:',
    watched: 'only watched, need not be carried',
    need: 'This needs at least one dialogue group (step 1) and one phase.',
    cell: (group: string, phase: string) => `Example for ${group} in ${phase}`,
    cellInvite: 'still empty',
  },
} as const;
