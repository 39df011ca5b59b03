package vn.tgpl.referral.register.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.referral.register.CouncilFigures.Figures;
import vn.tgpl.referral.register.domain.CouncilReportKind;
import vn.tgpl.referral.register.domain.Dimension;
import vn.tgpl.referral.register.domain.Figure;
import vn.tgpl.referral.register.domain.Period;

/** A report's figures: each agency's and, for who sees all agencies, those of all together. */
@Schema(name = "CouncilFigures", description = "Số liệu báo cáo Hội đồng phối hợp liên ngành, đếm từ sổ theo dõi")
record FiguresView(
        CouncilReportKind report,
        int year,

        @Schema(examples = "Mẫu 06B") String form,

        String basis,
        LocalDate from,
        LocalDate to,
        AgencyFigures together,
        List<AgencyFigures> agencies) {

    /**
     * The figures of one agency, those that are zero too.
     *
     * @param agency null for all together
     * @param total what the figures of each dimension add up to
     */
    record AgencyFigures(String agency, long total, List<FigureView> figures) {}

    /**
     * A figure.
     *
     * @param rows where exactly the counted rows are; null where the caller may not see them
     */
    @Schema(name = "Figure")
    record FigureView(
            @Schema(examples = "KIND:NOTICE") String figure,

            @Schema(examples = "thông báo về trợ giúp pháp lý (Mẫu 03)")
            String label,

            long count,
            String rows) {}

    /** The figures as this agency sees them: its own with the way to their rows, and others' without. */
    static FiguresView of(Figures figures, int year, String caller, boolean seesAll, Labels labels) {
        var counts = figures.counts();
        var agencies = seesAll ? counts.agencies() : Set.of(caller);
        return new FiguresView(
                figures.kind(),
                year,
                figures.report().form(),
                figures.report().basis(),
                figures.period().from(),
                figures.period().to(),
                seesAll ? of(null, counts.together(), null, labels) : null,
                agencies.stream()
                        .map(agency ->
                                of(agency, counts.of(agency), agency.equals(caller) ? figures.period() : null, labels))
                        .toList());
    }

    private static AgencyFigures of(String agency, Map<Figure, Long> counts, Period readable, Labels labels) {
        var total = Dimension.KIND
                .figures()
                .mapToLong(figure -> counts.getOrDefault(figure, 0L))
                .sum();
        var figures = Figure.ALL.stream()
                .map(figure -> new FigureView(
                        figure.toString(),
                        labels.of(figure),
                        counts.getOrDefault(figure, 0L),
                        readable == null ? null : link(figure, readable)))
                .toList();
        return new AgencyFigures(agency, total, figures);
    }

    private static String link(Figure figure, Period period) {
        return "/v1/register?from=%s&to=%s&figure=%s".formatted(period.from(), period.to(), figure);
    }
}
