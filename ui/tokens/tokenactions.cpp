#include "ui/tokens/tokenactions.h"

#include "ui/theme/theme.h"
#include "ui/tokens/copyasmenu.h"

#include <QAction>
#include <QMenu>

namespace keyfob {

namespace {

using Keys = QList<QKeySequence>;

// All keys of a standard key, not only the desktop's first: F5 beside Ctrl+R, Ctrl+Ins beside
// Ctrl+C.
QAction* makeAction(QWidget* place, const Keys& keys, Qt::ShortcutContext context)
{
    auto* action = new QAction(place);
    action->setShortcuts(keys);
    action->setShortcutContext(context);
    action->setShortcutVisibleInContextMenu(true);
    place->addAction(action);
    return action;
}

} // namespace

TokenActions::TokenActions(QWidget* page, QWidget* table)
    : QObject(page)
    , m_add(makeAction(page, QKeySequence::keyBindings(QKeySequence::New), Qt::WindowShortcut))
    , m_copy(makeAction(table, QKeySequence::keyBindings(QKeySequence::Copy), Qt::WidgetShortcut))
    , m_copyAs(new CopyAsMenu(page))
    , m_show(makeAction(table, Keys{Qt::Key_Space}, Qt::WidgetShortcut))
    , m_test(makeAction(table, Keys(), Qt::WidgetShortcut))
    , m_replace(makeAction(table, {}, Qt::WidgetShortcut))
    , m_remove(makeAction(table, Keys{Qt::Key_Delete}, Qt::WidgetShortcut))
    , m_forgetCopy(makeAction(table, {}, Qt::WidgetShortcut))
    , m_export(makeAction(page, {}, Qt::WindowShortcut))
    , m_reload(
          makeAction(page, QKeySequence::keyBindings(QKeySequence::Refresh), Qt::WindowShortcut))
    , m_find(makeAction(page, QKeySequence::keyBindings(QKeySequence::Find), Qt::WindowShortcut))
    , m_rowMenu(new QMenu(page))
{
    m_add->setIcon(theme::icon(theme::Icon::Plus));
    m_copy->setIcon(theme::icon(theme::Icon::Copy));
    // A mere tick would say that something is switched on.
    m_test->setIcon(theme::icon(theme::Icon::CheckCircle));
    m_remove->setIcon(theme::icon(theme::Icon::Trash, theme::Role::Danger));
    m_replace->setIcon(theme::icon(theme::Icon::Swap));
    m_export->setIcon(theme::icon(theme::Icon::Download));
    m_reload->setIcon(theme::icon(theme::Icon::Refresh));
    m_rowMenu->setToolTipsVisible(true);
    m_rowMenu->addAction(m_copy);
    m_rowMenu->addMenu(m_copyAs);
    m_rowMenu->addAction(m_show);
    m_rowMenu->addAction(m_test);
    m_rowMenu->addAction(m_replace);
    m_rowMenu->addSeparator();
    m_rowMenu->addAction(m_remove);
    m_rowMenu->addAction(m_forgetCopy);
    m_rowMenu->addSeparator();
    m_rowMenu->addAction(m_export);
    retranslate();
}

TokenActions::~TokenActions() = default;

void TokenActions::retranslate()
{
    m_add->setText(tr("Add New API Token"));
    m_copy->setText(tr("Copy"));
    m_copyAs->retranslate();
    m_test->setText(tr("Test"));
    m_replace->setText(tr("Replace…"));
    m_remove->setText(tr("Delete…"));
    m_forgetCopy->setText(tr("Forget the Copy on This Computer"));
    m_export->setText(tr("Export List…"));
    m_reload->setText(tr("Refresh"));
    const QString keys = m_reload->shortcut().toString(QKeySequence::NativeText);
    m_reload->setToolTip(tr("Read the list again (%1)").arg(keys));
    m_find->setText(tr("Filter Tokens"));
    m_rowMenu->setTitle(tr("Actions"));
    update(m_situation);
}

void TokenActions::update(const Situation& situation)
{
    m_situation = situation;
    const QString why = situation.whyNot;
    m_add->setEnabled(situation.canWrite && !situation.isAdding);
    const QString addKeys = m_add->shortcut().toString(QKeySequence::NativeText);
    m_add->setToolTip(!why.isEmpty()        ? why
                      : situation.isAdding ? tr("A token is being added.")
                                           : tr("Add an API token (%1)").arg(addKeys));
    const bool hasSecret = situation.hasRow && situation.canCopy;
    for (QAction* each : {m_copy, m_copyAs->menuAction(), m_show}) {
        each->setEnabled(hasSecret);
        each->setToolTip(situation.whyNoCopy);
    }
    m_test->setEnabled(hasSecret && situation.canWrite);
    m_test->setToolTip(hasSecret ? why : situation.whyNoCopy);
    m_show->setText(situation.isShown ? tr("Hide") : tr("Show"));
    m_show->setIcon(theme::icon(situation.isShown ? theme::Icon::EyeOff : theme::Icon::Eye));
    const QString& whyNoReplace = why.isEmpty() ? situation.whyNoReplace : why;
    m_replace->setEnabled(situation.hasRow && situation.canWrite && whyNoReplace.isEmpty());
    m_replace->setToolTip(whyNoReplace);
    m_forgetCopy->setVisible(situation.hasRow && situation.isCopyKept);
    m_export->setEnabled(situation.hasRow);
    m_remove->setEnabled(situation.hasRow && situation.canWrite && !situation.isDeleting);
    m_remove->setToolTip(situation.isDeleting ? tr("Tokens are being deleted.") : why);
}

} // namespace keyfob
