from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ContainerFileCitationBodyDict(TypedDict, total=False):
        type: Required[Literal['container_file_citation']]
        container_id: Required[str]
        file_id: Required[str]
        start_index: Required[int]
        end_index: Required[int]
        filename: Required[str]


@model
class ContainerFileCitationBody(Base):
    """Container file citation body."""

    type: Literal['container_file_citation']
    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str
    _tags = {'type': 'container_file_citation'}
