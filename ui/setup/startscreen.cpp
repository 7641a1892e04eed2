// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/startscreen.h"

#include "core/base/clock.h"
#include "core/documents/recoverysheet.h"
#include "core/wording/wording.h"
#include "ui/setup/firstrun.h"
#include "ui/setup/unlockscreen.h"
#include "ui/support/settings.h"

#include <QEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

Result<void> paintRecoverySheet(QPagedPaintDevice &device, const SetupDraft &draft,
                                const SecretBuffer &key, const Clock &clock)
{
    const RecoverySheet sheet{QFileInfo(draft.folder).completeBaseName(), draft.company,
                              draft.userName, clock.nowUtc()};
    return drawRecoverySheet(device, sheet, key, Words());
}

} // namespace

StartScreen::StartScreen(SettingsFile &settings, const Clock &clock, Prompter &prompter,
                         vault::SecretStore *store, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_store(store)
    , m_parentFolder(defaultVaultParent())
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
}

StartScreen::~StartScreen() = default;

QString StartScreen::defaultVaultParent()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

void StartScreen::setWaivers(const vault::KdfParameters &kdf, const vault::Waivers &waivers)
{
    m_kdf = kdf;
    m_waivers = waivers;
}

void StartScreen::start(const QString &vaultFolder, const QString &user)
{
    m_quitting = false;
    if (!vaultFolder.isEmpty()) {
        showUnlock(vaultFolder, user);
        return;
    }
    SetupDraft draft;
    draft.language = m_settings.value(settings::kLanguage);
    if (draft.language.isEmpty())
        draft.language = Words().language() == u"fr" ? u"fr"_s : u"en"_s;
    draft.kdf = m_kdf;
    draft.waivers = m_waivers;
    showFirstRun(std::move(draft));
}

void StartScreen::showFirstRun(SetupDraft draft)
{
    if (m_firstRun)
        m_firstRun->deleteLater();
    const FirstRun::Setting setting{m_clock, m_prompter, m_store, m_parentFolder,
                                    [&clock = m_clock](QPagedPaintDevice &device,
                                                       const SetupDraft &of,
                                                       const SecretBuffer &key) {
                                        return paintRecoverySheet(device, of, key, clock);
                                    }};
    m_firstRun = new FirstRun(setting, std::move(draft), m_pages);
    m_firstRun->onReady = [this](std::unique_ptr<vault::Vault> vault, StartingPoint begin) {
        hand(std::move(vault), begin);
    };
    connect(m_firstRun, &FirstRun::languageChosen, this, [this](const QString &code) {
        m_settings.set(settings::kLanguage, code);
        emit languageChosen(code);
    });
    connect(m_firstRun, &FirstRun::quitConfirmed, this, [this] {
        // Back to the vault there was, or out.
        const auto last = m_settings.value(settings::kVault);
        if (!last.isEmpty() && m_unlock) {
            showUnlock(last, {});
            return;
        }
        m_quitting = true;
        emit quitRequested();
    });
    m_pages->addWidget(m_firstRun);
    m_pages->setCurrentWidget(m_firstRun);
    m_firstRun->begin();
}

void StartScreen::showUnlock(const QString &folder, const QString &user)
{
    if (!m_unlock) {
        m_unlock = new UnlockScreen(m_clock, m_prompter, m_store, m_pages);
        m_unlock->setWaivers(m_waivers);
        m_unlock->onOpened = [this](std::unique_ptr<vault::Vault> vault) {
            hand(std::move(vault), StartingPoint::Empty);
        };
        connect(m_unlock, &UnlockScreen::otherVaultChosen, this,
                [this](const QString &other) { showUnlock(other, {}); });
        connect(m_unlock, &UnlockScreen::newVaultRequested, this, [this] { start({}); });
        m_pages->addWidget(m_unlock);
    }
    m_pages->setCurrentWidget(m_unlock);
    m_unlock->setVault(folder);
    m_unlock->setUser(user);
    if (m_firstRun) {
        m_firstRun->deleteLater();
        m_firstRun = nullptr;
    }
}

void StartScreen::hand(std::unique_ptr<vault::Vault> vault, StartingPoint begin)
{
    m_settings.set(settings::kVault, vault->folder());
    if (m_onOpened)
        m_onOpened(std::move(vault), begin);
}

bool StartScreen::mayClose()
{
    if (m_quitting || !m_firstRun || m_pages->currentWidget() != m_firstRun)
        return true;
    bool confirmed = false;
    const auto once = connect(m_firstRun, &FirstRun::quitConfirmed, this,
                              [&confirmed] { confirmed = true; });
    m_firstRun->quit();
    disconnect(once);
    return confirmed;
}

void StartScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // Everything is said anew; only the first step can be open when the language changes.
    QTimer::singleShot(0, this, [this] {
        if (m_firstRun && m_firstRun->currentStep() == 0 && !m_firstRun->isWorking())
            showFirstRun(m_firstRun->takeDraft());
    });
}

} // namespace entente
