package io.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLinkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:alert(1)",
                "javascript&colon;alert(1)",
                "java&#9;script:alert(1)",
                "java&#10;script:alert(1)",
                "&#1;javascript:alert(1)",
                "&#32;javascript:alert(1)",
                "java\\script:alert(1)",
                "vbscript:msgbox(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "DATA:text/html,x",
                "file:///etc/passwd",
                "ftp://x.org",
                "blob:http://x.org/1",
                "//x.org",
                "\\\\\\\\x.org",
                "/x",
                "x",
                "#x",
                "?x",
                "",
                "http:",
                "http://",
                "http:x.org",
                "https:/x.org",
                "https:\\\\\\\\x.org",
                "mailto:",
                "&#32;http://x.org",
                "http://x.org/&#9;y",
                "http://x.org/&#x85;y",
                "http\u017f://x.org",
                "view-source:http://x.org",
            })
    void aLinkToElsewhereThanTheWebIsItsText(String address) {
        assertThat(Markdown.of("[*a*](<" + address + ">)").html()).isEqualTo("<p><em>a</em></p>");
        assertThat(Markdown.of("![a](<" + address + ">)").html()).isEqualTo("<p>a</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://x.org", "JAVASCRIPT:x"})
    void anAddressInAnglesIsALinkOnTheWebOnly(String address) {
        assertThat(Markdown.of("<" + address + ">").html()).isEqualTo("<p>" + address + "</p>");
        assertThat(Markdown.of("[a]\n\n[a]: " + address).html()).isEqualTo("<p>a</p>");
    }

    @Test
    void quotesDoNotEndAnAttribute() {
        assertThat(Markdown.of("[a](http://x.org 'b\" onclick=\"alert(1)')").html())
                .isEqualTo("<p><a href=\"http://x.org\" title=\"b&quot; onclick=&quot;alert(1)\">a</a></p>");
        assertThat(Markdown.of("[a](http://x.org/\"onclick=\"alert(1))").html())
                .isEqualTo("<p><a href=\"http://x.org/%22onclick=%22alert(1)\">a</a></p>");
    }
}
