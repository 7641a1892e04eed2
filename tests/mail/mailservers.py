#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Entente authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command beside a real SMTP server (Exim) and a real IMAP server (Dovecot) of the distribution.

They listen on localhost and free unprivileged ports, with a configuration, a certificate and mailboxes of their own in
a temporary folder, as somebody without privileges. Without them the command is not run: exit 77, a skipped test.

The command finds in its environment ENTENTE_MAIL_SMTP, ENTENTE_MAIL_IMAP and ENTENTE_MAIL_IMAPS (ports), ENTENTE_MAIL_CA
(the certificate to trust) and ENTENTE_MAIL_PASSWORD. The accounts are "firm" and "visitor" at example.test.
"""
import grp
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

ACCOUNTS = ("firm", "visitor")
DOMAIN = "example.test"

EXIM = """
exim_user = {user}
exim_group = {group}
primary_hostname = localhost
qualify_domain = {domain}
spool_directory = {folder}/spool
log_file_path = {folder}/log/exim_%slog
pid_file_path = {folder}/exim.pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = {smtp}
domainlist here = {domain}
tls_certificate = {folder}/certificate.pem
tls_privatekey = {folder}/key.pem
tls_advertise_hosts = *
host_lookup =
rfc1413_hosts =
deliver_drop_privilege
never_users =
keep_environment =
add_environment =
acl_smtp_rcpt = recipient
acl_smtp_data = accept_all
auth_advertise_hosts = ${{if eq{{$tls_in_cipher}}{{}}{{}}{{*}}}}
begin acl
recipient:
  require authenticated = *
          message = log in first
  accept domains = +here
  deny message = relaying is not for you
accept_all:
  accept
begin routers
known:
  driver = accept
  domains = +here
  local_parts = {accounts}
  transport = mailbox
begin transports
mailbox:
  driver = appendfile
  directory = {folder}/mail/${{lookup{{$local_part}}lsearch{{{folder}/accounts}}}}/Maildir
  maildir_format
  delivery_date_add
  envelope_to_add
  return_path_add
  user = {user}
  group = {group}
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if eq{{$auth3}}{{{password}}}}}
  server_set_id = $auth2
"""

DOVECOT = """
base_dir = {folder}/dovecot
state_dir = {folder}/dovecot-state
log_path = {folder}/log/dovecot
protocols = imap
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
first_valid_gid = 0
mail_location = maildir:{folder}/mail/%n/Maildir
ssl = required
ssl_cert = <{folder}/certificate.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = yes
auth_mechanisms = plain
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/mail/%n
}}
service anvil {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service stats {{
  chroot =
}}
"""


def missing():
    os.environ["PATH"] += ":/usr/sbin"
    return [name for name in ("exim4", "dovecot", "openssl") if not shutil.which(name)]


def free_ports(count):
    taken = [socket.socket() for _ in range(count)]
    for one in taken:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in taken]
    for one in taken:
        one.close()
    return ports


def wait_for(port, process, log):
    end = time.monotonic() + 30
    while time.monotonic() < end:
        if process.poll() is not None:
            break
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    sys.exit(f"a mail server does not answer on port {port}:\n{log()}")


def main():
    gone = missing()
    if gone:
        print(f"SKIPPED: {', '.join(gone)} not here. Install: packaging/linux/dependencies.sh --test", file=sys.stderr)
        return 77
    root = os.getuid() == 0
    account = pwd.getpwnam("nobody") if root else pwd.getpwuid(os.getuid())
    with tempfile.TemporaryDirectory(prefix="entente-mail-") as folder:
        os.chmod(folder, 0o755)
        smtp, imap, imaps = free_ports(3)
        values = {
            "folder": folder, "user": account.pw_name, "group": account.pw_gid, "domain": DOMAIN, "smtp": smtp,
            "imap": imap, "imaps": imaps, "password": secrets.token_hex(16), "accounts": " : ".join(ACCOUNTS),
        }
        values["group"] = grp.getgrgid(account.pw_gid).gr_name
        for name in ("spool", "log", "mail", "dovecot", "dovecot-state"):
            os.mkdir(f"{folder}/{name}", 0o755)
        for name in ACCOUNTS:
            os.mkdir(f"{folder}/mail/{name}")
        with open(f"{folder}/accounts", "w", encoding="ascii") as file:
            file.writelines(f"{name}: {name}\n" for name in ACCOUNTS)
        for name, text in (("exim.conf", EXIM), ("dovecot.conf", DOVECOT)):
            with open(f"{folder}/{name}", "w", encoding="ascii") as file:
                file.write(text.format(**values))
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost", "-keyout", f"{folder}/key.pem",
             "-out", f"{folder}/certificate.pem"], check=True, capture_output=True)
        if root:
            for where, folders, files in os.walk(folder):
                for name in [where] + [os.path.join(where, name) for name in folders + files]:
                    os.chown(name, account.pw_uid, account.pw_gid)

        def become():
            os.setsid()
            if root:
                os.setgroups([])
                os.setresgid(account.pw_gid, account.pw_gid, account.pw_gid)
                os.setresuid(account.pw_uid, account.pw_uid, account.pw_uid)

        def log():
            text = ""
            for name in sorted(os.listdir(f"{folder}/log")):
                with open(f"{folder}/log/{name}", encoding="utf-8", errors="replace") as file:
                    text += file.read()
            with open(f"{folder}/servers.out", encoding="utf-8", errors="replace") as file:
                return text + file.read()

        servers = []
        try:
            with open(f"{folder}/servers.out", "wb") as out:
                for command, port in ((["exim4", "-C", f"{folder}/exim.conf", "-bdf", "-q10s"], smtp),
                                      (["dovecot", "-F", "-c", f"{folder}/dovecot.conf"], imap)):
                    servers.append((subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                                                     cwd=folder, preexec_fn=become), port))
            for process, port in servers:
                wait_for(port, process, log)
            environment = dict(os.environ, ENTENTE_MAIL_SMTP=str(smtp), ENTENTE_MAIL_IMAP=str(imap),
                               ENTENTE_MAIL_IMAPS=str(imaps), ENTENTE_MAIL_CA=f"{folder}/certificate.pem",
                               ENTENTE_MAIL_PASSWORD=values["password"])
            code = subprocess.run(sys.argv[1:], env=environment, check=False).returncode
            if code != 0:
                print(log(), file=sys.stderr)
            return code
        finally:
            for process, _ in servers:
                for sign in (signal.SIGTERM, signal.SIGKILL):
                    try:
                        os.killpg(process.pid, sign)
                        process.wait(timeout=5)
                    except (ProcessLookupError, subprocess.TimeoutExpired):
                        continue


if __name__ == "__main__":
    sys.exit(main())
