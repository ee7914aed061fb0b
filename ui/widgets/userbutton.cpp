#include "ui/widgets/userbutton.h"

#include "ui/text/displaytext.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/plaintooltip.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace keyfob {

using theme::Role;
using theme::Space;
using theme::TypeRole;

UserButton::UserButton(QWidget* parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &UserButton::openMenu);
    retranslate();
}

void UserButton::setUser(const QString& userId, const QString& displayName, const QString& email)
{
    m_userId = userId;
    m_displayName = displayName;
    m_email = email;
    retranslate();
    updateGeometry();
    update();
}

void UserButton::setUserMenu(QMenu* menu)
{
    m_menu = menu;
}

// popup() and not QPushButton::setMenu(), which opens downward and runs a loop of its own.
void UserButton::openMenu()
{
    if (!m_menu) {
        return;
    }
    m_menu->setMinimumWidth(width());
    const QSize size = m_menu->sizeHint().expandedTo(m_menu->minimumSize());
    const int left = layoutDirection() == Qt::RightToLeft ? width() - size.width() : 0;
    m_menu->popup(mapToGlobal(QPoint(left, -size.height() - theme::space(Space::Xs))));
}

QSize UserButton::sizeHint() const
{
    const int lines = QFontMetrics(theme::font(TypeRole::Strong)).height() +
                      QFontMetrics(theme::font(TypeRole::Small)).height();
    const int height = qMax(lines, theme::avatarSize()) + 2 * theme::space(Space::S);
    return {theme::textWidth(24) + theme::avatarSize(), height};
}

QSize UserButton::minimumSizeHint() const
{
    return {theme::avatarSize() + 2 * theme::space(Space::S), sizeHint().height()};
}

void UserButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QPushButton::changeEvent(event);
}

void UserButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool open = option.state & QStyle::State_Sunken || (m_menu && m_menu->isVisible());
    const bool hovered = option.state & QStyle::State_MouseOver;
    QPainter painter(this);
    const qreal round = theme::radius(theme::Radius::Medium);
    if (open || hovered) {
        theme::paintPanel(painter, rect(), theme::color(open ? Role::Pressed : Role::Hover),
                          QColor(), round);
    }
    const int pad = theme::space(Space::S);
    const int avatar = theme::avatarSize();
    const bool compact = width() < 2 * avatar + theme::iconSize() + 4 * pad;
    Avatar::paint(painter, place(compact ? (width() - avatar) / 2 : pad, avatar), m_userId,
                  m_displayName.isEmpty() ? m_email : m_displayName);
    if (!compact) {
        const int arrow = theme::iconSize();
        theme::paintIcon(painter, place(width() - pad - arrow, arrow),
                         theme::icon(theme::Icon::ChevronUp), theme::color(Role::TextMuted));
        const QRect texts(2 * pad + avatar, 0, width() - avatar - arrow - 4 * pad, height());
        paintTexts(painter, QStyle::visualRect(layoutDirection(), rect(), texts));
    }
    if (hasFocus()) {
        theme::paintFocusRing(painter, rect(), round);
    }
}

// A square of that edge, centred in height; `x` counts from where reading starts.
QRect UserButton::place(int x, int edge) const
{
    const QRect square(x, (height() - edge) / 2, edge, edge);
    return QStyle::visualRect(layoutDirection(), rect(), square);
}

void UserButton::retranslate()
{
    QStringList spoken;
    QStringList shown;
    for (const QString& part : {m_displayName, m_email}) {
        if (!part.isEmpty()) {
            spoken.append(part);
            shown.append(quotedText(part));
        }
    }
    setPlainToolTip(*this, shown.join(u'\n'));
    setAccessibleDescription(spoken.join(u'\n'));
    spoken.prepend(tr("User menu"));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

int UserButton::textFlags() const
{
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    return static_cast<int>(start | Qt::AlignVCenter) | Qt::TextSingleLine;
}

void UserButton::paintTexts(QPainter& painter, const QRect& rect) const
{
    const bool both = !m_displayName.isEmpty() && !m_email.isEmpty();
    // An address alone is long, and needs no weight to stand apart from a second line.
    const QFont first = theme::font(both ? TypeRole::Strong : TypeRole::Body);
    const QFontMetrics upper(first);
    const QFontMetrics lower(theme::font(TypeRole::Small));
    const auto paintLine = [&painter, flags = textFlags()](const QRect& line, const QString& text) {
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(line, flags, text);
    };
    const QString name = visibleText(m_displayName.isEmpty() ? m_email : m_displayName);
    const int total = upper.height() + (both ? lower.height() : 0);
    QRect line(rect.left(), (height() - total) / 2, rect.width(), upper.height());
    painter.setFont(first);
    painter.setPen(theme::color(Role::Text));
    paintLine(line, upper.elidedText(name, Qt::ElideRight, rect.width()));
    if (both) {
        line = QRect(rect.left(), line.bottom() + 1, rect.width(), lower.height());
        painter.setFont(theme::font(TypeRole::Small));
        painter.setPen(theme::color(Role::TextMuted));
        paintLine(line, lower.elidedText(visibleText(m_email), Qt::ElideMiddle, rect.width()));
    }
}

} // namespace keyfob
