package vn.tgpl.casework.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a provider has in hand, and what a year's work comes to against what the law asks for. */
@Schema(name = "Workload")
public record Workload(
        UUID provider,
        int year,

        @Schema(description = "Cases in hand now") long openCases,

        @Schema(description = "Cases in proceedings assigned in the year")
        long proceedingsCases,

        @Schema(
                nullable = true,
                description = "Full years of service; null where the register does not know since when")
        Integer seniority,

        @Schema(
                description =
                        "What an officer of this seniority needs for each grade; empty where none is set for the year")
        List<Target> targets,

        @Schema(nullable = true, description = "The best grade whose target is reached")
        String grade,

        Training training,

        @Schema(nullable = true) LocalDate lastProceedingsCase,

        @Schema(
                description =
                        "Whether an officer has been without a case in proceedings for so long that the card is lost")
        boolean withoutCaseTooLong) {

    /** How many cases earn a grade. */
    @Schema(name = "WorkTarget")
    public record Target(String grade, int least, int most, String basis) {}

    /** The hours trained in the year, and the hours that the law asks for; null where it asks for none. */
    @Schema(name = "TrainingHours")
    public record Training(
            long hours, @Schema(nullable = true) Integer least, boolean enough) {}
}
