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
    """Chat completion request message content part refusal."""

    type: Literal['refusal']
    refusal: str
    _tags = {'type': 'refusal'}
