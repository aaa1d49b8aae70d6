from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Program(Base):
    """A program that the model wrote to call tools."""

    type: Literal['program']
    """Tells this object from others that can stand in its place: always `program`."""
    id: str
    """Id of the program."""
    call_id: str
    """Id that ties a tool call to its output."""
    code: str
    """Source of the program."""
    fingerprint: str
    """Identifies the program, so that its calls and outputs find it; send it back as it came."""
    _tags = {'type': 'program'}
