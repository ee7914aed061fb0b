#include "ui/signin/signincorner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/menubutton.h"

#include <QEvent>
#include <QHBoxLayout>

namespace keyfob {

using theme::Space;

SignInCorner::SignInCorner(QMenu& help, QMenu& language, QWidget* parent)
    : QWidget(parent)
    , m_help(new MenuButton(&help))
    , m_language(new MenuButton(&language))
{
    m_help->setIcon(theme::icon(theme::Icon::Info));
    m_language->setIcon(theme::icon(theme::Icon::Globe));
    auto* row = new QHBoxLayout(this);
    const int edge = theme::space(Space::S);
    row->setContentsMargins(edge, edge, edge, 0);
    row->setSpacing(theme::space(Space::Xs));
    row->addStretch(1);
    for (MenuButton* button : {m_help, m_language}) {
        theme::setButtonRole(button, theme::ButtonRole::Quiet);
        row->addWidget(button);
    }
    retranslate();
}

void SignInCorner::retranslate()
{
    m_help->setText(tr("Help"));
    m_language->setText(tr("Language"));
}

void SignInCorner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace keyfob
