// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/vaultmaker.h"

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/sample/samplecompany.h"
#include "core/services/services.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kQuickDaysOfSetup = 7;

} // namespace

QString vaultFolderName(const QString &company)
{
    QString name;
    for (const QChar c : company.simplified()) {
        const bool usable = c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_'
                            || c == u'\'';
        name += usable ? c : QChar(u'-');
    }
    name = name.left(60).trimmed();
    return (name.isEmpty() ? u"Entente"_s : name) + u".entente"_s;
}

SetupDraft SetupDraft::clone() const
{
    SetupDraft copy;
    copy.language = language;
    copy.company = company;
    copy.country = country;
    copy.folder = folder;
    copy.userName = userName;
    copy.password = password.clone();
    copy.passwordIsNew = passwordIsNew;
    copy.quickUnlock = quickUnlock;
    copy.start = start;
    copy.kdf = kdf;
    copy.waivers = waivers;
    return copy;
}

VaultMaker::VaultMaker(const Clock &clock) : m_clock(clock) {}

VaultMaker::~VaultMaker()
{
    discard();
}

void VaultMaker::discard()
{
    if (!m_workshop.isEmpty())
        QDir(m_workshop).removeRecursively();
    if (!m_placed.isEmpty())
        QDir(m_placed).removeRecursively();
    m_workshop.clear();
    m_made.clear();
    m_placed.clear();
    m_recoveryKey.clear();
}

bool VaultMaker::fits(const SetupDraft &draft) const
{
    return isMade() && !draft.passwordIsNew && draft.company == m_company
           && draft.country == m_country && draft.folder == m_folder
           && draft.userName == m_userName;
}

Result<void> VaultMaker::make(const SetupDraft &draft)
{
    discard();
    const QFileInfo target(draft.folder);
    if (target.exists())
        return Failure{ErrorCode::Conflict,
                       u"there is something already"_s,
                       {target.fileName(), 0, 0, {}},
                       u"vault.exists"_s};
    m_workshop = target.absolutePath() + u"/.entente-setup-"_s + newUuid(m_clock);
    vault::CreateRequest request;
    request.folder = m_workshop + u'/' + target.fileName();
    request.company = draft.company;
    request.country = draft.country;
    request.adminName = draft.userName;
    request.language = draft.language;
    request.kdf = draft.kdf;
    request.waive = draft.waivers;
    auto created = vault::Vault::create(request, draft.password, m_clock);
    if (!created) {
        discard();
        return Failure{created.error()};
    }
    m_made = created->folder;
    m_recoveryKey = std::move(created->recoveryKey);
    m_company = draft.company;
    m_country = draft.country;
    m_folder = draft.folder;
    m_userName = draft.userName;
    return {};
}

Result<std::unique_ptr<vault::Vault>> VaultMaker::finish(const SetupDraft &draft,
                                                         vault::SecretStore *store,
                                                         const std::function<bool()> &isCancelled,
                                                         const std::function<void(int)> &onProgress)
{
    if (!QDir().rename(m_made, draft.folder)) {
        return Failure{ErrorCode::Conflict,
                       u"the vault cannot go to its place"_s,
                       {QFileInfo(draft.folder).fileName(), 0, 0, {}},
                       u"vault.exists"_s};
    }
    m_placed = draft.folder;
    m_made.clear();
    QDir(m_workshop).removeRecursively();
    m_workshop.clear();

    vault::OpenRequest request;
    request.folder = draft.folder;
    request.user = draft.userName;
    request.anchor = store;
    auto vault = vault::Vault::open(request, draft.password, m_clock);
    if (!vault)
        return vault;
    if (draft.start == StartingPoint::Sample) {
        if (auto filled = fillSample(**vault, isCancelled, onProgress); !filled)
            return Failure{filled.error()};
    }
    // Convenience only: a keychain that does not answer must not stand in the way of a new vault.
    if (draft.quickUnlock && store)
        std::ignore = (*vault)->enableQuickUnlock(*store, kQuickDaysOfSetup);
    if (isCancelled())
        return Failure{ErrorCode::Cancelled, u"given up"_s};
    m_placed.clear();
    m_recoveryKey.clear();
    return vault;
}

Result<void> VaultMaker::fillSample(vault::Vault &vault, const std::function<bool()> &isCancelled,
                                    const std::function<void(int)> &onProgress) const
{
    if (auto marked = vault.markSample(); !marked)
        return marked;
    auto connection = vault.connect(db::Mode::ReadWrite);
    if (!connection)
        return Failure{connection.error()};
    Changes nobodyListens;
    Services services(**connection, m_clock, vault, nobodyListens, nullptr);
    if (auto prepared = services.prepare(); !prepared)
        return prepared;
    SampleCompany sample(services, vault.session());
    return sample.fill({}, [&](int done) {
        onProgress(done);
        return !isCancelled();
    });
}

} // namespace entente
