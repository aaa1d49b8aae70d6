from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaResponseConfigurationUpdateItemAgentDict(TypedDict, total=False):
        agent_name: Required[str]


@model
class BetaResponseConfigurationUpdateItemAgent(Base):
    """The value of `BetaResponseConfigurationUpdateItem.agent`."""

    agent_name: str
