package io.questionbank.internal.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DOI   | 10.1162/neco.1997.9.8.1735
                    DOI   | 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O
                    DOI   | 10.1000.10/123456
                    ARXIV | 1409.0473
                    ARXIV | 1412.9999v12
                    ARXIV | 1501.00001
                    ARXIV | 2011.07824v1
                    ARXIV | hep-th/9901001
                    ARXIV | math.GT/0309136v2
                    ISBN  | 9780262035613
                    ISBN  | 978-1-4842-0077-3
                    ISBN  | 0-306-40615-2
                    ISBN  | 080442957X
                    URL   | https://git-scm.com/docs/git-rebase
                    URL   | http://example.org:8080/a?b=c#d
                    """)
    void takesIdentifiers(String notation, String text) {
        assertThat(named(notation).fault(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DOI   | https://doi.org/10.1162/neco.1997.9.8.1735
                    DOI   | 10.1162
                    DOI   | 10.1162/
                    DOI   | 10./x
                    DOI   | 10.abc/x
                    DOI   | 11.1162/x
                    DOI   | 10.1162/a b
                    ARXIV | arXiv:1409.0473
                    ARXIV | 1409.473
                    ARXIV | 1409.04733
                    ARXIV | 1501.0001
                    ARXIV | 1413.0001
                    ARXIV | 0703.0001
                    ARXIV | 1409.0473v0
                    ARXIV | v1
                    ARXIV | hep-th/9913001
                    ARXIV | hep-th/0704001
                    ARXIV | Hep/9901001
                    ARXIV | math.gt/0309136
                    ISBN  | 9780262035614
                    ISBN  | 0-306-40615-3
                    ISBN  | 1234567890123
                    ISBN  | 97802620356
                    ISBN  | 08044X9570
                    ISBN  | ''
                    URL   | git-scm.com/docs
                    URL   | /docs
                    URL   | ftp://example.org/x
                    URL   | javascript:alert(1)
                    URL   | https://ada:secret@example.org/
                    URL   | https:///x
                    URL   | https://exa mple.org
                    """)
    void refusesWhatIsNoIdentifier(String notation, String text) {
        assertThat(named(notation).fault(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "zh-Hant-TW", "sr-Latn", "de-CH-1996", "x-klingon"})
    void takesLanguageTags(String tag) {
        assertThat(Notation.LANGUAGE.fault(tag)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_US", "English (UK)", "e", "en-", "de-toolongsubtag"})
    void refusesWhatIsNoLanguageTag(String tag) {
        assertThat(Notation.LANGUAGE.fault(tag)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIT",
                "CC-BY-4.0",
                "GPL-2.0+",
                "MIT OR Apache-2.0",
                "(MIT)",
                "((MIT AND (BSD-3-Clause OR Zlib)))",
                "GPL-2.0-or-later WITH Classpath-exception-2.0 AND MIT",
                "MIT WITH AdditionRef-ours",
                "LicenseRef-Ours",
                "DocumentRef-them:LicenseRef-Theirs OR MIT",
            })
    void takesLicenseExpressions(String expression) {
        assertThat(Notation.LICENSE.fault(expression)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    CC BY 4.0                | 'BY' cannot stand after 'CC'
                    Apache License           | 'License' cannot stand after 'Apache'
                    MIT or Apache-2.0        | 'or' cannot stand after 'MIT'
                    MIT/Apache-2.0           | 'MIT/Apache-2.0' cannot stand at the start
                    OR MIT                   | 'OR' cannot stand at the start
                    MIT OR                   | it ends too early
                    MIT OR AND Zlib          | 'AND' cannot stand after 'OR'
                    (MIT                     | it ends too early; expected ')'
                    MIT)                     | ')' cannot stand after 'MIT'
                    ()                       | ')' cannot stand after '('
                    MIT (Zlib)               | '(' cannot stand after 'MIT'
                    (MIT) WITH X             | 'WITH' cannot stand after ')'
                    MIT WITH (X)             | '(' cannot stand after 'WITH'
                    MIT WITH A WITH B        | 'WITH' cannot stand after 'A'
                    LicenseRef-              | 'LicenseRef-' cannot stand at the start
                    DocumentRef-a:MIT        | 'DocumentRef-a:MIT' cannot stand at the start
                    ©                        | '©' cannot stand at the start
                    ""                       | it ends too early; expected the id of a license
                    """)
    void refusesWhatIsNoLicenseExpression(String expression, String reason) {
        assertThat(Notation.LICENSE.fault(expression))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith(reason));
    }

    private static Notation named(String notation) {
        return switch (notation) {
            case "DOI" -> Notation.DOI;
            case "ARXIV" -> Notation.ARXIV;
            case "ISBN" -> Notation.ISBN;
            case "URL" -> Notation.URL;
            default -> throw new IllegalArgumentException(notation);
        };
    }
}
