#pragma once

#include <QApplication>
#include <QClipboard>

namespace keyfob::test {

/// A clipboard manager that puts back what it has had before, while this lives.
class StubbornClipboard : public QObject
{
public:
    StubbornClipboard()
    {
        connect(QApplication::clipboard(), &QClipboard::dataChanged, this, [] {
            const QString theirs = QStringLiteral("theirs");
            if (QApplication::clipboard()->text() != theirs) {
                QApplication::clipboard()->setText(theirs);
            }
        });
    }
};

} // namespace keyfob::test
