from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ApplyPatchUpdateFileOperationParamDict(TypedDict, total=False):
        type: Required[Literal['update_file']]
        path: Required[str]
        diff: Required[str]


@model
class ApplyPatchUpdateFileOperationParam(Base):
    """Apply patch update file operation param."""

    type: Literal['update_file']
    path: str
    diff: str
    _tags = {'type': 'update_file'}
