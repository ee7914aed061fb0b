#include "ui/tokens/tokenpasteguard.h"

#include "models/session/pastedtoken.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

namespace keyfob {

namespace {

// Qt's own word, by which its entry is known: it has no name (Qt 6.4).
constexpr auto kPaste = "&Paste";

QAction* pasteOf(const QMenu& menu)
{
    for (QAction* action : menu.actions()) {
        if (action->text().startsWith(QLineEdit::tr(kPaste))) {
            return action;
        }
    }
    return nullptr;
}

QString clipboardText(QClipboard::Mode mode)
{
    return QGuiApplication::clipboard()->text(mode);
}

} // namespace

TokenPasteGuard::TokenPasteGuard(QLineEdit* field, Take take)
    : QObject(field)
    , m_field(field)
    , m_take(std::move(take))
{
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &TokenPasteGuard::checkText);
}

bool TokenPasteGuard::takes(QString text) const
{
    const auto tokens = readPastedApiTokens(QStringView(text).left(m_field->maxLength()));
    wipeText(text);
    return !tokens.empty() && m_take(tokens);
}

// As QLineEdit has it: one of the keys pastes what is selected.
bool TokenPasteGuard::takesKey(const QKeyEvent& event) const
{
    const bool isOfSelection = event.key() == Qt::Key_Insert
                               && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    return event.matches(QKeySequence::Paste)
           && takes(clipboardText(isOfSelection ? QClipboard::Selection : QClipboard::Clipboard));
}

bool TokenPasteGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        return takesKey(*static_cast<QKeyEvent*>(event));
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        return static_cast<QMouseEvent*>(event)->button() == Qt::MiddleButton
               && takes(clipboardText(QClipboard::Selection));
    }
    if (event->type() == QEvent::InputMethod) {
        return takes(static_cast<QInputMethodEvent*>(event)->commitString());
    }
    if (event->type() == QEvent::Drop
        && takes(static_cast<QDropEvent*>(event)->mimeData()->text())) {
        QDragLeaveEvent leave; // the field shows where the text would have gone
        QCoreApplication::sendEvent(m_field, &leave);
        return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        openMenu(*static_cast<QContextMenuEvent*>(event));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

// The field's own menu but for Paste.
void TokenPasteGuard::openMenu(const QContextMenuEvent& event)
{
    QMenu* menu = m_field->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (QAction* paste = pasteOf(*menu)) {
        paste->disconnect(m_field);
        connect(paste, &QAction::triggered, this, [this] {
            if (!takes(clipboardText(QClipboard::Clipboard))) {
                m_field->paste();
            }
        });
    }
    menu->popup(event.globalPos());
}

// What has come another way: typed, or put there by a screen reader.
void TokenPasteGuard::checkText()
{
    if (takes(m_field->text())) {
        m_field->setText(QString()); // unlike clear(), this cannot be undone
    }
}

} // namespace keyfob
