// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/erasureservice.h"

#include <QWidget>

class QVBoxLayout;

namespace entente {

class Navigator;
class Workspace;

/// What an erasure did: where was looked again and that nothing was found, the certificate, what remains and until when,
/// and what is still to be done.
class ErasureResultView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErasureResultView)
public:
    ErasureResultView(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~ErasureResultView() override;

    void setResult(const ErasureResult &result);

private:
    QWidget *makeHead();
    QWidget *makeProof();
    QWidget *makeCertificate();
    QWidget *makeKept();
    QWidget *makeToDo();

    Workspace &m_workspace;
    Navigator &m_navigator;
    QVBoxLayout *m_column;
    ErasureResult m_result;
};

} // namespace entente
