package vn.tgpl.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Ánh,nguyen thi anh",
        "ĐẶNG ĐỨC ĐỊNH,dang duc dinh",
        "'  Lê   Văn\tHai ',le van hai",
        "Trương Ngọc Ưng,truong ngoc ung",
        "Thạch Sô Phi,thach so phi"
    })
    void nameIsFoundHoweverItIsTyped(String name, String folded) {
        assertThat(Folded.of(name)).isEqualTo(folded);
        assertThat(Folded.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(folded);
    }
}
