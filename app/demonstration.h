// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/services/services.h"

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QDialog;
class QPixmap;
class QWidget;

namespace entente {

class DocumentRenderer;
class MainWindow;
class SettingsFile;
class Theme;
namespace vault {
class SecretStore;
}

/// The guided tour: the same windows and services as ever, driven by this program instead of a person, on the sample
/// company. Leaves a picture of each screen per language and look, and the documents of one request.
class Demonstration final
{
public:
    struct Setting
    {
        QString folder;
        vault::SecretStore *store; ///< may be null
        DocumentRenderer &renderer;
        Theme &theme;
        std::function<void(const QString &language)> speak;
    };
    explicit Demonstration(const Setting &setting);
    ~Demonstration();

    /// 0 when everything was shown and written; says on standard output what it does.
    int run();

private:
    Result<void> prepare();
    Result<void> tour(const QString &language, bool dark);
    Result<void> showStart();
    Result<void> showVault();
    Result<void> showConsent(MainWindow &window, PersonId person);
    Result<void> showJobs(MainWindow &window, PersonId person);
    Result<void> showLarge();
    Result<void> writeDocuments();
    std::unique_ptr<MainWindow> makeWindow();
    Result<std::unique_ptr<vault::Vault>> openVault();
    void picture(QWidget &widget, const QString &name);
    void keep(const QPixmap &image, const QString &name);
    void pictureWith(QWidget &window, QWidget &dialog, const QString &name);
    /// Lets queued work and painting happen.
    void settle(int milliseconds = 150);
    /// Goes on in a job page as a person would who accepts what is proposed.
    void goOn(QWidget &page, int steps);

    Setting m;
    SystemClock m_clock;
    QTemporaryDir m_place;
    std::unique_ptr<SettingsFile> m_settings;
    QString m_vault;
    QString m_prefix;
    QStringList m_missing; ///< pictures that could not be made
    int m_pictures = 0;
};

} // namespace entente
