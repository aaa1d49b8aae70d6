from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaContainerFileCitationParamDict(TypedDict, total=False):
        type: Required[Literal['container_file_citation']]
        start_index: Required[int]
        end_index: Required[int]
        container_id: Required[str]
        file_id: Required[str]
        filename: Required[str]


@model
class BetaContainerFileCitationParam(Base):
    """Beta container file citation param."""

    type: Literal['container_file_citation']
    start_index: int
    end_index: int
    container_id: str
    file_id: str
    filename: str
    _tags = {'type': 'container_file_citation'}
