"""Describe why a text does not match a type, in one line with all places."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from ..errors import ConfigurationError, ResponseDecodeError, ResponseShapeError

__all__ = ["MisfitError", "misfit", "reading", "unread"]


class MisfitError(ValueError):
    """A text does not fit its type; `paths` says where, as in ``$.items[0].name``; empty if it is not JSON."""

    def __init__(self, message: str, paths: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.paths = paths


def misfit(error: Exception, shown: Callable[[Any], Any] = lambda value: value) -> MisfitError:
    """Return what pydantic or the JSON decoder found, as one line: each place, its problem, its value as `shown`."""
    if isinstance(error, MisfitError):
        return error
    found: list[Any] = getattr(error, "errors", list)()
    if not found or found[0]["type"] == "json_invalid":
        return MisfitError(found[0]["msg"] if found else f"Invalid JSON: {error}")
    paths = [_path(each["loc"]) for each in found]
    said = (f"{at}: {one['msg']} (got {repr(shown(one['input']))[:60]})" for at, one in zip(paths, found, strict=True))
    return MisfitError("; ".join(said), tuple(dict.fromkeys(paths)))


def _path(steps: tuple[int | str, ...]) -> str:
    own = (step for step in steps if not str(step).startswith("function-after["))  # a stand-in is not part of the type
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in own)


@contextmanager
def reading(what: str, text: str, shown: Callable[[Any], Any] = lambda value: value) -> Iterator[None]:
    """Turn what goes wrong in parsing a text into our errors.

    Raises:
        ResponseDecodeError: It is not JSON.
        ResponseShapeError: It does not fit, or the type's own code raises any exception.
    """
    try:
        yield
    except ConfigurationError:
        raise
    except (ValueError, RecursionError) as error:
        found = misfit(error, shown)
        if not found.paths:
            raise ResponseDecodeError(f"{what} is not valid JSON: {text[:80]!r}", body=text[:200]) from None
        raise ResponseShapeError(f"{what} cannot be parsed: {found}", paths=found.paths) from None
    except Exception as error:
        raise unread(what, error) from error


def unread(what: str, error: Exception) -> ResponseShapeError:
    """Return the error for a type whose own code, such as ``__post_init__``, raises an unexpected exception."""
    return ResponseShapeError(f"{what} cannot be parsed: its type raised {type(error).__name__}: {error}")
