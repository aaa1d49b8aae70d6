"""The names that callers use for operations, for errors about arguments."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import FrameType

    from .._raw import Operation

__all__ = ["called"]

_FRAMES: Final = 6  # from here to the method, and not to one that calls it


def called(spec: Operation) -> str:
    """Return the dotted name of the method that is running, as in ``client.files.create``, or else the operation's id.

    No operation knows its name; on the way to an error the frames tell it, and calls that go well pay nothing. A list
    of an async client is asked for when its method has long returned, and is called by its id.
    """
    frame: FrameType = sys._getframe(1)
    for _ in range(_FRAMES):
        said = type(frame.f_locals.get("self")).__doc__ or ""
        if said.startswith("``client."):  # so does every class of the dotted tree begin
            return f"{said.split('``')[1]}.{frame.f_code.co_name}"
        frame = frame.f_back or frame
    return spec.id
