from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FileCitationParam(Base):
    """File citation param."""

    type: Literal['file_citation']
    index: int
    file_id: str
    filename: str
    _tags = {'type': 'file_citation'}
