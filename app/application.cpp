// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/computercamera.h"
#include "app/demonstration/demonstration.h"
#include "core/documents/pdfrenderer.h"
#include "core/sample/samplevault.h"
#include "core/vault/hardening.h"
#include "core/vault/keychain/keychainsecretstore.h"
#include "core/vault/vault.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/qtprompter.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kSamplePeople = 400;
// Not an argument: those can be read by every user of the computer.
constexpr char kUserVariable[] = "ENTENTE_USER";

QString settingsFileOf(const Launch &launch)
{
    if (!launch.settingsFile.isEmpty())
        return launch.settingsFile;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(u"settings.ini"_s);
}

SchemeChoice schemeFrom(const QString &name)
{
    if (name == u"light")
        return SchemeChoice::Light;
    if (name == u"dark")
        return SchemeChoice::Dark;
    return name == u"contrast" ? SchemeChoice::HighContrast : SchemeChoice::System;
}

} // namespace

Application::Application(QApplication &app, Launch launch)
    : m_app(app)
    , m_launch(std::move(launch))
    , m_settings(settingsFileOf(m_launch))
    , m_theme(std::make_unique<Theme>(&app))
    , m_renderer(std::make_unique<PdfRenderer>())
    , m_store(std::make_unique<vault::KeychainSecretStore>(vault::kKeychainService.toString()))
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Qt's file dialog would note in a file of Qt's own which folders were visited. Ours knows none: it names its file.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u"/dev/null"_s);
#endif
    applySettings();
}

Application::~Application() = default;

void Application::speak(const QString &language)
{
    const auto code = language.isEmpty() ? QLocale::system().name().left(2) : language;
    QLocale::setDefault(language.isEmpty() ? QLocale::system()
                        : code == u"fr"    ? QLocale(QLocale::French, QLocale::France)
                                           : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (m_qtWords.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(u":/i18n/entente_"_s + code + u".qm"_s)
        || m_words.load(u":/i18n/entente_en.qm"_s))
        QCoreApplication::installTranslator(&m_words);
}

void Application::look(const QString &scheme, int textPercent)
{
    m_theme->setChoice(schemeFrom(scheme));
    m_theme->setTextPercent(textPercent);
}

void Application::applySettings()
{
    const auto chosen = [](const QString &forThisRun, const QString &kept) {
        return forThisRun.isEmpty() ? kept : forThisRun;
    };
    speak(chosen(m_launch.language, m_settings.value(settings::kLanguage)));
    look(chosen(m_launch.scheme, m_settings.value(settings::kScheme)),
         m_launch.textPercent > 0 ? m_launch.textPercent
                                  : m_settings.value(settings::kTextPercent));
}

int Application::run()
{
    if (!m_launch.demonstration.isEmpty())
        return demonstrate();
    m_window = std::make_unique<MainWindow>(
        MainWindow::Collaborators{m_settings, m_clock, m_renderer.get(), m_store.get(),
                                  [this](QWidget *window) {
                                      m_prompter = std::make_unique<QtPrompter>(window);
                                      return m_prompter.get();
                                  },
                                  computerCamera});
    QObject::connect(m_window.get(), &MainWindow::settingsChanged, m_window.get(),
                     [this] { applySettings(); });
    QObject::connect(
        m_window.get(), &MainWindow::lockedNow, m_window.get(),
        [this](const QString &folder, const QString &user) { onLocked(folder, user); });
    if (m_launch.demo) {
        if (auto opened = openSample(); !opened) {
            qCritical("The sample company could not be made: %s",
                      qPrintable(opened.error().detail));
            return 1;
        }
    } else {
        const auto folder = m_launch.vault.isEmpty() ? m_settings.value(settings::kVault)
                                                     : m_launch.vault;
        m_window->start(QDir(folder).exists() ? folder : QString(),
                        qEnvironmentVariable(kUserVariable));
    }
    m_window->show();
    return QApplication::exec();
}

// Only a program that starts anew has forgotten what it knew.
void Application::onLocked(const QString &vaultFolder, const QString &user)
{
    qputenv(kUserVariable, user.toUtf8());
    QStringList arguments{u"--vault"_s, vaultFolder};
    if (!m_launch.settingsFile.isEmpty())
        arguments << u"--settings"_s << m_launch.settingsFile;
    if (!m_launch.language.isEmpty())
        arguments << u"--lang"_s << m_launch.language;
    if (!m_launch.scheme.isEmpty())
        arguments << u"--scheme"_s << m_launch.scheme;
    if (m_launch.textPercent > 0)
        arguments << u"--text"_s << QString::number(m_launch.textPercent);
    m_window->hide();
    if (auto started = vault::relaunch(arguments); !started)
        QApplication::quit();
}

Result<void> Application::openSample()
{
    // Its own folder, made once: what somebody tries in the sample company is there again the next time.
    sample::VaultRequest request;
    request.folder = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                         .filePath(u"Atelier Lumen.entente"_s);
    request.people.people = kSamplePeople;
    request.waive.passwordPolicy = true;
    if (!QDir().mkpath(QFileInfo(request.folder).path()))
        return Failure{ErrorCode::Io, u"no folder for the sample company"_s};
    vault::OpenRequest opening;
    opening.folder = request.folder;
    opening.user = sample::kUser.toString();
    opening.anchor = m_store.get();
    request.anchor = m_store.get();
    auto opened = QDir(request.folder).exists()
                      ? vault::Vault::open(opening, sample::knownPassword(), m_clock)
                      : sample::makeVault(request, sample::knownPassword(), m_clock);
    if (!opened)
        return Failure{opened.error()};
    m_window->open(*std::move(opened));
    return {};
}

int Application::demonstrate()
{
    Demonstration::Setting setting{m_launch.demonstration,
                                   m_store.get(),
                                   *m_renderer,
                                   *m_theme,
                                   [this](const QString &language) { speak(language); },
                                   {m_launch.language, m_launch.scheme, m_launch.textPercent}};
    return Demonstration(setting).run();
}

} // namespace entente
