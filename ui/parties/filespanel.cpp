// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/filespanel.h"

#include "core/base/atomicfile.h"
#include "core/base/secretbuffer.h"
#include "core/services/services.h"
#include "ui/parties/filepreview.h"
#include "ui/parties/filesmodel.h"
#include "ui/parties/savecopydialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace entente {

FilesPanel::FilesPanel(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_model(new FilesModel(this))
    , m_list(new QListView(this))
    , m_add(secondaryButton(tr("Add a file…"), u"mail-attachment"_s, this))
    , m_open(secondaryButton(tr("Show"), u"document-preview"_s, this))
    , m_copy(secondaryButton(tr("Save a copy…"), u"document-save"_s, this))
    , m_remove(secondaryButton(tr("Remove"), u"edit-delete"_s, this))
{
    const auto &theme = Theme::of(this);
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(8));
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    for (auto *button : {m_add, m_open, m_copy, m_remove}) {
        setTokenHeight(button, 28);
        flow->addWidget(button);
    }
    column->addWidget(row);
    m_list->setModel(m_model);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUpList(m_list, tr("Files"), 48, 2);
    setEmptyState(m_list, u"mail-attachment"_s,
                  tr("No file yet. What you add lies encrypted in the vault."));
    column->addWidget(m_list);
    column->addStretch();
    connect(m_add, &QPushButton::clicked, this, &FilesPanel::addFile);
    connect(m_open, &QPushButton::clicked, this, &FilesPanel::open);
    connect(m_copy, &QPushButton::clicked, this, &FilesPanel::saveCopy);
    connect(m_remove, &QPushButton::clicked, this, &FilesPanel::remove);
    connect(m_list, &QListView::activated, this, &FilesPanel::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FilesPanel::onSelection);
    auto *away = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(away, &QShortcut::activated, this, &FilesPanel::remove);
}

FilesPanel::~FilesPanel() = default;

int FilesPanel::count() const
{
    return int(m_model->rows().size());
}

const Attachment *FilesPanel::chosen() const
{
    return m_model->rowAt(m_list->currentIndex());
}

void FilesPanel::setOwner(const AttachmentOwner &owner)
{
    const auto before = owner == m_owner && chosen() ? chosen()->uuid : QString();
    m_owner = owner;
    const auto files = m_workspace.reading().attachments().list(m_workspace.session(), owner);
    if (!files)
        m_navigator.tellError(files.error());
    m_model->setRows(files ? *files : QList<Attachment>());
    for (int row = 0; row < count(); ++row) {
        if (m_model->row(row).uuid == before)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
    fitHeightToRows(m_list, 12);
    onSelection();
}

void FilesPanel::onSelection()
{
    const bool one = chosen() != nullptr;
    const bool readOnly = m_workspace.isReadOnly();
    const auto why = tr("This vault is open for reading only.");
    setBlocked(m_add, readOnly ? why : QString());
    setBlocked(m_open, one ? QString() : tr("Choose a file of the list first."));
    setBlocked(m_remove, readOnly ? why : one ? QString() : tr("Choose a file of the list first."));
    setBlocked(m_copy, !m_workspace.session().may(Fn::ExportRecords)
                           ? tr("Copies belong to the administrator: a copy leaves the vault.")
                       : readOnly ? why
                       : one      ? QString()
                                  : tr("Choose a file of the list first."));
}

void FilesPanel::addFile()
{
    if (const auto path = m_workspace.prompter().chooseFile(tr("Add a file"), tr("All files (*)")))
        addPath(*path);
}

void FilesPanel::addPath(const QString &path)
{
    const auto session = m_workspace.session();
    m_workspace.write(
        [session, owner = m_owner, path](Services &services) -> Result<Attachment> {
            if (QFileInfo(path).size() > attachments::kLargestFile)
                return Failure{ErrorCode::Invalid,
                               u"a file too large for the vault"_s,
                               {},
                               u"attachment.too_large"_s};
            const auto content = readSmallFile(path, attachments::kLargestFile);
            if (!content)
                return Failure{content.error()};
            return services.attachments().add(session, owner, AttachmentKind::File,
                                              QFileInfo(path).fileName(), *content);
        },
        this,
        [this](Result<Attachment> added) {
            if (!added) {
                m_navigator.tellError(added.error());
                return;
            }
            setOwner(m_owner);
            m_list->setCurrentIndex(m_model->index(0, 0));
            m_navigator.tell(tr("%1 lies in the vault now.").arg(added->name));
        });
}

void FilesPanel::open()
{
    const auto *file = chosen();
    if (!file)
        return;
    const auto content = m_workspace.reading().attachments().content(m_workspace.session(),
                                                                     file->uuid);
    if (!content) {
        m_navigator.tellError(content.error());
        return;
    }
    auto *preview = new FilePreview(*file, *content, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_copy->isEnabled())
        preview->blockCopy(m_copy->accessibleDescription());
    connect(preview, &FilePreview::copyAsked, this, [this, preview, file = *file] {
        preview->accept();
        keepCopy(file);
    });
    preview->open();
}

void FilesPanel::saveCopy()
{
    if (const auto *file = chosen(); file && m_copy->isEnabled())
        keepCopy(*file);
}

void FilesPanel::keepCopy(const Attachment &file)
{
    auto *dialog = new SaveCopyDialog(file.name, m_workspace.clock().nowUtc().toLocalTime().date(),
                                      m_workspace.language(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, file] {
        const bool plain = dialog->isPlain();
        const auto path = m_workspace.prompter().saveFile(
            tr("Save the copy"), plain ? file.name : QString(file.name + u".zip"_s),
            plain ? tr("All files (*)") : tr("Encrypted archive (*.zip)"));
        if (!path)
            return;
        FileCopyRequest request;
        request.attachment = file.uuid;
        request.path = *path;
        request.passport = dialog->passport();
        auto password = std::make_shared<SecretBuffer>(plain ? SecretBuffer()
                                                             : dialog->takePassword());
        const auto session = m_workspace.session();
        m_workspace.write(
            [session, request, password, plain](Services &services) {
                auto asked = request;
                asked.password = plain ? nullptr : password.get();
                return services.fileCopies().save(session, asked);
            },
            this,
            [this](Result<DataCopy> copy) {
                if (!copy)
                    m_navigator.tellError(copy.error());
                else
                    m_navigator.tell(
                        tr("The copy stands in the register as %1.").arg(copy->number));
            });
    });
    dialog->open();
}

void FilesPanel::remove()
{
    const auto *file = chosen();
    if (!file || !m_remove->isEnabled())
        return;
    const auto session = m_workspace.session();
    const auto undo = [this, session] {
        m_workspace.write([=](Services &services) { return services.history().undo(session); },
                          this,
                          [this](Result<UndoOutcome> undone) {
                              if (!undone)
                                  m_navigator.tellError(undone.error());
                              else
                                  setOwner(m_owner);
                          });
    };
    m_workspace.write(
        [session, uuid = file->uuid](Services &services) {
            return services.attachments().remove(session, uuid);
        },
        this,
        [this, undo, name = file->name](Result<void> removed) {
            if (!removed) {
                m_navigator.tellError(removed.error());
                return;
            }
            setOwner(m_owner);
            m_navigator.tell(tr("%1 was removed. It can be had back for thirty days.").arg(name),
                             undo);
        });
}

void FilesPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_workspace.isReadOnly())
        event->acceptProposedAction();
}

void FilesPanel::dropEvent(QDropEvent *event)
{
    for (const auto &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            addPath(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace entente
