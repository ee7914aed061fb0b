#pragma once

#include <QWidget>

class QFormLayout;

namespace keyfob {

class Avatar;
class Session;
class TextLabel;

/// Who is signed in and where, by the server's word. Nothing can be changed here yet.
class ProfileTab : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive the tab.
    explicit ProfileTab(const Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    TextLabel* addFact(TextLabel*& label);
    void retranslate();
    void update();
    [[nodiscard]] QString roleNames() const;

    const Session& m_session;
    Avatar* m_avatar;
    TextLabel* m_name;
    TextLabel* m_email;
    QFormLayout* m_facts;
    TextLabel* m_serverLabel = nullptr;
    TextLabel* m_server = nullptr;
    TextLabel* m_roleLabel = nullptr;
    TextLabel* m_role = nullptr;
    TextLabel* m_idLabel = nullptr;
    TextLabel* m_id = nullptr;
};

} // namespace keyfob
