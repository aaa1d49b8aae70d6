from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class MessageDeltaContentRefusalObject(Base):
    """Message delta content refusal object."""

    index: int
    type: Literal['refusal']
    refusal: str | None = absent
    _tags = {'type': 'refusal'}
