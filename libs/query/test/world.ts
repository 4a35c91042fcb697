/** The rows of a test's database, in memory. */
export interface PlaceRow {
  id: string;
  code: string;
  level: "CITY" | "WARD";
  ancestorIds: string[];
}
export interface ClubRow {
  id: string;
  name: string | null;
  code: string | null;
  size: number | null;
  rating: number | null;
  open: boolean | null;
  kind: string | null;
  foundedOn: string | null;
  seenAt: string | null;
  tags: string[] | null;
  placeId: string | null;
}
export interface MemberRow {
  id: string;
  clubId: string;
  age: number | null;
}
export interface VisitRow {
  id: string;
  clubId: string;
  hours: number | null;
}
export interface World {
  places: PlaceRow[];
  clubs: ClubRow[];
  members: MemberRow[];
  visits: VisitRow[];
}

export const placeOf = (world: World, { placeId }: ClubRow): PlaceRow | undefined =>
  world.places.find(({ id }) => id === placeId);

/** Of a club: the eldest member first, those of unknown age last, then by id. */
export const membersOf = (world: World, club: ClubRow): MemberRow[] =>
  world.members
    .filter(({ clubId }) => clubId === club.id)
    .sort((a, b) => (b.age ?? -Infinity) - (a.age ?? -Infinity) || (a.id < b.id ? -1 : 1));

/** Of all clubs at a place. */
export const clubMembersOf = (world: World, place: PlaceRow): MemberRow[] =>
  world.clubs.filter(({ placeId }) => placeId === place.id).flatMap(club => membersOf(world, club));

export const visitsOf = (world: World, club: ClubRow): VisitRow[] =>
  world.visits.filter(({ clubId }) => clubId === club.id);

/** A club of which nothing is known but these. */
export const clubRow = (known: Partial<ClubRow> & { id: string }): ClubRow => ({
  name: null,
  code: null,
  size: null,
  rating: null,
  open: null,
  kind: null,
  foundedOn: null,
  seenAt: null,
  tags: null,
  placeId: null,
  ...known,
});
