package vn.tgpl.referral.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.referral.directory.Directory;
import vn.tgpl.referral.notice.ReferralReading;

/** What the record of a call names: the agency that called, and the notice that came of it. */
@ApplicationScoped
class CallLinks {

    private final Directory directory;
    private final ReferralReading referrals;

    CallLinks(Directory directory, ReferralReading referrals) {
        this.directory = directory;
        this.referrals = referrals;
    }

    /** The agency that the Centre names: it must, because the Centre does not call itself. */
    String named(String agency) {
        if (agency == null) {
            throw broken("/agency", "required");
        }
        if (directory.find(agency).isEmpty()) {
            throw broken("/agency", "agency-unlisted");
        }
        return agency;
    }

    /** The agency itself, which may name no other. */
    String own(String recorder, String agency) {
        if (agency != null && !agency.equals(recorder)) {
            throw broken("/agency", "not-own-agency");
        }
        return recorder;
    }

    /** A notice that the recorder may see. */
    void check(String recorder, UUID referral) {
        if (referral != null && !referrals.isVisible(recorder, referral)) {
            throw broken("/referralId", "referral-unknown");
        }
    }

    private static InvalidInput broken(String pointer, String code) {
        return new InvalidInput(InputError.at(pointer, code));
    }
}
