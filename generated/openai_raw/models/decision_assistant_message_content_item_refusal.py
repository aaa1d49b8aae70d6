from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class DecisionAssistantMessageContentItemRefusalDict(TypedDict, total=False):
        refusal: Required[str]
        """What the model said when it declined."""
        type: Required[Literal['refusal']]
        """Tells this object from others that can stand in its place: always `refusal`."""


@model
class DecisionAssistantMessageContentItemRefusal(Base):
    """The model refused to answer."""

    refusal: str
    """What the model said when it declined."""
    type: Literal['refusal']
    """Tells this object from others that can stand in its place: always `refusal`."""
    _tags = {'type': 'refusal'}
