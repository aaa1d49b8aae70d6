"""Makes class checks against the official client's classes succeed for our objects.

Clients, streams, answers: `isinstance` trusts an object's ``__class__``. Errors: an ``except`` clause needs a real
subclass, so the official errors become bases of ours. Nothing changes until the bridge is requested.
"""

from __future__ import annotations

import threading
from importlib import import_module
from typing import Any, Final

from .. import errors
from .._raw import Model
from ..errors import ConfigurationError
from .claims import CLAIMED, MAKERS, Claims, ModelClaims, united
from .places import ORIGIN
from .route import open_route

__all__ = ["bridge"]

_OBJECTS: Final = {
    "._client:OpenAI": "openai:OpenAI",
    "._async_client:AsyncOpenAI": "openai:AsyncOpenAI",
    ".azure:AzureOpenAI": "openai.lib.azure:AzureOpenAI",
    ".azure:AsyncAzureOpenAI": "openai.lib.azure:AsyncAzureOpenAI",
    "._answers.streaming:Stream": "openai:Stream",
    "._answers.streaming:AsyncStream": "openai:AsyncStream",
    "._answers.raw_response:RawResponse": "openai._legacy_response:LegacyAPIResponse",
    "._answers.streamed_response:StreamedResponse": "openai._response:APIResponse",
    "._answers.streamed_response:AsyncStreamedResponse": "openai._response:AsyncAPIResponse",
    "._answers.pagination:Page": "openai.pagination:SyncCursorPage",
    "._answers.pagination:AsyncPage": "openai.pagination:AsyncCursorPage",
}
_ERRORS: Final = {"ConfigurationError": "OpenAIError"}
"""An error with no counterpart of the same name; others inherit from one that has it."""
_lock = threading.Lock()


def bridge() -> None:
    """See `overlay.interop.bridge`."""
    with _lock:
        if united in MAKERS:
            return
        official = _official()
        claims = {_taken(f"overlay{ours}"): _taken(theirs) for ours, theirs in _OBJECTS.items()}
        names = [(getattr(errors, name), _ERRORS.get(name, name)) for name in errors.__all__ if name != "OpenAIError"]
        _inherit([(ours, getattr(official, theirs)) for ours, theirs in names if hasattr(official, theirs)])
        for ours in claims:
            if not any(issubclass(ours, other) for other in claims if other is not ours):
                first, *others = ours.__bases__  # the base whose layout it has
                ours.__bases__ = (first, Claims, *others)
        CLAIMED.update(claims)
        MAKERS.append(united)
        open_route()
        Model.__pydantic_decorators__ = None  # type: ignore[attr-defined]  # older pydantic asks for it before the class
        Model.__bases__ = (ModelClaims,)


def _official() -> Any:
    try:
        official = import_module("openai")
    except ImportError as error:
        raise ConfigurationError(f"bridge() needs the package openai, which cannot be imported: {error}") from None
    if getattr(official.__spec__, "origin", None) == ORIGIN or not hasattr(official, "BaseModel"):
        raise ConfigurationError("install() has already replaced openai with overlay; bridge() is not needed")
    return official


def _taken(place: str) -> Any:
    module, _, name = place.partition(":")
    try:
        return getattr(import_module(module), name)
    except (ImportError, AttributeError) as error:
        version = getattr(import_module("openai"), "__version__", "")
        raise ConfigurationError(f"bridge() does not support openai {version}: {module}.{name}: {error}") from None


def _inherit(kinds: list[tuple[type, type]]) -> None:
    """Make error classes inherit from the official ones: all of them or none."""
    before = [(ours, ours.__bases__) for ours, _ in kinds]
    try:
        for ours, theirs in sorted(kinds, key=lambda each: len(each[0].__mro__)):
            own = [base for base in ours.__bases__ if base.__module__.startswith("overlay.")]
            others = [base for base in ours.__bases__ if base not in own and not issubclass(theirs, base)]
            ours.__bases__ = (*own, theirs, *others)
    except TypeError as error:
        for ours, bases in before:
            ours.__bases__ = bases
        raise ConfigurationError(f"bridge() does not support the errors of this version of openai: {error}") from None
