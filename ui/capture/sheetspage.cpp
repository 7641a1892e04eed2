// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/sheetspage.h"

#include "core/base/uuid.h"
#include "core/documents/badgereader.h"
#include "core/documents/fairpages.h"
#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/reflowrow.h"
#include "ui/widgets/scrollpage.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kSheetBreak = 900;
constexpr qint64 kLargestScan = 64ll << 20;

/// "7c1e-009" → "7c1e-010"; a number without figures at its end stays.
QString numberAfter(const QString &number)
{
    qsizetype digits = number.size();
    while (digits > 0 && number.at(digits - 1).isDigit())
        --digits;
    const auto figures = number.mid(digits);
    if (figures.isEmpty())
        return number;
    return number.left(digits)
           + QString::number(figures.toLongLong() + 1).rightJustified(figures.size(), u'0');
}

Result<QByteArray> sheetFile(const QString &path)
{
    QFile file(path);
    if (file.size() > kLargestScan || !file.open(QIODevice::ReadOnly))
        return Failure{ErrorCode::NotFound, u"not readable"_s, {}, u"file.unreadable"_s};
    return file.readAll();
}

} // namespace

SheetsPage::SheetsPage(Workspace &workspace, Navigator &navigator, Stand stand, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_stand(std::move(stand))
    , m_uuid(newUuid(workspace.clock()))
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    auto *columns = new ReflowRow(kSheetBreak, content);
    columns->row()->setSpacing(theme.space(16));
    columns->row()->addWidget(makeSheet(), 1);
    columns->row()->addWidget(makeAnswers(), 1);
    column->addWidget(columns);
    m_problem = new Panel(PanelKind::Error, {}, content);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *actions = new QWidget(content);
    auto *row = new FlowLayout(actions);
    row->setSpacing(theme.space(8));
    m_save = primaryButton(tr("Save and take the next sheet"), u"dialog-ok-apply"_s, actions);
    m_badge = secondaryButton(tr("Fill from a picture of a QR code"), u"view-barcode-qr"_s,
                              actions);
    auto *scan = secondaryButton(tr("Keep a scan as proof"), u"mail-attachment"_s, actions);
    m_scanName = plainLabel({}, TypeRole::Small, Tone::Second, actions);
    m_count = plainLabel({}, TypeRole::Small, Tone::Third, actions);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_save, m_badge, scan, m_scanName, m_count})
        row->addWidget(part);
    column->addWidget(actions);
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(new ScrollPage(content, ScrollPage::Ground::Canvas, this));
    connect(m_save, &QPushButton::clicked, this, &SheetsPage::save);
    connect(m_badge, &QPushButton::clicked, this, &SheetsPage::readBadge);
    connect(scan, &QPushButton::clicked, this, &SheetsPage::chooseScan);
    m_fields[u"sheet"_s]->setText(pages::fairSheetNumber(m_stand.show, 1));
}

SheetsPage::~SheetsPage() = default;

QWidget *SheetsPage::makeSheet()
{
    auto *card = new Card(tr("What stands on the sheet"), this);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [&](const QString &name, const QString &label) {
        auto *field = new QLineEdit(card);
        m_fields.insert(name, field);
        form->addRow(fieldLabel(label, field, card), field);
    };
    add(u"sheet"_s, tr("Number of the sheet"));
    const auto today = m_workspace.clock().nowUtc().toLocalTime().date();
    m_day = new QDateEdit(qBound(m_stand.show.startsOn, today, m_stand.show.endsOn), card);
    m_day->setCalendarPopup(true);
    m_day->setDateRange(m_stand.show.startsOn, m_stand.show.endsOn);
    form->addRow(fieldLabel(tr("Day"), m_day, card), m_day);
    m_language = new QComboBox(card);
    for (const auto &code : m_stand.show.languages)
        m_language->addItem(code == u"fr" ? u"Français"_s : u"English"_s, code);
    form->addRow(fieldLabel(tr("Language of the sheet"), m_language, card), m_language);
    add(u"first_name"_s, tr("First name"));
    add(u"last_name"_s, tr("Last name"));
    add(u"organisation"_s, tr("Organisation"));
    add(u"email"_s, tr("E-mail"));
    add(u"phone"_s, tr("Telephone"));
    const bool asksPost = std::ranges::any_of(m_stand.show.questions, [](const ShowQuestion &one) {
        return one.channel == Channel::Post;
    });
    if (asksPost) {
        add(u"address"_s, tr("Address"));
        add(u"postal_code"_s, tr("Postal code"));
        add(u"city"_s, tr("Town"));
    }
    card->body()->addLayout(form);
    return card;
}

QWidget *SheetsPage::makeAnswers()
{
    const auto &theme = Theme::of(this);
    auto *card = new Card(tr("What was ticked"), this);
    card->body()->setSpacing(theme.space(10));
    card->body()->addWidget(
        wrappedLabel(tr("A box that was left empty beside a ticked one is no answer. Where none "
                        "was ticked, the person said no to all."),
                     TypeRole::Small, Tone::Second, card));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const Words words(m_workspace.language());
    for (const auto &question : m_stand.show.questions) {
        auto *box = new QComboBox(card);
        box->addItem(tr("Left empty"), int(VisitorAnswer::Open));
        box->addItem(tr("Ticked: agrees"), int(VisitorAnswer::Yes));
        box->addItem(tr("Refused"), int(VisitorAnswer::No));
        m_answers.insert(question.key(), box);
        form->addRow(fieldLabel(pages::tileTitle(m_stand, question, words), box, card), box);
    }
    card->body()->addLayout(form);
    m_minor = new QCheckBox(tr("Under age, signed with a parent"), card);
    card->body()->addWidget(m_minor);
    auto *guardian = new QLineEdit(card);
    guardian->setPlaceholderText(tr("First name, last name, mother or father or guardian"));
    auto *label = fieldLabel(tr("Who agrees with them"), guardian, card);
    m_fields.insert(u"guardian"_s, guardian);
    card->body()->addWidget(label);
    card->body()->addWidget(guardian);
    card->body()->addStretch();
    for (auto *part : std::initializer_list<QWidget *>{label, guardian}) {
        part->hide();
        connect(m_minor, &QCheckBox::toggled, part, &QWidget::setVisible);
    }
    return card;
}

void SheetsPage::activate()
{
    m_fields[u"first_name"_s]->setFocus(Qt::OtherFocusReason);
}

bool SheetsPage::mayLeave()
{
    if (m_saving)
        return false;
    const bool begun = !m_fields[u"last_name"_s]->text().isEmpty()
                       || !m_fields[u"email"_s]->text().isEmpty();
    return !begun
           || m_workspace.prompter().ask({tr("Leave this sheet unsaved?"),
                                          tr("What you typed of it is lost. The sheets before are "
                                             "saved."),
                                          tr("Leave"), tr("Stay"), false});
}

QString SheetsPage::problem() const
{
    return m_problem->isVisibleTo(this) ? m_problem->accessibleName() : QString();
}

Visitor SheetsPage::visitor() const
{
    const auto typed = [this](const QString &name) {
        const auto *field = m_fields.value(name);
        return field ? field->text().trimmed() : QString();
    };
    Visitor visitor;
    visitor.uuid = m_uuid;
    visitor.origin = CaptureOrigin::Sheet;
    visitor.sheetNumber = typed(u"sheet"_s);
    visitor.sheetDay = m_day->date();
    visitor.firstName = typed(u"first_name"_s);
    visitor.lastName = typed(u"last_name"_s);
    visitor.organisation = typed(u"organisation"_s);
    visitor.email = typed(u"email"_s);
    visitor.phone = typed(u"phone"_s);
    visitor.address = typed(u"address"_s);
    visitor.postalCode = typed(u"postal_code"_s);
    visitor.city = typed(u"city"_s);
    visitor.language = m_language->currentData().toString();
    visitor.minor = m_minor->isChecked();
    visitor.guardian = visitor.minor ? typed(u"guardian"_s) : QString();
    visitor.evidence = m_scan;
    bool answered = false;
    for (const auto &question : m_stand.show.questions) {
        const auto answer = static_cast<VisitorAnswer>(
            m_answers[question.key()]->currentData().toInt());
        answered = answered || answer != VisitorAnswer::Open;
        visitor.answers.append({question, answer});
    }
    if (!answered) {
        for (auto &one : visitor.answers)
            one.answer = VisitorAnswer::No;
    }
    return visitor;
}

void SheetsPage::showProblem(const Error &error)
{
    const auto sentence = Words().errorSentence(error);
    m_problem->setText(sentence);
    m_problem->setAccessibleName(sentence);
    m_problem->show();
    auto name = error.where.field == u"mobile" ? u"phone"_s : error.where.field;
    if (auto *field = m_fields.value(name)) {
        setLookProperty(field, "error", true);
        field->setFocus(Qt::OtherFocusReason);
    }
}

void SheetsPage::save()
{
    m_problem->hide();
    for (auto *field : std::as_const(m_fields))
        setLookProperty(field, "error", false);
    m_saving = true;
    m_save->setEnabled(false);
    const auto session = m_workspace.session();
    m_workspace.write(
        [=, show = m_stand.show.uuid, typed = visitor()](Services &services) {
            return services.captures().capture(session, show, typed);
        },
        this,
        [this](const Result<Captured> &done) {
            m_saving = false;
            m_save->setEnabled(true);
            if (done)
                next();
            else
                showProblem(done.error());
        });
}

void SheetsPage::next()
{
    m_count->setText(tr("%n sheet(s) typed in", nullptr, ++m_entered));
    m_uuid = newUuid(m_workspace.clock());
    const auto number = numberAfter(m_fields[u"sheet"_s]->text());
    for (auto *field : std::as_const(m_fields))
        field->clear();
    m_fields[u"sheet"_s]->setText(number);
    for (auto *box : std::as_const(m_answers))
        box->setCurrentIndex(0);
    m_minor->setChecked(false);
    m_scan.reset();
    m_scanName->clear();
    m_fields[u"first_name"_s]->setFocus(Qt::OtherFocusReason);
}

void SheetsPage::readBadge()
{
    const auto path = m_workspace.prompter().chooseFile(tr("Picture of a QR code"),
                                                        tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    if (!path)
        return;
    const auto bytes = sheetFile(*path);
    const auto badge = bytes ? visitorFromPicture(*bytes) : Result<Visitor>(Failure{bytes.error()});
    if (!badge) {
        showProblem(badge.error());
        return;
    }
    m_problem->hide();
    for (const auto &[name, value] : {std::pair{u"first_name"_s, badge->firstName},
                                      {u"last_name"_s, badge->lastName},
                                      {u"organisation"_s, badge->organisation},
                                      {u"email"_s, badge->email},
                                      {u"phone"_s, badge->phone},
                                      {u"address"_s, badge->address},
                                      {u"postal_code"_s, badge->postalCode},
                                      {u"city"_s, badge->city}}) {
        auto *field = m_fields.value(name);
        if (field && !value.isEmpty())
            field->setText(value);
    }
}

void SheetsPage::chooseScan()
{
    const auto path = m_workspace.prompter().chooseFile(tr("Scan of the sheet"),
                                                        tr("Scans (*.pdf *.png *.jpg *.jpeg)"));
    if (!path)
        return;
    const auto bytes = sheetFile(*path);
    if (!bytes) {
        showProblem(bytes.error());
        return;
    }
    m_scan = Evidence{u"scan"_s, *bytes};
    m_scanName->setText(tr("A scan is kept with this sheet"));
}

} // namespace entente
