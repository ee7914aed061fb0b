#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/fittingdialog.h"

class QVBoxLayout;

namespace keyfob {

/// Says what Keyfob is, which version, whose it is not, and its licence; every word can be
/// selected, for a report.
class AboutDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// Closed, it is deleted.
    explicit AboutDialog(QWidget* window);

private:
    void build();
    [[nodiscard]] QVBoxLayout* makeWords();
};

} // namespace keyfob
