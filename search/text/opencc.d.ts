/** opencc-js publishes its tables without types: "乾 干|亂 乱|…". */
declare module "opencc-js/dict/TSCharacters" {
  const table: string;
  export default table;
}
