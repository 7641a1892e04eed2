// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/workspace.h"

#include "core/db/connection.h"
#include "core/services/services.h"
#include "core/vault/vault.h"
#include "core/wording/wording.h"

#include <QMutexLocker>

namespace entente {

namespace {

constexpr int kWindowCacheKiB = 16 * 1024;
constexpr int kAsideCacheKiB = 8 * 1024;
constexpr int kSealAtOnceMs = 0;
constexpr int kSealSoonMs = 3000;
constexpr int kPackNextMs = 100;

} // namespace

ReadingServices::ReadingServices(std::unique_ptr<db::Connection> connection,
                                 std::unique_ptr<Services> services)
    : m_connection(std::move(connection))
    , m_services(std::move(services))
{}

ReadingServices::~ReadingServices() = default;

bool AsideReads::enter()
{
    const QMutexLocker lock(&m_mutex);
    if (m_closing)
        return false;
    ++m_running;
    return true;
}

void AsideReads::leave()
{
    const QMutexLocker lock(&m_mutex);
    if (--m_running == 0)
        m_idle.wakeAll();
}

void AsideReads::stopAndWait()
{
    QMutexLocker lock(&m_mutex);
    m_closing = true;
    while (m_running > 0)
        m_idle.wait(&m_mutex);
}

Workspace::Workspace(std::unique_ptr<vault::Vault> vault, const Clock &clock, Prompter &prompter,
                     DocumentRenderer *renderer, const QString &language)
    : m_vault(std::move(vault))
    , m_clock(clock)
    , m_prompter(prompter)
    , m_renderer(renderer)
    , m_language(Words(language.section(u'_', 0, 0)).language())
{}

Workspace::~Workspace()
{
    if (m_vault)
        std::ignore = close();
}

Result<std::unique_ptr<Workspace>> Workspace::open(std::unique_ptr<vault::Vault> vault,
                                                   const Clock &clock, Prompter &prompter,
                                                   DocumentRenderer *renderer,
                                                   const QString &language)
{
    std::unique_ptr<Workspace> workspace(
        new Workspace(std::move(vault), clock, prompter, renderer, language));
    if (!workspace->m_vault->isReadOnly()) {
        auto writer = Writer::start(*workspace->m_vault, clock, workspace->m_changes, renderer);
        if (!writer)
            return Failure{writer.error()};
        workspace->m_writer = *std::move(writer);
        if (auto prepared = workspace->m_writer->runAndWait(
                [](Services &services) { return services.prepare(); });
            !prepared)
            return Failure{prepared.error()};
        workspace->watchChanges();
    }
    const auto mode = workspace->m_vault->isReadOnly() ? db::Mode::Immutable : db::Mode::ReadOnly;
    auto connection = workspace->m_vault->connect(mode, kWindowCacheKiB);
    if (!connection)
        return Failure{connection.error()};
    workspace->m_connection = *std::move(connection);
    workspace->m_reading = std::make_unique<Services>(
        *workspace->m_connection, clock, *workspace->m_vault, workspace->m_changes, renderer);
    workspace->passRefusals(*workspace->m_reading);
    if (auto own = workspace->m_reading->readOwnRules(); !own)
        return Failure{own.error()};
    return workspace;
}

Result<std::unique_ptr<ReadingServices>> Workspace::openReading()
{
    auto connection = m_vault->connect(isReadOnly() ? db::Mode::Immutable : db::Mode::ReadOnly,
                                       kAsideCacheKiB);
    if (!connection)
        return Failure{connection.error()};
    auto services = std::make_unique<Services>(**connection, m_clock, *m_vault, m_changes,
                                               m_renderer);
    passRefusals(*services);
    if (m_writer) { // what cannot be read is packed anew by who may write
        services->passDamagedTo([this, writer = m_writer.get()](const std::vector<qint64> &blocks) {
            writer->run(
                [blocks](Services &writing) {
                    return writing.factsBlocks().drop(writing.vault().session(), blocks);
                },
                this, [this](const Result<void> &) { m_packing.start(m_packSoonMs); });
        });
    }
    if (auto own = services->readOwnRules(); !own)
        return Failure{own.error()};
    return std::make_unique<ReadingServices>(*std::move(connection), std::move(services));
}

// What a reading connection refuses is on record all the same: the writer notes it next.
void Workspace::passRefusals(Services &services) const
{
    if (!m_writer)
        return;
    services.audit().passRefusalsTo([writer = m_writer.get()](const QString &userUuid,
                                                              const AuditEntry &entry) {
        writer->run([userUuid, entry](
                        Services &writing) { return writing.audit().noteRefusal(userUuid, entry); },
                    nullptr, [](const Result<void> &) {});
    });
}

// The seal remembers how far the database has come: at once for what a person must be able to rely on, else soon.
void Workspace::watchChanges()
{
    m_seal.setSingleShot(true);
    connect(&m_seal, &QTimer::timeout, this, [this] {
        // A failure is no news: the next change or the closing seals again, and the opening says what is missing.
        m_writer->run([](Services &services) { return services.vault().sealNow(); }, this,
                      [](const Result<void> &) {});
    });
    m_packing.setSingleShot(true);
    connect(&m_packing, &QTimer::timeout, this, &Workspace::packSomeFacts);
    m_packing.start(m_packSoonMs);
    connect(&m_changes, &Changes::consentChanged, this, [this] { sealSoon(kSealAtOnceMs); });
    // The rules that held before stay in force for those who cannot read the new ones.
    connect(&m_changes, &Changes::firmChanged, this, [this] {
        std::ignore = m_reading->readOwnRules();
        m_writer->run([](Services &services) { return services.readOwnRules(); }, this,
                      [](const Result<void> &) {});
    });
    connect(&m_changes, &Changes::personAdded, this, [this] { sealSoon(kSealSoonMs); });
    connect(&m_changes, &Changes::personChanged, this, [this] { sealSoon(kSealSoonMs); });
    connect(&m_changes, &Changes::organisationChanged, this, [this] { sealSoon(kSealSoonMs); });
    connect(&m_changes, &Changes::peopleImported, this, [this] { sealSoon(kSealSoonMs); });
}

void Workspace::sealSoon(int milliseconds)
{
    if (!m_seal.isActive() || m_seal.remainingTime() > milliseconds)
        m_seal.start(milliseconds);
    m_packing.start(m_packSoonMs); // once nobody has changed anything for a while
}

void Workspace::setPackingDelay(int milliseconds)
{
    m_packSoonMs = milliseconds;
    if (m_packing.isActive())
        m_packing.start(milliseconds);
}

void Workspace::packSomeFacts()
{
    if (!m_writer) // closing
        return;
    // A little at a time: whoever wants to write waits a tenth of a second at most.
    m_writer->run(
        [](Services &services) { return services.factsBlocks().renew(services.vault().session()); },
        this,
        [this](const Result<bool> &areSomeLeft) {
            if (areSomeLeft && *areSomeLeft && !m_packing.isActive())
                m_packing.start(kPackNextMs);
        });
}

const Session &Workspace::session() const
{
    return m_vault->session();
}

bool Workspace::isReadOnly() const
{
    return m_vault->isReadOnly();
}

Result<void> Workspace::close()
{
    m_seal.stop();
    m_packing.stop();
    m_reads->stopAndWait();
    m_reading.reset();
    m_connection.reset();
    if (m_writer) {
        // An erasure whose log a reader kept from being emptied is finished now that nobody reads.
        std::ignore = m_writer->runAndWait([](Services &services) { return services.finish(); });
    }
    m_writer.reset();
    auto closed = m_vault->close();
    m_vault.reset();
    return closed;
}

} // namespace entente
