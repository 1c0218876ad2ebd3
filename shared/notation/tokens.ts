import type { WelfareSector } from '../model/enumerations.ts';

/** How a sector looks: `fill` and `line` of a filled sign, `soft` inside an outlined one (UX.md §2). */
export interface SectorTokens {
  readonly fill: string;
  readonly line: string;
  readonly soft: string;
}

/**
 * Every colour of one theme as `#RRGGBB` (UX.md §2). The page has them as `--kw-*` variables, the map reads them once
 * per theme change, the picture writers use them directly.
 */
export interface Tokens {
  /** Window, rail, title and status bar. */
  readonly ground: string;
  /** Map sheet. */
  readonly paper: string;
  /** Panels, tables, controls. */
  readonly surface: string;
  /** Table head, quiet blocks. */
  readonly surface2: string;
  readonly hover: string;
  /** Hairlines: decorative only. */
  readonly line: string;
  readonly line2: string;
  /** Borders of inputs, switches, buttons. */
  readonly control: string;
  /** Text: headings, secondary, captions. */
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  /** Primary button and active item, and what is written on it. */
  readonly tinte: string;
  readonly onTinte: string;
  readonly link: string;
  readonly focus: string;
  /** Hints, covered cells. */
  readonly tint: string;
  readonly tint2: string;
  /** Selection: halo on the map, row, edge of a row. */
  readonly mark: string;
  readonly markSoft: string;
  readonly markLine: string;
  readonly high: string;
  readonly highSoft: string;
  readonly med: string;
  readonly medSoft: string;
  readonly low: string;
  readonly lowSoft: string;
  readonly info: string;
  readonly infoSoft: string;
  readonly ok: string;
  readonly okSoft: string;
  /** Working tie, and the muted one of the focus actor. */
  readonly tie: string;
  readonly tieQm: string;
  /** Double line of an agreement, line of a wish. */
  readonly agree: string;
  readonly wish: string;
  /** Competition, conflict. */
  readonly comp: string;
  readonly conf: string;
  /** Working ties where they are told apart by colour. */
  readonly netInformation: string;
  readonly netCooperation: string;
  readonly netReferral: string;
  readonly netResourceSharing: string;
  readonly netJointPresence: string;
  readonly netFunding: string;
  readonly netAdvocacy: string;
  /** Missing partner. */
  readonly ghost: string;
  /** Areas of the fields of action. */
  readonly hull: string;
  readonly hullLine: string;
  readonly hullText: string;
  readonly sectors: Readonly<Record<WelfareSector, SectorTokens>>;
  /** Groups of actors told apart by colour and number; the last one is shared by those from the tenth on. */
  readonly groups: readonly string[];
}

export type ThemeName = 'light' | 'dark';

function sector(colour: string, soft: string): SectorTokens {
  return { fill: colour, line: colour, soft };
}

export const tokens: Readonly<Record<ThemeName, Tokens>> = {
  light: {
    ground: '#F0EEE8',
    paper: '#FBFAF6',
    surface: '#FFFFFF',
    surface2: '#F6F4EF',
    hover: '#ECE9E1',
    line: '#E1DDD3',
    line2: '#C6C0B3',
    control: '#837D71',
    ink: '#16242A',
    ink2: '#435057',
    ink3: '#5D686E',
    tinte: '#12414D',
    onTinte: '#FFFFFF',
    link: '#0A6074',
    focus: '#0A6074',
    tint: '#E2EDEE',
    tint2: '#CADEE1',
    mark: '#FFD84A',
    markSoft: '#FFF5D1',
    markLine: '#8A6A00',
    high: '#B42318',
    highSoft: '#FCEBE8',
    med: '#8A5200',
    medSoft: '#FDF0D7',
    low: '#2E5C87',
    lowSoft: '#E6EFF7',
    info: '#4B5A50',
    infoSoft: '#ECF1EC',
    ok: '#1E6B4C',
    okSoft: '#E1F1E9',
    tie: '#6A757A',
    tieQm: '#828784',
    agree: '#12414D',
    wish: '#0A6074',
    comp: '#8A4314',
    conf: '#B42318',
    netInformation: '#5D686E',
    netCooperation: '#1C4A86',
    netReferral: '#7D4596',
    netResourceSharing: '#22754F',
    netJointPresence: '#AB3D72',
    netFunding: '#8A5A00',
    netAdvocacy: '#0A7485',
    ghost: '#6B7478',
    hull: '#EFEBE0',
    hullLine: '#D2CBBB',
    hullText: '#655E50',
    sectors: {
      state: sector('#1C4A86', '#DDE7F4'),
      thirdSector: sector('#2F8A72', '#DCEFE8'),
      market: sector('#C95F08', '#FBE6D3'),
      informal: sector('#AF68AD', '#F2E3F1'),
    },
    groups: [
      '#1C4A86',
      '#B45309',
      '#22754F',
      '#8E4A8C',
      '#7A5C00',
      '#B42318',
      '#0A7485',
      '#7A4B2A',
      '#435057',
      '#5D686E',
    ],
  },
  dark: {
    ground: '#0F1517',
    paper: '#161D20',
    surface: '#1C2528',
    surface2: '#222C30',
    hover: '#2B373B',
    line: '#2C383C',
    line2: '#445358',
    control: '#7C8B90',
    ink: '#EEF2F1',
    ink2: '#BFC9CA',
    ink3: '#9BA8AB',
    tinte: '#8CCFDB',
    onTinte: '#08252C',
    link: '#83CBD8',
    focus: '#8CCFDB',
    tint: '#1B363D',
    tint2: '#25484F',
    mark: '#F2C94C',
    markSoft: '#3A3319',
    markLine: '#F2C94C',
    high: '#FF8A7A',
    highSoft: '#43201C',
    med: '#F0B956',
    medSoft: '#3D2E10',
    low: '#8FBCE8',
    lowSoft: '#1C3145',
    info: '#B3C2B6',
    infoSoft: '#243029',
    ok: '#7FD3A8',
    okSoft: '#183428',
    tie: '#8E9B9F',
    tieQm: '#64727A',
    agree: '#B9DDE3',
    wish: '#83CBD8',
    comp: '#E0A070',
    conf: '#FF8A7A',
    netInformation: '#A9B4B8',
    netCooperation: '#7FB0F5',
    netReferral: '#C79BE0',
    netResourceSharing: '#7FD3A8',
    netJointPresence: '#EE9CC0',
    netFunding: '#E3B75C',
    netAdvocacy: '#6CCBDA',
    ghost: '#93A0A4',
    hull: '#1F282B',
    hullLine: '#3A474B',
    hullText: '#A9B2AE',
    sectors: {
      state: sector('#5794F0', '#1C3150'),
      thirdSector: sector('#8BD8B4', '#17382C'),
      market: sector('#EBA63C', '#43300F'),
      informal: sector('#BC719C', '#41243A'),
    },
    groups: [
      '#7FB0F5',
      '#EBA63C',
      '#7FD3A8',
      '#D79BD3',
      '#E0CE62',
      '#FF8A7A',
      '#6CCBDA',
      '#D1A483',
      '#BFC9CA',
      '#9BA8AB',
    ],
  },
};
