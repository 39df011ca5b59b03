package vn.tgpl.court.schedule.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whose hearings of which days are asked for.
 *
 * @param agency who asks: it sees the hearings that it takes part in
 * @param court only this court's, or null for all courts'
 * @param provider only those of this provider's cases, or null for everybody's
 * @param from the first day
 * @param to the last day, included
 */
public record HearingScope(String agency, String court, UUID provider, LocalDate from, LocalDate to) {}
