package vn.tgpl.local.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The papers of an invented case, as the agencies' systems would send them. */
public final class Papers {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Papers() {}

    /** Form 03: a boy of sixteen in custody asks for legal aid. */
    public static String notice(String caseNumber) {
        var birth = LocalDate.now(HERE).minusYears(16).minusDays(100);
        var now = OffsetDateTime.now(HERE).truncatedTo(ChronoUnit.SECONDS);
        return """
                {
                  "kind": "NOTICE",
                  "procedure": "CRIMINAL",
                  "person": {
                    "fullName": "Nguyễn Văn Mẫu",
                    "dateOfBirth": {"precision": "DAY", "value": "%4$s"},
                    "sex": "MALE",
                    "identifiers": [{"type": "CCCD", "value": "0962%5$02d001234"}],
                    "address": {"provinceCode": "96", "communeCode": "32098", "text": "Ấp Mẫu"},
                    "proceduralRole": "IN_CUSTODY",
                    "custody": "CUSTODY",
                    "heldAt": "G01.96.TG1",
                    "claimedCategories": ["MINOR_ACCUSED_16_TO_18"],
                    "language": "vi",
                    "interpreterNeeded": false
                  },
                  "request": {"status": "REQUESTED", "receivedAt": "%2$s"},
                  "proceeding": {
                    "agencyCaseNumber": "%1$s",
                    "stage": "INVESTIGATION",
                    "charge": "Trộm cắp tài sản",
                    "participants": ["VKS.96"]
                  },
                  "explanation": {"explainedAt": "%2$s", "event": "CUSTODY", "minutes": true},
                  "document": {
                    "number": "118",
                    "notation": "TB-CSĐT",
                    "promulgatedOn": "%3$s",
                    "signer": {"fullName": "Lê Văn Mẫu", "position": "Phó Thủ trưởng"}
                  }
                }
                """.formatted(caseNumber, now.minusHours(1), now.toLocalDate(), birth, birth.getYear() % 100);
    }

    public static String provider() {
        return """
                {"name": "Trần Thị Trợ Giúp", "kind": "LEGAL_AID_OFFICER",
                 "card": {"number": "01/TGVPL", "issuedOn": "2025-07-01"}}
                """;
    }

    /** A first-instance hearing in the morning, some days from today. */
    public static String hearing(String caseNumber, String referralId, int inDays, String room) {
        return """
                {
                  "proceeding": {"courtCaseNumber": "%1$s/HSST", "agencyCaseNumber": "%1$s"},
                  "procedure": "CRIMINAL",
                  "track": "ORDINARY",
                  "instance": "FIRST",
                  "list": "FINAL",
                  "mode": "ONLINE",
                  "timePrecision": "TIME",
                  "days": [
                    {"start": "%3$sT08:00:00+07:00", "end": "%3$sT11:30:00+07:00", "room": "%4$s"}
                  ],
                  "points": [
                    {"kind": "CENTRAL", "place": "TA.96.KV6"},
                    {"kind": "COMPONENT", "place": "G01.96.TG1"}
                  ],
                  "publicity": "PUBLIC",
                  "trialDecisionOn": "%5$s",
                  "judge": "Phạm Văn Mẫu",
                  "clerk": "Võ Thị Mẫu",
                  "persons": [{"role": "DEFENDANT", "referralId": "%2$s"}],
                  "interpreter": {"needed": false}
                }
                """.formatted(caseNumber, referralId, day(inDays), room, day(0));
    }

    static String day(int fromToday) {
        return LocalDate.now(HERE).plusDays(fromToday).toString();
    }
}
