export { Figure } from "./figure";
export { reconciledFigures, type Recorded, type RecordedFigures } from "./figures";
export { ReconciledFigure, Verdict } from "./reconciled-figure";
