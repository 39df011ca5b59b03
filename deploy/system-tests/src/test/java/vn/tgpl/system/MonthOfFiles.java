package vn.tgpl.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.local.story.Client;

/** A court without a system, whose clerk sends files in the columns of the template. */
final class MonthOfFiles implements CourtsMonth {

    private final Client clerk;
    private final String uploads;
    private final List<String> headings;
    private final Map<String, Sitting> standing = new TreeMap<>();

    /** @param service where court-liaison-service listens */
    MonthOfFiles(Client clerk, String service, String court) {
        this.clerk = clerk;
        this.uploads = "%s/v1/courts/%s/schedule-uploads".formatted(service, court);
        var template = clerk.get(uploads + "/template").expect(200).body();
        this.headings = List.of(
                template.replace("\uFEFF", "").lines().findFirst().orElseThrow().split(","));
    }

    @Override
    public Client clerk() {
        return clerk;
    }

    @Override
    public void publish(List<Sitting> sittings) {
        sittings.forEach(sitting -> standing.put(sitting.reference(), sitting));
        send(sittings, "Không");
    }

    /** By sending the whole list, which says so. */
    @Override
    public void withdraw(List<Sitting> sittings) {
        sittings.forEach(sitting -> standing.remove(sitting.reference()));
        send(standing.values(), "Có");
    }

    private void send(Collection<Sitting> sittings, String complete) {
        var file = Stream.concat(
                        Stream.of(String.join(",", headings)), sittings.stream().map(each -> row(each, complete)))
                .collect(Collectors.joining("\n"));
        var answer =
                CourtsMonth.untilAnswered(() -> clerk.postCsv(uploads, file).expect(201));
        assertThat(answer.json().path("refused").asInt(-1)).as(answer.body()).isZero();
    }

    private String row(Sitting sitting, String complete) {
        var cells = sitting.cells();
        return headings.stream()
                .map(heading -> heading.equals("Lịch đủ") ? complete : cells.getOrDefault(heading, ""))
                .collect(Collectors.joining(","));
    }
}
