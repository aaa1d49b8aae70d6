from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ProgramToolCallCallerDict(TypedDict, total=False):
        type: Required[Literal['program']]
        """Tells this object from others that can stand in its place: always `program`. Default: `program`."""
        caller_id: Required[str]
        """Id of the caller."""


@model
class ProgramToolCallCaller(Base):
    """A program that the model wrote called the tool."""

    type: Literal['program']
    """Tells this object from others that can stand in its place: always `program`. Default: `program`."""
    caller_id: str
    """Id of the caller."""
    _tags = {'type': 'program'}
