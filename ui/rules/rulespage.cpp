// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulespage.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/rights/outlooksegments.h"
#include "ui/rules/oppositioncard.h"
#include "ui/rules/ownruledialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/backgroundtask.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/today/pressrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/proportionbar.h"
#include "ui/widgets/scrollpage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kMostChangesShown = 500;
constexpr int kMostRulesShown = 200; // all there are: the page scrolls, not the table
constexpr int kNarrowText = 150;     // per cent, from which six columns are too many
const QStringList kRuleCountries{u"FR"_s, u"DE"_s, u"ES"_s, u"IT"_s, u"BE"_s, u"GB"_s, u"AT"_s};

RuleNote noteOf(const OwnRule &rule)
{
    RuleNote note;
    note.country = rule.country;
    note.channels = rule.channels;
    note.recipients = rule.recipients.isEmpty()
                          ? QStringList{u"consumer"_s, u"professional_named"_s, u"sole_trader"_s,
                                        u"company_generic"_s}
                          : rule.recipients;
    note.purposes = rule.purposes;
    note.requirement = rule.requirement;
    note.validFrom = rule.validFrom;
    note.validTo = rule.validTo;
    note.legalRef = rule.title;
    note.confidence = u"own"_s;
    return note;
}

/// Rules stand together by the first of their channels.
int firstChartPlace(const RuleNote &note)
{
    const auto channel = channelFromName(note.channels.value(0));
    return channel ? int(chartPlace(*channel)) : kMostRulesShown;
}

/// Somebody who was not there the day before has no answer that changed.
bool isCardOfThatDay(const Person &person, QDate day)
{
    return person.createdAt.toLocalTime().date() == day;
}

/// What tells people of the same name apart.
QString contactBeside(const Person &person)
{
    return person.contactPoints.isEmpty() ? QString() : person.contactPoints.first().value;
}

} // namespace

RulesPage::RulesPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_task(new BackgroundTask(this))
    , m_rulesModel(new RulesModel(this))
    , m_changesModel(new ChangesModel(this))
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(16));
    column->addWidget(makeBar());
    column->addWidget(makeSimulation());
    column->addWidget(makeRules());
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(new ScrollPage(content, ScrollPage::Ground::Canvas, this));
    const auto again = [this] {
        showRules();
        simulate();
    };
    connect(m_day, &QDateEdit::dateChanged, this, again);
    connect(m_country, &QComboBox::currentIndexChanged, this, &RulesPage::showRules);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, again);
    connect(&workspace.changes(), &Changes::firmChanged, this, again);
    again();
}

RulesPage::~RulesPage() = default;

void RulesPage::activate()
{
    m_day->setFocus();
    m_oppositions->refresh();
}

QWidget *RulesPage::makeBar()
{
    const auto &theme = Theme::of(this);
    const Words words;
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar);
    flow->setSpacing(theme.space(12));
    const auto pair = [&](const QString &label, QWidget *field) {
        auto *host = new QWidget(bar);
        auto *row = new QHBoxLayout(host);
        row->setContentsMargins({});
        row->setSpacing(theme.space(8));
        row->addWidget(fieldLabel(label, field, host));
        row->addWidget(field);
        flow->addWidget(host);
    };
    m_day = new QDateEdit(m_workspace.clock().nowUtc().toLocalTime().date(), bar);
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(Theme::of(this).text(128)); // a whole date at any size of text
    m_day->setKeyboardTracking(false);
    pair(tr("Judged on"), m_day);
    m_purpose = new QComboBox(bar);
    for (const auto &code : {u"commercial"_s, u"noncommercial"_s, u"service"_s})
        m_purpose->addItem(words.purposeName(code), code);
    pair(tr("For"), m_purpose);
    m_country = new QComboBox(bar);
    m_country->addItem(tr("Everywhere"), QString());
    for (const auto &country : kRuleCountries)
        m_country->addItem(countryLabel(country), country);
    const auto firm = m_workspace.reading().organisations().firm(m_workspace.session());
    m_country->setCurrentIndex(
        std::max(0, m_country->findData(firm ? firm->country : QString(u"FR"_s))));
    pair(tr("Rules of"), m_country);
    return bar;
}

QWidget *RulesPage::makeSimulation()
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins({});
    column->setSpacing(theme.space(16));
    auto *card = new Card(tr("Who may be contacted that day?"), host);
    m_state = plainLabel({}, TypeRole::Body, Tone::Second, card);
    card->addHeaderWidget(m_state);
    m_bars = new QVBoxLayout;
    m_bars->setSpacing(theme.space(12));
    card->body()->addLayout(m_bars);
    column->addWidget(card);

    m_changesCard = new Card(tr("Who changes that day"), host);
    m_changes = new QTableView(m_changesCard);
    m_changes->setModel(m_changesModel);
    setUpTable(m_changes, tr("Who changes that day"), 44, 2);
    setEmptyState(m_changes, u"dialog-ok-apply"_s,
                  tr("Nobody: everyone keeps the answer of the day before."));
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_changes, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto person = m_workspace.reading().people().byUuid(
            m_workspace.session(), m_changesModel->row(index.row()).change.personUuid);
        if (person)
            m_navigator.openPerson(person->id);
    });
    m_changesCard->addRow(m_changes);
    column->addWidget(m_changesCard);
    return host;
}

QWidget *RulesPage::makeRules()
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins({});
    column->setSpacing(theme.space(16));
    m_ownCard = new Card(tr("Your own rules"), host);
    m_add = secondaryButton(tr("Add a stricter rule"), u"list-add"_s, m_ownCard);
    setTokenHeight(m_add, 28);
    setBlocked(m_add, m_workspace.isReadOnly() ? tr("This vault is open for reading only.")
                      : m_workspace.session().may(Fn::EditRules)
                          ? QString()
                          : tr("Only an administrator changes this."));
    connect(m_add, &QPushButton::clicked, this, &RulesPage::askForRule);
    m_ownCard->addHeaderWidget(m_add);
    m_ownRows = new RowColumn(m_ownCard);
    m_ownCard->addRow(m_ownRows);
    column->addWidget(m_ownCard);
    m_oppositions = new OppositionCard(m_workspace, m_navigator, host);
    column->addWidget(m_oppositions);

    m_rulesCard = new Card(tr("Rules in force that day"), host);
    m_rules = new QTableView(m_rulesCard);
    m_rules->setModel(m_rulesModel);
    setUpTable(m_rules, tr("Rules in force that day"), 52, 2);
    auto *header = m_rules->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    const auto &letters = m_rules->fontMetrics();
    header->resizeSection(int(RulesModel::Column::Since),
                          letters.horizontalAdvance(u"00 septembre 0000"_s));
    header->resizeSection(int(RulesModel::Column::Channels), theme.text(130));
    for (const auto wide : {RulesModel::Column::Recipients, RulesModel::Column::When,
                            RulesModel::Column::Requirement, RulesModel::Column::Source})
        header->setSectionResizeMode(int(wide), QHeaderView::Stretch);
    const auto fitColumns = [this] {
        const bool narrow = Theme::of(this).text(100) >= kNarrowText;
        m_rulesModel->setNarrow(narrow);
        m_rules->setColumnHidden(int(RulesModel::Column::Since), narrow);
    };
    connect(&theme, &Theme::changed, this, fitColumns);
    fitColumns();
    growRowsToWords(m_rules, -1, kMostRulesShown);
    m_rulesCard->addRow(m_rules);
    column->addWidget(m_rulesCard);
    return host;
}

void RulesPage::showRules()
{
    const auto notes = shippedRuleNotes();
    auto &services = m_workspace.reading();
    OwnRuleService ownRules(
        {services.connection(), services.clock(), services.audit(), m_workspace.changes()});
    const auto own = ownRules.list(m_workspace.session());
    if (!notes || !own) {
        m_navigator.tellError(notes ? own.error() : notes.error());
        return;
    }
    const auto country = m_country->currentData().toString();
    const auto purpose = m_purpose->currentData().toString();
    QList<RuleNote> shown;
    for (const auto &rule : *own) {
        const auto note = noteOf(rule);
        if (note.isInForce(m_day->date()) && note.isFor(purpose))
            shown.append(note);
    }
    const auto ownCount = shown.size();
    for (const auto &note : *notes) {
        if (note.isInForce(m_day->date()) && note.isFor(purpose)
            && (country.isEmpty() || note.country == country || note.country == u"*"))
            shown.append(note);
    }
    std::stable_sort(shown.begin() + ownCount, shown.end(),
                     [](const RuleNote &a, const RuleNote &b) {
                         return firstChartPlace(a) < firstChartPlace(b);
                     });
    m_rulesModel->setRows(shown);
    m_rulesCard->setCount(Words().number(shown.size()));
    showOwn(*own);
}

void RulesPage::showOwn(const QList<OwnRule> &own)
{
    const auto &theme = Theme::of(this);
    const Words words;
    m_ownRows->clear();
    for (const auto &rule : own) {
        auto *row = new QWidget(m_ownRows);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
        line->setSpacing(theme.space(12));
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(
            weightedLabel(rule.title, TypeRole::Body, Weight::Medium, Tone::Normal, row));
        const auto since = tr("%1, since %2", "what a rule asks for, date")
                               .arg(words.requirementText(rule.requirement.toLower()),
                                    words.date(rule.validFrom));
        texts->addWidget(plainLabel(rule.validTo.isValid()
                                        ? tr("%1, until %2").arg(since, words.date(rule.validTo))
                                        : since,
                                    TypeRole::Small, Tone::Second, row));
        line->addLayout(texts, 1);
        if (!rule.validTo.isValid() && m_add->isEnabled()) {
            auto *end = secondaryButton(tr("End today"), {}, row);
            end->setAccessibleName(tr("End the rule %1 today").arg(rule.title));
            setTokenHeight(end, 28);
            connect(end, &QPushButton::clicked, this, [this, rule] { endRule(rule); });
            line->addWidget(end);
        }
        m_ownRows->add(row);
    }
    if (own.isEmpty()) {
        auto *row = new QWidget(m_ownRows);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(12));
        line->addWidget(wrappedLabel(tr("None. A firm may be stricter than the law, never laxer: "
                                        "for example, no text messages to anybody."),
                                     TypeRole::Body, Tone::Second, row));
        m_ownRows->add(row);
    }
}

void RulesPage::simulate()
{
    m_state->setText(tr("Asking about everybody…"));
    const auto day = m_day->date();
    const auto purpose = m_purpose->currentData().toString();
    const auto session = m_workspace.session();
    m_workspace.readAside(
        *m_task,
        [=](Services &services, AsideControl &control) -> Result<Simulation> {
            const RuleWatch watch(services.contactability());
            const auto goOn = [&control](qint64) { return !control.isStopped(); };
            const auto brought = watch.simulate(session, purpose, day, goOn);
            if (!brought)
                return Failure{brought.error()};
            Simulation found{brought->outlook, {}};
            sortForCharts(found.outlook);
            for (const auto &change : brought->changes) {
                if (found.changes.size() >= kMostChangesShown)
                    break;
                const auto person = services.people().byUuid(session, change.personUuid);
                if (person && !isCardOfThatDay(*person, day))
                    found.changes.append({change, person->displayName(), contactBeside(*person)});
            }
            return found;
        },
        this, [this](const Result<Simulation> &found) { showSimulation(found); });
}

void RulesPage::showSimulation(const Result<Simulation> &found)
{
    if (!found) {
        if (found.error().code != ErrorCode::Cancelled)
            m_navigator.tellError(found.error());
        return;
    }
    const Words words;
    m_outlook = found->outlook;
    m_state->setText(tr("%1, on %2").arg(m_purpose->currentText(), words.date(m_day->date())));
    while (auto *item = m_bars->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<ProportionSegment> known;
    for (const auto &outlook : m_outlook) {
        const auto segments = outlookSegments(outlook);
        addToLegend(known, segments);
        auto *host = new QWidget(this);
        auto *line = new QHBoxLayout(host);
        line->setContentsMargins({});
        auto *name = plainLabel(channelLabel(outlook.channel), TypeRole::Body, Tone::Normal, host);
        name->setMinimumWidth(Theme::of(this).text(120));
        line->addWidget(name, 0, Qt::AlignTop);
        auto *bar = new ProportionBar(host);
        bar->setThickness(14);
        bar->setSegments(channelLabel(outlook.channel), segments);
        line->addWidget(bar, 1);
        m_bars->addWidget(host);
    }
    dropEmpty(known);
    auto *legend = new ChartLegend(this);
    legend->setSegments(known);
    m_bars->addWidget(legend);
    m_changesModel->setRows(found->changes);
    m_changesCard->setCount(words.number(found->changes.size()));
    const bool nothing = found->changes.isEmpty();
    m_changes->horizontalHeader()->setVisible(!nothing);
    fitHeightToRows(m_changes, 8);
    if (nothing) // the sentence that says so
        m_changes->setFixedHeight(Theme::of(this).height(140));
    emit simulated();
}

void RulesPage::askForRule()
{
    OwnRuleDialog dialog(m_workspace.clock().nowUtc().toLocalTime().date(), kRuleCountries, this);
    if (dialog.exec() == QDialog::Accepted)
        addRule(dialog.rule());
}

void RulesPage::addRule(const OwnRule &rule)
{
    m_workspace.write(
        [session = m_workspace.session(), rule,
         &changes = m_workspace.changes()](Services &services) {
            OwnRuleService own(
                {services.connection(), services.clock(), services.audit(), changes});
            return own.add(session, rule);
        },
        this,
        [this](const Result<OwnRule> &added) {
            if (!added)
                m_navigator.tellError(added.error());
            else
                m_navigator.tell(tr("The rule holds from %1 on; verdicts name it.")
                                     .arg(Words().date(added->validFrom)));
        });
}

void RulesPage::endRule(const OwnRule &rule)
{
    const auto today = m_workspace.clock().nowUtc().toLocalTime().date();
    m_workspace.write(
        [session = m_workspace.session(), uuid = rule.uuid, last = std::max(today, rule.validFrom),
         &changes = m_workspace.changes()](Services &services) {
            OwnRuleService own(
                {services.connection(), services.clock(), services.audit(), changes});
            return own.end(session, uuid, last);
        },
        this,
        [this](const Result<void> &done) {
            if (!done)
                m_navigator.tellError(done.error());
            else
                m_navigator.tell(tr("The rule ends today. What it decided stays explained."));
        });
}

} // namespace entente
