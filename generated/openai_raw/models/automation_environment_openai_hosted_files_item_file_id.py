from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationEnvironmentOpenaiHostedFilesItemFileId(Base):
    """An uploaded file."""

    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where the file lies in the environment."""
    type: Literal['file_id']
    """Which kind it is. Always `file_id`."""
    _tags = {'type': 'file_id'}
