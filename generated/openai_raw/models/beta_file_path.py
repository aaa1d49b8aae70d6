from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaFilePathDict(TypedDict, total=False):
        type: Required[Literal['file_path']]
        file_id: Required[str]
        index: Required[int]


@model
class BetaFilePath(Base):
    """Beta file path."""

    type: Literal['file_path']
    file_id: str
    index: int
    _tags = {'type': 'file_path'}
