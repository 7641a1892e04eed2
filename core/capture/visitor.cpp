// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/visitor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QString visitorAnswerCode(VisitorAnswer answer)
{
    switch (answer) {
    case VisitorAnswer::Yes: return u"yes"_s;
    case VisitorAnswer::No: return u"no"_s;
    case VisitorAnswer::Open: break;
    }
    return u"open"_s;
}

} // namespace

QString captureOriginCode(CaptureOrigin origin)
{
    return origin == CaptureOrigin::Sheet ? u"sheet"_s : u"screen"_s;
}

QList<ContactPoint> Visitor::contactPoints() const
{
    QList<ContactPoint> points;
    const auto add = [&](ContactKind kind, const QString &value) -> ContactPoint * {
        if (value.trimmed().isEmpty())
            return nullptr;
        ContactPoint point;
        point.kind = kind;
        point.value = value.trimmed();
        points.append(point);
        return &points.last();
    };
    add(ContactKind::Email, email);
    add(ContactKind::Phone, phone);
    if (auto *home = add(ContactKind::Address, address)) {
        home->postalCode = postalCode.trimmed();
        home->city = city.trimmed();
        home->country = country;
    }
    return points;
}

bool Visitor::saysYes() const
{
    return std::ranges::any_of(
        answers, [](const AnsweredQuestion &one) { return one.answer == VisitorAnswer::Yes; });
}

QString Visitor::answerCodes() const
{
    QStringList codes;
    for (const auto &one : answers)
        codes.append(one.question.key() + u'=' + visitorAnswerCode(one.answer));
    return codes.join(u',');
}

QList<AnsweredQuestion> answersFromCodes(const QString &codes)
{
    QList<AnsweredQuestion> answers;
    for (const auto &code : codes.split(u',', Qt::SkipEmptyParts)) {
        const auto question = showQuestionFrom(code.section(u'=', 0, 0));
        const auto word = code.section(u'=', 1);
        if (question)
            answers.append({*question, word == u"yes"  ? VisitorAnswer::Yes
                                       : word == u"no" ? VisitorAnswer::No
                                                       : VisitorAnswer::Open});
    }
    return answers;
}

QString fieldForChannel(Channel channel)
{
    switch (channel) {
    case Channel::Email: return u"email"_s;
    case Channel::Post: return u"address"_s;
    default: return u"phone"_s;
    }
}

} // namespace entente
