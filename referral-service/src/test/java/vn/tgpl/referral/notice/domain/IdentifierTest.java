package vn.tgpl.referral.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.referral.notice.domain.Identifier.Type;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "CCCD,096209001234,true",
        "CCCD,09620900123,false",
        "CCCD,0962090012345,false",
        "CCCD,09620900123a,false",
        "CCCD,,false",
        "CMND,381234567,true",
        "CMND,096209001234,true",
        "CMND,3812345678,false",
        "PASSPORT,B1234567,true",
        "PASSPORT,b1234567,false",
        "PASSPORT,B123,false",
        "NONE,,true",
        "NONE,1,false"
    })
    void hasTheFormOfItsType(Type type, String value, boolean hasForm) {
        assertThat(Notices.identifier(type, value).hasForm()).isEqualTo(hasForm);
    }

    @Test
    void isKeptWithoutTheSpacesOfThePaper() {
        assertThat(Notices.identifier(Type.CCCD, "096 209 001 234").value().text())
                .isEqualTo("096209001234");
    }
}
