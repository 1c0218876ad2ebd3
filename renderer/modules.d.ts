declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';
  export const __noNamedExports: never;
  const fcose: Ext;
  export default fcose;
}
