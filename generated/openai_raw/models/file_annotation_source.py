from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FileAnnotationSource(Base):
    """The file that is cited."""

    type: Literal['file']
    """Tells this object from others that can stand in its place: always `file`."""
    filename: str
    """Name of the file."""
    _tags = {'type': 'file'}
