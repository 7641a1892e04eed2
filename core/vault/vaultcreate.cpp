// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditlog.h"
#include "core/base/atomicfile.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/db/migrator.h"
#include "core/parties/firmrepository.h"
#include "core/vault/attempts.h"
#include "core/vault/crypto.h"
#include "core/vault/pagereader.h"
#include "core/vault/passwordpolicy.h"
#include "core/vault/recoverykey.h"
#include "core/vault/vault.h"
#include "core/vault/vaultdata.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

const auto kVaultSuffix = u".entente"_s;

Failure invalidField(const QString &field, const QString &reason)
{
    return Failure{ErrorCode::Invalid, u"not usable"_s, {{}, 0, 0, field}, reason};
}

Result<void> checkCreation(const CreateRequest &request, const SecretBuffer &password)
{
    if (userNameKey(request.adminName).isEmpty())
        return invalidField(u"admin"_s, u"field.empty"_s);
    if (request.company.trimmed().isEmpty())
        return invalidField(u"company"_s, u"field.empty"_s);
    if (request.folder.trimmed().isEmpty())
        return invalidField(u"vault"_s, u"field.empty"_s);
    if (!request.waive.kdfFloor && !meetsFloor(request.kdf))
        return invalidField(u"kdf"_s, u"kdf.too_weak"_s);
    if (request.waive.passwordPolicy)
        return password.isEmpty()
                   ? Result<void>(invalidField(u"password"_s, u"password.too_short"_s))
                   : Result<void>();
    return requirePassword(password, {request.adminName, request.company});
}

/// A folder that is removed again, with what we put in it, unless it is kept.
class NewFolder final
{
public:
    explicit NewFolder(const QString &target)
        : m_target(target)
        , m_path(target + u".new-"_s + QString::number(QDateTime::currentMSecsSinceEpoch(), 36))
    {}
    ~NewFolder()
    {
        if (!m_kept)
            QDir(m_path).removeRecursively();
    }
    Q_DISABLE_COPY_MOVE(NewFolder)

    const QString &path() const { return m_path; }

    Result<void> make()
    {
        const QString parent = QFileInfo(m_target).absolutePath();
        QDir().mkpath(parent);
        errno = 0;
        if (!QDir().mkdir(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return fileFailure(errno == 0 ? EIO : errno, m_target, "create folder");
        return {};
    }

    Result<void> keep()
    {
        QDir().rmdir(m_target); // an empty folder may be there already
        if (!QDir().rename(m_path, m_target))
            return Failure{ErrorCode::Conflict,
                           u"the folder came into being meanwhile"_s,
                           {QFileInfo(m_target).fileName(), 0, 0, {}},
                           u"vault.exists"_s};
        m_kept = true;
        return syncFolder(QFileInfo(m_target).absolutePath());
    }

private:
    QString m_target;
    QString m_path;
    bool m_kept = false;
};

/// Everything a vault is born with.
struct Birth
{
    QString vaultId;
    std::shared_ptr<SecretBuffer> database = std::make_shared<SecretBuffer>(
        SecretBuffer::random(crypto::kKeySize));
    SecretBuffer tombstone = SecretBuffer::random(crypto::kKeySize);
    SecretBuffer recovery = SecretBuffer::random(crypto::kKeySize);
    std::vector<CompartmentKey> compartments;
    UserAccount admin;
    KeyFile file;
};

Result<Birth> conceive(const CreateRequest &request, const SecretBuffer &password,
                       const Clock &clock)
{
    Birth birth;
    birth.vaultId = newUuid(clock);
    if (request.tombstone)
        birth.tombstone = request.tombstone->clone();
    for (const QStringView code : {kArchiveCompartment, kAuditorCompartment}) {
        auto pair = crypto::newKeyPair();
        birth.compartments.push_back(
            {code.toString(), 1, pair.publicKey, std::move(pair.privateKey)});
    }
    birth.file.vaultId = birth.vaultId;
    const auto slotKey = SecretBuffer::random(
        crypto::kKeySize); // public, but from the same good source
    birth.file.slotKey = QByteArray(reinterpret_cast<const char *>(slotKey.data()),
                                    qsizetype(slotKey.size()));

    const QString name = request.adminName.normalized(QString::NormalizationForm_C).simplified();
    auto slot = makePasswordSlot(birth.file.slotIdOf(name), password, request.kdf);
    if (!slot)
        return Failure{slot.error()};
    const auto uuid = request.adminUuid.isEmpty() ? newUuid(clock) : request.adminUuid;
    birth.admin = {UserId(), uuid, name, name, Role::Administrator, slot->publicKey, true};
    birth.file.entries.push_back(*std::move(slot));
    birth.file.entries.push_back(makeRecoverySlot(birth.recovery));
    for (auto &entry : birth.file.entries) {
        auto sealed = sealInto(entry, birth.vaultId, kDatabaseKind.toString(), 1, *birth.database);
        if (sealed)
            sealed = sealInto(entry, birth.vaultId, kTombstoneKind.toString(), 1, birth.tombstone);
        for (const auto &key : birth.compartments) {
            if (sealed)
                sealed = sealInto(entry, birth.vaultId, compartmentKind(key.code), key.generation,
                                  key.privateKey);
        }
        if (!sealed)
            return Failure{sealed.error()};
    }
    return birth;
}

Result<void> startAudit(db::Transaction &tx, const Birth &birth)
{
    const auto firstKey = SecretBuffer::random(crypto::kKeySize);
    const auto &auditor = birth.compartments.back();
    const auto sealed = sealFor(auditor, auditKeyContext(birth.vaultId),
                                QByteArrayView(reinterpret_cast<const char *>(firstKey.data()),
                                               qsizetype(firstKey.size())));
    if (!sealed)
        return Failure{sealed.error()};
    return AuditLog::start(tx, firstKey, *sealed, auditor.code, auditor.generation);
}

Result<AuditHead> fillDatabase(db::Connection &connection, const CreateRequest &request,
                               const Birth &birth, const Clock &clock)
{
    const Permit permit = SystemAccess::permit();
    if (auto migrated = db::Migrator(connection).migrate(permit); !migrated)
        return Failure{migrated.error()};
    auto tx = connection.begin(permit);
    if (!tx)
        return Failure{tx.error()};
    auto done = data::insertState(
        *tx, {birth.vaultId, birth.file.entries.back().publicKey, request.sample}, clock);
    Firm firm;
    firm.name = request.company.trimmed();
    firm.country = request.country;
    if (done)
        done = firmrepository::store(*tx, firm, clock);
    if (done && !request.language.isEmpty())
        done = data::insertSetting(*tx, u"language"_s, request.language);
    if (done)
        done = data::insertUser(*tx, birth.admin, clock);
    for (const auto &key : birth.compartments) {
        if (done)
            done = data::insertCompartment(*tx, key, clock);
    }
    if (done)
        done = startAudit(*tx, birth);
    const AuditLog audit(connection, clock);
    if (done)
        done = audit.appendFor(*tx, birth.admin.uuid, {Fn::UnlockVault, {}, {}, u"created"_s},
                               u"done"_s);
    if (done)
        done = tx->commit();
    if (done)
        done = connection.checkpointTruncate();
    if (!done)
        return Failure{done.error()};
    return audit.head(connection.read(permit));
}

Result<void> writeSmallFiles(const QString &folder, Birth &birth, const AuditHead &head,
                             const Clock &clock)
{
    const auto reader = PageReader::open(folder + u"/data.db"_s);
    if (!reader)
        return Failure{reader.error()};
    const auto pages = (*reader)->pages();
    if (!pages)
        return Failure{pages.error()};
    if ((*reader)->looksPlain())
        return Failure{ErrorCode::Internal, u"the database was written in clear"_s};
    const Seal seal{birth.vaultId, head.id,      head.mac,    clock.nowMs(),
                    true,          pages->count, pages->hash, {}};
    auto done = seal.write(folder, birth.tombstone);
    if (done)
        done = Attempts::none().write(folder);
    if (done)
        done = writeFileAtomically(folder + u"/erased.log"_s, {});
    if (done)
        done = writeFileAtomically(folder + u"/lock"_s, {});
    if (done)
        done = birth.file.write(folder, birth.tombstone);
    return done;
}

} // namespace

SealedContext auditKeyContext(const QString &vaultId)
{
    return {u"audit_chain"_s, u"first_key_sealed"_s, vaultId};
}

QStringList compartmentsOf(Role role)
{
    if (role == Role::Administrator)
        return {kArchiveCompartment.toString(), kAuditorCompartment.toString()};
    return {};
}

Result<Created> Vault::create(const CreateRequest &request, const SecretBuffer &password,
                              const Clock &clock)
{
    if (auto checked = checkCreation(request, password); !checked)
        return Failure{checked.error()};
    const QString target = QDir::cleanPath(
        request.folder.endsWith(kVaultSuffix) ? request.folder : request.folder + kVaultSuffix);
    const QFileInfo existing(target);
    if (existing.exists()
        && !(existing.isDir()
             && QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                                     | QDir::NoDotAndDotDot)))
        return Failure{ErrorCode::Conflict,
                       u"there is something already"_s,
                       {existing.fileName(), 0, 0, {}},
                       u"vault.exists"_s};

    qCDebug(lcVault, "Creating a vault ...");
    auto birth = conceive(request, password, clock);
    if (!birth)
        return Failure{birth.error()};
    NewFolder folder(target);
    if (auto made = folder.make(); !made)
        return Failure{made.error()};
    Result<AuditHead> head = AuditHead{};
    {
        auto connection = db::Connection::open(folder.path() + u"/data.db"_s, birth->database, {});
        if (!connection)
            return Failure{connection.error()};
        head = fillDatabase(**connection, request, *birth, clock);
    }
    if (!head)
        return Failure{head.error()};
    if (auto written = writeSmallFiles(folder.path(), *birth, *head, clock); !written)
        return Failure{written.error()};
    if (auto kept = folder.keep(); !kept)
        return Failure{kept.error()};
    return Created{target, recoveryKeyText(birth->recovery)};
}

} // namespace entente::vault
