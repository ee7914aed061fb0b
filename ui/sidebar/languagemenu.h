#pragma once

#include <QMenu>

class QActionGroup;

namespace keyfob {

/// As the language's own readers call it; no translation changes that. code: "de", "pt-BR".
[[nodiscard]] QString languageName(const QString& code);

/// The submenu Language: the system's, then each language by the name that its own readers give it,
/// which no translation changes.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget* parent = nullptr);
    ~LanguageMenu() override;

    /// codes: as "de" and "pt-BR". chosen: one of them; empty: what the system says.
    void setLanguages(const QStringList& codes, const QString& chosen);
    /// One of those.
    void setChosen(const QString& code);

Q_SIGNALS:
    /// By the person; empty: what the system says.
    void chosen(const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QAction* addLanguage(const QString& code, const QString& text);

    QActionGroup* m_entries;
    QAction* m_system = nullptr;
};

} // namespace keyfob
