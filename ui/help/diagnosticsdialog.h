#pragma once

#include <QDialog>

class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace keyfob {

class MessageBar;

/// Shows a report about the program, to be read before it is saved, copied or given up.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Closed, it is deleted.
    DiagnosticsDialog(const QString& report, QWidget* window);

private:
    void build();
    [[nodiscard]] QHBoxLayout* makeButtons();
    void askWhere();
    void save(const QString& path);
    void copy();

    QPlainTextEdit* m_report;
    MessageBar* m_result;
    QPushButton* m_save;
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace keyfob
