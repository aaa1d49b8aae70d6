from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AgentToolParamAutomationsDict(TypedDict, total=False):
        type: Required[Literal['automations']]


@model
class AgentToolParamAutomations(Base):
    """Agent tool param automations."""

    type: Literal['automations']
    _tags = {'type': 'automations'}
