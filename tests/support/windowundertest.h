#pragma once

#include "app/diagnostics.h"
#include "app/manageddefaults.h"
#include "app/preferences.h"
#include "app/translationloader.h"
#include "models/accounts/accountlist.h"
#include "tests/support/fakenocodb.h"
#include "tests/support/scriptedsecretstore.h"
#include "tests/support/sentencerecorder.h"
#include "tests/support/uitest.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QPushButton>

#include <memory>

namespace keyfob::test {

/// The whole window on a server in this process, with its pieces found by accessible name, as a
/// screen reader and the end-to-end tests find them.
class WindowUnderTest
{
public:
    static inline const QString kEmail = QStringLiteral("ada@example.com");
    static inline const QString kPassword = QStringLiteral("correct horse 1");

    WindowUnderTest();
    ~WindowUnderTest();

    /// Makes the window and the session behind it anew, as a new start of the program does;
    /// server and store stay.
    void restart();
    /// Fills the sign-in page in and presses Sign In.
    void submit(const QString& password = kPassword);
    /// Until the list has been read.
    [[nodiscard]] bool signIn();
    /// The server ends the session; until the window knows.
    [[nodiscard]] bool endSession();

    [[nodiscard]] AccountId account() const;
    /// The visible widget of this kind and accessible name; nullptr where there is none.
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        for (const QString& word : wordsFor(name)) {
            if (Widget* widget = named<Widget>(*window, word)) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    [[nodiscard]] QLineEdit* field(const char* name) const { return find<QLineEdit>(name); }
    void press(const char* button) const;
    /// The command of this text, wherever it is shown.
    [[nodiscard]] QAction* action(const char* text) const;
    /// The command of the Tokens tab that is on screen, where several accounts have one.
    [[nodiscard]] QAction* commandOnScreen(const char* text) const;
    /// Whether a visible label, message bar or toast says something that contains this text.
    [[nodiscard]] bool says(const char* text) const { return timesSaid(text) > 0; }
    /// How often that can be read at the same time.
    [[nodiscard]] int timesSaid(const char* text) const;
    /// What a key that is pressed now goes to.
    [[nodiscard]] QWidget* keyboard() const;

    /// Names and texts are given in English; where the window speaks another language, this knows
    /// what they are there.
    static inline const SentenceRecorder* language = nullptr;

    FakeNocoDb server;
    ScriptedSecretStore store;
    QNetworkAccessManager manager;
    std::unique_ptr<AccountList> accounts;
    // Of the account that is current at the start, which stays the same object.
    Session* session = nullptr;
    TokenListModel* tokens = nullptr;
    TokenService* service = nullptr;
    std::unique_ptr<SecretClipboard> clipboard;
    std::unique_ptr<MainWindow> window;

private:
    /// Whatever is asked of them they know nothing.
    const Preferences m_preferences{QStringLiteral("/proc/nowhere/keyfob.conf")};
    const ManagedDefaults m_managed;
    std::unique_ptr<Diagnostics> m_diagnostics;
    std::unique_ptr<TranslationLoader> m_english; ///< unless a test has chosen its language
    [[nodiscard]] static QAction* commandBelow(const QObject& place, const char* text);
    [[nodiscard]] static QStringList wordsFor(const char* english);
};

} // namespace keyfob::test
