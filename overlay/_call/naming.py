"""The names that users know operations by, for errors about arguments."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import FrameType

    from .._raw import Operation

__all__ = ["called"]

_FRAMES: Final = 6  # from here to the method, but not to its caller


def called(spec: Operation) -> str:
    """Return the dotted name of the running method, such as ``client.files.create``, otherwise the operation's id.

    Operations do not know their name; for an error, the stack frames show it, so successful calls pay nothing. The
    method of an async list has already returned when the list is fetched, so its id is used.
    """
    frame: FrameType = sys._getframe(1)
    for _ in range(_FRAMES):
        said = type(frame.f_locals.get("self")).__doc__ or ""
        if said.startswith("``client."):  # every class of the dotted tree starts like this
            return f"{said.split('``')[1]}.{frame.f_code.co_name}"
        frame = frame.f_back or frame
    return spec.id
