from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EnvironmentTemplateFilesItemInline(Base):
    """A file that was passed with its content."""

    path: str
    """Where the file lies in the environment."""
    size_bytes: int
    """Size of the files in bytes."""
    type: Literal['inline']
    """Which kind it is. Always `inline`."""
    _tags = {'type': 'inline'}
