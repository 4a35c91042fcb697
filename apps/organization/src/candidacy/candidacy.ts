import { CandidacyFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Index } from "typeorm";

@noun()
@Index("candidacy_key", ["election", "person", "post"], { unique: true })
@Check("candidacy_votes_check", "votes_for >= 0 AND votes_against >= 0 AND abstentions >= 0")
export class Candidacy extends CandidacyFace {}
