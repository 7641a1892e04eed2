// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frameactions.h"

#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"

#include <QCoreApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

struct FrameActions
{
    Q_DECLARE_TR_FUNCTIONS(FrameActions)
};

QString nativeKeys(const QString &keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

} // namespace

void addFrameActions(Actions &actions, Navigator &navigator, const QStringList &pages)
{
    const auto add = [&](ActionSection section, const QString &id, const QString &icon,
                         const QString &title, const QString &keywords, std::optional<Fn> needs,
                         std::function<void()> run, const QString &keys = {}) {
        actions.add({id, icon, title, keywords, needs, std::move(run), section, {}, keys});
    };
    add(
        ActionSection::Act, u"people.add"_s, u"list-add"_s, FrameActions::tr("New person"),
        FrameActions::tr("add contact customer"), Fn::AddPerson, [&] { navigator.addPerson(); },
        QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    add(ActionSection::Act, u"import"_s, u"document-import"_s, FrameActions::tr("Import a file"),
        FrameActions::tr("csv excel outlook google contacts"), Fn::ImportPeople,
        [&] { navigator.startImport(); });

    actions.add(
        {u"people.duplicates"_s,
         u"merge"_s,
         FrameActions::tr("Look at duplicates"),
         // Found in either language, whatever that of the window.
         QString(FrameActions::tr("merge same twice alike clean") + u" duplicates doublons"_s),
         Fn::ViewDuplicates,
         [&navigator] { navigator.reviewDuplicates(); },
         ActionSection::Act,
         FrameActions::tr("Records that look alike, merged without loss"),
         {}});

    const auto go = [&](const QString &page, const QString &icon, const QString &title,
                        const QString &keywords, int number) {
        if (pages.contains(page))
            add(
                ActionSection::Go, u"go."_s + page, icon, title, keywords, std::nullopt,
                [&navigator, page] { navigator.goTo(page); }, nativeKeys(u"Ctrl+%1"_s.arg(number)));
    };
    go(u"today"_s, u"view-calendar-day"_s, FrameActions::tr("Go to Today"),
       FrameActions::tr("calls tasks due"), 1);
    go(u"people"_s, u"user"_s, FrameActions::tr("Go to People"), FrameActions::tr("contacts list"),
       2);
    go(u"organisations"_s, u"view-bank"_s, FrameActions::tr("Go to Organisations"),
       FrameActions::tr("firms companies"), 3);
    go(u"privacy"_s, u"security-high"_s, FrameActions::tr("Go to Privacy"),
       FrameActions::tr("requests rights gdpr consent coverage"), 4);
    go(u"settings"_s, u"configure"_s, FrameActions::tr("Go to Settings"),
       FrameActions::tr("preferences options"), 5);

    go(u"events"_s, u"meeting-attending"_s, FrameActions::tr("Go to Trade shows"),
       FrameActions::tr("stand fair event visitors exhibition"), 6);

    const auto setting = [&](const QString &id, const QString &title, const QString &keywords,
                             std::optional<Fn> needs = {}) {
        add(ActionSection::Setting, u"setting."_s + id, u"configure"_s, title, keywords, needs,
            [&navigator] { navigator.goTo(u"settings"_s); });
    };
    setting(u"language"_s, FrameActions::tr("Language"), FrameActions::tr("French English"));
    setting(u"looks"_s, FrameActions::tr("Appearance"),
            FrameActions::tr("dark light contrast colours theme"));
    setting(u"text"_s, FrameActions::tr("Text size"),
            FrameActions::tr("bigger smaller zoom letters"));
    setting(u"lock"_s, FrameActions::tr("Lock the vault"),
            FrameActions::tr("after minutes idle automatic"));
    setting(u"password"_s, FrameActions::tr("Change the password"),
            FrameActions::tr("secret phrase"), Fn::ChangeOwnPassword);
    setting(u"quick"_s, FrameActions::tr("Quick unlock on this computer"),
            FrameActions::tr("keychain open"));
    setting(u"firm"_s, FrameActions::tr("Your firm"),
            FrameActions::tr("name address SIREN privacy contact letterhead"), Fn::EditFirm);
    setting(u"users"_s, FrameActions::tr("Users"), FrameActions::tr("colleagues roles rights add"),
            Fn::ManageUsers);
    setting(u"vault"_s, FrameActions::tr("Folder of the vault"),
            FrameActions::tr("where data file"), Fn::ViewVault);
}

} // namespace entente
