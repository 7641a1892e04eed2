// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/accessexportservice.h"

#include <QMap>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace entente {

class ToggleTile;

/// What goes into an answer: every section unless a reason is given, other people masked unless somebody decides
/// otherwise, the formats, and how it is handed over.
class AccessComposer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessComposer)
public:
    /// `pdfObstacle` is why there can be no PDF, or empty.
    explicit AccessComposer(const QString &pdfObstacle, QWidget *parent = nullptr);
    ~AccessComposer() override;

    void setReport(const AccessReport &report);
    AccessOptions options(const QString &language) const;
    ExportFormats formats() const;
    bool isEncrypted() const;
    int itemCount() const;
    /// What is missing before one can go on; empty when nothing is.
    QString obstacle() const;

    QCheckBox *section(const QString &code) const;
    QLineEdit *reasonFor(const QString &code) const;
    QRadioButton *folderChoice() const { return m_asFolder; }

signals:
    void changed();

private:
    struct Section
    {
        QString code;
        int items = 0;
        QCheckBox *box = nullptr;
        QLineEdit *reason = nullptr;
    };
    struct Other
    {
        QString uuid;
        QComboBox *choice = nullptr;
    };
    QWidget *makeSections();
    QWidget *makeRight();
    void addSection(const ReportSection &section);
    void addOther(const ThirdPerson &person);

    const QString m_pdfObstacle;
    QList<Section> m_sections;
    QList<Other> m_others;
    QVBoxLayout *m_sectionColumn = nullptr;
    QVBoxLayout *m_otherColumn = nullptr;
    QLabel *m_noOthers = nullptr;
    ToggleTile *m_pdf = nullptr;
    ToggleTile *m_csv = nullptr;
    ToggleTile *m_json = nullptr;
    ToggleTile *m_vcard = nullptr;
    QRadioButton *m_asArchive = nullptr;
    QRadioButton *m_asFolder = nullptr;
};

} // namespace entente
