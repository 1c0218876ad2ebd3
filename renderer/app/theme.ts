import {
  ActionIcon,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  Input,
  Kbd,
  type MantineColorsTuple,
  type MantineThemeOverride,
  Menu,
  Modal,
  Notification,
  SegmentedControl,
  Tooltip,
  type VariantColorsResolver,
} from '@mantine/core';
import type { Translate } from '../../shared/locale/translate.ts';
import { type Tokens, tokens } from '../../shared/notation/tokens.ts';

const tinte: MantineColorsTuple = [
  '#F0F6F7',
  '#E2EDEE',
  '#CADEE1',
  '#A3C5CB',
  '#6FA2AC',
  '#3B7E8C',
  '#0A6074',
  '#0F4F5E',
  '#12414D',
  '#0B313B',
];

/** Mantine's neutral scales run from bright to dark; its components then take our surfaces, borders and inks. */
function neutral({ surface2, hover, line, line2, control, ink3, ink2, ink }: Tokens): MantineColorsTuple {
  return [surface2, hover, line, line2, control, control, ink3, ink2, ink, ink];
}

function neutralDark({ ground, surface, hover, control, ink3, ink2, ink }: Tokens): MantineColorsTuple {
  return [ink, ink2, ink3, control, control, hover, surface, surface, ground, ground];
}

const heading = (fontSize: string, lineHeight: string) => ({ fontSize, lineHeight, fontWeight: '600' });

/** Filled components in the primary colour take its token and what is readable on it, which differ by theme. */
const variantColors: VariantColorsResolver = (input) => {
  if (input.variant !== 'filled' || (input.color ?? 'tinte') !== 'tinte') return defaultVariantColorsResolver(input);
  return {
    background: 'var(--kw-tinte)',
    hover: 'color-mix(in srgb, var(--kw-tinte), var(--kw-ink) 18%)',
    color: 'var(--kw-on-tinte)',
    border: '1px solid transparent',
  };
};

/** The look of Mantine's components (UX.md §2), with the words they bring along in the language of the moment. */
export function themeIn(t: Translate): MantineThemeOverride {
  const closeButtonProps = { 'aria-label': t('common:close') };
  return createTheme({
    fontFamily: '"Source Sans 3 Variable", "Source Sans 3", sans-serif',
    fontFamilyMonospace: '"Source Sans 3 Variable", sans-serif',
    primaryColor: 'tinte',
    primaryShade: { light: 8, dark: 2 },
    autoContrast: true,
    white: tokens.light.surface,
    black: tokens.light.ink,
    colors: { tinte, gray: neutral(tokens.light), dark: neutralDark(tokens.dark) },
    defaultRadius: 'md',
    radius: { xs: '0.25rem', sm: '0.25rem', md: '0.4375rem', lg: '0.5625rem', xl: '0.75rem' },
    fontSizes: { xs: '0.8125rem', sm: '0.90625rem', md: '0.9375rem', lg: '1.09375rem', xl: '1.375rem' },
    lineHeights: { xs: '1.31', sm: '1.38', md: '1.4', lg: '1.32', xl: '1.28' },
    spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '1.5rem' },
    shadows: {
      xs: 'var(--kw-shadow-card)',
      sm: 'var(--kw-shadow-card)',
      md: 'var(--kw-shadow-popover)',
      lg: 'var(--kw-shadow-popover)',
      xl: 'var(--kw-shadow-popover)',
    },
    headings: {
      fontWeight: '600',
      sizes: {
        h1: heading('1.375rem', '1.75rem'),
        h2: heading('1.09375rem', '1.4375rem'),
        h3: heading('0.9375rem', '1.3125rem'),
        h4: heading('0.9375rem', '1.3125rem'),
      },
    },
    focusRing: 'auto',
    respectReducedMotion: true,
    variantColorResolver: variantColors,
    components: {
      Checkbox: Checkbox.extend({ defaultProps: { iconColor: 'var(--kw-on-tinte)' } }),
      Notification: Notification.extend({ defaultProps: { closeButtonProps } }),
      Button: Button.extend({ defaultProps: { variant: 'default' }, classNames: { root: 'kw-button' } }),
      ActionIcon: ActionIcon.extend({
        defaultProps: { variant: 'subtle', color: 'gray' },
        classNames: { root: 'kw-action-icon' },
      }),
      Input: Input.extend({ classNames: { wrapper: 'kw-input-wrapper' } }),
      InputWrapper: Input.Wrapper.extend({ classNames: { label: 'kw-input-label' } }),
      Kbd: Kbd.extend({ classNames: { root: 'kw-kbd' } }),
      Menu: Menu.extend({
        defaultProps: { shadow: 'md', withInitialFocusPlaceholder: false },
        classNames: { item: 'kw-menu-item', divider: 'kw-menu-divider' },
      }),
      Modal: Modal.extend({
        defaultProps: {
          closeButtonProps,
          centered: true,
          radius: 'xl',
          overlayProps: { backgroundOpacity: 0.4 },
          transitionProps: { duration: 120 },
        },
        classNames: { title: 'kw-modal-title' },
      }),
      SegmentedControl: SegmentedControl.extend({ classNames: { root: 'kw-segments' } }),
      Tooltip: Tooltip.extend({
        defaultProps: { openDelay: 400, withArrow: true, events: { hover: true, focus: true, touch: false } },
      }),
    },
  });
}

/** `surface2` as `--kw-surface2`, `markSoft` as `--kw-mark-soft`, a sector as `--kw-sector-third-sector`. */
function tokenVariables({ sectors, groups, ...colours }: Tokens): Record<string, string> {
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries([
    ...Object.entries(colours).map(([name, value]) => [`--kw-${kebab(name)}`, value]),
    ...groups.map((colour, index) => [`--kw-group-${index}`, colour]),
    ...Object.entries(sectors).flatMap(([name, sector]) => [
      [`--kw-sector-${kebab(name)}`, sector.fill],
      [`--kw-sector-${kebab(name)}-soft`, sector.soft],
    ]),
  ]);
}

function schemeVariables(theme: Tokens): Record<string, string> {
  return {
    ...tokenVariables(theme),
    '--mantine-color-body': theme.surface,
    '--mantine-color-text': theme.ink,
    '--mantine-color-bright': theme.ink,
    '--mantine-color-dimmed': theme.ink3,
    '--mantine-color-placeholder': theme.ink3,
    '--mantine-color-anchor': theme.link,
    '--mantine-color-error': theme.high,
    '--mantine-color-success': theme.ok,
    '--mantine-color-default': theme.surface,
    '--mantine-color-default-hover': theme.hover,
    '--mantine-color-default-color': theme.ink,
    '--mantine-color-default-border': theme.control,
    '--mantine-color-disabled': theme.surface2,
    '--mantine-color-disabled-color': theme.ink3,
    '--mantine-color-disabled-border': theme.line2,
    '--mantine-primary-color-contrast': theme.onTinte,
    '--mantine-primary-color-filled': theme.tinte,
    '--mantine-color-tinte-filled': theme.tinte,
    '--mantine-color-tinte-text': theme.link,
    '--mantine-color-gray-light-color': theme.ink2,
    '--mantine-color-gray-light-hover': theme.hover,
    '--mantine-color-gray-outline': theme.control,
  };
}

/** All tokens as CSS variables of both colour schemes, and Mantine's own colours from them. */
export const themeVariables: CSSVariablesResolver = () => ({
  variables: {
    '--kw-shadow-card': '0 1px 2px #1E24260F',
    '--kw-shadow-popover': '0 2px 6px #1E24261A, 0 12px 32px #1E242624',
  },
  light: schemeVariables(tokens.light),
  dark: schemeVariables(tokens.dark),
});
