package vn.tgpl.casework.fee.domain;

import java.util.Arrays;
import java.util.function.Function;
import vn.tgpl.statute.reference.FeeParameter.Code;
import vn.tgpl.statute.reference.Fees;
import vn.tgpl.statute.reference.SessionFee;

/** The forms of legal aid that are paid, as the law's codes. */
public enum PaidForm {
    LITIGATION(Fees::litigation, Code.LITIGATION_SESSION, Code.LITIGATION_OFFICER, Code.LITIGATION_MOST_SESSIONS),
    OUT_OF_COURT_REPRESENTATION(
            Fees::representation,
            Code.REPRESENTATION_SESSION,
            Code.REPRESENTATION_OFFICER,
            Code.REPRESENTATION_MOST_SESSIONS),
    /** Paid by the piece, however long it took. */
    ADVICE(fees -> {
        throw new NotPaidBySession();
    });

    private final Function<Fees, SessionFee> fee;
    private final Code[] figures;

    PaidForm(Function<Fees, SessionFee> fee, Code... figures) {
        this.fee = fee;
        this.figures = figures;
    }

    /** @throws NotPaidBySession for any other form */
    public static PaidForm of(String aidForm) {
        return Arrays.stream(values())
                .filter(form -> form.name().equals(aidForm))
                .findFirst()
                .orElseThrow(NotPaidBySession::new);
    }

    public boolean isBySession() {
        return this != ADVICE;
    }

    SessionFee session(Fees fees) {
        return fee.apply(fees);
    }

    String basis(Fees fees) {
        return fees.basisOf(figures);
    }
}
