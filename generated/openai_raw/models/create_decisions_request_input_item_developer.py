from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_text_param import DecisionInputTextParam, DecisionInputTextParamDict

    class CreateDecisionsRequestInputItemDeveloperDict(TypedDict, total=False):
        content: Required[str | Sequence[DecisionInputTextParam | DecisionInputTextParamDict]]
        """What the message says, as text or in parts."""
        role: Required[Literal['developer']]
        """Who speaks: always `developer`."""
        type: Literal['message']
        """Tells this object from others that can stand in its place: always `message`."""


@model
class CreateDecisionsRequestInputItemDeveloper(Base):
    """Instructions of the developer."""

    content: str | list[DecisionInputTextParam]
    """What the message says, as text or in parts."""
    role: Literal['developer']
    """Who speaks: always `developer`."""
    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': ['DecisionInputTextParam']}
    _tags = {'role': 'developer', 'type': 'message'}
