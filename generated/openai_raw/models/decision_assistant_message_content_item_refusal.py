from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class DecisionAssistantMessageContentItemRefusalDict(TypedDict, total=False):
        refusal: Required[str]
        type: Required[Literal['refusal']]


@model
class DecisionAssistantMessageContentItemRefusal(Base):
    """Decision assistant message content item refusal."""

    refusal: str
    type: Literal['refusal']
    _tags = {'type': 'refusal'}
