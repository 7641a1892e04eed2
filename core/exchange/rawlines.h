// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/textdecoder.h"

#include <QByteArray>

class QIODevice;

namespace entente {

/// Physical lines of a file as bytes, whatever ends them. UTF-16 is turned into UTF-8 on the way; other encodings are
/// left to the reader, because a card may name one per property.
class RawLines final
{
public:
    RawLines(QIODevice &device, TextEncoding encoding, qsizetype limit);

    /// Whether there is a current line; reads it if needed.
    bool has();
    /// Without its end; cut at the limit.
    const QByteArray &current() const { return m_current; }
    /// The current line was longer than the limit.
    bool isCut() const { return m_isCut; }
    int line() const { return m_line; }
    void take() { m_hasCurrent = false; }

    bool failed() const { return m_failed; }
    qint64 bytesRead() const { return m_bytesRead; }
    qint64 unreadable() const { return m_decoder.unreadable(); }

private:
    bool fill();
    void append(qsizetype end);

    QIODevice &m_device;
    TextDecoder m_decoder;
    const bool m_decodes;
    const qsizetype m_limit;
    QByteArray m_text;
    qsizetype m_at = 0;
    QByteArray m_current;
    bool m_hasCurrent = false;
    bool m_isCut = false;
    bool m_atEnd = false;
    bool m_failed = false;
    bool m_afterCarriageReturn = false;
    int m_line = 0;
    qint64 m_bytesRead = 0;
};

} // namespace entente
