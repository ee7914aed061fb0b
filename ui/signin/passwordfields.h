#pragma once

#include <QWidget>

class QLineEdit;

namespace keyfob {

class LabelledField;

/// The way in by email and password: the two fields.
class PasswordFields : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordFields(QWidget* parent = nullptr);

    [[nodiscard]] LabelledField* email() const { return m_email; }
    [[nodiscard]] LabelledField* password() const { return m_password; }
    void setBusy(bool busy);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    LabelledField* m_email;
    LabelledField* m_password;
};

} // namespace keyfob
