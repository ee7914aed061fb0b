#include "ui/widgets/sentencerow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace keyfob {

void layOutSentenceRow(QWidget& row, IconLabel* icon, TextLabel* text)
{
    auto* layout = new QHBoxLayout(&row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(theme::Space::Xs));
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
}

} // namespace keyfob
