package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.casework.casefile.RunningNumbers;
import vn.tgpl.casework.casefile.domain.FileCode;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.LegalCode;
import vn.tgpl.statute.time.LegalTime;

/** The acceptance register (sổ thụ lý, Form 01-TP-TGPL): running numbers by form of aid and year, without gaps. */
@ApplicationScoped
class AcceptanceRegister {

    private final RunningNumbers numbers;
    private final StatuteBook statute;
    private final String organisation;
    private final String ownSymbol;

    AcceptanceRegister(
            RunningNumbers numbers,
            StatuteBook statute,
            @ConfigProperty(name = "tgpl.register.organisation") String organisation,
            @ConfigProperty(name = "tgpl.register.own-symbol") String ownSymbol) {
        this.numbers = numbers;
        this.statute = statute;
        this.organisation = organisation;
        this.ownSymbol = ownSymbol;
    }

    /** Enters a case of this form of aid; the number is free again if the transaction fails. */
    @Transactional(Transactional.TxType.MANDATORY)
    FileCode enter(String aidForm, Instant at) {
        var day = LegalTime.dayOf(at);
        var year = day.getYear();
        var symbol = symbol(aidForm, day);
        var number = numbers.next(RunningNumbers.Register.ACCEPTANCE, organisation + "." + symbol, year);
        return new FileCode(organisation, symbol, number, year);
    }

    /** The law gives representation outside proceedings no symbol; the Centre has its own. */
    private String symbol(String aidForm, LocalDate day) {
        return statute.statute()
                .code(CodeList.AID_FORM, aidForm, day)
                .flatMap(LegalCode::symbol)
                .orElse(ownSymbol);
    }
}
