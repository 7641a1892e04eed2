// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/timelinemodel.h"

#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QString timelineIcon(const TimelineEntry &entry)
{
    static const QHash<QString, QString> icons{
        {u"note"_s, u"document-edit"_s},        {u"call"_s, u"call-start"_s},
        {u"email"_s, u"mail-message"_s},        {u"sms"_s, u"smartphone"_s},
        {u"meeting"_s, u"view-calendar-day"_s}, {u"letter"_s, u"mail-message"_s},
        {u"order"_s, u"view-financial-list"_s}, {u"request"_s, u"view-certificate"_s},
        {u"notice"_s, u"object-locked"_s},
    };
    return icons.value(entry.kind, u"document-edit"_s);
}

// "Yesterday", "18 Nov", "18 Nov 2025": what a thread needs of a date.
QString timelineDay(const QDateTime &at)
{
    const auto day = at.toLocalTime().date();
    const auto today = QDate::currentDate();
    if (day == today)
        return TimelineModel::tr("Today");
    if (day == today.addDays(-1))
        return TimelineModel::tr("Yesterday");
    return day.year() == today.year() ? QLocale().toString(day, u"d MMM"_s) : shortDate(day);
}

TimelineLine exchangeLine(const TimelineEntry &entry, const Words &words)
{
    const auto kind = words.activityKindName(entry.kind);
    const bool hasBody = !entry.body.isEmpty();
    const auto outcome = entry.kind == u"call" && !entry.outcome.isEmpty()
                             ? words.word(QString(u"call.outcome."_s + entry.outcome))
                             : QString();
    QStringList small{timelineDay(entry.at), hasBody ? kind : QString(), outcome, entry.author};
    small.removeAll({});
    return {entry.at,
            timelineIcon(entry),
            hasBody ? entry.body.simplified() : kind,
            small.join(u" · "_s),
            {}};
}

QString channelsText(const ConsentEvent &event)
{
    if (event.channels.isAll())
        return TimelineModel::tr("all channels");
    QStringList names;
    for (const auto channel : kAllChannels) {
        if (event.channels.contains(channel))
            names.append(channelLabel(channel));
    }
    return Words().list(names);
}

TimelineLine consentLine(const ConsentHistoryEntry &entry, const Words &words)
{
    const auto &event = entry.event;
    QStringList small{timelineDay(event.occurredAt),
                      words.mechanismName(mechanismName(event.mechanism))};
    if (!event.purposeCode.isEmpty())
        small.append(words.purposeName(event.purposeCode));
    if (event.validUntil.isValid())
        small.append(TimelineModel::tr("valid until %1").arg(shortDate(event.validUntil)));
    if (entry.proof == ProofStrength::Weak)
        small.append(TimelineModel::tr("weak proof"));
    return {event.occurredAt,
            event.kind == ActKind::Given || event.kind == ActKind::Renewed
                ? u"application-certificate"_s
                : u"dialog-cancel"_s,
            TimelineModel::tr("%1: %2").arg(words.consentKindName(actKindName(event.kind)),
                                            channelsText(event)),
            small.join(u" · "_s), event.uuid};
}

} // namespace

TimelineModel::TimelineModel(QObject *parent) : RowModel<TimelineLine>(parent) {}

TimelineModel::~TimelineModel() = default;

TimelineModel *TimelineModel::consents()
{
    if (!m_consents)
        m_consents = new TimelineModel(this);
    return m_consents;
}

void TimelineModel::show(const QList<TimelineEntry> &entries,
                         const QList<ConsentHistoryEntry> &events)
{
    const Words words;
    QList<TimelineLine> acts;
    for (const auto &event : events)
        acts.append(consentLine(event, words));
    auto lines = acts;
    for (const auto &entry : entries)
        lines.append(exchangeLine(entry, words));
    const auto newestFirst = [](const TimelineLine &a, const TimelineLine &b) {
        return a.at > b.at;
    };
    std::ranges::stable_sort(acts, newestFirst);
    std::ranges::stable_sort(lines, newestFirst);
    setRows(lines);
    consents()->setRows(acts);
}

void TimelineModel::show(const QList<HistoryEntry> &changes)
{
    const Words words;
    QList<TimelineLine> lines;
    for (const auto &change : changes) {
        QStringList fields;
        for (const auto &field : change.fields)
            fields.append(words.word(field));
        const auto kind = words.word(QString(u"audit.kind."_s + change.kind));
        QStringList small{timelineDay(change.at), fields.isEmpty() ? QString() : kind,
                          change.userName};
        small.removeAll({});
        lines.append({change.at,
                      change.kind == u"change.undone" ? u"edit-undo"_s : u"view-history"_s,
                      fields.isEmpty() ? kind : words.list(fields),
                      small.join(u" · "_s),
                      {}});
    }
    setRows(lines);
}

QList<ColumnSpec> TimelineModel::columns() const
{
    return {{tr("Thread")}};
}

QVariant TimelineModel::cell(const TimelineLine &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case SubtitleRole: return row.subtitle;
    case IconNameRole: return row.icon;
    case Qt::AccessibleTextRole: return QString(row.title + u", "_s + row.subtitle);
    default: return {};
    }
}

} // namespace entente
