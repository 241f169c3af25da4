package dev.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import java.util.function.UnaryOperator;

/** What becomes of a text that is edited. */
final class EditedText {

    private EditedText() {}

    /** Returns the edited text. */
    static String edited(String text, UnaryOperator<FrontMatterEditor> edit) {
        return edit.apply(FrontMatter.editText(text)).toText();
    }

    /** Returns the lines that go and come, with those around them. */
    static String changes(String text, UnaryOperator<FrontMatterEditor> edit) {
        return LineDifference.inContext(text, edited(text, edit));
    }

    /** Returns the reason, the place and the message of a refusal. */
    static String refused(String text, UnaryOperator<FrontMatterEditor> edit) {
        EditRefusedException refusal = catchThrowableOfType(EditRefusedException.class, () -> edited(text, edit));
        assertThat(refusal).as(text).isNotNull();
        assertThat(refusal.diagnostics()).hasSize(1);
        Diagnostic diagnostic = refusal.diagnostics().get(0);
        assertThat(diagnostic.rule()).isEqualTo(Rules.EDIT_REFUSED);
        return refusal.reason().name() + " " + diagnostic.start() + " " + diagnostic.message();
    }
}
