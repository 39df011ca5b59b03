package vn.tgpl.casework.intake.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An acceptance (thụ lý).
 *
 * @param category the category of entitled persons (diện người được trợ giúp pháp lý) that the Centre found, as the
 *     law's code of today
 * @param aidForm the form of aid, as the law's code of today; null for the one that was asked for
 * @param immediate whether proof of the category may follow (thụ lý ngay, Circular 12/2018 Art. 6)
 * @param immediateReason why the head of the Centre has it accepted at once to avoid harm; required where the law
 *     itself does not make the case immediate
 * @param residesInDifficultArea whether the person lives in an area of special difficulty (vùng có điều kiện kinh tế -
 *     xã hội đặc biệt khó khăn), so that more time is given for the proof (Circular 12/2018 Art. 6)
 * @param forceMajeure whether force majeure gives more time for the proof (bất khả kháng, same article)
 */
public record AcceptanceRequest(
        @NotNull String category,
        String aidForm,
        Boolean immediate,
        @Size(min = 1, max = 2000) String immediateReason,
        Boolean residesInDifficultArea,
        Boolean forceMajeure) {

    public boolean isImmediate() {
        return Boolean.TRUE.equals(immediate);
    }

    /** The codes of the law's attributes ZONE and HINDRANCE. */
    public String zone() {
        return Boolean.TRUE.equals(residesInDifficultArea) ? "SPECIALLY_DIFFICULT" : "ORDINARY";
    }

    public String hindrance() {
        return Boolean.TRUE.equals(forceMajeure) ? "FORCE_MAJEURE" : "NONE";
    }
}
