package vn.tgpl.referral.notice.domain;

import java.util.List;
import java.util.UUID;
import vn.tgpl.platform.input.Folded;

/**
 * Whom to look for; null asks for all.
 *
 * @param words the words of the name, folded, in any order
 * @param hashes of the number, under every key
 * @param birth the date of birth as far as it is known: a year finds its days, a day finds a mere year
 * @param sender only this agency's referrals
 * @param before only referrals older than this one
 */
public record PersonSearch(String[] words, String[] hashes, String birth, String sender, UUID before) {

    public static PersonSearch of(String name, List<String> hashes, DateOfBirth birth, UUID before) {
        return new PersonSearch(
                name == null ? null : Folded.of(name).split(" "),
                hashes == null ? null : hashes.toArray(String[]::new),
                birth == null ? null : birth.value(),
                null,
                before);
    }

    public PersonSearch sentBy(String agency) {
        return new PersonSearch(words, hashes, birth, agency, before);
    }
}
