#pragma once

// A label that can only show plain text, wraps, and keeps its type and colour role when the
// application's font or palette changes.

#include "ui/text/sentence.h"
#include "ui/theme/theme.h"

#include <QLabel>

namespace keyfob {

class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(theme::TypeRole type, theme::Role color = theme::Role::Text,
                       QWidget* parent = nullptr);

    // Text of a role that wraps; setWordWrap(false) makes it one line.
    void setTypeRole(theme::TypeRole type);
    void setColorRole(theme::Role color);

    // A text that quotes the server: as it is shown, and as screen readers get it.
    void setSentence(const Sentence& sentence);
    // The mouse and the keyboard may select the text (addresses, fingerprints).
    void setSelectable(bool selectable);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLinesFromTheRight();
    void applyRoles();
    void alignToLeadingEdge();

    theme::TypeRole m_type;
    theme::Role m_color;
};

} // namespace keyfob
