from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ChatCompletionRequestMessageContentPartRefusalDict(TypedDict, total=False):
        type: Required[Literal['refusal']]
        refusal: Required[str]


@model
class ChatCompletionRequestMessageContentPartRefusal(Base):
    """A part of what the model said earlier when it refused.

    Attributes:
        type: Always `refusal`.
        refusal: What it said.
    """

    type: Literal['refusal']
    refusal: str
    _tags = {'type': 'refusal'}
