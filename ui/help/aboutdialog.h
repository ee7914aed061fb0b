#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QVBoxLayout;

namespace keyfob {

/// Says what Keyfob is, which version, whose it is not, and its licence; every word can be
/// selected, for a report.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// Closed, it is deleted.
    explicit AboutDialog(QWidget* window);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QVBoxLayout* makeWords();
};

} // namespace keyfob
