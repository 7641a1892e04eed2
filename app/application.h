// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/support/settings.h"

#include <QTranslator>

#include <memory>

class QApplication;

namespace entente {

class DocumentRenderer;
class MainWindow;
class Prompter;
class Theme;
namespace vault {
class SecretStore;
}

/// What was asked for on the command line of the window.
struct Launch
{
    QString vault;        ///< folder to unlock
    QString settingsFile; ///< another settings file, for tests and the demonstration
    QString language;     ///< for this run only
    QString scheme;       ///< for this run only
    int textPercent = 0;  ///< for this run only; 0 = as in the settings
    bool demo = false;    ///< make and open the sample company
    QString
        demonstration; ///< folder: guided tour without a screen, leaves pictures and documents there
};

/// The only place that makes everything and hands it out.
class Application final
{
public:
    Application(QApplication &app, Launch launch);
    ~Application();
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    /// Until the window closes; the exit code.
    int run();

private:
    void speak(const QString &language);
    void look(const QString &scheme, int textPercent);
    void applySettings();
    void onLocked(const QString &vaultFolder, const QString &user);
    Result<void> openSample();
    int demonstrate();

    QApplication &m_app;
    const Launch m_launch;
    SettingsFile m_settings;
    SystemClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DocumentRenderer> m_renderer;
    std::unique_ptr<vault::SecretStore> m_store;
    std::unique_ptr<Prompter> m_prompter;
    QTranslator m_words;
    QTranslator m_qtWords;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace entente
