#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace keyfob {

class CopyAsMenu;

/// The commands of the Tokens tab, made once: button, row cell, context menu and keyboard all use
/// these same QActions, so that they can never disagree.
class TokenActions : public QObject
{
    Q_OBJECT

public:
    /// What decides which commands can act.
    struct Situation
    {
        bool hasRow = false;      ///< there is a current row
        bool canCopy = false;     ///< and the server gave us its secret
        bool isShown = false;
        bool canWrite = false;    ///< signed in and online
        bool isAdding = false;    ///< the editor is open
        bool isDeleting = false;  ///< many, one after the other
        bool isCopyKept = false;  ///< of the row, in the keyring
        QString whyNot = {};      ///< why writes cannot act, for tool tips
        QString whyNoCopy = {};   ///< why the row's secret is not there
        QString whyNoReplace = {}; ///< why the row cannot be replaced, ever
    };

    /// Row commands have their keys inside table only, the others anywhere in page.
    TokenActions(QWidget* page, QWidget* table);
    ~TokenActions() override;

    /// The one place that enables and disables.
    void update(const Situation& situation);
    void retranslate();

    [[nodiscard]] QAction* add() const { return m_add; }
    [[nodiscard]] QAction* copy() const { return m_copy; }
    [[nodiscard]] CopyAsMenu* copyAs() const { return m_copyAs; }
    [[nodiscard]] QAction* show() const { return m_show; }
    [[nodiscard]] QAction* test() const { return m_test; }
    [[nodiscard]] QAction* replace() const { return m_replace; }
    [[nodiscard]] QAction* exportList() const { return m_export; }
    [[nodiscard]] QAction* remove() const { return m_remove; }
    /// Hidden where no copy is kept.
    [[nodiscard]] QAction* forgetCopy() const { return m_forgetCopy; }
    [[nodiscard]] QAction* reload() const { return m_reload; }
    [[nodiscard]] QAction* find() const { return m_find; }
    /// Copy, Copy As, Show, Test, Replace…, Delete…, Forget the Copy…, Export List….
    [[nodiscard]] QMenu* rowMenu() const { return m_rowMenu; }

private:
    QAction* m_add;
    QAction* m_copy;
    CopyAsMenu* m_copyAs;
    QAction* m_show;
    QAction* m_test;
    QAction* m_replace;
    QAction* m_remove;
    QAction* m_forgetCopy;
    QAction* m_export;
    QAction* m_reload;
    QAction* m_find;
    QMenu* m_rowMenu;
    Situation m_situation;
};

} // namespace keyfob
