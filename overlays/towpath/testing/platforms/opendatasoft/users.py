"""Users of the portal: accounts that are linked to it by invitation or provisioned through an identity provider.

Accounts are shared between portals: removing a user ends the link, and inviting the same address again links the same
account.
"""

from __future__ import annotations

import csv
import io
import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from towpath.testing.behaviour import Answer
from towpath.testing.refusals import Refusal

from .accounts import calling, keep_an_administrator, permissions_of
from .bulk import each_item
from .kinds import GROUPS, USERS
from .moments import now
from .paging import page_of
from .refusals import denied, invalid
from .rulesets import forget_subject
from .searching import has_words, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from towpath.testing.behaviour import Exchange, Handler
    from towpath.testing.core import StandIn
    from towpath.testing.store import Store

    from .kinds import Document, Record

ACCOUNTS: Final = "accounts"
"""Accounts that exist, linked to the portal or not, by e-mail address."""
INVITATIONS: Final = "invitations"
"""The outbox: every invitation that was sent."""
PROVIDERS: Final = "identity_providers"
"""The identity providers of the portal."""
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_USERNAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@+-]*")
_SEARCHED: Final = ("username", "first_name", "last_name", "email")
_NO_DELIMITERS: Final = '"\r\n\0'
_CSV: Final = (
    "username",
    "last_name",
    "first_name",
    "email",
    "date_joined",
    "last_seen",
    "groups",
    "permissions",
)


def list_users(exchange: Exchange) -> Answer:
    """Answer with a page of the users that the query finds, in its order."""
    store, query = exchange.store, exchange.query
    words = words_of(query.get("search"))
    direct, all_permissions = set(query.get("permissions", ())), set(query.get("all_permissions", ()))
    found = [
        user
        for user in USERS.records(store)
        if has_words(user["document"], _SEARCHED, words)
        and direct <= set(user["document"].get("permissions", ()))
        and all_permissions <= permissions_of(store, user)
    ]
    for name in reversed(query.get("sort", ())):
        found.sort(key=lambda user: str(user["document"].get(name) or "").casefold())
    return page_of(exchange, [shown(exchange, user) for user in found])


def retrieve_user(exchange: Exchange) -> Answer:
    """Answer with one user."""
    expand = (exchange.query.get("expand") or "").split(",")
    return Answer(200, shown(exchange, USERS.find(exchange), expand="groups" in expand))


def update_user(exchange: Exchange) -> Answer:
    """Change what the portal grants a user; the account's own name and address belong to its owner."""
    user, given = USERS.find(exchange), exchange.body
    document = {**user["document"]}
    for name in ("permissions", "explore_limits"):
        if name in given:
            document[name] = given[name]
    groups = user["groups"] if "groups" not in given else _groups(exchange.store, given["groups"])
    changed = USERS.keep(exchange.stand_in, {**user, "document": document, "groups": groups})
    keep_an_administrator(exchange.store, "permissions")
    return Answer(200, shown(exchange, changed))


def delete_user(exchange: Exchange) -> Answer:
    """End the link between account and portal, and with it the user's rulesets."""
    user = USERS.find(exchange)
    USERS.remove(exchange.store, user)
    keep_an_administrator(exchange.store, "username")
    forget_subject(exchange.store, "user", user["uid"])
    return Answer(204)


def export_users(exchange: Exchange) -> Answer:
    """Answer with all users as CSV."""
    if exchange.query.get("subdomains"):
        _refuse_subdomains(exchange)
    delimiter = exchange.query["delimiter"]
    if delimiter in _NO_DELIMITERS:
        raise Refusal(
            400, "validation_error", "This character cannot separate cells.", where="query.delimiter"
        )
    text = io.StringIO()
    lines = csv.writer(text, delimiter=delimiter)
    lines.writerow(_CSV)
    lines.writerows(_row(user) for user in USERS.records(exchange.store))
    return Answer(200, text.getvalue(), content_type="text/csv")


def invite_users(exchange: Exchange) -> Answer:
    """Invite people, each by address; answer with what became of each."""
    return Answer(200, each_item(exchange.body, lambda item: shown(exchange, _invited(exchange, item))))


def provision_users(exchange: Exchange) -> Answer:
    """Create an account that logs in through an identity provider; answer in the bulk form."""
    return Answer(200, each_item([exchange.body], lambda item: shown(exchange, _provisioned(exchange, item))))


def shown(exchange: Exchange, user: Record, *, expand: bool = False) -> Document:
    """Return a user as clients see them, with the groups by identifier or in full."""
    from .groups import shown as shown_group

    groups: list[Any] = [{"uid": uid} for uid in user["groups"]]
    if expand:
        records = (GROUPS.get(exchange.store, uid) for uid in user["groups"])
        groups = [shown_group(exchange, record) for record in records if record is not None]
    return {**USERS.shown(exchange.stand_in, user), "groups": groups}


def link(
    stand_in: StandIn, account: Mapping[str, Any], grants: Mapping[str, Any], at: str | None = None
) -> Record:
    """Link an account to the portal with permissions, limits and groups; return the user's record."""
    moment = at or now(stand_in.clock)
    username = account["username"]
    document: Document = {
        "username": username,
        "display_name": f"{account['first_name']} {account['last_name']}".strip() or username,
        "first_name": account["first_name"],
        "last_name": account["last_name"],
        "is_active": True,
        "email": account["email"],
        "is_ods": False,
        "account_type": account["account_type"],
        "permissions": list(grants.get("permissions", ())),
        "joined_at": moment,
        "last_seen_at": moment,
        "last_login_at": moment,
        "expires_at": None,
        "explore_limits": grants.get("explore_limits", {}),
        "management_limits": {},
        "gravatar_url": f"//pictures.example.org/avatar/{sha256(account['email'].encode()).hexdigest()[:32]}",
        "identity_providers": account["identity_providers"],
    }
    stand_in.store.put(ACCOUNTS, account["email"], dict(account))
    groups: list[str] = list(grants.get("groups", ()))
    return USERS.keep(stand_in, {"uid": username, "parent": "", "document": document, "groups": groups})


def account_of(email: str, username: str, *, kind: str = "global", **names: Any) -> dict[str, Any]:
    """Return an account that is not there yet."""
    return {
        "email": email,
        "username": username,
        "first_name": names.get("first_name", ""),
        "last_name": names.get("last_name", ""),
        "account_type": kind,
        "identity_providers": names.get("identity_providers", []),
    }


def _invited(exchange: Exchange, item: Mapping[str, Any]) -> Record:
    store, email = exchange.store, item["email"].strip().lower()
    _check_address(email)
    known = store.get(ACCOUNTS, email)
    if known is not None and USERS.has(store, known["username"]):
        raise invalid("email", "The user belongs to the portal already.")
    grants = {**item, "groups": _groups(store, item.get("groups", ()))}
    account = known or account_of(email, _new_username(store, email), **_names(item))
    record = link(exchange.stand_in, account, grants)
    letter = {
        "email": email,
        "username": account["username"],
        "invited_by": exchange.me.name,
        "sent_at": now(exchange.clock),
        "is_new_account": known is None,
    }
    store.put(INVITATIONS, f"{store.count(INVITATIONS)} {email}", letter)
    return record


def _provisioned(exchange: Exchange, item: Mapping[str, Any]) -> Record:
    store, email = exchange.store, item["email"].strip().lower()
    _check_address(email)
    provider = item["identity_provider"]["uid"]
    if store.get(PROVIDERS, provider) is None:
        raise invalid("identity_provider", "The portal has no such identity provider.")
    if store.get(ACCOUNTS, email) is not None:
        raise invalid("email", "An account has this address already.")
    username = item.get("username") or _new_username(store, email)
    if not _USERNAME.fullmatch(username):
        raise invalid("username", "Letters, digits and . _ @ + - alone, with a letter or digit first.")
    if _is_taken(store, username):
        raise invalid("username", "Another user has this name.")
    account = account_of(
        email, username, kind="linked", identity_providers=[{"uid": provider}], **_names(item)
    )
    return link(exchange.stand_in, account, {**item, "groups": _groups(store, item.get("groups", ()))})


def _names(item: Mapping[str, Any]) -> dict[str, str]:
    return {name: item[name] for name in ("first_name", "last_name") if name in item}


def _check_address(email: str) -> None:
    if not _ADDRESS.fullmatch(email):
        raise invalid("email", "Enter a valid e-mail address.")


def _new_username(store: Store, email: str) -> str:
    """Return a user name made from the part of an address before the @."""
    return USERS.new_slug(store, email.partition("@")[0], ".", is_taken=lambda name: _is_taken(store, name))


def _is_taken(store: Store, username: str) -> bool:
    return store.first(ACCOUNTS, username=username) is not None


def _groups(store: Store, given: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the identifiers of groups; refuse one that is not there."""
    found = list(dict.fromkeys(group.get("uid") or _uid_by_title(store, group["title"]) for group in given))
    for uid in found:
        if not GROUPS.has(store, uid):
            raise invalid("groups", "There is no such group.")
    return found


def _uid_by_title(store: Store, title: str) -> str:
    """Return the group of a title: one in full, whose read-only identifier went on its way here."""
    found = next((group for group in GROUPS.records(store) if group["document"]["title"] == title), None)
    return "" if found is None else str(found["uid"])


def _refuse_subdomains(exchange: Exchange) -> None:
    if "manage_subdomains" not in calling(exchange).permissions:
        raise denied("manage_subdomains")
    raise Refusal(400, "validation_error", "There is no such subdomain.", where="query.subdomains")


def _row(user: Record) -> list[str]:
    document = user["document"]
    joined, seen = (
        document[name].replace("T", " ").replace("Z", "+00:00") for name in ("joined_at", "last_seen_at")
    )
    names = [document[name] for name in ("username", "last_name", "first_name", "email")]
    return [*names, joined, seen, ";".join(user["groups"]), ";".join(document["permissions"])]


HANDLERS: Final[Mapping[str, Handler]] = {
    "list_users": list_users,
    "retrieve_user": retrieve_user,
    "update_user": update_user,
    "delete_user": delete_user,
    "export_users": export_users,
    "invite_users": invite_users,
    "provision_users": provision_users,
}
