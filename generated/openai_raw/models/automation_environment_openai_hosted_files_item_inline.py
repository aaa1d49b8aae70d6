from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationEnvironmentOpenaiHostedFilesItemInline(Base):
    """The value of `AutomationEnvironmentOpenaiHosted.files`."""

    path: str
    size_bytes: int
    """Size of the files in bytes."""
    type: Literal['inline']
    """Tells this object from others that can stand in its place: always `inline`."""
    _tags = {'type': 'inline'}
