#include "tests/gallery/camera.h"

#include "tests/gallery/cuttexts.h"
#include "tests/gallery/faintwords.h"
#include "tests/gallery/misplaced.h"

#include <QCoreApplication>
#include <QImage>
#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace keyfob::test {

namespace {

constexpr int kPatience = 1000; // milliseconds

} // namespace

Camera::Camera(std::optional<QDir> folder, Variant variant)
    : m_folder(std::move(folder))
    , m_variant(std::move(variant))
{
}

// Layouts settle in several rounds, also where nobody sees it: two equal pictures in a row are
// taken for the final one, and a fault is one if it stays.
void Camera::take(const QString& screen, QWidget& shown)
{
    QImage picture;
    const bool isStill = QTest::qWaitFor([&picture, &shown] {
        QCoreApplication::sendPostedEvents();
        const QImage before = std::exchange(picture, shown.grab().toImage());
        return picture == before;
    });
    QStringList found;
    const auto isGood = [&picture, &found, &shown] {
        found = cutTexts(shown) + misplaced(shown) + faintWords(shown, picture);
        picture = found.isEmpty() ? picture : shown.grab().toImage();
        return found.isEmpty();
    };
    const bool isAllGood = QTest::qWaitFor(isGood, kPatience);
    if (isAllGood && !isStill) {
        found.append(QStringLiteral("does not come to rest"));
    }
    for (const QString& fault : std::as_const(found)) {
        m_faults.append(QStringLiteral("%1, %2: %3").arg(screen, m_variant.name, fault));
    }
    if (m_folder) {
        picture.save(m_folder->filePath(QStringLiteral("%1-%2-%3.png")
                                            .arg(++m_number, 2, 10, QLatin1Char('0'))
                                            .arg(screen, m_variant.name)));
    }
}

} // namespace keyfob::test
