export { Figure } from "./figure";
export { FigureArguments } from "./figure-arguments";
export { reconciledFigures, type RecordedFigures } from "./figures";
export { ReconciledFigure } from "./reconciled-figure";
