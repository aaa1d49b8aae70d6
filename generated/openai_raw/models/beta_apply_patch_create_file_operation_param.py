from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaApplyPatchCreateFileOperationParamDict(TypedDict, total=False):
        type: Required[Literal['create_file']]
        path: Required[str]
        diff: Required[str]


@model
class BetaApplyPatchCreateFileOperationParam(Base):
    """Beta apply patch create file operation param."""

    type: Literal['create_file']
    path: str
    diff: str
    _tags = {'type': 'create_file'}
