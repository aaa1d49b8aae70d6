from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class HostedEnvironmentFileParamFileIdDict(TypedDict, total=False):
        file_id: Required[str]
        path: Required[str]
        type: Required[Literal['file_id']]


@model
class HostedEnvironmentFileParamFileId(Base):
    """Hosted environment file param file id."""

    file_id: str
    path: str
    type: Literal['file_id']
    _tags = {'type': 'file_id'}
