#include "ui/tokens/tokenlistarea.h"

#include "ui/theme/theme.h"
#include "ui/tokens/tokentable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/skeletonrows.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace keyfob {

namespace {

constexpr int kLeastRows = 4;
constexpr int kLeastWidth = 24; // characters; the rest is reached by scrolling the table

} // namespace

TokenListArea::TokenListArea(QWidget* parent)
    : QWidget(parent)
    , m_table(new TokenTable)
    , m_skeleton(new SkeletonRows(this))
    , m_message(new EmptyState(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_skeleton->raise();
    m_message->raise();
    m_skeleton->setAccessibleName(tr("Loading tokens"));
    m_table->viewport()->installEventFilter(this);
    showRows();
}

// It takes what is left, and the page does not scroll before it has got as little as that. With big
// fonts the page scrolls in any case.
QSize TokenListArea::sizeHint() const
{
    int height = minimumSizeHint().height();
    if (!theme::isWidePage(width())) {
        height = std::max(height, QWidget::sizeHint().height());
    }
    if (m_state == State::Message) {
        const QScrollBar* bar = m_table->horizontalScrollBar();
        const int around = m_table->horizontalHeader()->height() + 2 * m_table->frameWidth()
                           + (bar->isVisible() ? bar->height() : 0);
        height = std::max(height, m_message->leastHeight(m_table->viewport()->width()) + around);
    }
    return {QWidget::sizeHint().width(), height};
}

// The header and a few rows; in a lower window the page scrolls.
QSize TokenListArea::minimumSizeHint() const
{
    return {theme::textWidth(kLeastWidth), kLeastRows * theme::rowHeight()};
}

void TokenListArea::showRows()
{
    enter(State::Rows);
}

void TokenListArea::showLoading()
{
    enter(State::Loading);
}

void TokenListArea::showMessage(theme::Picture picture, const QString& heading,
                                const QString& text, QAction* action)
{
    m_message->setContent(picture, heading, text,
                          action ? QList<QAction*>{action} : QList<QAction*>());
    enter(State::Message);
}

QString TokenListArea::heading() const
{
    return m_state == State::Message ? m_message->heading() : QString();
}

QString TokenListArea::spoken() const
{
    switch (m_state) {
    case State::Rows:
        return {};
    case State::Loading:
        return m_skeleton->accessibleName();
    case State::Message:
        break;
    }
    const QString text = m_message->text();
    return text.isEmpty() ? heading() : heading() + QStringLiteral(" – ") + text;
}

void TokenListArea::enter(State state)
{
    m_state = state;
    m_skeleton->setVisible(state == State::Loading);
    m_message->setVisible(state == State::Message);
    placeOverlays();
    updateGeometry(); // a message needs its words' room
}

bool TokenListArea::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move
        || event->type() == QEvent::Show) {
        placeOverlays();
        updateGeometry(); // the table's scroll bar may have come or gone
    }
    return QWidget::eventFilter(watched, event);
}

void TokenListArea::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_skeleton->setAccessibleName(tr("Loading tokens"));
    }
}

void TokenListArea::placeOverlays()
{
    const QWidget* viewport = m_table->viewport();
    const QRect place(viewport->mapTo(this, QPoint(0, 0)), viewport->size());
    QList<int> widths;
    for (int column = 0; column < m_table->horizontalHeader()->count(); ++column) {
        widths.append(m_table->columnWidth(column));
    }
    m_skeleton->setColumnWidths(widths);
    m_skeleton->setGeometry(place);
    m_message->setGeometry(place);
}

} // namespace keyfob
