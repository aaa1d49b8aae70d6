from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaFileCitationBodyDict(TypedDict, total=False):
        type: Required[Literal['file_citation']]
        file_id: Required[str]
        index: Required[int]
        filename: Required[str]


@model
class BetaFileCitationBody(Base):
    """Beta file citation body."""

    type: Literal['file_citation']
    file_id: str
    index: int
    filename: str
    _tags = {'type': 'file_citation'}
