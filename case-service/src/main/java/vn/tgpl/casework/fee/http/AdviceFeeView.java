package vn.tgpl.casework.fee.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.fee.domain.AdvicePay;
import vn.tgpl.casework.fee.domain.AdviceWorth;
import vn.tgpl.casework.fee.domain.Coefficient;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.platform.secret.Secret;

/** What a written advice earns. */
@Schema(name = "AdviceFee")
public record AdviceFeeView(
        AssignedProvider provider,
        LocalDate givenOn,

        @Schema(description = "The least part of the base salary that the law allows")
        BigDecimal least,

        @Schema(description = "The most") BigDecimal most,
        long baseSalary,

        @Schema(nullable = true, description = "What the Centre found; null until it has")
        BigDecimal coefficient,

        Secret reason,
        @Schema(nullable = true) Instant foundAt,

        @Schema(nullable = true, description = "Whole đồng, a half up")
        Long amount,

        String basis) {

    static AdviceFeeView of(AdvicePay pay) {
        var found = pay.worth().map(AdviceWorth::found);
        return new AdviceFeeView(
                pay.provider(),
                pay.givenOn(),
                pay.least(),
                pay.most(),
                pay.law().salary().amount().longValueExact(),
                found.map(Coefficient::coefficient).orElse(null),
                found.map(Coefficient::reason).orElse(null),
                pay.worth().map(AdviceWorth::foundAt).orElse(null),
                pay.amount().orElse(null),
                pay.basis());
    }
}
