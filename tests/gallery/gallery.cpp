// Renders the window's screens in light and dark, small and large, with big fonts, mirrored and in
// German, for somebody to look at: keyfob_gallery FOLDER [VARIANT].

#include "app/translationloader.h"
#include "tests/gallery/walk.h"

using namespace keyfob;
using namespace keyfob::test;

namespace {

const QList<Variant> kVariants{
    {QStringLiteral("light"), theme::Appearance::Light, {1120, 720}, 1, Qt::LeftToRight},
    {QStringLiteral("dark"), theme::Appearance::Dark, {1120, 720}, 1, Qt::LeftToRight},
    {QStringLiteral("small"), theme::Appearance::Light, {720, 480}, 1, Qt::LeftToRight},
    {QStringLiteral("double"), theme::Appearance::Light, {1280, 800}, 2, Qt::LeftToRight},
    {QStringLiteral("small-double"), theme::Appearance::Dark, {720, 480}, 2, Qt::LeftToRight},
    {QStringLiteral("mirrored"), theme::Appearance::Light, {1120, 720}, 1, Qt::RightToLeft},
    {QStringLiteral("german"), theme::Appearance::Light, {1120, 720}, 1, Qt::LeftToRight,
     QStringLiteral("de")},
    {QStringLiteral("arabic"), theme::Appearance::Light, {1120, 720}, 1, Qt::RightToLeft,
     QStringLiteral("ar")},
    {QStringLiteral("small-german"), theme::Appearance::Light, {720, 480}, 1, Qt::LeftToRight,
     QStringLiteral("de")},
};

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 2 && argc != 3) {
        qFatal("usage: keyfob_gallery FOLDER [VARIANT]");
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    theme::apply(application);
    const QFont font = QApplication::font();
    for (const Variant& variant : kVariants) {
        if (argc == 3 && variant.name != QString::fromLocal8Bit(argv[2])) {
            continue;
        }
        QFont scaled = font;
        scaled.setPointSizeF(font.pointSizeF() * variant.font);
        QApplication::setFont(scaled);
        const TranslationLoader translations(variant.language);
        SentenceRecorder recorder;
        QCoreApplication::installTranslator(&recorder);
        WindowUnderTest::language = &recorder;
        QApplication::setLayoutDirection(variant.direction);
        theme::setAppearance(variant.appearance);
        Walk(folder, variant).run();
    }
    return 0;
}
