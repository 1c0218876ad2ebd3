declare module 'cytoscape-fcose' {
  export const __noNamedExports: never;
  const fcose: import('cytoscape').Ext;
  export default fcose;
}
