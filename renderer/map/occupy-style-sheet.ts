/**
 * cytoscape adds a style element unless one with its name exists; the content security policy would refuse it, and its
 * one rule is in MapCanvas.module.css.
 */
export function occupyStyleSheet(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const placeholder = document.createElement('meta');
  placeholder.id = id;
  document.head.append(placeholder);
}
