#include "ui/widgets/avatar.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace keyfob {

namespace {

// FNV-1a: unlike qHash the same in every run.
quint32 stableHash(const QString& text)
{
    quint32 hash = 2166136261U;
    for (const char byte : text.toUtf8()) {
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    }
    return hash ^ (hash >> 15U);
}

// What a reader takes for the first letter, be it several code points.
QString firstLetter(const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return word.left(end).toUpper();
}

} // namespace

Avatar::Avatar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setUser(const QString& userId, const QString& name)
{
    m_userId = userId;
    m_name = name;
    update();
}

void Avatar::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
}

QSize Avatar::sizeHint() const
{
    const int edge = m_large ? 2 * theme::avatarSize() : theme::avatarSize();
    return {edge, edge};
}

QSize Avatar::minimumSizeHint() const
{
    return sizeHint();
}

QString Avatar::initials(const QString& name)
{
    const QString person = name.section(u'@', 0, 0);
    const QStringList words = person.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return QStringLiteral("?");
    }
    const QString first = firstLetter(words.first());
    return words.size() > 1 ? first + firstLetter(words.last()) : first;
}

void Avatar::paint(QPainter& painter, const QRect& rect, const QString& userId, const QString& name)
{
    painter.save();
    theme::paintPanel(painter, rect, theme::avatarGround(stableHash(userId)), QColor(),
                      rect.width() / 2.0);
    QFont font = theme::font(theme::TypeRole::Strong);
    font.setPixelSize(rect.height() * 2 / 5);
    painter.setFont(font);
    painter.setPen(theme::avatarText());
    painter.drawText(rect, Qt::AlignCenter, initials(name));
    painter.restore();
}

bool Avatar::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
    return QWidget::event(event);
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_userId, m_name);
}

} // namespace keyfob
