// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettefinder.h"

#include "core/parties/searchkey.h"
#include "core/services/services.h"
#include "ui/consent/verdictwords.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"
#include "ui/support/workspace.h"

#include <QKeySequence>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kPaletteFound = 50;
constexpr size_t kPalettePeople = 6;
constexpr size_t kPaletteOrganisations = 4;
constexpr int kPaletteNotes = 3;
constexpr size_t kPaletteRecent = 6;
constexpr int kPaletteActions = 6;

/// A section begins with its name and is left out when it has nothing to say.
void addSection(QList<PaletteLine> &lines, const QList<PaletteLine> &section)
{
    if (section.isEmpty())
        return;
    PaletteLine heading;
    heading.group = section.first().group;
    lines.append(heading);
    lines.append(section);
}

/// An action that begins like this comes before records that hold it somewhere out of sight, as in an address.
bool isMeant(const QList<PaletteLine> &actions, const QList<PaletteLine> &records,
             const QString &typed)
{
    const auto key = searchKey(typed);
    if (key.isEmpty())
        return false;
    const bool begins = std::ranges::any_of(actions, [&](const auto &line) {
        return line.open && searchKey(line.text).startsWith(key);
    });
    return begins && std::ranges::none_of(records, [&](const auto &line) {
               // What is added because it was found out of sight does not count.
               const auto beside = line.detail.section(u" · "_s, 0, 0);
               const auto shown = searchKey(QString(line.text + u' ' + beside));
               return line.open && (shown.startsWith(key) || shown.contains(u' ' + key));
           });
}

/// The first of `values` that holds what was typed, where the line itself does not.
QString reasonFound(const QString &typed, const PaletteLine &line, const QStringList &values)
{
    const auto key = searchKey(typed);
    if (key.isEmpty() || searchKey(QString(line.text + u' ' + line.detail)).contains(key))
        return {};
    for (const QString &value : values)
        if (searchKey(value).contains(key))
            return u" · "_s + value;
    return {};
}

QString sectionName(ActionSection section)
{
    switch (section) {
    case ActionSection::Act: return PaletteFinder::tr("Actions");
    case ActionSection::Go: return PaletteFinder::tr("Places");
    case ActionSection::Setting: return PaletteFinder::tr("Settings");
    }
    return {};
}

} // namespace

QList<PaletteLine> PaletteFinder::lines(const QString &typed) const
{
    QList<PaletteLine> found;
    const bool onlyActions = typed.startsWith(u'>');
    const bool onlyRecords = typed.startsWith(u'@');
    const auto text = (onlyActions || onlyRecords ? typed.mid(1) : typed).simplified();
    if (!onlyActions) {
        if (text.isEmpty()) {
            addRecent(found);
        } else {
            addRecords(found, text);
            addNotes(found, text);
        }
    }
    if (onlyRecords) {
        addCreation(found, text);
        return found;
    }
    QList<PaletteLine> offered;
    addActions(offered, text);
    return isMeant(offered, found, text) ? offered + found : found + offered;
}

void PaletteFinder::addPerson(QList<PaletteLine> &lines, const QString &group, PersonId person,
                              const QString &typed) const
{
    const auto row = m_workspace.reading().list().personRow(m_workspace.session(), person);
    if (!row)
        return;
    PaletteLine line;
    line.group = group;
    line.text = row->displayName();
    line.detail = !row->organisation.isEmpty() ? row->organisation
                                               : personKindLabel(row->kind, row->civility);
    line.detail += reasonFound(typed, line, {row->email, row->phone, row->city});
    line.icon = u"user"_s;
    line.avatar = row->uuid;
    line.person = row->id;
    line.open = [&navigator = m_navigator, id = row->id] { navigator.openPerson(id); };
    lines.append(line);
}

void PaletteFinder::addOrganisation(QList<PaletteLine> &lines, const QString &group,
                                    OrganisationId organisation, const QString &typed) const
{
    const auto row = m_workspace.reading().list().organisationRow(m_workspace.session(),
                                                                  organisation);
    if (!row)
        return;
    PaletteLine line;
    line.group = group;
    line.text = row->name;
    line.detail = tr("%n people", nullptr, int(row->people));
    line.detail += reasonFound(typed, line, {row->email, row->phone, row->city});
    line.icon = u"view-bank"_s;
    line.open = [&navigator = m_navigator, id = row->id] { navigator.openOrganisation(id); };
    lines.append(line);
}

void PaletteFinder::addRecords(QList<PaletteLine> &lines, const QString &typed) const
{
    const auto hits = m_workspace.reading().finder().find(m_workspace.session(), typed,
                                                          kPaletteFound);
    if (!hits)
        return;
    QList<PaletteLine> people;
    const auto peopleName = hits->isNear ? tr("People with a name close to this") : tr("People");
    for (size_t i = 0; i < std::min(hits->people.size(), kPalettePeople); ++i)
        addPerson(people, peopleName, hits->people[i], typed);
    addSection(lines, people);
    QList<PaletteLine> organisations;
    const auto organisationsName = hits->isNear ? tr("Organisations with a name close to this")
                                                : tr("Organisations");
    for (size_t i = 0; i < std::min(hits->organisations.size(), kPaletteOrganisations); ++i)
        addOrganisation(organisations, organisationsName, hits->organisations[i], typed);
    addSection(lines, organisations);
}

void PaletteFinder::addRecent(QList<PaletteLine> &lines) const
{
    const auto hits = m_workspace.reading().finder().recent(m_workspace.session(),
                                                            int(kPaletteRecent));
    if (!hits)
        return;
    QList<PaletteLine> recent;
    for (const auto person : hits->people)
        addPerson(recent, tr("Opened lately"), person);
    for (const auto organisation : hits->organisations)
        addOrganisation(recent, tr("Opened lately"), organisation);
    addSection(lines, recent);
}

void PaletteFinder::addNotes(QList<PaletteLine> &lines, const QString &typed) const
{
    // Short beginnings are in every other note.
    if (typed.size() < 3)
        return;
    const auto hits = m_workspace.reading().finder().findNotes(m_workspace.session(), typed,
                                                               kPaletteNotes);
    if (!hits)
        return;
    QList<PaletteLine> notes;
    for (const auto &hit : *hits) {
        const auto row = m_workspace.reading().list().personRow(m_workspace.session(), hit.person);
        if (!row)
            continue;
        PaletteLine line;
        line.group = tr("Notes");
        line.text = hit.excerpt;
        line.detail = tr("%1 · %2").arg(row->displayName(), shortDate(hit.on));
        line.icon = u"document-edit"_s;
        line.open = [&navigator = m_navigator, id = row->id] { navigator.openPerson(id); };
        notes.append(line);
    }
    addSection(lines, notes);
}

void PaletteFinder::addCreation(QList<PaletteLine> &lines, const QString &typed) const
{
    if (typed.isEmpty() || m_workspace.isReadOnly() || !m_workspace.session().may(Fn::AddPerson))
        return;
    PaletteLine line;
    line.group = sectionName(ActionSection::Act);
    line.text = tr("New person “%1”").arg(typed);
    line.icon = u"list-add"_s;
    line.keys = QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText);
    line.open = [&navigator = m_navigator, typed] { navigator.addPerson(typed); };
    addSection(lines, {line});
}

void PaletteFinder::addActions(QList<PaletteLine> &lines, const QString &typed) const
{
    const auto found = m_navigator.actions().matching(m_workspace.session(), typed);
    for (const auto section : {ActionSection::Act, ActionSection::Go, ActionSection::Setting}) {
        QList<PaletteLine> offered;
        for (const auto *action : found) {
            if (action->section != section || offered.size() == kPaletteActions)
                continue;
            PaletteLine line;
            line.group = sectionName(section);
            line.text = action->title;
            line.detail = action->detail;
            line.icon = action->icon;
            line.keys = action->keys;
            line.open = action->run;
            offered.append(line);
        }
        const auto before = lines.size();
        addSection(lines, offered);
        if (section == ActionSection::Act) {
            addCreation(lines, typed);
            // One heading for both.
            if (!offered.isEmpty() && lines.size() > before + offered.size() + 1)
                lines.removeAt(before + offered.size() + 1);
        }
    }
}

QList<PaletteLine> PaletteFinder::linesFor(PersonId person, const QString &name) const
{
    const auto &session = m_workspace.session();
    QList<PaletteLine> actions;
    const auto offer = [&](bool may, const QString &text, const QString &icon,
                           std::function<void()> open) {
        if (!may)
            return;
        PaletteLine line;
        line.group = name;
        line.text = text;
        line.icon = icon;
        line.open = std::move(open);
        actions.append(line);
    };
    offer(true, tr("Open the card"), u"user"_s,
          [=, &navigator = m_navigator] { navigator.openPerson(person); });
    offer(session.may(Fn::GiveConsent), tr("Record a consent"), u"draw-freehand"_s,
          [=, &navigator = m_navigator] { navigator.captureConsent(person); });
    offer(session.may(Fn::RecordCall), tr("Call"), u"call-start"_s,
          [=, &navigator = m_navigator] { navigator.callPerson(person); });
    offer(session.may(Fn::ExportAccess), tr("Answer a request for access"), u"document-export"_s,
          [=, &navigator = m_navigator] { navigator.answerAccess(person); });
    offer(session.may(Fn::ErasePerson), tr("Erase this person"), u"edit-delete"_s,
          [=, &navigator = m_navigator] { navigator.erasePerson(person); });
    QList<PaletteLine> lines;
    addSection(lines, actions);
    return lines;
}

} // namespace entente
