#include "ui/widgets/messagebar.h"

#include "ui/theme/paint.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/notification.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace keyfob {

namespace {

struct Look
{
    theme::Icon icon;
    theme::Role ink;
    theme::Role ground;
};

Look lookOf(MessageBar::Kind kind)
{
    using theme::Icon, theme::Role;
    switch (kind) {
    case MessageBar::Kind::Info:
        return {Icon::Info, Role::Info, Role::InfoSoft};
    case MessageBar::Kind::Success:
        return {Icon::Check, Role::Success, Role::SuccessSoft};
    case MessageBar::Kind::Warning:
        return {Icon::Warning, Role::Warning, Role::WarningSoft};
    case MessageBar::Kind::Error:
        return {Icon::Error, Role::Danger, Role::DangerSoft};
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel(theme::Icon::Info, theme::Role::Info, this))
    , m_text(new TextLabel(theme::TypeRole::Body, theme::Role::Text, this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_row(new QHBoxLayout(this))
    , m_buttonRow(new WrapLayout)
    , m_close(new QPushButton(this))
{
    installNotificationRole();
    m_icon->setLarge(true);
    m_close->setIcon(theme::icon(theme::Icon::Close));
    theme::setButtonRole(m_close, theme::ButtonRole::Quiet);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::closeByReader);
    m_body->addWidget(m_text, 1);
    m_body->addLayout(m_buttonRow);
    m_row->addWidget(m_icon);
    m_row->addLayout(m_body, 1);
    m_row->addWidget(m_close);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setClosable(false);
    applyMetrics();
    retranslate();
    hide();
}

void MessageBar::showMessage(Kind kind, const Saying& saying, const QList<QAction*>& actions)
{
    const Sentence sentence = saying();
    m_saying = saying;
    const bool news = kind != m_kind || sentence.spoken != this->sentence() || !isVisible();
    m_kind = kind;
    const Look look = lookOf(kind);
    m_icon->setIcon(look.icon, look.ink);
    m_text->setSentence(sentence);
    setButtons(actions);
    arrange();
    update();
    if (news) {
        announce(*this, sentence.spoken);
    }
    show();
}

void MessageBar::amend(const Saying& saying)
{
    m_saying = saying;
    const Sentence sentence = saying();
    m_text->setSentence(sentence);
    setAccessibleName(sentence.spoken);
}

void MessageBar::clear()
{
    const bool hadKeyboard = isAncestorOf(window()->focusWidget());
    hide();
    setButtons({});
    if (hadKeyboard) {
        Q_EMIT keyboardLeft();
    }
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

MessageBar::Kind MessageBar::kind() const
{
    return m_kind;
}

QString MessageBar::sentence() const
{
    return m_text->accessibleName();
}

// What it needs with text and buttons stacked, whichever way they lie now.
QSize MessageBar::minimumSizeHint() const
{
    const QSize laidOut = QFrame::minimumSizeHint();
    const int buttons = m_buttonRow->minimumSize().width();
    const QMargins margins = m_row->contentsMargins();
    int width = margins.left() + margins.right() + m_icon->sizeHint().width() + m_row->spacing() +
                qMax(buttons, theme::textWidth(12));
    if (!m_close->isHidden()) {
        width += m_close->sizeHint().width() + m_row->spacing();
    }
    return {qMin(width, laidOut.width()), laidOut.height()};
}

bool MessageBar::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applyMetrics();
    }
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
    }
    return QFrame::event(event);
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    theme::paintMessageGround(painter, rect(), look.ground, look.ink);
}

void MessageBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    amend(m_saying);
}

// Buttons of the same actions stay, and with them the focus of whoever has just pressed one.
void MessageBar::setButtons(const QList<QAction*>& actions)
{
    if (std::ranges::equal(actions, m_actions)) { // Qt 6.4.2's own is undefined for empty lists
        return;
    }
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_actions = actions;
    QWidget* before = m_close; // the only one with a place of its own for the keyboard
    for (QAction* action : actions) {
        auto* button = new ActionButton(action, theme::ButtonRole::Standard, this);
        m_buttonRow->addWidget(button);
        button->show(); // now, and not when the event loop comes to it
        m_buttons.append(button);
        setTabOrder(before, button);
        before = button;
    }
    if (before != m_close) {
        setTabOrder(before, m_close);
    }
}

void MessageBar::applyMetrics()
{
    using theme::Space;
    const int side = theme::space(Space::M);
    const int above = theme::space(Space::S);
    m_row->setContentsMargins(side, above, side, above);
    m_row->setSpacing(theme::space(Space::M));
    m_body->setSpacing(theme::space(Space::S));
    m_buttonRow->setSpacing(theme::space(Space::S));
}

// Side by side while the sentence keeps a readable width beside the buttons, else stacked.
void MessageBar::arrange()
{
    const int buttons = m_buttonRow->sizeHint().width();
    const int sentence = m_text->fontMetrics().horizontalAdvance(m_text->text());
    const QMargins margins = m_row->contentsMargins();
    const int taken = margins.left() + margins.right() + m_icon->sizeHint().width() +
                      2 * m_row->spacing() +
                      (m_close->isHidden() ? 0 : m_close->sizeHint().width());
    const int left = width() - taken - buttons - m_body->spacing();
    const bool narrow = !m_buttons.isEmpty() && left < qMin(sentence, theme::textWidth(36));
    // Each of these asks for a new layout, so that without this the bar would never rest.
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_body->direction() == direction && m_isArranged) {
        return;
    }
    m_isArranged = true;
    m_body->setDirection(direction);
    m_row->setAlignment(m_icon, narrow ? Qt::AlignTop : Qt::AlignVCenter);
    m_row->setAlignment(m_close, narrow ? Qt::AlignTop : Qt::AlignVCenter);
}

void MessageBar::closeByReader()
{
    clear();
    Q_EMIT closed();
}

} // namespace keyfob
