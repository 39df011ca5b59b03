package vn.tgpl.casework.fee.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.fee.ProviderFees;
import vn.tgpl.casework.fee.domain.FeeChoice;
import vn.tgpl.casework.fee.domain.FeeLine;
import vn.tgpl.casework.fee.domain.FeeMethod;
import vn.tgpl.casework.fee.domain.PaidForm;
import vn.tgpl.contracts.AssignedProvider;

/** What a case's confirmed work earns, in đồng. */
@Schema(name = "Fee")
public record FeeView(
        UUID caseId,
        PaidForm aidForm,
        List<Choice> choices,
        List<Line> lines,

        @Schema(nullable = true, description = "For a written advice, which is paid by the piece")
        AdviceFeeView advice,

        @Schema(description = "The sum of the lines, or what the advice earns")
        long total,

        @Schema(description = "Work that nobody has confirmed, and that is not in the lines")
        long unconfirmedMinutes) {

    /** How a provider chose to be paid. */
    @Schema(name = "FeeChoice")
    public record Choice(
            UUID providerId,
            FeeMethod method,
            @Schema(nullable = true) BigDecimal lumpSumUnits,
            boolean severalCharges,
            Instant chosenAt) {

        static Choice of(FeeChoice choice) {
            var terms = choice.terms();
            return new Choice(
                    choice.providerId(),
                    terms.method(),
                    terms.lumpSumUnits(),
                    terms.severalCharges(),
                    choice.chosenAt());
        }
    }

    /** What a provider earns under one base salary. */
    @Schema(name = "FeeLine")
    public record Line(
            AssignedProvider provider,
            FeeMethod method,
            LocalDate from,
            LocalDate to,
            long minutes,
            @Schema(nullable = true) BigDecimal sessions,
            @Schema(nullable = true) BigDecimal paidSessions,
            long baseSalary,

            @Schema(description = "Whole đồng: each line is rounded once, a half up")
            long amount,

            String basis) {

        static Line of(FeeLine line) {
            return new Line(
                    line.provider(),
                    line.method(),
                    line.from(),
                    line.to(),
                    line.minutes(),
                    line.sessions(),
                    line.paidSessions(),
                    line.baseSalary().longValueExact(),
                    line.amount(),
                    line.basis());
        }
    }

    static FeeView of(ProviderFees.Account account) {
        return new FeeView(
                account.caseId(),
                account.form(),
                account.choices().stream().map(Choice::of).toList(),
                account.fee().lines().stream().map(Line::of).toList(),
                account.fee().advice().map(AdviceFeeView::of).orElse(null),
                account.fee().total(),
                account.unconfirmed().toMinutes());
    }
}
