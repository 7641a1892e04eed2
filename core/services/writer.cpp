// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/writer.h"

#include "core/db/connection.h"
#include "core/services/services.h"
#include "core/vault/vault.h"

namespace entente {

namespace {

constexpr int kWriterCacheKiB = 64 * 1024;

} // namespace

class Writer::Room final : public QObject
{
public:
    Result<void> open(vault::Vault &vault, const Clock &clock, Changes &changes,
                      DocumentRenderer *renderer)
    {
        auto connection = vault.connect(db::Mode::ReadWrite, kWriterCacheKiB);
        if (!connection)
            return Failure{connection.error()};
        m_connection = *std::move(connection);
        m_services = std::make_unique<Services>(*m_connection, clock, vault, changes, renderer);
        return {};
    }
    void close()
    {
        m_services.reset();
        m_connection.reset();
    }
    Services &services() { return *m_services; }

private:
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<Services> m_services;
};

Result<std::unique_ptr<Writer>> Writer::start(vault::Vault &vault, const Clock &clock,
                                              Changes &changes, DocumentRenderer *renderer)
{
    std::unique_ptr<Writer> writer(new Writer);
    writer->m_room = new Room;
    writer->m_room->moveToThread(&writer->m_thread);
    connect(&writer->m_thread, &QThread::finished, writer->m_room, &QObject::deleteLater);
    writer->m_thread.setObjectName(QStringLiteral("writer"));
    writer->m_thread.start();
    Result<void> opened;
    QMetaObject::invokeMethod(
        writer->m_room,
        [&, room = writer->m_room] { opened = room->open(vault, clock, changes, renderer); },
        Qt::BlockingQueuedConnection);
    if (!opened)
        return Failure{opened.error()};
    return writer;
}

Writer::~Writer()
{
    if (m_room)
        QMetaObject::invokeMethod(
            m_room, [room = m_room] { room->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Writer::post(std::function<void(Services &)> request)
{
    QMetaObject::invokeMethod(
        m_room, [room = m_room, request = std::move(request)] { request(room->services()); },
        Qt::QueuedConnection);
}

void Writer::postAndWait(const std::function<void(Services &)> &request)
{
    QMetaObject::invokeMethod(
        m_room, [&, room = m_room] { request(room->services()); }, Qt::BlockingQueuedConnection);
}

} // namespace entente
