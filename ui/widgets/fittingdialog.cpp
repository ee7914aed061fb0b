#include "ui/widgets/fittingdialog.h"

#include <QLayout>

namespace keyfob {

QSize FittingDialog::sizeHint() const
{
    const int width = QDialog::sizeHint().expandedTo(minimumSize()).width();
    return {width, layout()->totalHeightForWidth(width)};
}

void FittingDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

} // namespace keyfob
