// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"
#include "core/base/uuid.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "core/services/services.h"
#include "core/vault/vault.h"
#include "tests/support/fixedclock.h"
#include "tests/support/foldercopy.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>

namespace entente::test {

/// Says what the notices of a firm need and publishes both levels in both languages.
inline void publishNotices(Services &services, const Session &session)
{
    const auto must = [](const auto &result) {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().detail),
                   qPrintable(result.error().where.field));
    };
    auto firm = services.organisations().firm(session);
    must(firm);
    firm->activity = QStringLiteral("des luminaires");
    firm->street = QStringLiteral("4 rue Neuve");
    firm->postalCode = QStringLiteral("69002");
    firm->city = QStringLiteral("Lyon");
    firm->email = QStringLiteral("contact@lumen.example");
    firm->privacyContact = QStringLiteral("droits@lumen.example");
    must(services.organisations().editFirm(session, *firm));
    auto &notices = services.notices();
    const auto all = notices.terms(session);
    must(all);
    for (auto terms : *all) {
        terms.interestFr = QStringLiteral("faire connaître nos lampes");
        terms.interestEn = QStringLiteral("to make our lamps known");
        terms.retentionFr = QStringLiteral("trois ans après le dernier contact");
        terms.retentionEn = QStringLiteral("three years after the last contact");
        must(notices.setTerms(session, terms));
    }
    for (const auto *language : {"fr", "en"}) {
        const auto code = QString::fromLatin1(language);
        for (const auto *fact : {"recipients", "transfers", "provision", "automated"})
            must(notices.setFact(session, QString::fromLatin1(fact), code,
                                 QStringLiteral("rien à signaler")));
        for (const auto level : {NoticeLevel::Short, NoticeLevel::Full})
            must(notices.publish(session, NoticeArticle::Direct, level, code));
    }
}

inline TradeShowDraft lampShow(const QStringList &staff = {})
{
    TradeShowDraft draft;
    draft.name = QStringLiteral("Salon Luminaire");
    draft.place = QStringLiteral("Lyon");
    draft.startsOn = QDate(2026, 11, 24);
    draft.endsOn = QDate(2026, 11, 26);
    draft.languages = {QStringLiteral("fr"), QStringLiteral("en")};
    draft.questions = {{QStringLiteral("commercial"), Channel::Email},
                       {QStringLiteral("commercial"), Channel::LiveCall},
                       {QStringLiteral("commercial"), Channel::Sms},
                       {QStringLiteral("commercial"), Channel::Post}};
    draft.staff = staff;
    return draft;
}

inline Evidence someStrokes()
{
    return signatureEvidence({{{10, 40}, {30, 12}, {52, 44}}, {{60, 20}, {90, 22}}});
}

inline Visitor someVisitor(const Clock &clock, const QString &lastName = QStringLiteral("Marchand"))
{
    Visitor visitor;
    visitor.uuid = newUuid(clock);
    visitor.firstName = QStringLiteral("Zoé");
    visitor.lastName = lastName;
    visitor.organisation = QStringLiteral("La Ferme du Plateau");
    visitor.email = QStringLiteral("z.%1@ferme.example").arg(lastName.toLower());
    visitor.phone = QStringLiteral("06 39 98 12 34");
    visitor.language = QStringLiteral("fr");
    visitor.answers = {
        {{QStringLiteral("commercial"), Channel::Email}, VisitorAnswer::Yes},
        {{QStringLiteral("commercial"), Channel::LiveCall}, VisitorAnswer::No},
        {{QStringLiteral("commercial"), Channel::Sms}, VisitorAnswer::Open},
    };
    visitor.evidence = someStrokes();
    return visitor;
}

/// A real vault with published notices, in this process.
class StandBench final
{
public:
    StandBench()
    {
        static const StandBench made{Fresh{}};
        copyFolder(made.folder(), folder());
        open(folder(), QStringLiteral("antoine"));
    }

    static vault::KdfParameters kdf() { return {64 << 10, 1}; }
    static SecretBuffer password() { return SecretBuffer::fromBytes("right"); }
    static SecretBuffer staffPassword() { return SecretBuffer::fromBytes("the staff's"); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return file(QStringLiteral("lumen.entente")); }

    /// Closes what is open and opens this one.
    void open(const QString &folder, const QString &user, const SecretBuffer &typed = password())
    {
        close();
        auto opened = vault::Vault::open({folder, user}, typed, m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_vault = *std::move(opened);
        auto connection = m_vault->connect(db::Mode::ReadWrite);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().detail));
        m_connection = *std::move(connection);
        m_services = std::make_unique<Services>(*m_connection, m_clock, *m_vault, m_changes,
                                                nullptr);
        if (auto prepared = m_services->prepare(); !prepared)
            qFatal("%s", qPrintable(prepared.error().detail));
    }
    void close()
    {
        m_services.reset();
        m_connection.reset();
        if (m_vault)
            std::ignore = m_vault->close();
        m_vault.reset();
    }
    ~StandBench() { close(); }

    Services &services() { return *m_services; }
    vault::Vault &vault() { return *m_vault; }
    const Session &session() const { return m_vault->session(); }
    FixedClock &clock() { return m_clock; }
    Changes &changes() { return m_changes; }

    /// A user with the password of everybody. Gives the UUID.
    QString addUser(const QString &name, Role role)
    {
        const auto added = m_vault->addUser(name, role, password(), kdf(), {true, true});
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
        return *added;
    }
    /// The same at a stand: what is open becomes a stand's vault, for there alone an exhibitor has a key.
    QString addExhibitor(const QString &name)
    {
        execute(QStringLiteral(
            "INSERT OR IGNORE INTO setting (setting_key, setting_value) VALUES ('stand_of', 'x')"));
        return addUser(name, Role::Exhibitor);
    }
    TradeShow plan(const QStringList &staff = {})
    {
        const auto show = services().tradeShows().add(session(), lampShow(staff));
        if (!show)
            qFatal("%s %s", qPrintable(show.error().detail), qPrintable(show.error().where.field));
        return *show;
    }
    Result<Captured> capture(const TradeShow &show, const Visitor &visitor)
    {
        return services().captures().capture(session(), show.uuid, visitor);
    }
    Visitor visitor(const QString &lastName = QStringLiteral("Marchand")) const
    {
        return someVisitor(m_clock, lastName);
    }
    void erase(PersonId person)
    {
        ErasureOrder order;
        order.person = person;
        if (const auto done = services().erasure().erase(session(), order); !done)
            qFatal("%s %s", qPrintable(done.error().detail), qPrintable(done.error().where.field));
    }
    /// Whatever a stranger's tool would do to the open vault.
    void execute(const QString &sql)
    {
        QSqlQuery query(m_connection->driver().createResult());
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    }
    qint64 people()
    {
        const auto count = services().list().countPeople(session());
        return count ? *count : -1;
    }

private:
    struct Fresh
    {};
    explicit StandBench(Fresh)
    {
        vault::CreateRequest request;
        request.folder = folder();
        request.company = QStringLiteral("Atelier Lumen");
        request.country = QStringLiteral("FR");
        request.adminName = QStringLiteral("antoine");
        request.language = QStringLiteral("fr");
        request.kdf = kdf();
        request.waive = {true, true};
        if (auto created = vault::Vault::create(request, password(), m_clock); !created)
            qFatal("%s", qPrintable(created.error().detail));
        open(folder(), QStringLiteral("antoine"));
        publishNotices(services(), session());
        close();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    Changes m_changes;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<Services> m_services;
};

} // namespace entente::test
