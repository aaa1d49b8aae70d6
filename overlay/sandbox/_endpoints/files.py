"""Files: upload, list, get, delete, content. Other endpoints create files with `keep` and read them with `find`."""

from __future__ import annotations

from typing import Any

from .. import _check
from .._call import Answer, ApiError, Call, Route
from .._multipart import File
from .._pages import page

FILES, CONTENTS = "/files", "files.contents"
PURPOSES = ("assistants", "batch", "fine-tune", "vision", "user_data", "evals")


def keep(call: Call, content: bytes, name: str, purpose: str, *, lifetime: int | None = None) -> dict[str, Any]:
    """Store a file, in memory.

    Args:
        call: The call that uploads it.
        content: The complete content.
        name: Its file name.
        purpose: What it is for.
        lifetime: Seconds until it expires; only sets `expires_at`, the file is not removed.
    """
    identity = call.store.new_id("file-", [name, purpose, File(name, content, "")], length=22)
    created = call.store.now()
    call.store.table(CONTENTS)[identity] = content
    made = call.store.table(FILES)[identity] = {
        "object": "file",
        "id": identity,
        "purpose": purpose,
        "filename": name,
        "bytes": len(content),
        "created_at": created,
        "expires_at": created + lifetime if lifetime else None,
        "status": "processed",
        "status_details": None,
    }
    return dict(made)


def find(call: Call, identity: str, *, param: str = "id") -> tuple[dict[str, Any], bytes]:
    """Return a file and its content.

    Raises:
        ApiError: 404; like the real server's, its body has a second, undeclared object `detail`.
    """
    found = call.store.table(FILES).get(identity)
    if found is None:
        error = ApiError(f"The sandbox has no file {identity[:60]!r}.", status=404, param=param)
        error.body["detail"] = {"message": str(error), "code": None}
        raise error
    return found, call.store.table(CONTENTS)[identity]


def lifetime(body: dict[str, Any], key: str = "expires_after") -> int | None:
    """Read `expires_after`: the seconds after creation."""
    wish = _check.typed(body, key, dict)
    if wish is None:
        return None
    _check.choice(wish, "anchor", ("created_at",), at=key)
    seconds = _check.required(wish, "seconds", at=key)
    if isinstance(seconds, str) and seconds.isdecimal():  # forms only carry text
        seconds = int(seconds)
    found: int = _check.number({"seconds": seconds}, "seconds", 3600, 2_592_000, kind=int, at=key)
    return found


def _create(call: Call) -> Answer:
    file = call.file("file")
    body = call.object()
    purpose = _check.word(body, "purpose", PURPOSES)
    if not file.content:
        raise _check.invalid("file", "it is empty", "empty_file")
    return Answer(body=keep(call, file.content, file.name, purpose, lifetime=lifetime(body)))


def _list(call: Call) -> Answer:
    items = list(call.store.table(FILES).values())
    if purpose := call.argument("purpose"):
        items = [item for item in items if item["purpose"] == purpose]
    return Answer(body=page(call, items, order="desc", highest=10_000, limit=10_000))


def _retrieve(call: Call) -> Answer:
    return Answer(body=find(call, call.path_parameters["file_id"])[0])


def _delete(call: Call) -> Answer:
    identity = find(call, call.path_parameters["file_id"])[0]["id"]
    del call.store.table(FILES)[identity], call.store.table(CONTENTS)[identity]
    return Answer(body={"object": "file", "deleted": True, "id": identity})


def _content(call: Call) -> Answer:
    content = find(call, call.path_parameters["file_id"])[1]
    return Answer(body=content, headers={"content-type": "application/octet-stream"})


ROUTES = [
    Route("POST", "/files", _create),
    Route("GET", "/files", _list),
    Route("GET", "/files/{file_id}", _retrieve),
    Route("DELETE", "/files/{file_id}", _delete),
    Route("GET", "/files/{file_id}/content", _content),
]
