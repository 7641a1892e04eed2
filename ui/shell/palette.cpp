// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "core/parties/searchkey.h"
#include "core/services/services.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/widgets/veil.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kPaletteWidth = 640;
constexpr int kPaletteRows = 9;
constexpr int kFoundAtMost = 6;

} // namespace

QVariant PaletteModel::cell(const PaletteLine &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case SubtitleRole: return row.detail;
    case IconNameRole: return row.avatar.isEmpty() ? QVariant(row.icon) : QVariant();
    case AvatarRole: return row.avatar.isEmpty() ? QVariant() : QVariant(row.avatar);
    case Qt::AccessibleTextRole:
        return QString(row.group + u": "_s + row.text + u", "_s + row.detail);
    default: return {};
    }
}

Palette::Palette(Workspace &workspace, Navigator &navigator, QStringList pages, QWidget *window)
    : QFrame(window)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_pages(std::move(pages))
    , m_veil(new Veil(window))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new PaletteModel(this))
{
    setAccessibleName(tr("Search or act"));
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(12), theme.space(12), theme.space(12), theme.space(8));
    column->setSpacing(theme.space(8));
    m_field->setPlaceholderText(tr("A name, a firm, a number, an action…"));
    m_field->setAccessibleName(tr("Search or act"));
    m_field->setFont(theme.font(TypeRole::Title, Weight::Regular));
    m_field->setMinimumHeight(theme.height(48));
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    setUpList(m_list, tr("Found"), 44, 2);
    setEmptyState(m_list, u"edit-find"_s,
                  tr("Nothing bears this name. Another spelling, or part of it, may help."));
    column->addWidget(m_list, 1);
    column->addWidget(plainLabel(tr("Arrows to choose · Enter to open · Esc to close"),
                                 TypeRole::Small, Tone::Third, this));
    connect(m_field, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    connect(m_veil, &Veil::clicked, this, &Palette::leave);
}

Palette::~Palette() = default;

void Palette::open()
{
    m_veil->show();
    m_veil->raise();
    place();
    show();
    raise();
    find();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::place()
{
    const auto &theme = Theme::of(this);
    const auto *window = parentWidget();
    const int width = qMin(theme.space(kPaletteWidth), window->width() - theme.space(48));
    const int height = qMin(theme.height(44) * kPaletteRows + theme.height(110),
                            window->height() * 8 / 10);
    setGeometry((window->width() - width) / 2, window->height() / 10, width, height);
}

void Palette::leave()
{
    m_veil->deleteLater();
    deleteLater();
}

void Palette::addPeople(QList<PaletteLine> &lines, const QString &typed)
{
    auto &list = m_workspace.reading().list();
    const auto &session = m_workspace.session();
    const auto hits = list.search(session, typed, 50);
    if (!hits)
        return;
    for (size_t i = 0; i < hits->people.size() && i < kFoundAtMost; ++i) {
        if (const auto row = list.personRow(session, hits->people[i])) {
            const auto detail = !row->organisation.isEmpty() ? row->organisation
                                : !row->email.isEmpty()      ? row->email
                                                             : row->phone;
            lines.append(
                {tr("People"), row->displayName(), detail, {}, row->uuid, [this, id = row->id] {
                     m_navigator.openPerson(id);
                 }});
        }
    }
    for (size_t i = 0; i < hits->organisations.size() && i < kFoundAtMost; ++i) {
        if (const auto row = list.organisationRow(session, hits->organisations[i])) {
            lines.append({tr("Organisations"),
                          row->name,
                          tr("Organisation, %n people", nullptr, int(row->people)),
                          u"view-bank"_s,
                          {},
                          [this, id = row->id] { m_navigator.openOrganisation(id); }});
        }
    }
}

void Palette::addActions(QList<PaletteLine> &lines, const QString &typed)
{
    const auto key = searchKey(typed);
    const auto offer = [&](const QString &text, const QString &detail, const QString &icon,
                           std::function<void()> open) {
        if (key.isEmpty() || searchKey(text).contains(key))
            lines.append({tr("Actions"), text, detail, icon, {}, std::move(open)});
    };
    offer(tr("New person"), QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText),
          u"list-add"_s, [this] { m_navigator.addPerson(); });
    if (m_workspace.session().may(Fn::ImportPeople))
        offer(tr("Import a file"), tr("CSV from Excel, Outlook, Google…"), u"document-import"_s,
              [this] { m_navigator.startImport(); });
    offer(tr("Look at duplicates"), tr("Records that look alike, merged without loss"), u"merge"_s,
          [this] { m_navigator.reviewDuplicates(); });
    offer(tr("Go to Today"), {}, u"view-calendar-day"_s, [this] { m_navigator.goTo(u"today"_s); });
    offer(tr("Go to People"), {}, u"user"_s, [this] { m_navigator.goTo(u"people"_s); });
    offer(tr("Go to Organisations"), {}, u"view-bank"_s,
          [this] { m_navigator.goTo(u"organisations"_s); });
    if (m_pages.contains(u"privacy"_s))
        offer(tr("Go to Privacy"), {}, u"security-high"_s,
              [this] { m_navigator.goTo(u"privacy"_s); });
    offer(tr("Go to Settings"), tr("Language, appearance, password"), u"configure"_s,
          [this] { m_navigator.goTo(u"settings"_s); });
}

void Palette::find()
{
    QList<PaletteLine> lines;
    const auto typed = m_field->text().trimmed();
    if (!typed.isEmpty())
        addPeople(lines, typed);
    addActions(lines, typed);
    m_model->setRows(lines);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void Palette::choose(const QModelIndex &index)
{
    const auto *line = m_model->rowAt(index);
    if (!line)
        return;
    const auto open = line->open;
    leave();
    open();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        const int row = qBound(0, m_list->currentIndex().row() + step, m_model->rowCount() - 1);
        m_list->setCurrentIndex(m_model->index(row, 0));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    case Qt::Key_Escape: leave(); return true;
    default: return false;
    }
}

void Palette::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::LineStrong), theme.lineWidth()));
    painter.setBrush(theme.color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radius(),
                            theme.radius());
}

} // namespace entente
