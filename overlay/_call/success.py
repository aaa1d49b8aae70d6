"""Whether a response with a success status really is one: some servers and gateways report errors with status 200."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Any, Final

from .._raw import Model, Operation, UntypedObject
from .error_body import error_from_success, status_meant
from .json import VALUE, is_json, loads
from .odd_event import error_in
from .redact import Mask

if TYPE_CHECKING:
    import httpx

    from ..errors import APIStatusError
    from .call import Call

__all__ = ["error_in_success", "may_be_error"]

# Fields that errors have too: an object with no others is not what the operation returns.
_COMMON: Final = frozenset({
    "code", "created", "detail", "error", "errors", "id", "message", "model", "msg", "object", "param", "provider",
    "request_id", "status", "status_code", "success", "timestamp", "title", "type", "user_id",
})  # fmt: skip
_LONGEST: Final = 64 * 1024  # maximum bytes of an error
_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {})


def error_in_success(
    call: Call, response: httpx.Response, facts: dict[str, Any]
) -> tuple[APIStatusError, int | None] | None:
    """Return the error in a body, and the status that its code stands for; None if the body is not an error.

    A body is an error if it says so and has nothing of what the operation returns. A failed response, batch or run has
    both, its own fields and an error: it is a valid result. If text or stored bytes are expected, only ``{"error":
    ...}`` that is labelled as JSON is an error, because a file or a transcript may look like one.

    Args:
        call: the call.
        response: a success whose body has been read.
        facts: more facts for the error.
    """
    spec = call.operation
    if spec is None or (call.answer in ("binary", "text") and not response.content.lstrip().startswith(b"{")):
        return None
    try:
        value = response.extensions[VALUE] = loads(response.content)
    except (ValueError, RecursionError):
        return None
    said = error_in(value)
    if said is None:
        return None
    if call.answer in ("binary", "text"):
        if not call.makes_bytes and not (is_json(response) and "error" in value and value.keys() <= _COMMON):
            return None
    elif _holds_own(spec, value, response.content):
        return None
    error = Mask(response.request).error(error_from_success(response.status_code, response.headers, said, **facts))
    return error, status_meant(error.code, error.type)


def may_be_error(begun: bytes) -> bool:
    """Return whether bytes may be the start of a JSON error: audio and images stop looking like text soon."""
    if len(begun) > _LONGEST or begun.lstrip()[:1] not in (b"", b"{"):  # some send white space while they wait
        return False
    try:
        codecs.getincrementaldecoder("utf-8")().decode(begun)
    except UnicodeDecodeError:
        return False
    return b"\0" not in begun


def _holds_own(operation: Operation, value: dict[str, Any], content: bytes) -> bool:
    found = {name for name, item in value.items() if item not in _EMPTY}
    made = operation.decode(loads(content))  # again: models replace what they are created from, also in the error
    if isinstance(made, Model) and not isinstance(made, UntypedObject):
        kind = type(made)
        found &= {kind._key(name) for name in kind.__annotations__}
        if isinstance(value.get("status"), str) and "status" in found:  # it failed, and reports that itself
            return True
    return bool(found - _COMMON)
