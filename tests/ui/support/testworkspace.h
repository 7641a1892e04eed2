// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/services.h"
#include "core/vault/vault.h"
#include "tests/support/fixedclock.h"
#include "tests/support/foldercopy.h"
#include "tests/ui/support/scriptedprompter.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/support/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace entente::test {

/// A real vault ("Atelier Lumen", cheap key derivation) opened in a workspace, as the window has it.
class TestWorkspace final
{
public:
    explicit TestWorkspace(DocumentRenderer *renderer = nullptr)
    {
        static const FreshVault made;
        copyFolder(made.path(), folder());
        auto opened = vault::Vault::open({folder(), QStringLiteral("antoine")},
                                         FreshVault::password(), m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        auto workspace = Workspace::open(*std::move(opened), m_clock, m_prompter, renderer,
                                         QStringLiteral("fr"));
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().detail));
        m_workspace = *std::move(workspace);
    }

    Workspace &workspace() { return *m_workspace; }
    FixedClock &clock() { return m_clock; }
    ScriptedPrompter &prompter() { return m_prompter; }
    const Session &session() const { return m_workspace->session(); }
    QString folder() const { return m_folder.filePath(QStringLiteral("lumen.entente")); }

    /// Runs on the writer and waits.
    template<typename Work>
    auto write(Work work)
    {
        return m_workspace->writer()->runAndWait(std::move(work));
    }

    Person addPerson(const QString &firstName, const QString &lastName,
                     PersonKind kind = PersonKind::Consumer, const QString &email = {},
                     const QString &phone = {}, const QString &organisation = {})
    {
        PersonDraft draft;
        draft.person.firstName = firstName;
        draft.person.lastName = lastName;
        draft.person.kind = kind;
        draft.organisationName = organisation;
        const auto add = [&](ContactKind contact, const QString &value) {
            ContactPoint point;
            point.kind = contact;
            point.value = value;
            if (!value.isEmpty())
                draft.person.contactPoints.append(point);
        };
        add(ContactKind::Email, email);
        add(ContactKind::Phone, phone);
        auto added = write(
            [&](Services &services) { return services.people().add(session(), draft); });
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
        return *std::move(added);
    }

private:
    struct FreshVault
    {
        QTemporaryDir folder;

        QString path() const { return folder.filePath(QStringLiteral("fresh.entente")); }
        static SecretBuffer password() { return SecretBuffer::fromBytes("demo-demo-demo"); }
        FreshVault()
        {
            vault::CreateRequest request;
            request.folder = path();
            request.company = QStringLiteral("Atelier Lumen");
            request.country = QStringLiteral("FR");
            request.adminName = QStringLiteral("antoine");
            request.language = QStringLiteral("fr");
            request.kdf = {8 << 20, 1};
            request.waive = {true, true};
            if (auto created = vault::Vault::create(request, password(), FixedClock()); !created)
                qFatal("%s", qPrintable(created.error().detail));
        }
    };

    QTemporaryDir m_folder;
    FixedClock m_clock;
    ScriptedPrompter m_prompter;
    std::unique_ptr<Workspace> m_workspace;
};

/// Remembers where pages wanted to go.
class RecordingNavigator final : public Navigator
{
public:
    QStringList went;
    QStringList told;

    void goTo(const QString &key) override { went.append(key); }
    void openPerson(PersonId person) override
    {
        went.append(QStringLiteral("person %1").arg(person.number()));
    }
    void openOrganisation(OrganisationId organisation) override
    {
        went.append(QStringLiteral("organisation %1").arg(organisation.number()));
    }
    Actions &actions() override { return m_actions; }
    void addPerson(const QString &name) override
    {
        went.append(QString(QStringLiteral("add ") + name).trimmed());
    }
    void startImport(const QString &) override { went.append(QStringLiteral("import")); }
    void exportPeople(const QList<PersonId> &people, bool) override
    {
        went.append(QStringLiteral("export %1").arg(people.size()));
    }
    void openInbox() override { went.append(QStringLiteral("inbox")); }
    void writeNotices() override { went.append(QStringLiteral("notices")); }
    void openStand(const QString &) override { went.append(QStringLiteral("stand")); }
    void reviewStand(const QString &) override { went.append(QStringLiteral("review")); }
    void enterSheets(const QString &) override { went.append(QStringLiteral("sheets")); }
    void reviewDuplicates() override { went.append(QStringLiteral("duplicates")); }
    void captureConsent(PersonId person) override
    {
        went.append(QStringLiteral("consent %1").arg(person.number()));
    }
    void callPerson(PersonId person, const QString &purpose) override
    {
        went.append(QString(QStringLiteral("call %1 ").arg(person.number()) + purpose).trimmed());
    }
    void answerAccess(PersonId person) override
    {
        went.append(QStringLiteral("access %1").arg(person.number()));
    }
    void erasePerson(PersonId person) override
    {
        went.append(QStringLiteral("erase %1").arg(person.number()));
    }
    std::function<void()> undo; ///< of what was told last
    void tell(const QString &sentence, std::function<void()> undoing) override
    {
        told.append(sentence);
        undo = std::move(undoing);
    }
    void tellError(const Error &error) override
    {
        told.append(errorCodeName(error.code) + QStringLiteral(" ") + error.detail);
    }

private:
    Actions m_actions;
};

} // namespace entente::test
