from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaFileCitationParamDict(TypedDict, total=False):
        type: Required[Literal['file_citation']]
        index: Required[int]
        file_id: Required[str]
        filename: Required[str]


@model
class BetaFileCitationParam(Base):
    """Beta file citation param."""

    type: Literal['file_citation']
    index: int
    file_id: str
    filename: str
    _tags = {'type': 'file_citation'}
