from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Program(Base):
    """Program."""

    type: Literal['program']
    """Tells this object from others that can stand in its place: always `program`."""
    id: str
    """Id of the program."""
    call_id: str
    """Id that ties a tool call to its output."""
    code: str
    fingerprint: str
    _tags = {'type': 'program'}
