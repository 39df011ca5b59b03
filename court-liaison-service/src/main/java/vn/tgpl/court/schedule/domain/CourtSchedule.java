package vn.tgpl.court.schedule.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A court's list (lịch xét xử): the days in order, on each the rooms, in each its hearings in order.
 *
 * @param name the court's name, or its identifier where no name is known
 * @param room the room that the list is limited to, or null
 * @param weeks those of which only the week is fixed
 */
public record CourtSchedule(
        String court, String name, LocalDate from, LocalDate to, String room, List<Day> days, List<Week> weeks) {

    public record Day(LocalDate date, List<Room> rooms) {}

    /** A room of a day; its name is null for hearings that have none yet. */
    public record Room(String room, List<Sitting> hearings) {}

    public record Week(LocalDate from, LocalDate to, List<Sitting> hearings) {}

    private static final Comparator<Sitting> IN_ORDER =
            Comparator.comparing(Sitting::start).thenComparing(Sitting::reference);

    public static CourtSchedule of(String name, HearingScope asked, String room, List<PulledHearing> hearings) {
        var sittings = hearings.stream()
                .flatMap(Sitting::of)
                .filter(sitting -> sitting.isWithin(asked.from(), asked.to()))
                .filter(sitting -> room == null || RoomName.of(room).equals(RoomName.of(sitting.room())))
                .sorted(IN_ORDER)
                .toList();
        var days = grouped(sittings.stream().filter(sitting -> !sitting.isOfWeek()), Sitting::date);
        var weeks = grouped(sittings.stream().filter(Sitting::isOfWeek), Sitting::monday);
        return new CourtSchedule(
                asked.court(),
                name,
                asked.from(),
                asked.to(),
                room,
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), rooms(day.getValue())))
                        .toList(),
                weeks.entrySet().stream()
                        .map(week -> new Week(week.getKey(), week.getKey().plusDays(6), week.getValue()))
                        .toList());
    }

    private static List<Room> rooms(List<Sitting> day) {
        return grouped(day.stream(), sitting -> RoomName.of(sitting.room())).values().stream()
                .map(sittings -> new Room(sittings.getFirst().room(), sittings))
                .toList();
    }

    private static <K> TreeMap<K, List<Sitting>> grouped(Stream<Sitting> sittings, Function<Sitting, K> key) {
        return sittings.collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    /** All sittings in the order of the list, those of a week last. */
    public Stream<Sitting> sittings() {
        return Stream.concat(
                        days.stream().flatMap(day -> day.rooms().stream()).map(Room::hearings),
                        weeks.stream().map(Week::hearings))
                .flatMap(List::stream)
                .filter(Objects::nonNull);
    }
}
