package vn.tgpl.casework.intake.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tgpl.casework.casefile.domain.ProvenCategory;
import vn.tgpl.platform.secret.Secret;

/**
 * The proof of a category (giấy tờ chứng minh, Circular 08/2017 Art. 33).
 *
 * @param category the category that it proves, as the law's code of the day
 * @param documentKind the kind of paper, as the law's code of the day where the law lists the papers of the category
 * @param reference the paper's number and who issued it
 * @param provenOn the day on which the person was of that category, by whose law it is judged
 * @param financialDifficulty the ground of financial difficulty, for a category that asks for one
 */
public record ProofRequest(
        @NotNull String category,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,63}") String documentKind,
        @NotBlank @Size(max = 200) String reference,
        @NotNull LocalDate provenOn,
        String financialDifficulty) {

    public ProvenCategory toProven(UUID caseId, List<String> warnings, Instant at) {
        var document = new ProvenCategory.Document(documentKind, new Secret(reference));
        return new ProvenCategory(caseId, category, document, provenOn, financialDifficulty, warnings, at);
    }
}
