"""Uploads: a large file in parts."""

from __future__ import annotations

import hashlib
from typing import Any

from .. import _check
from .._call import Answer, ApiError, Call, Route
from . import files

UPLOADS, PARTS = "/uploads", "uploads.parts"
LARGEST_PART = 64 * 2**20


def _create(call: Call) -> Answer:
    body = call.object()
    for key in ("filename", "purpose", "bytes", "mime_type"):
        _check.required(body, key)
    created = call.store.now()
    made = {
        "id": call.store.new_hex_id("upload_", body),
        "object": "upload",
        "bytes": _check.number(body, "bytes", 0, 8 * 2**30, kind=int),
        "created_at": created,
        "filename": _check.typed(body, "filename", str),
        "purpose": _check.choice(body, "purpose", files.PURPOSES),
        "status": "pending",
        "expires_at": created + 3600,
    }
    files.lifetime(body)
    call.store.table(UPLOADS)[made["id"]] = {"upload": made, "lifetime": files.lifetime(body), "parts": {}}
    return Answer(body=made)


def _find(call: Call) -> dict[str, Any]:
    found = call.among(call.store.table(UPLOADS), "upload_id", "The sandbox has no upload {}.", param="upload_id")
    if found["upload"]["status"] != "pending":
        raise ApiError(f"This upload is {found['upload']['status']} and takes nothing more.", param="upload_id")
    return found


def _add_part(call: Call) -> Answer:
    upload = _find(call)
    content = call.file("data").content
    if len(content) > LARGEST_PART:
        raise _check.invalid("data", f"a part may have at most {LARGEST_PART} bytes")
    about = [upload["upload"]["id"], hashlib.sha256(content).hexdigest()]
    part = {
        "id": call.store.new_hex_id("part_", about),
        "object": "upload.part",
        "created_at": call.store.now(),
        "upload_id": upload["upload"]["id"],
    }
    upload["parts"][part["id"]] = content
    return Answer(body=part)


def _complete(call: Call) -> Answer:
    upload = _find(call)
    body = call.object()
    order = _check.typed(body, "part_ids", list)
    _check.required(body, "part_ids")
    for index, identity in enumerate(order):
        if identity not in upload["parts"]:
            raise _check.invalid(f"part_ids[{index}]", "this upload has no such part")
    content = b"".join(upload["parts"][identity] for identity in order)
    declared = upload["upload"]["bytes"]
    if len(content) != declared:
        raise _check.invalid("part_ids", f"{declared} bytes were declared, but the parts have {len(content)}")
    md5 = _check.typed(body, "md5", str)
    if md5 and md5.lower() != hashlib.md5(content, usedforsecurity=False).hexdigest():
        raise _check.invalid("md5", "it is not the checksum of the parts in this order")
    made = upload["upload"]
    file = files.keep(call, content, made["filename"], made["purpose"], lifetime=upload["lifetime"])
    made |= {"status": "completed", "file": file}
    upload["parts"] = {}
    return Answer(body=made)


def _cancel(call: Call) -> Answer:
    upload = _find(call)
    upload["upload"]["status"] = "cancelled"
    upload["parts"] = {}
    return Answer(body=upload["upload"])


ROUTES = [
    Route("POST", "/uploads", _create),
    Route("POST", "/uploads/{upload_id}/parts", _add_part),
    Route("POST", "/uploads/{upload_id}/complete", _complete),
    Route("POST", "/uploads/{upload_id}/cancel", _cancel),
]
