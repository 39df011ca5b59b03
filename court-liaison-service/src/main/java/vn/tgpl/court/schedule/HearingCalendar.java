package vn.tgpl.court.schedule;

import static vn.tgpl.court.schedule.SittingWords.form;
import static vn.tgpl.court.schedule.SittingWords.hours;
import static vn.tgpl.court.schedule.SittingWords.kind;
import static vn.tgpl.court.schedule.SittingWords.mark;
import static vn.tgpl.court.schedule.SittingWords.number;
import static vn.tgpl.court.schedule.SittingWords.places;
import static vn.tgpl.court.schedule.SittingWords.remarks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.listing.domain.ListStage;
import vn.tgpl.court.schedule.domain.Sitting;
import vn.tgpl.platform.icalendar.CalendarText;
import vn.tgpl.statute.time.LegalTime;

/**
 * Sittings as a calendar (RFC 5545, RFC 7986), which may be handed on: it names no person and no case, only the numbers
 * of the proceeding. A sitting keeps its identifier when it is moved, and is marked as cancelled when it is off.
 */
public final class HearingCalendar {

    private static final Duration REFRESHED = Duration.ofMinutes(30);

    private static final VTimeZone ZONE = TimeZoneRegistryFactory.getInstance()
            .createRegistry()
            .getTimeZone(LegalTime.ZONE.getId())
            .getVTimeZone();

    private final String name;
    private final UnaryOperator<String> courtName;

    public HearingCalendar(String name, UnaryOperator<String> courtName) {
        this.name = name;
        this.courtName = courtName;
    }

    public String text(Stream<Sitting> sittings) {
        var properties = new PropertyList(List.of(
                ImmutableVersion.VERSION_2_0,
                new ProdId("-//tgpl//court-liaison//VI"),
                ImmutableCalScale.GREGORIAN,
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new Description("Lịch xét xử có trợ giúp pháp lý; không nêu tên người."),
                new Color(new ParameterList(), "darkred"),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESHED),
                new XProperty("X-PUBLISHED-TTL", REFRESHED.toString()),
                new XProperty("X-WR-TIMEZONE", LegalTime.ZONE.getId())));
        var components = Stream.concat(Stream.of(ZONE), sittings.map(this::event));
        return CalendarText.folded(new Calendar(properties, new ComponentList<>(components.toList())).toString());
    }

    private VEvent event(Sitting sitting) {
        var isFixed = sitting.stands() && !sitting.isOfWeek();
        var event = new ArrayList<Property>();
        event.add(new Uid(sitting.id() + "-" + sitting.day() + "@tgpl"));
        event.add(new Sequence(Long.toString(sitting.version())));
        event.add(new DtStamp(sitting.changedAt()));
        addTimes(event, sitting);
        event.add(new Summary(summary(sitting)));
        event.add(new Location(location(sitting)));
        event.add(new Description(description(sitting)));
        event.add(status(sitting));
        event.add(isFixed ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        event.add(new Categories(kind(sitting)));
        return new VEvent(new PropertyList(event));
    }

    private static void addTimes(List<Property> event, Sitting sitting) {
        switch (sitting.timePrecision()) {
            case TIME -> {
                event.add(new DtStart<>(sitting.start().atZone(LegalTime.ZONE)));
                if (sitting.end() != null) {
                    event.add(new DtEnd<>(sitting.end().atZone(LegalTime.ZONE)));
                }
            }
            case DAY -> addDays(event, sitting.date(), 1);
            case WEEK -> addDays(event, sitting.monday(), 7);
        }
    }

    private static void addDays(List<Property> event, LocalDate first, int days) {
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(first.plusDays(days)));
    }

    private static String summary(Sitting sitting) {
        var isOpen = sitting.timePrecision() == TimePrecision.WEEK;
        return Stream.of(mark(sitting), isOpen ? "chưa ấn định ngày" : null)
                        .filter(Objects::nonNull)
                        .map(word -> "[" + word + "] ")
                        .collect(Collectors.joining())
                + "Phiên tòa " + kind(sitting).toLowerCase() + " " + number(sitting);
    }

    private String location(Sitting sitting) {
        var court = courtName.apply(sitting.court());
        return sitting.room() == null ? court : sitting.room() + ", " + court;
    }

    private static String description(Sitting sitting) {
        var when = sitting.isOfWeek() ? "Chưa ấn định ngày giờ trong tuần" : hours(sitting);
        var how = Stream.concat(Stream.of(when, form(sitting), places(sitting)), remarks(sitting).stream());
        return how.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static Status status(Sitting sitting) {
        if (!sitting.stands()) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        return sitting.isOfWeek() || sitting.list() == ListStage.DRAFT
                ? ImmutableStatus.VEVENT_TENTATIVE
                : ImmutableStatus.VEVENT_CONFIRMED;
    }
}
