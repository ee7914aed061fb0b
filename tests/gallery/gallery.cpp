// Goes through every screen of the window in one variant and tells what cannot be read there:
//     keyfob_gallery --list               the variants
//     keyfob_gallery --check VARIANT      exit status 1 where there are faults
//     keyfob_gallery --pictures FOLDER VARIANT
//     keyfob_gallery --languages          what does not follow when the language changes there
// One variant is one process: a process knows only one scale.

#include "app/translationloader.h"
#include "tests/gallery/pseudotranslator.h"
#include "tests/gallery/walk.h"

#include <QTextStream>

#include <algorithm>
#include <iterator>

using namespace keyfob;
using namespace keyfob::test;

namespace {

const Variant* find(const QString& name)
{
    const auto found = std::find_if(variants().begin(), variants().end(),
                                    [&name](const Variant& one) { return one.name == name; });
    return found == variants().end() ? nullptr : &*found;
}

QStringList names()
{
    QStringList all;
    std::transform(variants().begin(), variants().end(), std::back_inserter(all),
                   [](const Variant& one) { return one.name; });
    return all;
}

// A screen on which a window of the largest size fits at the largest scale, and its menus with it.
void preparePlatform(const Variant& variant)
{
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" KEYFOB_GALLERY_SCREEN);
    qputenv("QT_SCALE_FACTOR", QByteArray::number(variant.scale));
}

QStringList walkInLanguages(QApplication& application)
{
    theme::apply(application);
    LanguageSwitch languages;
    WindowUnderTest::language = &languages.recorder();
    Walk walk(languages, variants().first());
    walk.run();
    return walk.leftBehind();
}

QStringList walk(QApplication& application, std::optional<QDir> folder, const Variant& variant)
{
    theme::apply(application);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * variant.font);
    QApplication::setFont(font);
    const bool isPseudo = variant.language == QStringLiteral("pseudo");
    const TranslationLoader translations(isPseudo ? QStringLiteral("en") : variant.language);
    PseudoTranslator pseudo;
    if (isPseudo) {
        QCoreApplication::installTranslator(&pseudo);
    }
    SentenceRecorder recorder;
    QCoreApplication::installTranslator(&recorder);
    WindowUnderTest::language = &recorder;
    theme::setAppearance(variant.appearance);
    Walk walk(std::move(folder), variant);
    walk.run();
    return walk.faults();
}

int usage()
{
    QTextStream(stderr) << "usage: keyfob_gallery --list | --languages | --check VARIANT | "
                           "--pictures FOLDER VARIANT\nvariants: "
                        << names().join(u' ') << '\n';
    return 2;
}

} // namespace

int main(int argc, char* argv[])
{
    QStringList words;
    std::transform(argv + 1, argv + argc, std::back_inserter(words),
                   [](const char* word) { return QString::fromLocal8Bit(word); });
    if (words == QStringList{QStringLiteral("--list")}) {
        QTextStream(stdout) << names().join(u'\n') << '\n';
        return 0;
    }
    const bool switches = words == QStringList{QStringLiteral("--languages")};
    const bool keeps = words.size() == 3 && words.first() == QStringLiteral("--pictures");
    const bool checks = words.size() == 2 && words.first() == QStringLiteral("--check");
    const Variant* variant = switches         ? &variants().first()
                             : keeps || checks ? find(words.last())
                                               : nullptr;
    if (variant == nullptr) {
        return usage();
    }
    preparePlatform(*variant);
    QApplication application(argc, argv);
    std::optional<QDir> folder;
    if (keeps) {
        folder.emplace(words.at(1));
        folder->mkpath(QStringLiteral("."));
    }
    const QStringList faults = switches ? walkInLanguages(application)
                                        : walk(application, folder, *variant);
    QTextStream(stdout) << faults.join(u'\n') << '\n' << faults.size() << " fault(s)\n";
    return faults.isEmpty() ? 0 : 1;
}
