#pragma once

#include "tests/gallery/variant.h"

#include <QDir>
#include <QStringList>

#include <optional>

namespace keyfob::test {

/// Takes a picture of each screen, and looks for what cannot be read on it.
class Camera
{
public:
    /// Without a folder pictures are looked at and not kept.
    Camera(std::optional<QDir> folder, Variant variant);

    void take(const QString& screen, QWidget& shown);
    /// Each with screen, variant, widget and words.
    [[nodiscard]] const QStringList& faults() const { return m_faults; }

private:
    std::optional<QDir> m_folder;
    Variant m_variant;
    QStringList m_faults;
    int m_number = 0;
};

} // namespace keyfob::test
