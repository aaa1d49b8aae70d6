from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class HostedEnvironmentFileParamFileIdDict(TypedDict, total=False):
        file_id: Required[str]
        """Id of an uploaded file."""
        path: Required[str]
        """Where the file lies in the environment."""
        type: Required[Literal['file_id']]
        """Which kind it is. Always `file_id`."""


@model
class HostedEnvironmentFileParamFileId(Base):
    """An uploaded file to put into an environment."""

    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where the file lies in the environment."""
    type: Literal['file_id']
    """Which kind it is. Always `file_id`."""
    _tags = {'type': 'file_id'}
