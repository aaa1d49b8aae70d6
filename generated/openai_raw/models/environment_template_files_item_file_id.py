from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EnvironmentTemplateFilesItemFileId(Base):
    """The value of `EnvironmentTemplate.files`."""

    file_id: str
    """Id of an uploaded file."""
    path: str
    type: Literal['file_id']
    """Tells this object from others that can stand in its place: always `file_id`."""
    _tags = {'type': 'file_id'}
