"""The sentinels for "not given": such an argument counts as not passed."""

from __future__ import annotations

from typing import Any, Final

from ._raw import Omit, omit

__all__ = ["NOT_GIVEN", "NotGiven", "Omit", "is_omitted", "not_given", "omit"]


NotGiven = Omit
"""The same under its name in the official client."""

NOT_GIVEN: Final = omit
not_given: Final = omit

_FOREIGN: Final = ("Omit", "NotGiven")  # the classes of these sentinels in the official client
_known: dict[type, bool] = {Omit: True}


def is_omitted(value: Any) -> bool:
    """Return whether a value is a "not given" sentinel, in any copy, including the official client's."""
    kind = type(value)
    try:
        return _known[kind]
    except KeyError:  # once for each class of values
        found = issubclass(kind, Omit) or (kind.__name__ in _FOREIGN and kind.__module__.partition(".")[0] == "openai")
        _known[kind] = found
        return found
