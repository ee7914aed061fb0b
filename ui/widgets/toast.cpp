#include "ui/widgets/toast.h"

#include "ui/theme/paint.h"
#include "ui/widgets/notification.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace keyfob {

Toast::Toast(QWidget* parent)
    : QWidget(parent), m_text(new TextLabel(theme::TypeRole::Body, theme::Role::ToastText, this))
{
    installNotificationRole();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text);
    m_text->setAlignment(Qt::AlignCenter);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDuration);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    applyMetrics();
    hide();
}

void Toast::setKeepClear(const QList<QWidget*>& widgets)
{
    for (const QPointer<QWidget>& widget : std::as_const(m_keepClear)) {
        if (widget) {
            widget->removeEventFilter(this);
        }
    }
    m_keepClear.clear();
    for (QWidget* widget : widgets) {
        widget->installEventFilter(this);
        m_keepClear.append(widget);
    }
}

void Toast::setDuration(std::chrono::milliseconds duration)
{
    m_timer.setInterval(duration);
}

void Toast::showText(const Sentence& sentence)
{
    m_text->setText(sentence.shown);
    m_text->setAccessibleName(sentence.spoken);
    place();
    announce(*this, sentence.spoken);
    show();
    raise();
    m_timer.start();
}

QString Toast::sentence() const
{
    return m_text->accessibleName();
}

bool Toast::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applyMetrics();
        place();
    }
    if (event->type() == QEvent::LanguageChange) {
        hide(); // it is over, and in words that nobody here reads any more
    }
    return QWidget::event(event);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::LayoutRequest:
    case QEvent::UpdateRequest: // another page has buttons elsewhere
        if (isVisible()) {
            place();
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    theme::paintPanel(painter, rect(), theme::color(theme::Role::ToastSurface), QColor(),
                      theme::radius(theme::Radius::Large));
}

void Toast::applyMetrics()
{
    const int side = theme::space(theme::Space::L);
    const int above = theme::space(theme::Space::M);
    layout()->setContentsMargins(side, above, side, above);
}

// As wide as the sentence, at most a readable column; then wraps. Bottom centre of the
// page, or a side where the centre is full; where nothing is free it stays at the bottom.
void Toast::place()
{
    const QRect area = parentWidget()->rect();
    const QMargins margins = layout()->contentsMargins();
    const int edge = theme::space(theme::Space::L);
    const int sentence = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 1;
    const int widest = qMin(theme::textWidth(64), area.width() - 2 * edge);
    const int width = qMin(sentence + margins.left() + margins.right(), widest);
    for (const int each : {width, width * 2 / 3}) { // narrower it may fit between two buttons
        if (const auto free = freePlace(each)) {
            setGeometry(*free);
            return;
        }
    }
    setGeometry(placeAtBottom(width));
}

QRect Toast::placeAtBottom(int width) const
{
    const QRect area = parentWidget()->rect();
    const int edge = theme::space(theme::Space::L);
    const int height = layout()->heightForWidth(width);
    const int last = area.right() + 1 - edge - width;
    const int left = qBound(area.left() + edge, centre() - width / 2, last);
    return {left, area.bottom() - edge - height + 1, width, height};
}

std::optional<QRect> Toast::freePlace(int width) const
{
    const QRect area = parentWidget()->rect();
    const int edge = theme::space(theme::Space::L);
    const QRect wanted = placeAtBottom(width);
    const QRect atEnd = wanted.translated(area.right() - edge - wanted.right(), 0);
    const QRect atStart = wanted.translated(area.left() + edge - wanted.left(), 0);
    for (const QRect& each : {wanted, atEnd, atStart}) {
        if (const auto free = clearOf(each)) {
            return free;
        }
    }
    return std::nullopt;
}

// That of the page and not of the sidebar with it: what is kept clear is as wide as the page.
int Toast::centre() const
{
    for (const QPointer<QWidget>& widget : m_keepClear) {
        if (widget && widget->isVisible() && parentWidget()->isAncestorOf(widget)
            && theme::isWidePage(widget->width())) {
            return widget->mapTo(parentWidget(), widget->rect().center()).x();
        }
    }
    return parentWidget()->rect().center().x();
}

QList<QRect> Toast::obstacles() const
{
    QList<QRect> rects;
    const auto add = [this, &rects](const QWidget* widget) {
        if (widget && widget->isVisible() && parentWidget()->isAncestorOf(widget)) {
            rects.append({widget->mapTo(parentWidget(), QPoint()), widget->size()});
        }
    };
    const auto buttons = parentWidget()->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        add(button);
    }
    for (const QPointer<QWidget>& widget : m_keepClear) {
        add(widget);
    }
    return rects;
}

// Moves up past whatever is in the way; nothing where there is no room up to the top.
std::optional<QRect> Toast::clearOf(const QRect& wanted) const
{
    const QList<QRect> blocked = obstacles();
    const int gap = theme::space(theme::Space::S);
    QRect rect = wanted;
    bool moved = true;
    while (moved && rect.top() >= 0) {
        moved = false;
        for (const QRect& obstacle : blocked) {
            if (obstacle.intersects(rect)) {
                rect.moveBottom(obstacle.top() - gap - 1);
                moved = true;
            }
        }
    }
    return rect.top() < 0 ? std::nullopt : std::optional(rect);
}

} // namespace keyfob
