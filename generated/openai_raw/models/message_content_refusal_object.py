from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class MessageContentRefusalObject(Base):
    """Message content refusal object."""

    type: Literal['refusal']
    refusal: str
    _tags = {'type': 'refusal'}
