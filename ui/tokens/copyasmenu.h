#pragma once

#include "models/tokens/tokenformat.h"

#include <QMenu>

namespace keyfob {

/// The submenu "Copy As": a command for each way in which a program may want a token.
class CopyAsMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CopyAsMenu(QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void chosen(keyfob::TokenFormat format);
};

} // namespace keyfob
