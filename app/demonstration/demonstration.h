// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/tourcamera.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace entente {

class DocumentRenderer;
class MainWindow;
class SecretBuffer;
class SettingsFile;
class Theme;
class TourPrompter;
class Workspace;
namespace vault {
class SecretStore;
class Vault;
} // namespace vault

/// The guided tour: the same windows and services as ever, driven by this program instead of a person, on the sample
/// company. Leaves a picture of each screen per language and look, and the documents of one request.
class Demonstration final
{
public:
    /// What the tour is narrowed to; empty and 0 = every language and look.
    struct Only
    {
        QString language;
        QString scheme; ///< "light", "dark" or "contrast"
        int textPercent = 0;

        bool isAnything() const
        {
            return !language.isEmpty() || !scheme.isEmpty() || textPercent > 0;
        }
    };
    struct Setting
    {
        QString folder;
        vault::SecretStore *store; ///< may be null
        DocumentRenderer &renderer;
        Theme &theme;
        std::function<void(const QString &language)> speak;
        Only only;
    };
    explicit Demonstration(const Setting &setting);
    ~Demonstration();

    /// 0 when everything was shown and written; says on standard output what it does.
    int run();

private:
    /// One language and look, with the beginning of its pictures' names.
    struct Look
    {
        QString language;
        QString scheme;
        int textPercent = 100;
        QString prefix;
    };
    QList<Look> looks() const;
    Result<void> prepare();
    Result<void> tour(const Look &look);
    void showStart();
    Result<void> showVault();
    /// The small vault that the staff of the stand takes along; once.
    Result<void> carryStand(Workspace &workspace);
    /// What the staff sees of it.
    Result<void> showLobby();
    Result<void> writeDocuments();
    std::unique_ptr<MainWindow> makeWindow();
    Result<std::unique_ptr<vault::Vault>> openVault(const QString &folder, const QString &user,
                                                    const SecretBuffer &password);

    Setting m;
    SystemClock m_clock;
    QTemporaryDir m_place;
    std::unique_ptr<SettingsFile> m_settings;
    std::unique_ptr<TourPrompter> m_prompter;
    TourCamera m_camera;
    QString m_vault;
    QString m_stand;  ///< folder of the vault that was carried
    int m_erased = 0; ///< people that tours have erased
};

} // namespace entente
