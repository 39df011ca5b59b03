package vn.tgpl.casework.fee.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.reference.Fees;

/** Providers, their work and the shipped law. */
final class Sample {

    static final AssignedProvider LAWYER = provider(ProviderKind.LAWYER);
    static final AssignedProvider SECOND_LAWYER = provider(ProviderKind.LAWYER);
    static final AssignedProvider OFFICER = provider(ProviderKind.LEGAL_AID_OFFICER);

    private static final Statute LAW = Statute.load();

    private Sample() {}

    private static AssignedProvider provider(ProviderKind kind) {
        return new AssignedProvider(UUID.randomUUID(), "Lê Thị D", kind);
    }

    static Work work(AssignedProvider provider, String day, String length) {
        return new Work(provider, LocalDate.parse(day), Duration.parse(length));
    }

    static Fee sessions(Work... done) {
        return Fee.of(PaidForm.LITIGATION, List.of(done), Map.of(), Sample::fees);
    }

    static FeeTerms lumpSum(String units) {
        return new FeeTerms(FeeMethod.LUMP_SUM, new BigDecimal(units), false);
    }

    static Fees fees(LocalDate day) {
        return LAW.fees(day).orElseThrow(() -> new FeesUnknown(day));
    }
}
