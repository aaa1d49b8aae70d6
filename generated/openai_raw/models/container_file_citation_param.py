from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ContainerFileCitationParam(Base):
    """Container file citation param."""

    type: Literal['container_file_citation']
    start_index: int
    end_index: int
    container_id: str
    file_id: str
    filename: str
    _tags = {'type': 'container_file_citation'}
