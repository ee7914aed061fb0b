#pragma once

// A person as a coloured circle with initials; the colour comes from the user id and so never
// changes with the name.

#include <QString>
#include <QWidget>

class QPainter;

namespace keyfob {

class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(QWidget* parent = nullptr);

    // `name` is the display name, or the email where there is none.
    void setUser(const QString& userId, const QString& name);
    void setLarge(bool large);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // "Ada Lovelace": "AL", "ops@example.com": "O", nothing: "?". Arabic ones have a ZERO WIDTH
    // NON-JOINER between them.
    [[nodiscard]] static QString initials(const QString& name);
    static void paint(QPainter& painter, const QRect& rect, const QString& userId,
                      const QString& name);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_userId;
    QString m_name;
    bool m_large = false;
};

} // namespace keyfob
