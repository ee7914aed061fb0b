#pragma once

#include <QWidget>

class QUrl;

namespace keyfob {

class LabelledField;
class ServerCheck;
class TextLabel;
struct Sentence;

/// The way in by an auth token from elsewhere: how to get to one in a browser, the field that it is
/// pasted into, and what it says of itself.
class TokenFields : public QWidget
{
    Q_OBJECT

public:
    /// The check must outlive this.
    explicit TokenFields(const ServerCheck& check, QWidget* parent = nullptr);

    [[nodiscard]] LabelledField* field() const { return m_token; }
    void setBusy(bool busy);

Q_SIGNALS:
    /// Nothing on this computer has opened the address.
    void browserMissing(const QString& address);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void serverChanged();
    void open(const QUrl& url);
    void addBrowserButton(const Sentence& text, const QUrl& url);
    void describe();
    [[nodiscard]] Sentence description(const QString& text) const;

    const ServerCheck& m_check;
    TextLabel* m_why;
    QWidget* m_browsers; ///< a button for each place to sign in
    LabelledField* m_token;
    TextLabel* m_note;
};

} // namespace keyfob
