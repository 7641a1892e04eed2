#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Entente authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a vault by what core/vault/FORMAT.md says, with libsodium and the sqlcipher tool alone.

usage: open_by_format.py MAKER    makes a vault with MAKER (see makevault.cpp) and opens it in every way
       open_by_format.py --open FOLDER USER    password on standard input; prints the database key
"""
import base64, ctypes, ctypes.util, hashlib, json, os, subprocess, sys, tempfile, unicodedata

sodium = ctypes.CDLL(ctypes.util.find_library("sodium") or "libsodium.so.23")
assert sodium.sodium_init() >= 0
ull = ctypes.c_ulonglong
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def b64(text):
    return base64.b64decode(text, validate=True)


def blake2b(size, data, key=b""):
    return hashlib.blake2b(data, digest_size=size, key=key).digest()


def argon2id(password, salt, passes, memory):
    out = ctypes.create_string_buffer(32)
    assert sodium.crypto_pwhash_argon2id(out, ull(32), password, ull(len(password)), salt, ull(passes),
                                         ctypes.c_size_t(memory), 2) == 0
    return out.raw


def x25519(private, public):
    out = ctypes.create_string_buffer(32)
    assert sodium.crypto_scalarmult(out, private, public) == 0
    return out.raw


def public_half(private):
    out = ctypes.create_string_buffer(32)
    assert sodium.crypto_scalarmult_base(out, private) == 0
    return out.raw


def unwrap(key, ad, wrapped):
    nonce, body = wrapped[:24], wrapped[24:]
    out = ctypes.create_string_buffer(max(1, len(body) - 16))
    failed = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        out, None, None, body, ull(len(body)), ad, ull(len(ad)), nonce, key)
    return None if failed else out.raw[:len(body) - 16]


def open_box(private, ad, box):
    assert box[0] == 1
    ephemeral = box[1:33]
    key = blake2b(32, b"entente-sealed-box-1" + ephemeral + public_half(private), x25519(private, ephemeral))
    return unwrap(key, ad, box[33:])


def lines(*parts):
    return "\n".join(str(part) for part in parts).encode()


def folded(c):  # simple case folding, one character for one
    return c.casefold() if len(c.casefold()) == 1 else c.lower() if len(c.lower()) == 1 else c


def slot_id(keys, user):
    name = "".join(folded(c) for c in unicodedata.normalize("NFC", user))
    name = " ".join("".join(c for c in name if unicodedata.category(c) not in ("Cc", "Cf")).split())
    return blake2b(16, name.encode(), b64(keys["slot_key"])).hex()


def private_half(slot, secret):
    kdf = slot["kdf"]
    header = lines("entente-slot", 1, slot["id"], kdf["name"], kdf.get("memory_bytes", 0), kdf.get("passes", 0),
                   slot["salt"], slot["public_key"])
    if kdf["name"] == "argon2id13":
        key = argon2id(secret, b64(slot["salt"]), kdf["passes"], kdf["memory_bytes"])
    else:
        key = blake2b(32, b"entente-recovery-1" + b64(slot["salt"]), secret)
    return unwrap(key, header, b64(slot["private_key"]))


def keys_of(keys, slot, secret):
    private = private_half(slot, secret)
    if private is None:
        return None
    assert public_half(private) == b64(slot["public_key"])
    opened = {}
    for key in slot["keys"]:
        ad = lines("entente-key", 1, keys["vault"], slot["id"], key["kind"], key["generation"])
        opened[key["kind"]] = open_box(private, ad, b64(key["sealed"]))
    return opened


def mac_is_right(document, tombstone, use):
    body = {name: value for name, value in document.items() if name != "mac"}
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    return blake2b(32, text, blake2b(32, use, tombstone)) == b64(document["mac"])


def recovery_key(text):
    text = text.upper().replace("O", "0").replace("I", "1").replace("L", "1").replace("-", "").replace(" ", "")
    assert len(text) == 55
    bits = "".join(f"{CROCKFORD.index(c):05b}" for c in text)
    key = int(bits[:256], 2).to_bytes(32, "big")
    assert bits[256:260] == "0000"
    crc = 0
    for bit in bits[:256]:
        top = crc >> 14
        crc = crc << 1 & 0x7fff
        if int(bit) != top:
            crc ^= 0x4599
    assert crc == int(bits[260:], 2)
    return key


def query(folder, key, sql):
    script = f"PRAGMA key = \"x'{key.hex()}'\";\n.mode json\n{sql}\n"
    done = subprocess.run(["sqlcipher", "-batch", os.path.join(folder, "data.db")], input=script, text=True,
                          capture_output=True, check=True)
    answer, _, rows = done.stdout.partition("\n")
    assert answer == "ok", done.stderr
    return json.loads(rows)


def open_keys(folder, user, secret):
    with open(os.path.join(folder, "keys.json"), encoding="utf-8") as file:
        keys = json.load(file)
    assert keys["format"] == "entente-keys" and keys["version"] == 1
    wanted = "recovery" if user is None else slot_id(keys, user)
    slot = next(slot for slot in keys["slots"] if slot["id"] == wanted and slot["state"] == "current")
    return keys, slot, keys_of(keys, slot, secret)


def pages_hash(path):
    hasher = hashlib.blake2b(digest_size=32)
    with open(path, "rb") as file:
        while page := file.read(4096):
            hasher.update(page[-80:])
    return hasher.digest()


def check_made_vault(maker):
    with tempfile.TemporaryDirectory() as parent:
        made = json.loads(subprocess.run([maker, os.path.join(parent, "Probe")], capture_output=True, text=True, check=True).stdout)
        folder = made["folder"]
        pages = pages_hash(os.path.join(folder, "data.db"))  # before the tool opens it and writes its own
        assert [name for name in sorted(os.listdir(folder)) if name != "refused.log"] == ["attempts.json", "data.db", "erased.log", "keys.json", "lock", "seal.json"]

        # The administrator, by name and password
        keys, slot, opened = open_keys(folder, made["admin"], made["password"].encode())
        firm = query(folder, opened["database"], "SELECT name, country FROM firm;")
        assert firm == [{"name": made["company"], "country": "FR"}], firm
        users = query(folder, opened["database"], "SELECT login, hex(public_key) AS k FROM app_user ORDER BY user_id;")
        assert [user["login"] for user in users] == [made["admin"], made["colleague"]]
        assert users[0]["k"].lower() == b64(slot["public_key"]).hex()
        state = query(folder, opened["database"], "SELECT uuid, hex(recovery_public_key) AS k FROM vault_state;")[0]
        assert state["uuid"] == keys["vault"]
        assert mac_is_right(keys, opened["tombstone"], b"entente-keys-mac")

        # A colleague who holds no compartment, and a wrong password
        _, _, theirs = open_keys(folder, made["colleague"].upper(), made["password"].encode())
        assert theirs["database"] == opened["database"] and sorted(theirs) == ["database", "tombstone"]
        assert open_keys(folder, made["admin"], b"wrong")[2] is None

        # The recovery sheet
        _, sheet, recovered = open_keys(folder, None, recovery_key(made["recovery_key"]))
        assert recovered == opened and state["k"].lower() == b64(sheet["public_key"]).hex()

        # A sealed value: the first key of the journal
        chain = query(folder, opened["database"], "SELECT hex(first_key_sealed) AS sealed FROM audit_chain;")[0]
        sealed = bytes.fromhex(chain["sealed"])
        ad = lines("entente-sealed", 1, "audit_chain", "first_key_sealed", keys["vault"], "auditor", int.from_bytes(sealed[:2], "big"))
        assert len(open_box(opened["compartment/auditor"], ad, sealed[2:])) == 32

        # The seal
        with open(os.path.join(folder, "seal.json"), encoding="utf-8") as file:
            seal = json.load(file)
        assert mac_is_right(seal, opened["tombstone"], b"entente-seal-mac")
        assert seal["clean"] and b64(seal["pages"]) == pages
        head = query(folder, opened["database"],
                     "SELECT audit_entry_id AS id, hex(mac) AS m FROM audit_entry ORDER BY audit_entry_id DESC LIMIT 1;")[0]
        assert (seal["epoch"], b64(seal["head"]).hex()) == (head["id"], head["m"].lower())
    print("a vault opens by its format alone")


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] == "--open":
        print(open_keys(sys.argv[2], sys.argv[3], sys.stdin.buffer.read().rstrip(b"\n"))[2]["database"].hex())
    elif len(sys.argv) == 2:
        check_made_vault(sys.argv[1])
    else:
        sys.exit(__doc__)
