// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

#include <functional>

namespace entente {

class Actions;
class Page;
struct Error;

/// How pages go to other pages and speak to the user without knowing the frame.
class Navigator
{
public:
    virtual ~Navigator() = default;

    /// "today", "people", "organisations", "privacy", "settings"
    virtual void goTo(const QString &key) = 0;
    virtual void openPerson(PersonId person) = 0;
    virtual void openOrganisation(OrganisationId organisation) = 0;

    /// What the palette offers beside records; pages add theirs.
    virtual Actions &actions() = 0;
    /// Asks for a new person; `name` fills the fields in advance.
    virtual void addPerson(const QString &name = {}) = 0;
    virtual void startImport(const QString &file = {}) = 0;
    /// Opens the export of these people: a selection, or the view of a list; none = everyone.
    virtual void exportPeople(const QList<PersonId> &people = {}, bool isView = false) = 0;
    virtual void reviewDuplicates() = 0;
    virtual void writeNotices() = 0;
    virtual void openInbox() = 0;
    /// Turns the window towards the visitor of a trade show.
    virtual void openStand(const QString &showUuid) = 0;
    virtual void reviewStand(const QString &showUuid) = 0;
    virtual void enterSheets(const QString &showUuid) = 0;
    virtual void captureConsent(PersonId person) = 0;
    /// The guard before the call, and the keys for its outcome.
    virtual void callPerson(PersonId person, const QString &purpose = {}) = 0;
    virtual void answerAccess(PersonId person) = 0;
    virtual void erasePerson(PersonId person) = 0;

    /// Success is quiet: a banner, with Undo when `undo` is given.
    virtual void tell(const QString &sentence, std::function<void()> undo = {}) = 0;
    /// What went wrong, where, and what to do, in a banner that stays.
    virtual void tellError(const Error &error) = 0;
};

} // namespace entente
