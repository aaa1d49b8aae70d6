"""The sentinels for "not given": such an argument counts as not passed."""

from __future__ import annotations

from typing import Any, Final

from ._raw import Omit, omit

__all__ = ["NOT_GIVEN", "NotGiven", "Omit", "is_omitted", "not_given", "omit"]


NotGiven = Omit
"""The same thing under the name that users of the official client know."""

NOT_GIVEN: Final = omit
not_given: Final = omit

_FOREIGN: Final = ("Omit", "NotGiven")  # the classes of such marks in the official client, whose users pass them
_known: dict[type, bool] = {Omit: True}


def is_omitted(value: Any) -> bool:
    """Return whether a value is a mark for "not given", in any copy of it, the official client's included."""
    kind = type(value)
    try:
        return _known[kind]
    except KeyError:  # once for each class of values
        found = issubclass(kind, Omit) or (kind.__name__ in _FOREIGN and kind.__module__.partition(".")[0] == "openai")
        _known[kind] = found
        return found
