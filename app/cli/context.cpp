// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/cli/command.h"
#include "app/cli/documents.h"
#include "core/base/secrettext.h"
#include "core/db/connection.h"
#include "core/services/services.h"
#include "core/vault/vault.h"
#include "core/wording/wording.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

volatile std::sig_atomic_t g_cancelled = 0; // a signal handler may touch nothing else

constexpr qint64 kLongestSecretFile = 64 * 1024;
constexpr int kCommandLineCacheKiB = 64 * 1024;

// The folder as it is; a vault made under this name got ".entente" added.
QString existingVault(const QString &typed)
{
    const QString withEnding = typed + u".entente"_s;
    return !QFileInfo::exists(typed) && QFileInfo::exists(withEnding) ? withEnding : typed;
}

} // namespace

Context::Context(GlobalOptions options) : m_options(std::move(options)) {}

Context::~Context() = default;

bool Context::isCancelled()
{
    return g_cancelled != 0;
}

void Context::watchForCancel()
{
    std::signal(SIGINT, [](int) { g_cancelled = 1; });
    std::signal(SIGTERM, [](int) { g_cancelled = 1; });
}

void Context::say(const QString &sentence) const
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
}

Result<SecretBuffer> Context::readSecret(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Failure{ErrorCode::NotFound,
                       u"the secret's file cannot be read"_s,
                       {{}, 0, 0, u"password-file"_s},
                       u"file.unreadable"_s};
    SecretBuffer bytes(kLongestSecretFile);
    const auto size = file.read(reinterpret_cast<char *>(bytes.data()), kLongestSecretFile);
    auto length = size;
    while (length > 0 && (bytes.data()[length - 1] == '\n' || bytes.data()[length - 1] == '\r'))
        --length;
    if (length <= 0)
        return Failure{ErrorCode::Invalid,
                       u"the secret's file is empty"_s,
                       {{}, 0, 0, u"password-file"_s},
                       u"password.empty"_s};
    return normaliseSecret(SecretBuffer::fromBytes(QByteArrayView(bytes.data(), length)));
}

Result<SecretBuffer> Context::password() const
{
    if (m_options.passwordFile.isEmpty())
        return usageFailure(u"say where the password is: --password-file FILE"_s);
    return readSecret(m_options.passwordFile);
}

Result<void> Context::open()
{
    if (m_options.vault.isEmpty())
        return usageFailure(u"say which vault: --vault DIR"_s);
    if (m_options.user.isEmpty())
        return usageFailure(u"say who opens it: --user NAME"_s);
    const auto secret = password();
    if (!secret)
        return Failure{secret.error()};
    vault::OpenRequest request;
    request.folder = existingVault(m_options.vault);
    request.user = m_options.user;
    request.waitSeconds = m_options.waitSeconds;
    request.waitOutDelay =
        true; // a script asks once; a growing delay after wrong passwords is waited out
    auto opened = vault::Vault::open(request, *secret, m_clock);
    if (!opened)
        return Failure{opened.error()};
    m_vault = *std::move(opened);
    return {};
}

Result<vault::Vault *> Context::vault()
{
    if (!m_vault) {
        if (auto done = open(); !done)
            return Failure{done.error()};
    }
    return m_vault.get();
}

Result<Services *> Context::services()
{
    if (m_services)
        return m_services.get();
    if (auto opened = vault(); !opened)
        return Failure{opened.error()};
    const auto mode = m_vault->isReadOnly() ? db::Mode::Immutable : db::Mode::ReadWrite;
    auto connection = m_vault->connect(mode, kCommandLineCacheKiB);
    if (!connection)
        return Failure{connection.error()};
    m_connection = *std::move(connection);
    m_services = std::make_unique<Services>(*m_connection, m_clock, *m_vault, m_changes,
                                            renderer());
    if (auto prepared = m_services->prepare(); !prepared)
        return Failure{prepared.error()};
    const Words words(m_options.language);
    for (const auto &notice : m_vault->notices()) {
        if (notice.code.contains(u"replay"))
            say(words.noticeSentence(notice.code, notice.count));
    }
    return m_services.get();
}

const Session &Context::session() const
{
    return m_vault->session();
}

void Context::releaseConnection()
{
    m_services.reset();
    m_connection.reset();
}

Result<void> Context::close()
{
    if (m_services)
        std::ignore =
            m_services->finish(); // waits for the next opening when a reader is in the way
    releaseConnection();
    return m_vault ? m_vault->close() : Result<void>{};
}

} // namespace entente::cli
