/** The address of a script that the build makes to run as a worker. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}
