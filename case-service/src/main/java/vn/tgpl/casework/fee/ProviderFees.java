package vn.tgpl.casework.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tgpl.casework.casefile.CaseAccess;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.fee.domain.Fee;
import vn.tgpl.casework.fee.domain.FeeChoice;
import vn.tgpl.casework.fee.domain.FeeChoiceMade;
import vn.tgpl.casework.fee.domain.FeeChoiceTooLate;
import vn.tgpl.casework.fee.domain.FeeChoices;
import vn.tgpl.casework.fee.domain.FeeTerms;
import vn.tgpl.casework.fee.domain.FeesUnknown;
import vn.tgpl.casework.fee.domain.NotPaidBySession;
import vn.tgpl.casework.fee.domain.PaidForm;
import vn.tgpl.casework.fee.domain.Work;
import vn.tgpl.casework.work.WorkReading;
import vn.tgpl.casework.work.domain.Activity;
import vn.tgpl.casework.work.domain.ActivityStatus;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.reference.Fees;
import vn.tgpl.statute.time.LegalTime;

/** A provider chooses once how to be paid; the Centre and the provider see what the confirmed work earns. */
@ApplicationScoped
public class ProviderFees {

    /** What is earned, what was chosen, and how much work nobody has confirmed. */
    public record Account(UUID caseId, PaidForm form, List<FeeChoice> choices, Fee fee, Duration unconfirmed) {}

    private final CaseFiles cases;
    private final CaseAccess access;
    private final WorkReading work;
    private final FeeChoices choices;
    private final AdviceFees advice;
    private final StatuteBook statute;
    private final Caller caller;
    private final Clock clock;

    ProviderFees(
            CaseFiles cases,
            CaseAccess access,
            WorkReading work,
            FeeChoices choices,
            AdviceFees advice,
            StatuteBook statute,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.access = access;
        this.work = work;
        this.choices = choices;
        this.advice = advice;
        this.statute = statute;
        this.caller = caller;
        this.clock = clock;
    }

    /** The same choice again changes nothing; another one is refused. */
    @Transactional
    public FeeChoice choose(UUID caseId, FeeTerms terms) {
        cases.lock(caseId);
        var found = access.asProvider(caseId);
        if (!PaidForm.of(found.intake().aidForm()).isBySession()) {
            throw new NotPaidBySession();
        }
        var provider = found.providerId();
        var now = clock.instant();
        terms.check(feesOn(LegalTime.dayOf(now)));
        var known = choices.of(caseId, provider);
        if (known.isPresent()) {
            if (!known.get().isFor(terms)) {
                throw new FeeChoiceMade();
            }
            return known.get();
        }
        if (work.of(caseId).stream().anyMatch(activity -> activity.isBy(provider))) {
            throw new FeeChoiceTooLate();
        }
        var made = new FeeChoice(caseId, provider, terms, now);
        choices.persist(made);
        return made;
    }

    /** The whole account for the Centre; a provider sees their own, also after another one took the case over. */
    @Transactional
    public Account of(UUID caseId) {
        var form = PaidForm.of(access.asCentreOrAnyProvider(caseId).intake().aidForm());
        var made = choices.of(caseId);
        var terms = made.stream().collect(Collectors.toMap(FeeChoice::providerId, FeeChoice::terms));
        var done = work.of(caseId);
        var confirmed = done.stream()
                .filter(ProviderFees::isConfirmed)
                .map(ProviderFees::work)
                .toList();
        var fee = form.isBySession() ? Fee.of(form, confirmed, terms, this::feesOn) : Fee.of(advice.of(caseId));
        return access.isCentres()
                ? new Account(caseId, form, made, fee, unconfirmed(done))
                : ownAccount(caseId, form, made, fee, done);
    }

    private Account ownAccount(UUID caseId, PaidForm form, List<FeeChoice> made, Fee fee, List<Activity> done) {
        var own = caller.provider().orElseThrow();
        return new Account(
                caseId,
                form,
                made.stream().filter(choice -> choice.providerId().equals(own)).toList(),
                fee.of(own),
                unconfirmed(done.stream().filter(activity -> activity.isBy(own)).toList()));
    }

    private Fees feesOn(LocalDate day) {
        return statute.statute().fees(day).orElseThrow(() -> new FeesUnknown(day));
    }

    private static Duration unconfirmed(List<Activity> done) {
        return done.stream()
                .filter(activity -> !isConfirmed(activity))
                .map(activity -> activity.entry().length())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean isConfirmed(Activity activity) {
        return activity.status() == ActivityStatus.CONFIRMED;
    }

    private static Work work(Activity activity) {
        var entry = activity.entry();
        return new Work(activity.provider(), LegalTime.dayOf(entry.startedAt()), entry.length());
    }
}
