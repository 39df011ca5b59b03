package vn.tgpl.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectoryTest {

    private final Directory directory = Directory.packaged();

    @Test
    void everyClientSpeaksForAListedAgency() {
        var agencies = directory.agencies().stream().map(Directory.Agency::id).toList();
        assertThat(directory.clients()).extracting(Directory.Client::agency).isSubsetOf(agencies);
    }

    @Test
    void everyIdentifierHasTheFormOfDecision20Of2020() {
        assertThat(directory.agencies())
                .extracting(Directory.Agency::id)
                .allMatch(id -> id.matches("[0-9A-Z]+(\\.[0-9A-Z]+)*") && id.length() <= 35);
    }
}
