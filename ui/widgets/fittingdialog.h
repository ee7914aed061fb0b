#pragma once

#include <QDialog>

namespace keyfob {

/// A dialog as high as its wrapped words need, and never lower: Qt's own asks for the height that
/// they would have in a narrower window, and does not keep words from being cut.
class FittingDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace keyfob
