package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tgpl.casework.casefile.domain.Origin;
import vn.tgpl.casework.intake.domain.ProofRequest;
import vn.tgpl.casework.person.domain.AidedPerson;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.entitlement.CategoryFinding;
import vn.tgpl.statute.entitlement.CategoryProof;
import vn.tgpl.statute.entitlement.CategoryProof.Proves;
import vn.tgpl.statute.entitlement.Claim;
import vn.tgpl.statute.entitlement.EntitlementReason;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.time.LegalTime;

/** Whether a proof entitles the person on its day: what the law excludes is refused, what is not known is a warning. */
@ApplicationScoped
class EligibilityCheck {

    private static final Map<EntitlementReason, String> EXCLUDING = Map.of(
            EntitlementReason.FINANCIAL_DIFFICULTY_NEEDED, "/financialDifficulty",
            EntitlementReason.AGE_NOT_IN_RANGE, "/category",
            EntitlementReason.ROLE_NOT_COVERED, "/category");

    private final StatuteBook statute;
    private final Clock clock;

    EligibilityCheck(StatuteBook statute, Clock clock) {
        this.statute = statute;
        this.clock = clock;
    }

    /**
     * What is unusual in the proof.
     *
     * @throws InvalidInput if the law of its day excludes it
     */
    List<String> check(ProofRequest proof, Origin origin, Optional<AidedPerson> person) {
        var day = proof.provenOn();
        if (day.isAfter(LegalTime.dayOf(clock.instant()))) {
            throw new InvalidInput(InputError.at("/provenOn", "in-future"));
        }
        statute.requireCategory("/category", proof.category(), day);
        if (proof.financialDifficulty() != null) {
            statute.require(
                    CodeList.FINANCIAL_DIFFICULTY_GROUND, "/financialDifficulty", proof.financialDifficulty(), day);
        }
        var finding = finding(proof, origin, person, day);
        var errors = new ArrayList<InputError>();
        var warnings = new ArrayList<String>();
        for (var reason : finding.reasons()) {
            var code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (EXCLUDING.containsKey(reason)) {
                errors.add(InputError.at(EXCLUDING.get(reason), code));
            } else if (reason != EntitlementReason.ENTITLED) {
                warnings.add(code);
            }
        }
        checkPaper(proof.documentKind(), papersOf(finding), errors, warnings);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return warnings;
    }

    private CategoryFinding finding(ProofRequest proof, Origin origin, Optional<AidedPerson> person, LocalDate day) {
        var law = statute.statute();
        var known = new EnumMap<Attribute, String>(Attribute.class);
        known.putAll(origin.attributes());
        person.map(AidedPerson::dateOfBirth)
                .flatMap(birth -> birth.ageGroup(day, law))
                .ifPresent(age -> known.put(Attribute.AGE, age));
        var difficulty =
                Optional.ofNullable(proof.financialDifficulty()).map(Set::of).orElse(Set.of());
        return law.entitlement(new Claim(Set.of(proof.category()), difficulty, known), day).findings().stream()
                .filter(found -> found.category().equals(proof.category()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> papersOf(CategoryFinding finding) {
        return finding.proofs().stream()
                .filter(paper -> paper.proves() == Proves.CATEGORY)
                .map(CategoryProof::code)
                .toList();
    }

    /** Where the law as we know it lists no paper, any will do; the Centre is told so. */
    private static void checkPaper(String kind, List<String> papers, List<InputError> errors, List<String> warnings) {
        if (papers.isEmpty()) {
            warnings.add("paper-not-listed");
        } else if (!papers.contains(kind)) {
            errors.add(InputError.unknownCode("/documentKind", papers));
        }
    }
}
