#include "app/translationloader.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>

namespace keyfob {

namespace {

const QString kEnglish = QStringLiteral("en");

// Beside the program where it was built, else where it is installed, wherever that was moved to.
// Without any there is English.
QString folder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString beside = program.filePath(QStringLiteral("translations"));
    return QFileInfo::exists(beside)
               ? beside
               : program.filePath(QStringLiteral(KEYFOB_TRANSLATIONS_FROM_PROGRAM));
}

QString fileOf(const QString& language)
{
    return QStringLiteral("keyfob_") + QString(language).replace(u'-', u'_');
}

// "de-AT" is German for whoever has no Austrian one, and "de_DE" is another way to write it.
QString bestFor(QString name, const QStringList& languages)
{
    name.replace(u'_', u'-');
    while (!name.isEmpty()) {
        for (const QString& language : languages) {
            if (language.compare(name, Qt::CaseInsensitive) == 0) {
                return language;
            }
        }
        name.truncate(std::max<qsizetype>(name.lastIndexOf(u'-'), 0));
    }
    return {};
}

} // namespace

namespace {

QStringList findLanguages()
{
    QStringList languages{kEnglish};
    const QString prefix = fileOf(QString());
    const QString suffix = QStringLiteral(".qm");
    // Without a pattern, for which a start would have to load regular expressions.
    const auto files = QDir(folder()).entryList(QDir::Files);
    for (const QString& file : files) {
        if (file.startsWith(prefix) && file.endsWith(suffix)) {
            const QString name = file.chopped(suffix.size()).mid(prefix.size());
            languages.append(QString(name).replace(u'_', u'-'));
        }
    }
    languages.removeDuplicates();
    return languages;
}

} // namespace

// The folder is read once: a start asks several times, and each choice in the Preferences again.
QStringList availableLanguages()
{
    static const QStringList kLanguages = findLanguages();
    return kLanguages;
}

QStringList languagesThereAre(const QStringList& names)
{
    const QStringList available = availableLanguages();
    QStringList found;
    for (const QString& name : names) {
        found.append(bestFor(name.trimmed(), available));
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

QString languageAtStart(const QStringList& wanted, const QStringList& allowed)
{
    const QStringList languages = allowed.isEmpty() ? availableLanguages() : allowed;
    for (const QString& name : wanted) {
        const QString found = bestFor(name, languages);
        if (!found.isEmpty()) {
            return found;
        }
    }
    return languages.first();
}

// Words and formats in one language: a German "und" in an English list, or a German month in an
// English sentence, reads as a mistake. So the system's locale, with whatever a person has set for
// dates and numbers, counts where it speaks the window's language. Elsewhere only its territory
// does: English in Germany writes the day before the month, and 24 hours.
QLocale localeFor(const QString& language, const QLocale& system)
{
    const QLocale own(language);
    const bool speaksIt = own.language() == system.language();
    // A bare system says nothing about anybody's habits: ui/text/datetext.cpp knows what to do.
    const bool isBare = system.language() == QLocale::C && language == kEnglish;
    return speaksIt || isBare ? system
                              : QLocale(own.language(), own.script(), system.territory());
}

TranslationLoader::TranslationLoader(const QString& language)
{
    use(language);
}

TranslationLoader::~TranslationLoader() = default; // a translator that goes is taken out

// The locale first: whoever is told of new words may write a date.
void TranslationLoader::use(const QString& language)
{
    m_language = language;
    QLocale::setDefault(localeFor(language, QLocale::system()));
    QApplication::setLayoutDirection(QLocale().textDirection());
    // Qt's words (the menu of a text field) are a package of their own, which may be missing.
    m_qt = std::make_unique<QTranslator>();
    if (language != kEnglish
        && m_qt->load(QLocale(language), QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(m_qt.get());
    }
    // English has one, too: of what is said of one and of many.
    m_ours = std::make_unique<QTranslator>();
    if (m_ours->load(fileOf(language), folder())) {
        QCoreApplication::installTranslator(m_ours.get());
    }
}

} // namespace keyfob
