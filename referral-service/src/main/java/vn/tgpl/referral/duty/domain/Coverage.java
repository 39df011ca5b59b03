package vn.tgpl.referral.duty.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where shifts leave a hole in their period. A shift that serves one agency alone covers nobody else. */
final class Coverage {

    private final List<Shift> shifts;
    private final List<String> province;

    /** @param province every commune of the province */
    Coverage(Collection<Shift> shifts, Collection<String> province) {
        this.shifts = shifts.stream().filter(Shift::servesEveryAgency).toList();
        this.province = List.copyOf(province);
    }

    /** In the order of time. */
    List<Gap> gaps(Period period) {
        var found = new ArrayList<Gap>();
        var times = new ArrayList<>(times(period));
        for (int i = 0; i < times.size() - 1; i++) {
            var without = without(times.get(i));
            if (!without.isEmpty()) {
                var communes = without.size() == province.size() ? List.<String>of() : without;
                add(found, new Gap(Gap.Kind.NOBODY_ON_DUTY, times.get(i), times.get(i + 1), communes));
            }
        }
        return found;
    }

    /** The moments at which it may change who is on duty; between two of them it does not. */
    private TreeSet<Instant> times(Period period) {
        var times = new TreeSet<Instant>(List.of(period.start(), period.end()));
        shifts.stream().flatMap(shift -> Stream.of(shift.start(), shift.end())).forEach(times::add);
        return times;
    }

    private List<String> without(Instant at) {
        var served = new HashSet<String>();
        for (var shift : shifts) {
            if (shift.holds(at)) {
                served.addAll(shift.servesTheProvince() ? province : shift.communes());
            }
        }
        return province.stream().filter(commune -> !served.contains(commune)).toList();
    }

    /** Two that touch and are in the same communes are one. */
    private static void add(List<Gap> found, Gap gap) {
        var last = found.isEmpty() ? null : found.getLast();
        if (last != null && last.end().equals(gap.start()) && last.communes().equals(gap.communes())) {
            found.removeLast();
            found.add(new Gap(gap.kind(), last.start(), gap.end(), gap.communes()));
        } else {
            found.add(gap);
        }
    }
}
