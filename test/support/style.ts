/** Stands in for a style sheet under Jest: names of classes are not tested. */
export default {};
