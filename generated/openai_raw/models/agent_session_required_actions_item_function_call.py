from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class AgentSessionRequiredActionsItemFunctionCall(Base):
    """Agent session required actions item function call."""

    arguments: Any
    call_id: str
    name: str
    turn_id: str
    type: Literal['function_call']
    _tags = {'type': 'function_call'}
