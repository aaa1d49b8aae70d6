from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaDeleteResponseResponse(Base):
    """Beta delete response response."""

    id: str
    object: Literal['response.deleted']
    deleted: bool
    _tags = {'object': 'response.deleted'}
