#pragma once

#include "models/session/session.h"

#include "ui/text/saying.h"

#include <QWidget>

class QPushButton;

namespace keyfob {

class ErrorLine;
class LabelledField;

/// The second step of a sign-in, where an account has a second factor: asks for the code while the
/// session wants one.
class CodeStep : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive this.
    explicit CodeStep(Session& session, QWidget* parent = nullptr);

    /// The session waits for a code, or for the server's word on one.
    [[nodiscard]] bool isWanted() const { return m_isWanted; }

Q_SIGNALS:
    void wantedChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void begin();
    void submit();
    void refused(const ApiError& error);
    void sessionChanged(SessionState state);
    void setBusy(bool busy);
    void say(const Saying& saying);

    Session& m_session;
    LabelledField* m_code;
    ErrorLine* m_error;
    QPushButton* m_signIn;
    QPushButton* m_cancel;
    bool m_isWanted = false;
};

} // namespace keyfob
