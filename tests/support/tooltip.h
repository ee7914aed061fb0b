#pragma once

#include <QTextDocument>

namespace keyfob::test {

/// What can be read in a tool tip of this text, without the places where its words may be broken.
inline QString toolTipAsShown(const QString& tip)
{
    QTextDocument shown;
    if (Qt::mightBeRichText(tip)) { // as Qt's own tool tips do
        shown.setHtml(tip);
    } else {
        shown.setPlainText(tip);
    }
    return shown.toPlainText().remove(QChar(0x200B));
}

} // namespace keyfob::test
