#include "ui/widgets/avatar.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace keyfob {

namespace {

constexpr QChar kNoJoining(0x200c); // ZERO WIDTH NON-JOINER

// FNV-1a: unlike qHash the same in every run.
quint32 stableHash(const QString& text)
{
    quint32 hash = 2166136261U;
    for (const char byte : text.toUtf8()) {
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    }
    return hash ^ (hash >> 15U);
}

// What a reader takes for the first letter, be it several code points; a picture where there is no
// letter. Quotes, brackets and what cannot be seen are no initials.
QString firstLetter(const QString& word)
{
    QString picture;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype start = 0; start < word.size(); start = finder.position()) {
        finder.toNextBoundary();
        const QString grapheme = word.mid(start, finder.position() - start);
        const char32_t first = grapheme.toUcs4().first();
        if (QChar::isLetterOrNumber(first)) {
            const QString upper = grapheme.toUpper();
            return upper.size() > grapheme.size() ? grapheme : upper; // "ß" has no single one
        }
        const bool isWhole = first != QChar::ReplacementCharacter; // and not half a surrogate pair
        if (picture.isEmpty() && isWhole && QChar::category(first) == QChar::Symbol_Other) {
            picture = grapheme;
        }
    }
    return picture;
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
    const QString person = name.section(u'@', 0, 0, QString::SectionSkipEmpty);
    QStringList letters;
    for (const QString& word : person.simplified().split(u' ', Qt::SkipEmptyParts)) {
        letters.append(firstLetter(word));
    }
    letters.removeAll(QString());
    if (letters.isEmpty()) {
        return QStringLiteral("?");
    }
    if (letters.size() == 1) {
        return letters.first();
    }
    // Arabic letters side by side would join, and read as a word.
    const bool joins = QChar::joiningType(letters.first().toUcs4().first()) == QChar::Joining_Dual;
    return letters.first() + (joins ? QString(kNoJoining) : QString()) + letters.last();
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
