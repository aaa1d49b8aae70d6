from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EnvironmentTemplateFilesItemFileId(Base):
    """Environment template files item file id."""

    file_id: str
    path: str
    type: Literal['file_id']
    _tags = {'type': 'file_id'}
