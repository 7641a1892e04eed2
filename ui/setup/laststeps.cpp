// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/laststeps.h"

#include "core/parties/countrynames.h"
#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/toggletile.h"

#include <QButtonGroup>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QString pointText(StartingPoint point)
{
    switch (point) {
    case StartingPoint::Empty: return PointStep::tr("An empty vault");
    case StartingPoint::Sample: return PointStep::tr("The sample company");
    case StartingPoint::Import: return PointStep::tr("Import a file");
    }
    return {};
}

} // namespace

PointStep::PointStep(SetupDraft &draft, QWidget *parent)
    : SetupStep(draft, parent)
    , m_choice(new QButtonGroup(this))
{
    const auto &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    auto *tiles = new QWidget(this);
    tiles->setMaximumWidth(theme.text(620));
    auto *column = new QVBoxLayout(tiles);
    column->setContentsMargins({});
    column->setSpacing(theme.space(12));
    const QList<std::pair<StartingPoint, QString>> points = {
        {StartingPoint::Empty, tr("You add people one by one, or import a file later.")},
        {StartingPoint::Import, tr("Excel, CSV or address book: the columns are recognised, and "
                                   "nothing is kept before you have seen it.")},
        {StartingPoint::Sample, tr("300 invented people to look around and try everything. Delete "
                                   "the vault afterwards.")}};
    for (const auto &[point, sentence] : points) {
        auto *tile = new ToggleTile(pointText(point), sentence, tiles);
        tile->setCheckable(true);
        m_choice->addButton(tile, static_cast<int>(point));
        column->addWidget(tile);
    }
    m_choice->setExclusive(true);
    column->addStretch();
    row->addWidget(tiles, 1);
    row->addStretch();
    connect(m_choice, &QButtonGroup::idToggled, this, &SetupStep::changed);
}

PointStep::~PointStep() = default;

QString PointStep::name() const
{
    return tr("Starting point");
}

QString PointStep::heading() const
{
    return tr("Where do you start from?");
}

QString PointStep::sentence() const
{
    return tr("Everything stays possible later.");
}

QString PointStep::nextText() const
{
    return tr("Go on to the summary");
}

void PointStep::enter()
{
    choose(draft().start);
    m_choice->checkedButton()->setFocus(Qt::TabFocusReason);
}

void PointStep::leave()
{
    draft().start = static_cast<StartingPoint>(m_choice->checkedId());
}

void PointStep::choose(StartingPoint point)
{
    m_choice->button(static_cast<int>(point))->setChecked(true);
}

SummaryStep::SummaryStep(SetupDraft &draft, QWidget *parent)
    : SetupStep(draft, parent)
    , m_lines(nullptr)
{
    const auto &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    auto *side = new QWidget(this);
    side->setMaximumWidth(theme.text(620));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(theme.space(16));
    auto *card = new Card({}, side);
    auto *lines = new QWidget(card);
    m_lines = new QFormLayout(lines);
    m_lines->setContentsMargins({});
    m_lines->setHorizontalSpacing(theme.space(20));
    m_lines->setVerticalSpacing(theme.space(10));
    m_lines->setRowWrapPolicy(QFormLayout::WrapLongRows);
    card->body()->addWidget(lines);
    column->addWidget(card);
    column->addWidget(new Panel(PanelKind::Information,
                                tr("The vault lies on this computer only. Nothing is sent over the "
                                   "Internet, and copies are yours to make."),
                                side));
    column->addStretch();
    row->addWidget(side, 1);
    row->addStretch();
}

SummaryStep::~SummaryStep() = default;

QString SummaryStep::name() const
{
    return tr("Summary");
}

QString SummaryStep::heading() const
{
    return tr("Your vault is ready to open");
}

QString SummaryStep::sentence() const
{
    return tr("Look once more, then begin.");
}

QString SummaryStep::nextText() const
{
    return tr("Open the vault");
}

void SummaryStep::enter()
{
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
    const Words words;
    const auto add = [this](const QString &label, const QString &value) {
        auto *text = wrappedLabel(value, TypeRole::Body, Tone::Normal, m_lines->parentWidget());
        setWeight(text, Weight::Medium);
        m_lines->addRow(plainLabel(label, TypeRole::Body, Tone::Second, m_lines->parentWidget()),
                        text);
    };
    const auto language = words.language() == u"fr" ? u"fr"_s : u"en"_s;
    add(tr("Firm"),
        tr("%1, %2").arg(draft().company, CountryNames::name(draft().country, language)));
    add(tr("First user"), tr("%1, %2").arg(draft().userName, words.roleName(u"administrator")));
    add(tr("Password"), tr("Known to you alone"));
    add(tr("Quick unlock"), draft().quickUnlock ? tr("On, for a week at a time") : tr("Off"));
    add(tr("Recovery sheet"), tr("With you"));
    add(tr("Starting point"), pointText(draft().start));
    add(tr("Place"), QDir::toNativeSeparators(draft().folder));
}

} // namespace entente
