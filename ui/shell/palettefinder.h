// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettemodel.h"

#include <QCoreApplication>

namespace entente {

class Actions;
class Navigator;
class Workspace;
struct Action;

/// What the palette shows for what was typed: people, organisations, notes, actions, settings, in this order; whom the
/// user opened last when nothing was. ">" asks for actions alone, "@" for people and organisations alone.
class PaletteFinder final
{
    Q_DECLARE_TR_FUNCTIONS(PaletteFinder)
public:
    PaletteFinder(Workspace &workspace, Navigator &navigator)
        : m_workspace(workspace)
        , m_navigator(navigator)
    {}

    QList<PaletteLine> lines(const QString &typed) const;
    /// What can be done with one person.
    QList<PaletteLine> linesFor(PersonId person, const QString &name) const;

private:
    void addRecords(QList<PaletteLine> &lines, const QString &typed) const;
    void addRecent(QList<PaletteLine> &lines) const;
    void addNotes(QList<PaletteLine> &lines, const QString &typed) const;
    void addActions(QList<PaletteLine> &lines, const QString &typed) const;
    void addCreation(QList<PaletteLine> &lines, const QString &typed) const;
    /// What was `typed` and stands in neither the name nor the line beside it is shown there, so that one sees why.
    void addPerson(QList<PaletteLine> &lines, const QString &group, PersonId person,
                   const QString &typed = {}) const;
    void addOrganisation(QList<PaletteLine> &lines, const QString &group,
                         OrganisationId organisation, const QString &typed = {}) const;

    Workspace &m_workspace;
    Navigator &m_navigator;
};

} // namespace entente
