#include "ui/widgets/plaintooltip.h"

#include "ui/text/displaytext.h"

#include <QWidget>

namespace keyfob {

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<div style='white-space:pre-wrap'>%1</div>")
                                .arg(wrappableText(text).toHtmlEscaped());
}

void setPlainToolTip(QWidget& widget, const QString& text)
{
    widget.setToolTip(plainToolTip(text));
    widget.setAccessibleDescription(text);
}

} // namespace keyfob
