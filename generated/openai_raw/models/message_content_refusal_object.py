from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class MessageContentRefusalObject(Model):
    """Message content refusal object."""

    type: Literal['refusal']
    refusal: str
    _tags = {'type': 'refusal'}
