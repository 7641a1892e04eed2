// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace entente {

namespace catalogue {
class Catalogue;
}

/// Which columns of the index a role may be answered from: those of which it may read every source. What is masked or
/// hidden does not match, or the answer would tell it.
struct SearchScope
{
    bool name = true;
    bool organisation = true;
    bool contact = true;
    bool place = true;
    bool notes = true;

    static SearchScope of(const catalogue::Catalogue &catalogue, const QString &roleCode);

    bool isWhole() const { return name && organisation && contact && place && notes; }
    bool isEmpty() const { return !name && !organisation && !contact && !place && !notes; }
    QStringList columns() const;
};

} // namespace entente
