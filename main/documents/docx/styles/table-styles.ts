import type { Palette } from '../../../../shared/report/palette';

export const TABLE_STYLE = {
  data: 'PlanTable',
  facts: 'PlanFacts',
  matrix: 'PlanMatrix',
  grid: 'PlanGrid',
  band: 'PlanBand',
  form: 'PlanForm',
  lines: 'PlanLines',
} as const;

/** `w:style` elements of all tables; cells carry their width and, where meaning asks for it, a fill. */
export function tableStyles(palette: Palette): string {
  const strong = line(8, palette.primary);
  const hair = line(4, palette.hairline);
  const head = `<w:rPr><w:color w:val="FFFFFF" w:themeColor="background1"/></w:rPr>`;
  return [
    tableStyle(TABLE_STYLE.data, 'Plan Table', [32, 85], { top: strong, bottom: strong, insideH: hair }, [
      when('firstRow', `${head}${cellShade(palette.primary, 'text2', '<w:vAlign w:val="bottom"/>')}`),
      when('lastRow', `<w:tcPr><w:tcBorders><w:top ${strong}/></w:tcBorders></w:tcPr>`),
      when('band2Horz', cellShade(palette.stripe)),
    ]),
    tableStyle(
      TABLE_STYLE.facts,
      'Plan Facts',
      [26, 113],
      { top: line(18, palette.accent), bottom: hair, insideH: hair },
      [when('firstRow', cellShade(palette.wash))],
    ),
    tableStyle(TABLE_STYLE.matrix, 'Plan Matrix', [85, 142], gaps(24), []),
    tableStyle(TABLE_STYLE.grid, 'Plan Grid', [32, 85], { top: strong, bottom: strong, insideH: hair, insideV: hair }, [
      when('firstRow', cellShade(palette.wash)),
    ]),
    tableStyle(TABLE_STYLE.band, 'Plan Band', [45, 57], { top: strong, bottom: strong, insideH: hair }, [
      when('firstRow', cellShade(palette.wash, undefined, '<w:vAlign w:val="bottom"/>')),
    ]),
    tableStyle(
      TABLE_STYLE.form,
      'Plan Form',
      [85, 85],
      { top: strong, bottom: strong, insideH: line(4, palette.muted), insideV: hair },
      [when('firstRow', `${head}${cellShade(palette.primary, 'text2')}`)],
    ),
    tableStyle(
      TABLE_STYLE.lines,
      'Plan Lines',
      [28, 0],
      { bottom: line(4, palette.muted), insideH: line(4, palette.muted) },
      [],
    ),
  ].join('');
}

type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV';
type Borders = Readonly<Partial<Record<Side, string>>>;

const SIDES: readonly Side[] = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

function tableStyle(
  id: string,
  name: string,
  [vertical, horizontal]: readonly [number, number],
  borders: Borders,
  parts: string[],
) {
  const lines = SIDES.flatMap((side) => (borders[side] === undefined ? [] : [`<w:${side} ${borders[side]}/>`])).join(
    '',
  );
  const margins = [
    ['top', vertical],
    ['left', horizontal],
    ['bottom', vertical],
    ['right', horizontal],
  ]
    .map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
    .join('');
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="49"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblStyleColBandSize w:val="1"/><w:tblBorders>${lines}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>${parts.join('')}</w:style>`;
}

function when(type: string, properties: string): string {
  return `<w:tblStylePr w:type="${type}">${properties}</w:tblStylePr>`;
}

function cellShade(fill: string, theme?: string, rest = ''): string {
  const themed = theme === undefined ? '' : ` w:themeFill="${theme}"`;
  return `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"${themed}/>${rest}</w:tcPr>`;
}

function line(eighths: number, colour: string): string {
  return `w:val="single" w:sz="${eighths}" w:space="0" w:color="${colour}"`;
}

/** White lines between filled cells, so that neighbouring fields read as separate cards. */
function gaps(eighths: number): Borders {
  const white = line(eighths, 'FFFFFF');
  return { top: white, left: white, bottom: white, right: white, insideH: white, insideV: white };
}
