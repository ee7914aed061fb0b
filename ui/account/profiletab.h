#pragma once

#include "models/session/accountprofile.h"
#include "ui/text/sentence.h"

#include <QWidget>

class QFormLayout;
class QPushButton;

namespace keyfob {

class Avatar;
class DisplayNameEditor;
class Session;
class TextLabel;

/// Who is signed in and where, by the server's word, and what people can change about themselves.
class ProfileTab : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive the tab.
    explicit ProfileTab(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const keyfob::Sentence& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeAccountCard();
    TextLabel* addFact(TextLabel*& label);
    void retranslate();
    void update();
    void sessionChanged();
    void openEditor();
    void closeEditor();
    void save(const QString& name);
    void answered(const std::expected<QString, ApiError>& name);
    [[nodiscard]] QString roleNames() const;

    Session& m_session;
    AccountProfile m_account;
    Avatar* m_avatar;
    TextLabel* m_name;
    TextLabel* m_email;
    QPushButton* m_edit;
    DisplayNameEditor* m_editor;
    QFormLayout* m_facts;
    TextLabel* m_serverLabel = nullptr;
    TextLabel* m_server = nullptr;
    TextLabel* m_roleLabel = nullptr;
    TextLabel* m_role = nullptr;
    TextLabel* m_idLabel = nullptr;
    TextLabel* m_id = nullptr;
};

} // namespace keyfob
