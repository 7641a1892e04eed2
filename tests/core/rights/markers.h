// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace entente::test {

/// A value that occurs nowhere else. No two share even their first character: the full-text index stores a word without
/// the beginning that it shares with the word before it, so that a common prefix would hide what is left of one.
struct Marker
{
    QString text;      ///< a Chinese character of its own and twelve random letters
    qint64 number = 0; ///< where a column holds integers

    static Marker make(int index)
    {
        QString tail;
        for (int i = 0; i < 12; ++i)
            tail += QChar(u'a' + QRandomGenerator::global()->bounded(26));
        const auto number = (qint64(0x51) << 56)
                            | qint64(QRandomGenerator::global()->generate64() >> 8);
        return {QChar(0x4E00 + index) + tail, number};
    }

    QByteArray tail() const { return text.mid(1).toLatin1(); }

    /// The tail in each form in which a program could have let it lie about.
    QList<QByteArray> spellings() const
    {
        const auto letters = tail();
        QByteArray little;
        QByteArray big;
        QByteArray percent;
        for (const auto c : letters) {
            little += c;
            little += '\0';
            big += '\0';
            big += c;
            percent += '%' + QByteArray(1, c).toHex();
        }
        QList<QByteArray> all{letters, letters.toUpper(), little,
                              big,     letters.toHex(),   letters.toHex().toUpper(),
                              percent, percent.toUpper()};
        for (int shift = 0; shift < 3; ++shift) {
            // What of the base64 does not depend on the neighbours.
            const auto encoded = QByteArray(QByteArray(shift, 'x') + letters)
                                     .toBase64(QByteArray::OmitTrailingEquals);
            all.append(
                encoded.mid(shift == 0 ? 0 : 4).chopped((letters.size() + shift) % 3 == 0 ? 0 : 2));
        }
        QByteArray bytes(8, '\0');
        for (int i = 0; i < 8; ++i)
            bytes[i] = static_cast<char>(number >> (56 - 8 * i));
        all.append(bytes);
        return all;
    }

    bool isIn(const QByteArray &haystack) const
    {
        for (const auto &spelling : spellings()) {
            if (haystack.contains(spelling))
                return true;
        }
        return false;
    }
};

} // namespace entente::test
