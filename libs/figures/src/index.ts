export { Figure } from "./figure";
export { reconciledFigures, type RecordedFigures } from "./figures";
export { ReconciledFigure } from "./reconciled-figure";
