// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/personcard.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/consent/consentflow.h"
#include "ui/consent/proofflow.h"
#include "ui/consent/reasonspanel.h"
#include "ui/consent/verdictwords.h"
#include "ui/parties/cardparts.h"
#include "ui/parties/contactfields.h"
#include "ui/parties/filespanel.h"
#include "ui/parties/historylist.h"
#include "ui/parties/noteeditor.h"
#include "ui/parties/recordphoto.h"
#include "ui/parties/timelinemodel.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/verdictstrip.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kTimelineRows = 200;
constexpr int kFilesTab = 3;

// The channels whose refusal a salesperson meets first.
constexpr Channel kReasonOrder[] = {Channel::LiveCall, Channel::Email, Channel::Sms, Channel::Post};

} // namespace

PersonCard::PersonCard(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_reader(workspace)
    , m_stack(new QStackedWidget(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Card of the person"));
    setFocusPolicy(Qt::ClickFocus); // Tab goes to what it holds, where the focus shows

    auto *card = new QFrame(m_stack);
    card->setProperty("frame", u"surface"_s);
    auto *column = new QVBoxLayout(card);
    const auto &theme = Theme::of(this);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    buildHeader(card);
    buildActions();
    m_fields = new ContactFields(ContactFields::Part::Front, card);
    column->addWidget(m_fields);
    buildTabs();
    for (auto *fields : {m_fields, m_details}) {
        connect(fields, &ContactFields::edited, this, &PersonCard::onEdited);
        connect(fields, &ContactFields::organisationAsked, this,
                [this](OrganisationId id) { m_navigator.openOrganisation(id); });
    }
    column->addStretch();

    m_choose = new EmptyState(u"user"_s, {}, {}, m_stack);
    setNobodyListed(false);
    m_stack->addWidget(m_choose);
    m_stack->addWidget(card);
    setWidget(m_stack);
    connect(&workspace.changes(), &Changes::personChanged, this, [this](const QString &uuid) {
        if (uuid == m_person.uuid)
            refresh();
    });
    connect(&workspace.changes(), &Changes::fieldsChanged, this, &PersonCard::refresh);
    connect(&workspace.changes(), &Changes::consentChanged, this, [this](const QString &uuid) {
        if (uuid == m_person.uuid)
            refresh();
    });
}

PersonCard::~PersonCard() = default;

void PersonCard::buildHeader(QWidget *parent)
{
    auto *column = static_cast<QVBoxLayout *>(parent->layout());
    const auto header = cardparts::addHeader(m_workspace, m_navigator, parent, tr("More actions"));
    m_avatar = header.avatar;
    m_photo = header.photo;
    m_name = header.name;
    m_subtitle = header.subtitle;
    auto *menu = header.menu;
    menu->addSeparator();
    menu->addAction(tr("Proof of consent…"), this,
                    [this] { showProof(m_workspace, m_navigator, m_person.id, {}, window()); });
    menu->addSeparator();
    menu->addAction(tr("Answer an access request…"), this,
                    [this] { m_navigator.answerAccess(m_person.id); });
    menu->addAction(tr("Erase this person…"), this,
                    [this] { m_navigator.erasePerson(m_person.id); });

    m_strip = new VerdictStrip(parent);
    m_purpose = new QComboBox(m_strip);
    m_purpose->setProperty("quiet", true);
    m_purpose->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_purpose->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_purpose->setAccessibleName(tr("Purpose"));
    const Words words;
    for (const auto &code : {u"commercial"_s, u"noncommercial"_s, u"service"_s})
        m_purpose->addItem(words.purposeName(code), code);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, [this] {
        m_reader.setPurpose(m_purpose->currentData().toString());
        showVerdicts();
    });
    m_strip->setTrailing(m_purpose);
    connect(m_strip, &VerdictStrip::reasonsAsked, this, &PersonCard::showReasons);
    connect(m_strip, &VerdictStrip::whyAsked, this, [this] {
        for (int i = 0; i < m_summary.channels.size(); ++i) {
            if (m_summary.channels[i].channel == Channel::LiveCall)
                showReasons(i,
                            m_strip->chip(i) ? static_cast<QWidget *>(m_strip->chip(i)) : m_strip);
        }
    });
    column->addWidget(m_strip);
}

void PersonCard::buildActions()
{
    auto *column = static_cast<QVBoxLayout *>(m_strip->parentWidget()->layout());
    auto *row = new QWidget(m_strip->parentWidget());
    auto *flow = new FlowLayout(row);
    m_write = primaryButton(tr("Write"), u"mail-message-new"_s, row);
    m_call = secondaryButton(tr("Call"), u"call-start"_s, row);
    m_noteButton = secondaryButton(tr("Note"), u"document-edit"_s, row);
    m_consent = secondaryButton(tr("Consent", "the button that opens the capture of a consent"),
                                u"draw-freehand"_s, row);
    flow->addWidget(m_write);
    flow->addWidget(m_call);
    flow->addWidget(m_noteButton);
    flow->addWidget(m_consent);
    // As easy as giving (Art. 7(3) GDPR): it stands beside.
    auto *withdraw = secondaryButton(tr("Withdraw"), u"dialog-cancel"_s, row);
    withdraw->setObjectName(u"withdrawButton"_s);
    setBlocked(withdraw,
               m_workspace.isReadOnly() ? tr("This vault is open for reading only.") : QString());
    connect(withdraw, &QPushButton::clicked, this,
            [this] { withdrawConsent(m_workspace, m_navigator, m_person.id, window()); });
    flow->addWidget(withdraw);
    connect(m_write, &QPushButton::clicked, this, &PersonCard::write);
    connect(m_call, &QPushButton::clicked, this, &PersonCard::call);
    connect(m_consent, &QPushButton::clicked, this,
            [this] { m_navigator.captureConsent(m_person.id); });
    connect(m_noteButton, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_note->start();
        ensureWidgetVisible(m_note);
    });
    column->addWidget(row);
}

void PersonCard::buildTabs()
{
    auto *parent = m_strip->parentWidget();
    auto *column = static_cast<QVBoxLayout *>(parent->layout());
    m_tabs = new QTabBar(parent);
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Thread"));
    m_tabs->addTab(tr("Consents"));
    m_tabs->setAccessibleName(tr("Parts of the card"));
    column->addWidget(m_tabs);
    m_tabPages = new QStackedWidget(parent);

    auto *thread = new QWidget(m_tabPages);
    auto *threadColumn = new QVBoxLayout(thread);
    threadColumn->setContentsMargins({});
    threadColumn->setSpacing(Theme::of(this).space(8));
    m_note = new NoteEditor(thread);
    connect(m_note, &NoteEditor::submitted, this, &PersonCard::onNote);
    threadColumn->addWidget(m_note);
    m_timeline = new QListView(thread);
    m_timeline->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_timelineModel = new TimelineModel(this);
    m_timeline->setModel(m_timelineModel);
    setUpList(m_timeline, tr("Thread"), 48, 2);
    setEmptyState(m_timeline, u"document-edit"_s,
                  tr("Nothing has happened yet. A note, a call or a consent will appear here."));
    threadColumn->addWidget(m_timeline);
    threadColumn->addStretch();
    m_tabPages->addWidget(thread);

    m_consentList = new QListView(m_tabPages);
    m_consentList->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_consentList->setModel(m_timelineModel->consents());
    setUpList(m_consentList, tr("Consents"), 48, 2);
    setEmptyState(m_consentList, u"draw-freehand"_s, tr("No consent has been asked yet."));
    m_tabPages->addWidget(cardparts::atTheTop(m_consentList));

    m_tabs->addTab(tr("Details"));
    m_details = new ContactFields(ContactFields::Part::Details, m_tabPages);
    m_tabPages->addWidget(cardparts::atTheTop(m_details));
    m_tabs->addTab(tr("Files"));
    m_files = new FilesPanel(m_workspace, m_navigator, m_tabPages);
    m_tabPages->addWidget(m_files);
    m_tabs->addTab(tr("History"));
    m_history = new HistoryList(m_workspace, m_navigator, m_tabPages);
    m_tabPages->addWidget(cardparts::atTheTop(m_history));
    column->addWidget(m_tabPages);
    cardparts::showOneOf(m_tabs, m_tabPages);
    const auto openAct = [this](const QModelIndex &index) {
        const auto *model = static_cast<const TimelineModel *>(index.model());
        if (const auto event = model->row(index.row()).event; !event.isEmpty())
            showProof(m_workspace, m_navigator, m_person.id, event, window());
    };
    connect(m_timeline, &QListView::activated, this, openAct);
    connect(m_consentList, &QListView::activated, this, openAct);
}

void PersonCard::setNobodyListed(bool nobody)
{
    m_choose->setContent(nobody ? QString() : u"user"_s,
                         nobody ? QString()
                                : tr("Choose somebody in the list to see whether you may contact "
                                     "them."));
}

void PersonCard::setPerson(PersonId id)
{
    if (id != m_person.id) {
        keepDraft();
        const auto draft = id.isValid() ? m_workspace.reading().drafts().load(m_workspace.session(),
                                                                              id, u"note"_s)
                                        : Result<QString>(QString());
        m_note->clear();
        m_note->setText(draft.value_or(QString()));
    }
    if (!id.isValid()) {
        m_person = {};
        m_stack->setCurrentIndex(0);
        return;
    }
    auto person = m_workspace.reading().people().byId(m_workspace.session(), id);
    if (!person) {
        m_person = {};
        m_stack->setCurrentIndex(0);
        if (person.error().code != ErrorCode::NotFound)
            m_navigator.tellError(person.error());
        return;
    }
    m_person = *std::move(person);
    m_stack->setCurrentIndex(1);
    showPerson();
}

void PersonCard::refresh()
{
    setPerson(m_person.id);
}

void PersonCard::editFirstField()
{
    m_fields->editFirst();
}

void PersonCard::keepDraft()
{
    if (!m_person.id.isValid() || !m_workspace.writer() || m_note->text().trimmed().isEmpty())
        return;
    const auto session = m_workspace.session();
    const auto kept = m_workspace.writer()->runAndWait([&](Services &services) {
        return services.drafts().keep(session, m_person.id, u"note"_s, m_note->text());
    });
    if (!kept)
        m_navigator.tellError(kept.error());
}

void PersonCard::showPerson()
{
    m_avatar->setPerson(m_person.displayName(), m_person.uuid);
    m_name->setText(m_person.displayName());
    QStringList subtitle;
    if (!m_person.affiliations.isEmpty()) {
        const auto &work = m_person.affiliations.first();
        subtitle = {work.jobTitle, work.organisationName};
    } else {
        const auto *address = m_person.contactPoint(ContactKind::Address);
        subtitle = {personKindLabel(m_person.kind, m_person.civility),
                    address ? address->city : QString()};
    }
    subtitle.removeAll({});
    m_subtitle->setText(subtitle.join(u" · "_s));
    showFacts();
    orderTabs();
    m_note->setVisible(!m_workspace.isReadOnly());
    setBlocked(m_consent,
               m_workspace.isReadOnly() ? tr("This vault is open for reading only.") : QString());
    showVerdicts();
    showTimeline();
}

// The fields are made anew for each person, which puts them at the end of the chain: back to where they stand.
void PersonCard::orderTabs()
{
    QWidget *before = m_noteButton;
    for (auto *field : m_fields->findChildren<QWidget *>()) {
        if (!(field->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, m_tabs);
}

void PersonCard::showVerdicts()
{
    m_summary = m_reader.summary(m_person.id);
    m_strip->setQuestion(
        tr("May I contact %1?")
            .arg(m_person.firstName.isEmpty() ? m_person.displayName() : m_person.firstName));
    QList<VerdictItem> items;
    for (const auto &entry : std::as_const(m_summary.channels)) {
        items.append({channelLabel(entry.channel), verdictLook(entry.verdict),
                      verdictWord(entry.verdict), verdictSentence(entry)});
    }
    m_strip->setItems(items);

    m_strip->setReason({}, {}, {});
    for (const auto channel : kReasonOrder) {
        const auto *entry = m_summary.entry(channel);
        if (!entry || entry->verdict.kind == VerdictKind::NotApplicable
            || entry->verdict.isAllowed())
            continue;
        m_strip->setReason(tr("%1:").arg(channelLabel(channel)), verdictReason(entry->verdict),
                           tr("Why?"));
        break;
    }
    const auto &email = m_summary.of(Channel::Email);
    const auto &call = m_summary.of(Channel::LiveCall);
    setBlocked(m_write, email.isAllowed() ? QString() : verdictReason(email));
    // The guard opens in any case: it says why not, and notes a call that came in.
    setBlocked(m_call, call.kind == VerdictKind::NotApplicable ? verdictReason(call) : QString());
    m_call->setToolTip(
        (call.isAllowed() ? tr("See the guard, dial, note how it ended") : verdictReason(call))
            .toHtmlEscaped());
    m_call->setText(
        call.kind == VerdictKind::NotNow && call.allowedFrom
            ? tr("Call from %1")
                  .arg(QLocale().toString(call.allowedFrom->toLocalTime(), u"ddd d MMM"_s))
            : tr("Call"));
}

void PersonCard::showReasons(int index, QWidget *chip)
{
    if (index < 0 || index >= m_summary.channels.size())
        return;
    auto *panel = openReasons(m_workspace, m_person, m_summary.channels[index],
                              m_purpose->currentText(), chip);
    connect(panel, &ReasonsPanel::consentAsked, this,
            [this] { m_navigator.captureConsent(m_person.id); });
    connect(panel, &ReasonsPanel::proofAsked, this, [this](const QString &event) {
        showProof(m_workspace, m_navigator, m_person.id, event, window());
    });
}

bool PersonCard::asksAge() const
{
    const auto purposes = m_workspace.reading().consents().purposes(m_workspace.session());
    return purposes && std::any_of(purposes->cbegin(), purposes->cend(), [](const Purpose &one) {
               return one.active && one.needsAge;
           });
}

void PersonCard::showFacts()
{
    const auto definitions = m_workspace.reading().fields().definitions(m_workspace.session(),
                                                                        CustomSubject::Person);
    const ContactFields::Surroundings around{
        definitions.value_or(QList<CustomField>()), cardparts::owners(m_workspace),
        m_workspace.clock().nowUtc().toLocalTime().date(), m_workspace.isReadOnly(), asksAge()};
    m_fields->setPerson(m_person, around);
    m_details->setPerson(m_person, around);
    const AttachmentOwner owner{m_person.id, {}};
    m_photo->show(owner);
    m_files->setOwner(owner);
    m_tabs->setTabText(kFilesTab,
                       m_files->count() > 0 ? tr("Files %1").arg(m_files->count()) : tr("Files"));
    m_history->setRecord(m_person.uuid);
}

void PersonCard::undoLast()
{
    cardparts::undoLast(m_workspace, m_navigator, this);
}

void PersonCard::showTimeline()
{
    auto entries = m_workspace.reading().people().timeline(m_workspace.session(), m_person.id,
                                                           kTimelineRows);
    auto events = m_workspace.reading().consents().history(m_workspace.session(), m_person.id);
    if (entries && events)
        m_timelineModel->show(*entries, *events);
    else
        m_navigator.tellError(entries ? events.error() : entries.error());
    for (auto *list : {m_timeline, m_consentList})
        fitHeightToRows(list, 12);
}

void PersonCard::store(const PersonEdit &edit)
{
    const auto id = m_person.id;
    const auto session = m_workspace.session();
    m_workspace.write([=](Services &services) { return services.people().edit(session, id, edit); },
                      this,
                      [this, id](Result<Person> stored) {
                          if (!stored) {
                              m_fields->showError(stored.error());
                              m_details->showError(stored.error());
                              m_navigator.tellError(stored.error());
                              return;
                          }
                          if (m_person.id == id)
                              refresh();
                          m_navigator.tell(tr("Saved."), [this] { undoLast(); });
                          emit changed(id);
                      });
}

void PersonCard::onEdited(const PersonEdit &edit)
{
    auto versioned = edit;
    versioned.expectedVersion = m_person.version;
    store(versioned);
}

void PersonCard::onNote(const QString &body)
{
    const auto id = m_person.id;
    const auto session = m_workspace.session();
    const auto at = m_workspace.clock().nowUtc();
    m_workspace.write(
        [=](Services &services) { return services.people().addNote(session, id, body, at); }, this,
        [this, id](Result<void> done) {
            if (!done) {
                m_navigator.tellError(done.error());
                return;
            }
            m_note->clear();
            forgetDraft(id);
        });
}

void PersonCard::forgetDraft(PersonId id)
{
    const auto session = m_workspace.session();
    m_workspace.write(
        [=](Services &services) { return services.drafts().keep(session, id, u"note"_s, {}); },
        this,
        [this](Result<void> done) {
            if (!done)
                m_navigator.tellError(done.error());
        });
}

void PersonCard::write()
{
    const auto *entry = m_summary.entry(Channel::Email);
    if (!entry || !entry->verdict.isAllowed()) {
        m_navigator.tell(verdictReason(m_summary.of(Channel::Email)));
        return;
    }
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(entry->contactPoint);
    QDesktopServices::openUrl(url);
}

void PersonCard::call()
{
    const auto &verdict = m_summary.of(Channel::LiveCall);
    if (verdict.kind == VerdictKind::NotApplicable) {
        m_navigator.tell(verdictReason(verdict));
        return;
    }
    m_navigator.callPerson(m_person.id, m_reader.purpose());
}

} // namespace entente
