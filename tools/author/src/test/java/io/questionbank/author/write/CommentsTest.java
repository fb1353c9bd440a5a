package io.questionbank.author.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentsTest {
    @Test
    void findsCommentsWhereverTheyMayStand() {
        assertThat(Comments.lines("""
                # 1: before everything
                id: a # 2: after a value
                list: # 3: after a key
                  # 4: between items
                  - x
                  - y # 6: after an item
                flow: [a, # 7: within a list
                  b]
                block: | # 9: after the head of a block
                  text
                folded: >- # 11
                  text
                # 13: at the end of a block
                nested:
                  # 15
                  key: value

                # 18: at the end
                """)).containsExactly(1, 2, 3, 4, 6, 7, 9, 11, 13, 15, 18);
    }

    @Test
    void takesNoTextForAComment() {
        assertThat(Comments.lines("""
                plain: C# and a#b
                quoted: "a # b"
                single: 'a # b'
                block: |
                  # a heading
                  text # more
                folded: >-
                  # text

                  # text
                flow: ["# a", 'b # c']
                """)).isEmpty();
    }
}
