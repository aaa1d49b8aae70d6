from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaProgramToolCallCallerParamDict(TypedDict, total=False):
        type: Required[Literal['program']]
        """Tells this object from others that can stand in its place: always `program`. Default: `program`."""
        caller_id: Required[str]
        """Id of the caller. From 1 to 64 characters."""


@model
class BetaProgramToolCallCallerParam(Base):
    """A program that the model wrote called the tool."""

    type: Literal['program']
    """Tells this object from others that can stand in its place: always `program`. Default: `program`."""
    caller_id: str
    """Id of the caller. From 1 to 64 characters."""
    _tags = {'type': 'program'}
