// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/nearwords.h"

#include "core/db/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace entente::nearwords {

namespace {

constexpr int kNearCandidates = 200;
constexpr int kGramsSpoiled = 4; // by two neighbours swapped, which is the slip that costs most

QSet<QString> gramsOfWord(const QString &word, bool isOpen)
{
    const QString padded = u' ' + word + (isOpen ? QString() : u" "_s);
    QSet<QString> grams;
    for (qsizetype i = 0; i + 3 <= padded.size(); ++i)
        grams.insert(padded.mid(i, 3));
    return grams;
}

struct NearWord
{
    int distance = 0;
    qint64 uses = 0;
    QString word;
};

} // namespace

int slipsAllowed(qsizetype length)
{
    return length < 4 ? 0 : length < 8 ? 1 : 2;
}

int distance(QStringView typed, QStringView word, bool isOpen)
{
    const auto width = size_t(word.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        above[j] = int(j);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        row[0] = int(i);
        for (size_t j = 1; j < width; ++j) {
            const auto at = qsizetype(j) - 1;
            const bool same = typed[i - 1] == word[at];
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == word[at - 1] && typed[i - 2] == word[at])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return isOpen ? *std::ranges::min_element(above) : above.back();
}

Result<QStringList> find(const db::Reader &reader, const QString &typed, bool isOpen, int limit)
{
    const int slips = slipsAllowed(typed.size());
    if (slips == 0)
        return QStringList();
    const auto grams = gramsOfWord(typed, isOpen);
    QJsonArray list;
    for (const auto &gram : grams)
        list.append(gram);
    db::Statement statement(reader, "search/select_words_by_grams");
    statement.bind(":grams", QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)))
        .bind(":least", std::max(1, int(grams.size()) - kGramsSpoiled * slips))
        .bind(":row_limit", kNearCandidates);
    std::vector<NearWord> near;
    while (statement.next()) {
        NearWord found{0, statement.integer("uses"), statement.text("word")};
        found.distance = distance(typed, found.word, isOpen);
        if (found.distance > 0 && found.distance <= slips)
            near.push_back(std::move(found));
    }
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    std::ranges::sort(near, [](const NearWord &a, const NearWord &b) {
        return std::tuple(a.distance, -a.uses, a.word) < std::tuple(b.distance, -b.uses, b.word);
    });
    QStringList words;
    for (const auto &found : near) {
        if (words.size() == limit)
            break;
        words.append(found.word);
    }
    return words;
}

} // namespace entente::nearwords
