#pragma once

#include "models/api/networkpolicy.h"

#include <QWidget>

class QPushButton;

namespace keyfob {

class FormField;
class ProxyForm;
class TextLabel;

/// The network settings of the program. What is filled in counts when its field is left; what
/// cannot be used stays in its field, with the reason, and does not count.
class NetworkForm : public QWidget
{
    Q_OBJECT

public:
    /// The policy must outlive the form, and says which fields an administrator has set.
    explicit NetworkForm(NetworkPolicy& policy, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void update();
    void apply();
    void chooseFile();
    [[nodiscard]] QString caFileNote() const;

    NetworkPolicy& m_policy;
    ProxyForm* m_proxy;
    TextLabel* m_certificates;
    FormField* m_caFile;
    QPushButton* m_choose;
    TextLabel* m_answers;
    FormField* m_timeLimit;
};

} // namespace keyfob
