package vn.tgpl.casework.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.casework.advice.AdviceGiving;
import vn.tgpl.casework.advice.domain.Advice;
import vn.tgpl.casework.casefile.CaseOversight;
import vn.tgpl.casework.fee.domain.AdvicePay;
import vn.tgpl.casework.fee.domain.AdviceUnpaid;
import vn.tgpl.casework.fee.domain.AdviceWorth;
import vn.tgpl.casework.fee.domain.AdviceWorths;
import vn.tgpl.casework.fee.domain.Coefficient;
import vn.tgpl.casework.fee.domain.FeesUnknown;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.time.LegalTime;

/** A written advice is paid by the piece: the law sets the least and the most, the Centre finds what it is worth. */
@ApplicationScoped
public class AdviceFees {

    private final CaseOversight oversight;
    private final AdviceGiving advice;
    private final AdviceWorths worths;
    private final StatuteBook statute;
    private final Audit audit;
    private final Clock clock;

    AdviceFees(
            CaseOversight oversight,
            AdviceGiving advice,
            AdviceWorths worths,
            StatuteBook statute,
            Audit audit,
            Clock clock) {
        this.oversight = oversight;
        this.advice = advice;
        this.worths = worths;
        this.statute = statute;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same again changes nothing; another finding stands beside the former one, and counts. */
    @Transactional
    public AdvicePay find(UUID caseId, Coefficient found) {
        oversight.lockForCentre(caseId);
        var pay = of(caseId).orElseThrow(AdviceUnpaid::new);
        found.check(pay.law());
        if (pay.worth().filter(known -> known.found().isSameAs(found)).isPresent()) {
            return pay;
        }
        var worth = new AdviceWorth(caseId, found, clock.instant());
        worths.persist(worth);
        audit.wrote("case", caseId);
        return pay.with(worth);
    }

    /** Empty while no advice was given, or where the law does not pay who gave it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<AdvicePay> of(UUID caseId) {
        return advice.of(caseId).filter(this::isPaid).map(given -> pay(given, worths.of(caseId)));
    }

    private AdvicePay pay(Advice given, Optional<AdviceWorth> worth) {
        var day = dayOf(given);
        var law = statute.statute().fees(day).orElseThrow(() -> new FeesUnknown(day));
        return new AdvicePay(given.provider(), day, law, worth);
    }

    private boolean isPaid(Advice given) {
        return given.provider() != null && isPaid(given.provider(), dayOf(given));
    }

    private boolean isPaid(AssignedProvider provider, LocalDate day) {
        return statute.statute()
                .code(CodeList.PAID_FOR_ADVICE, provider.kind().name(), day)
                .isPresent();
    }

    private static LocalDate dayOf(Advice given) {
        return LegalTime.dayOf(given.entry().givenAt());
    }
}
