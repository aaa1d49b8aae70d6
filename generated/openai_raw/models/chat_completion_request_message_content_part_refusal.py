from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ChatCompletionRequestMessageContentPartRefusalDict(TypedDict, total=False):
        type: Required[Literal['refusal']]
        """Always `refusal`."""
        refusal: Required[str]
        """What it said."""


@model
class ChatCompletionRequestMessageContentPartRefusal(Base):
    """A part of what the model said earlier when it refused."""

    type: Literal['refusal']
    """Always `refusal`."""
    refusal: str
    """What it said."""
    _tags = {'type': 'refusal'}
