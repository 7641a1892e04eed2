// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/result.h"
#include "core/base/secretbuffer.h"
#include "core/db/connection.h"
#include "core/vault/compartment.h"
#include "core/vault/kdfparameters.h"
#include "core/vault/keyfile.h"
#include "core/vault/sealfile.h"
#include "core/vault/useraccount.h"
#include "core/vault/vaultlock.h"
#include "core/vault/vaultnotice.h"

#include <QMutex>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace entente {
class Clock;
struct AuditEntry;
} // namespace entente

namespace entente::vault {

class PageReader;
class SecretStore;

struct CreateRequest
{
    QString folder; ///< ".entente" is added if it is missing
    QString company;
    QString country;
    QString adminName;
    QString language;
    KdfParameters kdf = {};
    bool sample = false;
    Waivers waive = {};
    QString adminUuid = {}; ///< of a stand's vault: who the administrator is at home
    const SecretBuffer *tombstone =
        nullptr; ///< of a stand's vault: the key by which erased people are known
};

struct Created
{
    QString folder;
    SecretBuffer recoveryKey; ///< ASCII, in groups; shown and printed once, kept nowhere
};

struct OpenRequest
{
    QString folder;
    QString user;
    int waitSeconds = 0; ///< for another program to let go of the vault
    SecretStore *anchor =
        nullptr; ///< where the copy of the seal lies; not owned, must outlive the vault
    bool waitOutDelay =
        false; ///< sleep through a short delay after wrong passwords instead of refusing
    bool noteOpening = true; ///< one audit row for this opening
};

/// An open vault: the lock on the folder, the keys in locked memory, and who opened it. Opened, or not there at all;
/// no failure ever makes a new empty one. Connections are made per thread and must be closed before close() or rekey().
class Vault final
{
public:
    /// Invalid (a field, the password, the derivation), Conflict when the folder is taken, NoSpace, ReadOnly, Io.
    static Result<Created> create(const CreateRequest &request, const SecretBuffer &password,
                                  const Clock &clock);

    /// NotFound, InUse, Locked (too soon after wrong passwords), WrongKey (also for an unknown user), NotPermitted
    /// (disabled), Corrupt with `where.file`, TooNew, NoSpace, Io. A folder that cannot be written opens read-only.
    static Result<std::unique_ptr<Vault>> open(const OpenRequest &request,
                                               const SecretBuffer &password, const Clock &clock);
    /// Gives the user (default: the first active administrator) a new password. Also Invalid for a mistyped key.
    static Result<std::unique_ptr<Vault>> openWithRecovery(const OpenRequest &request,
                                                           const SecretBuffer &typedKey,
                                                           const SecretBuffer &newPassword,
                                                           const Waivers &waive,
                                                           const Clock &clock);
    /// Any failure with a reason "quick.…" means: ask for the password.
    static Result<std::unique_ptr<Vault>> openWithQuickUnlock(const OpenRequest &request,
                                                              SecretStore &store,
                                                              const Clock &clock);
    /// How long this user still has to wait before trying again.
    static qint64 waitMs(const QString &folder, const QString &user, const Clock &clock);
    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    /// From any thread; the connection belongs to the thread that asked. A read-only vault gives immutable connections.
    Result<std::unique_ptr<db::Connection>> connect(db::Mode mode, int cacheKiB = 8 * 1024) const;

    const KeyRing &keys() const { return m_keys; }
    const Session &session() const { return m_session; }
    const std::vector<Notice> &notices() const { return m_notices; }
    /// For what is found once the services are there.
    void addNotice(Notice notice) { m_notices.push_back(std::move(notice)); }
    const QString &folder() const { return m_folder; }
    const QString &vaultId() const { return m_file.vaultId; }
    bool isReadOnly() const { return m_readOnly; }
    bool isSample() const { return m_sample; }
    /// Before the sample company is put into a new vault. Conflict when it holds people already.
    Result<void> markSample();
    bool isQuick() const { return m_quick; } ///< opened from the keychain: no compartment is held

    /// WrongKey for the old one, Invalid when the new one is too weak.
    Result<void> changePassword(const SecretBuffer &oldPassword, const SecretBuffer &newPassword,
                                const Waivers &waive);
    /// Is it still the one who opened the vault? WrongKey; Locked when it was asked too soon after wrong answers. Slow.
    Result<void> checkPassword(const SecretBuffer &password);
    /// NotPermitted for who may not see the vault's own affairs.
    Result<std::vector<UserAccount>> users() const;
    /// True in a vault that was made for a stand: there alone an exhibitor has a key.
    Result<bool> isOfStand() const;
    /// Gives the new user's UUID. NotPermitted, Conflict for a name that is taken, Invalid (also user.exhibitor_at_home).
    /// `uuid` of a stand's vault: who the user is at home.
    Result<QString> addUser(const QString &name, Role role, const SecretBuffer &password,
                            const KdfParameters &kdf, const Waivers &waive,
                            const QString &uuid = {});
    /// Takes the slot away; copies made earlier still open with the old password until the next rekey. Conflict for the last administrator.
    Result<void> disableUser(const QString &userUuid);
    /// Grants and revokes compartments with the role; the user need not be present. Who loses one, here or by being
    /// disabled, may have kept its key: what is sealed later is sealed for a new generation. Invalid as for addUser().
    Result<void> changeRole(const QString &userUuid, Role role);
    Result<void> grantCompartment(const QString &userUuid, const QString &code);
    /// A new recovery key; the old sheet opens nothing any more.
    Result<SecretBuffer> renewRecoveryKey();
    /// A new database key for everybody. Other connections must be closed (InUse). `onStep` hears keys_written,
    /// rekeyed and done; whatever kills the program in between, the next opening finds one key that fits.
    Result<void> rekey(const std::function<void(const char *step)> &onStep = {});

    Result<void> enableQuickUnlock(SecretStore &store, int days);
    Result<void> disableQuickUnlock(SecretStore &store);

    /// Remembers how far the database has come: after an erasure, objection or withdrawal at once, else within seconds.
    Result<void> sealNow();
    /// Number of the newest audit entry, what the seal counts by.
    Result<qint64> epoch() const;
    /// Reads every page's IV and HMAC and compares with the last clean close: true, false (a page was put back), or
    /// AlreadyDone when nothing can be said because the database has moved on. For a background task; slow.
    Result<bool> checkPages(const std::function<bool()> &isCancelled = {}) const;
    /// Checkpoint, seal with page hash, keys wiped, lock released. InUse when a connection is still open: the vault is
    /// then closed all the same, without a page hash. NoSpace or Io when the log could not be emptied: nothing is lost.
    Result<void> close();

private:
    struct Opening;
    explicit Vault(Session session, const Clock &clock);

    static Result<std::unique_ptr<Vault>> finish(Opening &opening, const Clock &clock);
    static Result<void> replaceSlotByRecovery(Opening &opening, const SecretBuffer &newPassword,
                                              const Waivers &waive, const Clock &clock);
    Result<void> settle(Opening &opening, int failedBefore);
    Result<std::unique_ptr<db::Connection>> writer() const;
    Result<Seal> sealOf(const db::Reader &reader) const;
    /// A change of who may do what: permission, `change` and one audit row in one transaction.
    Result<void> changeUsers(const AuditEntry &entry,
                             const std::function<Result<void>(db::Transaction &)> &change);
    Result<void> renewCompartments();
    Result<void> settleRekey(KeyFile file, const db::Connection::Key &pending);
    Result<void> giveKeys(KeySlot &slot, const QStringList &compartmentCodes) const;
    Result<void> writeKeyFile(KeyFile changed);
    void wipe();

    QString m_folder;
    std::unique_ptr<VaultLock> m_lock;
    KeyFile m_file;
    KeyRing m_keys;
    db::Connection::Key m_databaseKey; // shared with the connections, which read it when they open
    int m_generation = 1;
    QString m_slotId;
    Session m_session;
    const Clock &m_clock;
    std::vector<Notice> m_notices;
    bool m_readOnly = false;
    bool m_sample = false;
    bool m_quick = false;
    SecretStore *m_anchor = nullptr;
    std::unique_ptr<PageReader>
        m_pages; // open as long as connections may be: closing it would drop their locks
    std::optional<Seal> m_cleanSeal;
    mutable QMutex m_mutex;
};

/// Where the audit's first key lies, for who opens it with the auditor compartment.
SealedContext auditKeyContext(const QString &vaultId);
QStringList compartmentsOf(Role role);

} // namespace entente::vault
