import { branding } from './branding';
import { commands } from './commands';
import { documents } from './documents';
import { editor } from './editor';
import { fairness } from './fairness';
import { fields } from './fields';
import { glossary } from './glossary';
import { library } from './library';
import { notes } from './notes';
import { practice } from './practice';
import { richText } from './rich-text';
import { compare, safety, versions } from './safety';
import { search } from './search';
import { settings } from './settings';
import { shell } from './shell';
import { shortPath } from './short-path';
import { beliefs, cards, course, effort, lettingGo, team } from './team';
import { thread } from './thread';
import { views } from './views';
import { ideaWorkshop } from './views-idea';
import { changeEditor, eventFlow, metricLines } from './views-learning';
import { listening } from './views-listening';
import { situation } from './views-situation';

/** Every text of the interface that is not a text of a record. */
export const ui = {
  branding,
  commands,
  compare,
  documents,
  editor,
  fields,
  richText,
  library,
  settings,
  shell,
  views,
  listening,
  situation,
  glossary,
  search,
  shortPath,
  thread,
  fairness,
  practice,
  notes,
  ideaWorkshop,
  changeEditor,
  eventFlow,
  metricLines,
  safety,
  versions,
  team,
  effort,
  beliefs,
  lettingGo,
  course,
  cards,
};
