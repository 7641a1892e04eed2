// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/visitorcard.h"

#include "core/exchange/vcardreader.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QString *visitorFieldFor(Visitor &visitor, ImportField field)
{
    switch (field) {
    case ImportField::FirstName: return &visitor.firstName;
    case ImportField::LastName: return &visitor.lastName;
    case ImportField::Organisation: return &visitor.organisation;
    case ImportField::Email: return &visitor.email;
    case ImportField::Phone:
    case ImportField::Mobile: return &visitor.phone;
    case ImportField::Address: return &visitor.address;
    case ImportField::PostalCode: return &visitor.postalCode;
    case ImportField::City: return &visitor.city;
    default: return nullptr;
    }
}

} // namespace

Result<Visitor> visitorFromCard(const QByteArray &text)
{
    QBuffer device;
    device.setData(text);
    device.open(QIODevice::ReadOnly);
    VcardReader reader(device, TextEncoding::Utf8);
    ReadCard card;
    Visitor visitor;
    bool found = false;
    if (reader.next(card) && card.refusal.isEmpty()) {
        QString fullName;
        for (const auto &value : std::as_const(card.values)) {
            if (value.target.field == ImportField::FullName)
                fullName = value.text;
            auto *field = visitorFieldFor(visitor, value.target.field);
            if (!field || value.text.trimmed().isEmpty())
                continue;
            // The first of its kind, unless the card itself prefers another.
            if (field->isEmpty() || value.preferred)
                *field = value.text.simplified();
            found = true;
        }
        if (visitor.firstName.isEmpty() && visitor.lastName.isEmpty() && !fullName.isEmpty()) {
            visitor.lastName = fullName.simplified();
            found = true;
        }
    }
    if (!found)
        return Failure{
            ErrorCode::Invalid, u"no contact card"_s, {{}, 0, 0, u"card"_s}, u"capture.no_card"_s};
    return visitor;
}

} // namespace entente
