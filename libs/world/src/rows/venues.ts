import type { FigureRow } from "./measure";
import type { BookingRow, OpeningHoursExceptionRow, OpeningHoursRow, VisitCountRow } from "./opening";
import type {
  InspectionRow,
  ManagerTenureRow,
  VenueFindingRow,
  VenueKindRow,
  YouthHomeRow,
} from "./youth-home";

export * from "./opening";
export * from "./youth-home";

/** F29, F30. */
export type VenueFigureRow = FigureRow;

/** The venues service's tables, in FK-safe order. */
export interface VenuesTables {
  VenueKind: VenueKindRow;
  YouthHome: YouthHomeRow;
  OpeningHours: OpeningHoursRow;
  OpeningHoursException: OpeningHoursExceptionRow;
  VisitCount: VisitCountRow;
  Inspection: InspectionRow;
  ManagerTenure: ManagerTenureRow;
  Booking: BookingRow;
  VenueFinding: VenueFindingRow;
  VenueFigure: VenueFigureRow;
}
