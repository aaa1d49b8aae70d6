from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CodeInterpreterTextOutput(Base):
    """Text that the code interpreter printed."""

    type: Literal['logs']
    """Tells this object from others that can stand in its place: always `logs`."""
    logs: str
    """The text itself."""
    _tags = {'type': 'logs'}
