// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/accesscomposer.h"

#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/reflowrow.h"
#include "ui/widgets/toggletile.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kComposerBreak = 720;

} // namespace

AccessComposer::AccessComposer(const QString &pdfObstacle, QWidget *parent)
    : QWidget(parent)
    , m_pdfObstacle(pdfObstacle)
{
    const auto &theme = Theme::of(this);
    auto *columns = new ReflowRow(kComposerBreak, this);
    columns->row()->setSpacing(theme.space(24));
    columns->row()->addWidget(makeSections(), 1);
    columns->row()->addWidget(makeRight(), 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(columns);
}

AccessComposer::~AccessComposer() = default;

QWidget *AccessComposer::makeSections()
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins({});
    column->setSpacing(theme.space(8));
    auto *head = new QHBoxLayout;
    head->addWidget(
        weightedLabel(tr("Content"), TypeRole::Small, Weight::SemiBold, Tone::Second, host));
    head->addStretch();
    head->addWidget(
        weightedLabel(tr("Items"), TypeRole::Small, Weight::SemiBold, Tone::Second, host));
    column->addLayout(head);
    column->addWidget(hairline(Qt::Horizontal, ColorRole::LineStrong, host));
    m_sectionColumn = new QVBoxLayout;
    m_sectionColumn->setSpacing(theme.space(8));
    column->addLayout(m_sectionColumn);
    column->addWidget(wrappedLabel(tr("Added by itself: purposes, recipients, durations, origin, "
                                      "rights, complaint to the authority (Art. 15(1) GDPR)."),
                                   TypeRole::Small, Tone::Third, host));
    column->addStretch();
    return host;
}

QWidget *AccessComposer::makeRight()
{
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(this);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins({});
    column->setSpacing(theme.space(8));
    column->addWidget(weightedLabel(tr("Other people named in these pages"), TypeRole::Small,
                                    Weight::SemiBold, Tone::Second, host));
    column->addWidget(hairline(Qt::Horizontal, ColorRole::LineStrong, host));
    m_otherColumn = new QVBoxLayout;
    m_otherColumn->setSpacing(theme.space(8));
    column->addLayout(m_otherColumn);
    m_noOthers = wrappedLabel(tr("Nobody else is named."), TypeRole::Body, Tone::Third, host);
    column->addWidget(m_noOthers);
    column->addSpacing(theme.space(12));

    column->addWidget(
        weightedLabel(tr("Formats"), TypeRole::Small, Weight::SemiBold, Tone::Second, host));
    auto *tiles = new QGridLayout;
    tiles->setSpacing(theme.space(8));
    m_pdf = new ToggleTile(tr("PDF"), tr("to read"), host);
    m_csv = new ToggleTile(tr("CSV"), tr("spreadsheet"), host);
    m_json = new ToggleTile(tr("JSON"), tr("for programs"), host);
    m_vcard = new ToggleTile(tr("vCard"), tr("contact"), host);
    m_pdf->setChecked(m_pdfObstacle.isEmpty());
    m_pdf->setEnabled(m_pdfObstacle.isEmpty());
    m_pdf->setToolTip(m_pdfObstacle.toHtmlEscaped());
    m_csv->setChecked(true);
    int place = 0;
    for (auto *tile : {m_pdf, m_csv, m_json, m_vcard}) {
        tiles->addWidget(tile, place / 2, place % 2);
        connect(tile, &QAbstractButton::toggled, this, &AccessComposer::changed);
        ++place;
    }
    column->addLayout(tiles);
    column->addSpacing(theme.space(12));

    column->addWidget(
        weightedLabel(tr("Handing over"), TypeRole::Small, Weight::SemiBold, Tone::Second, host));
    auto *card = new Card({}, host);
    card->setSunken(true);
    card->body()->setSpacing(theme.space(8));
    m_asArchive = new QRadioButton(tr("One archive, encrypted with a password (AES-256)"), card);
    m_asFolder = new QRadioButton(tr("Files in a folder, not encrypted"), card);
    m_asArchive->setChecked(true);
    card->body()->addWidget(m_asArchive);
    card->body()->addWidget(m_asFolder);
    card->body()->addWidget(wrappedLabel(tr("Send the archive one way and its password another: "
                                            "the e-mail alone then opens nothing."),
                                         TypeRole::Small, Tone::Third, card));
    column->addWidget(card);
    column->addStretch();
    connect(m_asArchive, &QRadioButton::toggled, this, &AccessComposer::changed);
    return host;
}

void AccessComposer::setReport(const AccessReport &report)
{
    for (const auto &section : report.sections) {
        if (!section.items.isEmpty())
            addSection(section);
    }
    for (const auto &person : report.thirdPersons)
        addOther(person);
    m_noOthers->setVisible(m_others.isEmpty());
    emit changed();
}

void AccessComposer::addSection(const ReportSection &section)
{
    const Words words;
    auto *row = new QHBoxLayout;
    auto *box = new QCheckBox(words.sectionTitle(section.code), this);
    box->setChecked(true);
    box->setProperty("focusRing", true);
    row->addWidget(box);
    row->addStretch();
    row->addWidget(
        plainLabel(words.number(section.items.size()), TypeRole::Body, Tone::Second, this));
    m_sectionColumn->addLayout(row);
    auto *reason = new QLineEdit(this);
    reason->setPlaceholderText(tr("Why it is left out: the person will read this"));
    reason->setAccessibleName(tr("Reason for leaving out: %1").arg(box->text()));
    reason->hide();
    m_sectionColumn->addWidget(reason);
    m_sectionColumn->addWidget(hairline(Qt::Horizontal, ColorRole::Line, this));
    connect(box, &QCheckBox::toggled, reason, [reason](bool kept) {
        reason->setVisible(!kept);
        if (!kept)
            reason->setFocus(Qt::OtherFocusReason);
    });
    connect(box, &QCheckBox::toggled, this, &AccessComposer::changed);
    connect(reason, &QLineEdit::textChanged, this, &AccessComposer::changed);
    m_sections.append({section.code, int(section.items.size()), box, reason});
}

void AccessComposer::addOther(const ThirdPerson &person)
{
    const auto &theme = Theme::of(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(12));
    auto *avatar = new Avatar(24, this);
    avatar->setPerson(person.name, person.uuid);
    row->addWidget(avatar);
    row->addWidget(elidedLabel(person.name, TypeRole::Body, Tone::Normal, this), 1);
    row->addWidget(plainLabel(tr("%n mention(s)", nullptr, person.mentions), TypeRole::Small,
                              Tone::Third, this));
    auto *choice = new QComboBox(this);
    choice->addItem(tr("Masked as %1").arg(person.shownAs), false);
    choice->addItem(tr("Shown"), true);
    choice->setAccessibleName(tr("How %1 appears").arg(person.name));
    choice->setMinimumWidth(theme.text(150));
    row->addWidget(choice);
    m_otherColumn->addLayout(row);
    m_otherColumn->addWidget(hairline(Qt::Horizontal, ColorRole::Line, this));
    connect(choice, &QComboBox::currentIndexChanged, this, &AccessComposer::changed);
    m_others.append({person.uuid, choice});
}

AccessOptions AccessComposer::options(const QString &language) const
{
    AccessOptions options;
    options.language = language;
    for (const auto &section : m_sections) {
        if (!section.box->isChecked())
            options.leftOut.insert(section.code, section.reason->text().trimmed());
    }
    for (const auto &other : m_others) {
        if (other.choice->currentData().toBool())
            options.shownPersons.insert(other.uuid);
    }
    return options;
}

ExportFormats AccessComposer::formats() const
{
    return {m_pdf->isChecked(), m_csv->isChecked(), m_json->isChecked(), m_vcard->isChecked()};
}

bool AccessComposer::isEncrypted() const
{
    return m_asArchive->isChecked();
}

int AccessComposer::itemCount() const
{
    int count = 0;
    for (const auto &section : m_sections)
        count += section.box->isChecked() ? section.items : 0;
    return count;
}

QString AccessComposer::obstacle() const
{
    for (const auto &section : m_sections) {
        if (!section.box->isChecked() && section.reason->text().trimmed().isEmpty())
            return tr("Why? A reason is missing for what is left out");
    }
    const auto chosen = formats();
    if (!chosen.pdf && !chosen.csv && !chosen.json && !chosen.vcard)
        return tr("Why? No format is chosen");
    return {};
}

QCheckBox *AccessComposer::section(const QString &code) const
{
    for (const auto &section : m_sections) {
        if (section.code == code)
            return section.box;
    }
    return nullptr;
}

QLineEdit *AccessComposer::reasonFor(const QString &code) const
{
    for (const auto &section : m_sections) {
        if (section.code == code)
            return section.reason;
    }
    return nullptr;
}

} // namespace entente
