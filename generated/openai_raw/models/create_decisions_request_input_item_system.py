from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_text_param import DecisionInputTextParam, DecisionInputTextParamDict

    class CreateDecisionsRequestInputItemSystemDict(TypedDict, total=False):
        content: Required[str | Sequence[DecisionInputTextParam | DecisionInputTextParamDict]]
        """What the message says, as text or in parts."""
        role: Required[Literal['system']]
        """Who speaks: always `system`."""
        type: Literal['message']
        """Tells this object from others that can stand in its place: always `message`."""


@model
class CreateDecisionsRequestInputItemSystem(Base):
    """Instructions of the system."""

    content: str | list[DecisionInputTextParam]
    """What the message says, as text or in parts."""
    role: Literal['system']
    """Who speaks: always `system`."""
    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': ['DecisionInputTextParam']}
    _tags = {'role': 'system', 'type': 'message'}
