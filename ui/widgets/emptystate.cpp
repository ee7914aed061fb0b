#include "ui/widgets/emptystate.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/pictureview.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace keyfob {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_picture(new PictureView(this))
    , m_heading(new TextLabel(theme::TypeRole::Title, theme::Role::Text, this))
    , m_text(new TextLabel(theme::TypeRole::Body, theme::Role::TextMuted, this))
    , m_columnWidget(new QWidget(this))
    , m_column(new QVBoxLayout(m_columnWidget))
    , m_buttonRow(new WrapLayout)
{
    m_heading->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    auto* across = new QHBoxLayout(this);
    across->addStretch(1);
    across->addWidget(m_columnWidget, 1000);
    across->addStretch(1);
    m_column->addStretch(2);
    m_column->addWidget(m_picture);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_text);
    m_column->addLayout(m_buttonRow);
    m_column->addStretch(3);
    m_buttonRow->setRowAlignment(Qt::AlignHCenter);
    applyMetrics();
}

void EmptyState::setContent(theme::Picture picture, const QString& heading, const QString& text,
                            const QList<QAction*>& actions)
{
    m_picture->setPicture(picture);
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setButtons(actions);
}

theme::Picture EmptyState::picture() const
{
    return m_picture->picture();
}

QString EmptyState::heading() const
{
    return m_heading->text();
}

QString EmptyState::text() const
{
    return m_text->text();
}

int EmptyState::leastHeight(int width) const
{
    const QMargins edges = layout()->contentsMargins();
    const int room = width - edges.left() - edges.right();
    return m_column->minimumHeightForWidth(std::min(room, m_columnWidget->maximumWidth()))
           + edges.top() + edges.bottom();
}

bool EmptyState::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applyMetrics();
    }
    return QWidget::event(event);
}

// The same actions keep their buttons, and with them the focus.
void EmptyState::setButtons(const QList<QAction*>& actions)
{
    if (actions == m_actions) {
        return;
    }
    for (QWidget* button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_actions = actions;
    for (QAction* action : actions) {
        auto* button = new ActionButton(action, theme::ButtonRole::Standard, this);
        m_buttonRow->addWidget(button);
        button->show(); // now, and not when the event loop comes to it
        m_buttons.append(button);
    }
}

void EmptyState::applyMetrics()
{
    using theme::Space;
    const int edge = theme::space(Space::L);
    layout()->setContentsMargins(edge, edge, edge, edge);
    m_columnWidget->setMaximumWidth(theme::textWidth(60));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space(Space::S));
    m_buttonRow->setSpacing(theme::space(Space::S));
    m_buttonRow->setContentsMargins(0, theme::space(Space::S), 0, 0);
}

} // namespace keyfob
