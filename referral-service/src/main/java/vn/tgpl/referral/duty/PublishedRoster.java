package vn.tgpl.referral.duty;

import java.util.List;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.referral.duty.domain.Gap;
import vn.tgpl.referral.duty.domain.Roster;

/** A roster with what is lacking in it and the clock of its publication. */
public record PublishedRoster(Roster roster, boolean isNew, List<Gap> gaps, List<StartedClock> clocks) {}
