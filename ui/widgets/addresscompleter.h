#pragma once

// Offers addresses that contain what is typed. QCompleter swallows a click beside its popup, so
// that going on to the next field takes two; here the click goes where it was meant to go.

#include <QCompleter>

class QMouseEvent;
class QStringListModel;

namespace keyfob {

class AddressCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit AddressCompleter(QObject* parent = nullptr);

    void setAddresses(const QStringList& addresses);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void passOn(const QMouseEvent& press);

    QStringListModel* m_addresses;
};

} // namespace keyfob
