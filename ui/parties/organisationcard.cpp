// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/organisationcard.h"

#include "core/services/services.h"
#include "ui/consent/verdictwords.h"
#include "ui/parties/cardparts.h"
#include "ui/parties/filespanel.h"
#include "ui/parties/historylist.h"
#include "ui/parties/organisationfields.h"
#include "ui/parties/organisationpeople.h"
#include "ui/parties/recordphoto.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

OrganisationCard::OrganisationCard(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_stack(new QStackedWidget(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Card of the organisation"));
    setFocusPolicy(Qt::ClickFocus); // Tab goes to what it holds, where the focus shows
    auto *card = new QFrame(m_stack);
    card->setProperty("frame", u"surface"_s);
    auto *column = new QVBoxLayout(card);
    const auto &theme = Theme::of(this);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    buildHeader(card);
    m_front = new OrganisationFields(OrganisationFields::Part::Front, card);
    column->addWidget(m_front);
    buildReach(card);
    buildTabs(card);
    column->addStretch();
    m_stack->addWidget(new EmptyState(
        u"view-bank"_s, tr("Choose an organisation in the list to see who works there."), {},
        m_stack));
    m_stack->addWidget(card);
    setWidget(m_stack);
    for (auto *fields : {m_front, m_details})
        connect(fields, &OrganisationFields::edited, this, &OrganisationCard::store);
    auto &changes = workspace.changes();
    connect(&changes, &Changes::organisationChanged, this, [this](const QString &uuid) {
        if (uuid == m_organisation.uuid)
            refresh();
    });
    connect(&changes, &Changes::fieldsChanged, this, &OrganisationCard::refresh);
    connect(&changes, &Changes::peopleChanged, this, &OrganisationCard::refresh);
    connect(&changes, &Changes::personChanged, this, [this] {
        if (m_organisation.id.isValid())
            m_peopleModel->show(m_workspace, m_organisation.id);
    });
}

OrganisationCard::~OrganisationCard() = default;

void OrganisationCard::buildHeader(QWidget *card)
{
    const auto header = cardparts::addHeader(m_workspace, m_navigator, card, tr("More actions"));
    m_avatar = header.avatar;
    m_photo = header.photo;
    m_name = header.name;
    m_subtitle = header.subtitle;
}

/// Whether its general addresses may be written to; its own no stands beside, as a person's does.
void OrganisationCard::buildReach(QWidget *card)
{
    auto *row = new QWidget(card);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(Theme::of(card).space(12));
    m_reach = wrappedLabel({}, TypeRole::Body, Tone::Second, row);
    m_reach->setObjectName(u"reachLabel"_s);
    m_refuse = secondaryButton(tr("No more offers…"), u"dialog-cancel"_s, row);
    m_refuse->setObjectName(u"refuseButton"_s);
    line->addWidget(m_reach, 1);
    line->addWidget(m_refuse, 0, Qt::AlignTop);
    connect(m_refuse, &QPushButton::clicked, this, &OrganisationCard::refuse);
    card->layout()->addWidget(row);
}

void OrganisationCard::showReach()
{
    QStringList refused;
    QStringList open;
    const auto answers = m_workspace.reading().contactability().ofOrganisation(
        m_workspace.session(), m_organisation.id, {{}, u"commercial"_s, {}});
    for (const auto &answer : answers.value_or(QList<ContactAnswer>())) {
        if (answer.verdict.kind == VerdictKind::NotApplicable)
            continue;
        const auto label = channelLabel(answer.channel);
        auto &list = answer.verdict.has(ReasonCode::SuppressionList) ? refused : open;
        if (!list.contains(label))
            list.append(label);
    }
    m_reach->setText(refused.isEmpty()
                         ? tr("An offer to a general address or number of the organisation follows "
                              "the rules for firms. If it refuses, note it here.")
                         : tr("The organisation wants no offers, or stands on an opposition list: "
                              "%1.")
                               .arg(refused.join(u", "_s)));
    setBlocked(m_refuse, m_workspace.isReadOnly() ? tr("This vault is open for reading only.")
                         : m_organisation.contactPoints.isEmpty()
                             ? tr("Why? It has no address and no number of its own yet")
                         : open.isEmpty() ? tr("Why? All of it is refused already")
                                          : QString());
}

void OrganisationCard::refuse()
{
    if (!m_workspace.prompter().ask(
            {tr("No more offers to %1?").arg(m_organisation.name),
             tr("Its own addresses and numbers go on your opposition list, for good: no offer is "
                "sent to them any more, wherever they come up. Consents are given by people, so "
                "that those who work there keep what they said themselves."),
             tr("Put them on the list"),
             {}}))
        return;
    m_workspace.write(
        [session = m_workspace.session(), id = m_organisation.id](Services &services) {
            OrganisationRefusal refusal;
            refusal.organisation = id;
            return services.suppression().refuse(session, refusal);
        },
        this,
        [this](Result<int> listed) {
            if (!listed) {
                m_navigator.tellError(listed.error());
                return;
            }
            refresh();
            m_navigator.tell(
                tr("%n contact detail(s) put on your opposition list.", nullptr, *listed), {});
        });
}

void OrganisationCard::buildTabs(QWidget *card)
{
    auto *column = static_cast<QVBoxLayout *>(card->layout());
    m_tabs = new QTabBar(card);
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the card"));
    m_pages = new QStackedWidget(card);
    m_people = new QListView(m_pages);
    m_people->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_peopleModel = new OrganisationPeople(this);
    m_people->setModel(m_peopleModel);
    setUpList(m_people, tr("People of the organisation"), 48, 2);
    setEmptyState(m_people, u"user"_s, tr("Nobody is noted here yet."));
    connect(m_people, &QListView::activated, this, [this](const QModelIndex &index) {
        m_navigator.openPerson(m_peopleModel->row(index.row()).id);
    });
    connect(m_peopleModel, &QAbstractItemModel::modelReset, this,
            [this] { fitHeightToRows(m_people, 12); });
    m_details = new OrganisationFields(OrganisationFields::Part::Details, m_pages);
    m_files = new FilesPanel(m_workspace, m_navigator, m_pages);
    m_history = new HistoryList(m_workspace, m_navigator, m_pages);
    m_tabs->addTab(tr("People"));
    m_tabs->addTab(tr("Details"));
    m_tabs->addTab(tr("Files"));
    m_tabs->addTab(tr("History"));
    for (auto *page : {static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_details),
                       static_cast<QWidget *>(m_files), static_cast<QWidget *>(m_history)})
        m_pages->addWidget(cardparts::atTheTop(page));
    column->addWidget(m_tabs);
    column->addWidget(m_pages);
    cardparts::showOneOf(m_tabs, m_pages);
}

void OrganisationCard::setOrganisation(OrganisationId id)
{
    Result<Organisation> read = Organisation();
    if (id.isValid())
        read = m_workspace.reading().organisations().byId(m_workspace.session(), id);
    if (!read && read.error().code != ErrorCode::NotFound)
        m_navigator.tellError(read.error());
    m_organisation = read.value_or(Organisation());
    m_stack->setCurrentIndex(m_organisation.id.isValid() ? 1 : 0);
    if (m_organisation.id.isValid())
        showAll();
}

void OrganisationCard::refresh()
{
    setOrganisation(m_organisation.id);
}

void OrganisationCard::editFirstField()
{
    m_front->editFirst();
}

void OrganisationCard::showAll()
{
    const AttachmentOwner owner{{}, m_organisation.id};
    m_avatar->setPerson(m_organisation.name, m_organisation.uuid);
    m_photo->show(owner);
    m_name->setText(m_organisation.name);
    QString town;
    for (const auto &point : std::as_const(m_organisation.contactPoints)) {
        if (point.kind == ContactKind::Address && town.isEmpty())
            town = point.city;
    }
    QStringList subtitle{m_organisation.legalName, town};
    subtitle.removeAll({});
    m_subtitle->setText(subtitle.join(u" · "_s));
    const auto definitions = m_workspace.reading().fields().definitions(
        m_workspace.session(), CustomSubject::Organisation);
    const auto owners = cardparts::owners(m_workspace);
    for (auto *fields : {m_front, m_details})
        fields->setOrganisation(m_organisation, definitions.value_or(QList<CustomField>()), owners,
                                m_workspace.isReadOnly());
    showReach();
    m_peopleModel->show(m_workspace, m_organisation.id);
    m_files->setOwner(owner);
    m_tabs->setTabText(2,
                       m_files->count() > 0 ? tr("Files %1").arg(m_files->count()) : tr("Files"));
    m_history->setRecord(m_organisation.uuid);
}

void OrganisationCard::store(const OrganisationEdit &typed)
{
    auto edit = typed;
    edit.expectedVersion = m_organisation.version;
    const auto id = m_organisation.id;
    const auto session = m_workspace.session();
    m_workspace.write(
        [=](Services &services) { return services.organisations().edit(session, id, edit); }, this,
        [this, id](Result<Organisation> stored) {
            if (!stored) {
                m_front->showError(stored.error());
                m_details->showError(stored.error());
                m_navigator.tellError(stored.error());
                return;
            }
            if (m_organisation.id == id)
                refresh();
            m_navigator.tell(tr("Saved."), [this] { undoLast(); });
        });
}

void OrganisationCard::undoLast()
{
    cardparts::undoLast(m_workspace, m_navigator, this);
}

} // namespace entente
