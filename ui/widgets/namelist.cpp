#include "ui/widgets/namelist.h"

#include "ui/text/displaytext.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace keyfob {

using theme::Space;
using namespace Qt::StringLiterals;

namespace {

// Qt calls an area that scrolls a filler, though the keyboard comes to it.
QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* list = qobject_cast<NameList*>(object);
    return list && className == "keyfob::NameList"_L1
               ? new QAccessibleWidget(list, QAccessible::List)
               : nullptr;
}

void installListRole()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

NameList::NameList(int maxHeight, QWidget* parent)
    : QScrollArea(parent)
    , m_lines(nullptr)
    , m_maxHeight(maxHeight)
{
    installListRole();
    auto* page = new QWidget;
    m_lines = new QVBoxLayout(page);
    const int side = theme::space(Space::S);
    m_lines->setContentsMargins(side, side, side, side);
    m_lines->setSpacing(theme::space(Space::Xs));
    setFrameShape(StyledPanel); // which shows that it has the keyboard
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(page);
    // What the frame is filled with is the ground of all of it, the scroll bar's, too.
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    setFocusPolicy(Qt::TabFocus); // arrow keys scroll it
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NameList::addName(const QString& name, const Sentence& detail)
{
    auto* shown = new TextLabel(theme::TypeRole::Strong);
    shown->setText(wrappableText(displayText(name)));
    shown->setAccessibleName(name);
    m_lines->addWidget(shown);
    if (!detail.spoken.isEmpty()) {
        auto* below = new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted);
        below->setText(wrappableText(detail.shown));
        below->setAccessibleName(detail.spoken);
        m_lines->addWidget(below);
    }
    tell(name);
    tell(detail.spoken);
}

void NameList::addLine(const QString& text)
{
    auto* line = new TextLabel(theme::TypeRole::Body, theme::Role::TextMuted);
    line->setText(text);
    m_lines->addWidget(line);
    tell(text);
}

// Who comes here by keyboard hears all lines: none of them can be gone to by itself.
void NameList::tell(const QString& line)
{
    if (!line.isEmpty()) {
        m_told += line;
        setAccessibleDescription(m_told.join(u'\n'));
    }
}

// Room for the scroll bar, so that its coming does not change what is needed.
int NameList::heightForWidth(int width) const
{
    const int frame = 2 * frameWidth();
    const int inner = width - frame - verticalScrollBar()->sizeHint().width();
    return std::min(m_lines->totalHeightForWidth(std::max(inner, 1)) + frame, m_maxHeight);
}

QSize NameList::sizeHint() const
{
    return {theme::formWidth(), heightForWidth(theme::formWidth())};
}

QSize NameList::minimumSizeHint() const
{
    return {theme::controlHeight(), theme::controlHeight()};
}

} // namespace keyfob
