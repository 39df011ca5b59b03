package vn.tgpl.statute.reference;

import java.math.BigDecimal;

/**
 * What a session (buổi) of one form of aid is paid, in đồng.
 *
 * @param lawyer what a lawyer earns for it
 * @param officer what a legal aid officer earns for it
 * @param most how many sessions are paid at most in a matter
 */
public record SessionFee(BigDecimal lawyer, BigDecimal officer, BigDecimal most) {

    public BigDecimal toLawyer(BigDecimal sessions) {
        return lawyer.multiply(sessions.min(most));
    }

    public BigDecimal toOfficer(BigDecimal sessions) {
        return officer.multiply(sessions.min(most));
    }
}
