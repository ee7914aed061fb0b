// How long the window does nothing else while a person works with so many tokens: for each thing
// that they can do, the longest computation in one go. Prints the figures of each round as JSON,
// and judges none.
//
//     keyfob_flows COUNT ROUNDS

#include "tests/bench/serverthread.h"
#include "tests/bench/stallwatch.h"
#include "tests/support/languageswitch.h"
#include "ui/places.h"
#include "ui/tokens/tokentable.h"
#include "ui/workspace.h"

#include <QFileDialog>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>

using namespace keyfob;
using namespace keyfob::test;

namespace {

/// The figures of each flow, in ms of CPU, in the order in which they were done first.
class Figures
{
public:
    void add(const char* flow, double figure)
    {
        const auto known = std::ranges::find(m_all, flow, &Flow::name);
        (known != m_all.end() ? *known : m_all.emplace_back(flow)).rounds.push_back(figure);
    }
    void print() const
    {
        const char* before = "{";
        for (const Flow& flow : m_all) {
            std::printf("%s\"%s\": [", std::exchange(before, ",\n"), flow.name.c_str());
            for (const char* comma = ""; const double figure : flow.rounds) {
                std::printf("%s%.3f", std::exchange(comma, ", "), figure);
            }
            std::printf("]");
        }
        std::printf("}\n");
    }

private:
    struct Flow
    {
        std::string name;
        std::vector<double> rounds;
    };
    std::vector<Flow> m_all;
};

/// One person, from sign-in to log-out.
class Round
{
public:
    Round(const ServerThread& server, Figures& figures)
        : m_server(server)
        , m_figures(figures)
    {
    }

    void run()
    {
        measure("the list is read", [this] { signIn(m_it, m_server); });
        m_table = m_it.find<TokenTable>("API tokens");
        lookAround();
        useTokens();
        changeTokens();
        changeTheWindow();
        deleteAll();
        measure("log out", [this] {
            m_it.session->logOut(Session::LogOut::ThisComputer);
            until([this] { return m_it.session->state() == SessionState::SignedOut; });
        });
    }

private:
    // Until what was done has been painted, too.
    void measure(const char* flow, const std::function<void()>& act)
    {
        StallWatch watch;
        act();
        turn();
        m_figures.add(flow, watch.longest().cpu);
    }
    void turn()
    {
        bool isOver = false;
        QTimer::singleShot(0, &m_it.manager, [&isOver] { isOver = true; });
        until([&isOver] { return isOver; });
        QCoreApplication::sendPostedEvents();
    }
    [[nodiscard]] bool isRead() const
    {
        return m_it.service->listState() == TokenService::ListState::Ready
               && !m_it.service->isReading();
    }

    void lookAround()
    {
        until([this] { return isRead(); });
        measure("scroll to the end", [this] {
            QScrollBar* bar = m_table->verticalScrollBar();
            for (int step = 0; step <= 10; ++step) {
                bar->setValue(bar->maximum() / 10 * step);
                turn();
            }
        });
        QLineEdit* filter = m_it.field("Filter tokens");
        measure("filter", [this, filter] {
            for (const char* text : {"j", "job 1", "job 12", "job 1", "9", "nothing", ""}) {
                filter->setText(QString::fromLatin1(text));
                turn();
            }
        });
        measure("sort", [this] {
            for (const int column : {TokenListModel::CreatorColumn, TokenListModel::NameColumn}) {
                for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
                    m_table->sortByColumn(column, order);
                    turn();
                }
            }
        });
    }

    void useTokens()
    {
        measure("next and last row", [this] {
            for (const int key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Home}) {
                QTest::keyClick(m_table, static_cast<Qt::Key>(key));
                turn();
            }
        });
        measure("copy and show", [this] {
            m_it.action("Copy")->trigger();
            turn();
            m_it.action("Show")->trigger();
            turn();
        });
        measure("refresh", [this] {
            m_it.action("Refresh")->trigger();
            until([this] { return isRead(); });
        });
    }

    void changeTokens()
    {
        measure("export", [this] {
            m_it.action("Export List…")->trigger();
            turn();
            auto* dialog = m_it.window->findChild<QFileDialog*>();
            Q_EMIT dialog->fileSelected(m_folder.filePath(QStringLiteral("list.csv")));
            turn();
            dialog->close();
            until([this] { return m_it.says("Saved the list"); });
        });
        measure("add", [this] {
            m_it.press("Add New API Token");
            turn();
            m_it.field("Token name")->setText(QStringLiteral("job new"));
            m_it.press("Save");
            until([this] { return m_it.says("Created token"); });
        });
        measure("delete one", [this] {
            m_it.action("Delete…")->trigger();
            until([this] { return m_it.button("Delete") != nullptr; });
            m_it.press("Delete");
            until([this] { return m_it.says("Deleted token"); });
        });
    }

    void changeTheWindow()
    {
        measure("other places and back", [this] {
            for (const QString& place : {places::kOverview, places::kProfile, places::kServer,
                                         places::kPreferences, places::kTokens}) {
                m_it.window->goTo(place);
                turn();
            }
        });
        measure("dark and light", [this] {
            theme::setAppearance(theme::Appearance::Dark);
            turn();
            theme::setAppearance(theme::Appearance::Light);
            turn();
        });
        measure("another language", [this] {
            LanguageSwitch languages;
            languages.speak(QStringLiteral("de"));
            turn();
            languages.speak(QStringLiteral("en"));
            turn();
        });
        measure("lock and unlock", [this] {
            m_it.session->lock();
            until([this] { return m_it.session->state() == SessionState::Locked; });
            turn();
            m_it.session->unlock();
            until([this] { return m_it.session->state() == SessionState::SignedIn && isRead(); });
        });
        measure("another size", [this] {
            m_it.window->resize(720, 480);
            turn();
            m_it.window->resize(1280, 800);
            turn();
        });
    }

    void deleteAll()
    {
        measure("select all", [this] { m_table->selectAll(); });
        measure("the question about all", [this] {
            m_it.action("Delete…")->trigger();
            until([this] { return m_it.button("Delete") != nullptr; });
        });
        measure("delete all", [this] {
            m_it.press("Delete");
            until([this] { return m_table->model()->rowCount() == 0; });
            until([this] { return m_it.says("still accepts these tokens"); });
        });
    }

    const ServerThread& m_server;
    Figures& m_figures;
    WindowUnderTest m_it;
    TokenTable* m_table = nullptr;
    QTemporaryDir m_folder;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    theme::apply(application);
    const auto [count, rounds] = wanted("keyfob_flows");
    Figures figures;
    for (int i = 0; i < rounds; ++i) {
        const ServerThread server(count);
        Round(server, figures).run();
    }
    figures.print();
    return 0;
}
