"""JSON in both directions, with errors that say where.

If msgspec is installed (the extra ``speed``), it decodes. It returns the same as `json`, including integers of any
size, or fails, and then `json` decides. (orjson is as fast, but turns large integers into floats.)
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from .._omit import is_omitted
from .._raw import Model

if TYPE_CHECKING:
    import httpx

__all__ = ["JSON", "VALUE", "encode_json", "is_json", "json_of", "loads", "media_type", "plain_loads"]

JSON: Final = "application/json"
VALUE: Final = "overlay.value"  # where a response keeps its decoded body until it is taken

_scan: Final = vars(json.JSONDecoder())["scan_once"]  # what `raw_decode` calls; typeshed does not know it


def plain_loads(data: str | bytes) -> Any:
    """Do the same as `json.loads` without its layers, which take longer than a small object."""
    try:
        text = data if isinstance(data, str) else str(data, "utf-8")
        value, end = _scan(text, 0)
        if end == len(text) or not text[end:].strip(" \t\n\r"):
            return value
    except (StopIteration, ValueError):
        pass
    return json.loads(data)  # leading white space, another encoding, or not JSON: then it says why


def json_of(response: httpx.Response) -> Any:
    """Return the JSON value of a body that has been read; the caller owns it.

    Raises:
        ValueError, RecursionError: It is not JSON.
    """
    extensions = response.extensions
    return extensions.pop(VALUE) if VALUE in extensions else loads(response.content)


def media_type(response: httpx.Response) -> str:
    """Return the media type of a response in lower case, without parameters; "" if it has none."""
    named: str = response.headers.get("content-type", "")
    return named.partition(";")[0].strip().lower()


def is_json(response: httpx.Response) -> bool:
    """Return whether a response is labelled as a JSON document."""
    kind = media_type(response)
    return kind == JSON or kind.endswith("+json")


def _fast_loads() -> Callable[[str | bytes], Any]:
    import msgspec  # the extra "speed"

    decode = msgspec.json.Decoder().decode
    refusals = (msgspec.MsgspecError, ValueError, RecursionError)

    def loads(data: str | bytes) -> Any:
        try:
            return decode(data)
        except refusals:
            pass
        return json.loads(data)

    return loads


try:
    loads = _fast_loads()
except ImportError:
    loads = plain_loads


def encode_json(value: Any) -> bytes:
    """Encode a request body: JSON values, and values that `jsonable` converts, mixed at any depth.

    Iterators are read, each once. Omitted values are left out.

    Raises:
        TypeError: A value is not JSON-serializable; the message names its path, as in ``messages[0].content``.
        ValueError: A number is NaN or infinite; likewise.
    """
    try:
        return _ENCODER.encode(value).encode()
    except UnicodeEncodeError:  # a lone surrogate: possible in JSON, but not in UTF-8
        return json.dumps(value, default=_default, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        failure = error
    return json.dumps(_checked(value, "", 0, failure), allow_nan=False, separators=(",", ":")).encode()


def _default(value: Any) -> Any:
    """Do `jsonable`'s part of the first try, without reading iterators, which would then be empty for the second."""
    if isinstance(value, Model):
        return value.__dict__
    from .values import jsonable  # most requests are plain

    return jsonable(value)


_ENCODER: Final = json.JSONEncoder(default=_default, allow_nan=False, ensure_ascii=False, separators=(",", ":"))


def _checked(value: Any, path: str, depth: int, failure: Exception) -> Any:
    """Copy a value without omitted parts, or raise an error that names the first part that cannot be sent."""
    if depth > 200:
        raise ValueError(f"{path[:80]}... is nested too deeply or contains itself") from failure
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        if math.isfinite(value):
            return value
        raise ValueError(f"{path or 'the body'} is {value!r}, which is not JSON-serializable")
    from .values import jsonable, reason

    if isinstance(value, list | tuple) or (hasattr(value, "__next__") and not hasattr(value, "read")):
        return [_checked(item, f"{path}[{index}]", depth + 1, failure) for index, item in enumerate(value)]
    if not isinstance(value, dict):
        try:
            value = jsonable(value)
        except TypeError:
            raise TypeError(reason(path, value)) from failure
        if not isinstance(value, dict):
            return _checked(value, path, depth + 1, failure)
    found = {}
    for key, item in value.items():
        if not is_omitted(item):
            name = _key(key, path)
            found[name] = _checked(item, f"{path}.{name}" if path else name, depth + 1, failure)
    return found


def _key(key: Any, path: str) -> str:
    from .values import jsonable

    try:
        made = key if key is None or isinstance(key, str | int | float) else jsonable(key)
    except TypeError:
        made = ()
    if isinstance(made, str):
        return made
    if made is None or isinstance(made, int) or (isinstance(made, float) and math.isfinite(made)):
        return json.dumps(made)  # as the fast way spells it; numbers are token ids in logit_bias
    raise TypeError(f"{path or 'the body'} has the key {key!r}; keys of JSON objects must be strings")
