package vn.tgpl.casework.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.casefile.domain.ProvenCategory;
import vn.tgpl.platform.problem.Language;

/** A proof of the person's category, with what was unusual in it, in words. */
@Schema(name = "Proof")
public record ProofView(
        String category,
        String documentKind,
        String reference,
        LocalDate provenOn,

        @Schema(nullable = true, description = "The ground of financial difficulty")
        String financialDifficulty,

        Instant recordedAt,
        List<Warning> warnings) {

    @Schema(name = "ProofWarning")
    public record Warning(String code, String detail) {}

    static ProofView of(ProvenCategory proof, Language language) {
        return new ProofView(
                proof.category(),
                proof.document().kind(),
                proof.document().reference().text(),
                proof.provenOn(),
                proof.financialDifficulty(),
                proof.recordedAt(),
                proof.warnings().stream()
                        .map(code -> new Warning(code, language.text("warning." + code)))
                        .toList());
    }
}
